/** No label of a drawing is cut, in any language; but the names of servers, which are the reader's own. */
import {expect} from 'chai';

import {captionRoom} from '../../../src/lab/picture/model/caption-room.js';
import {captionsOf} from '../../../src/lab/picture/model/run-captions.js';
import {readableText, stageLayout} from '../../../src/lab/picture/model/stage-layout.js';
import {drawStill, type StillPlace} from '../../../src/lab/still/index.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {locales, setLocale} from '../../../src/words/locale.js';
import {comicPage} from '../../../src/story/comic/index.js';
import {isFull} from '../../support/full.js';

/** The drawings and their captions, as they were measured in the Lab. */
const boxes = [
  {name: '320 × 640', width: 320, height: 373},
  {name: '390 × 844', width: 390, height: 617},
  {name: '600 × 400', width: 600, height: 268},
];
/** Of thousands of servers there are only counts, and of hundreds of failures many moments. */
const presets = labPresets.filter(({id}) => id !== 'thousand-servers' && id !== 'hundred-failures');

/** As `<sms-picture>` lays it out: the captions take their part of the height. */
function placeIn(
  run: ComparedRun,
  box: {width: number; height: number},
): Omit<StillPlace, 'moment'> {
  const servers = run.scenario.servers.length;
  const lay = (columns: number): number => {
    const rows = 2 / columns;
    const text = Math.max(11, readableText({...box, servers, worlds: 2}));
    const column = {width: box.width / columns, height: box.height};
    return box.height - rows * captionRoom(captionsOf(run), column, rows, text).height;
  };
  const {columns} = stageLayout({...box, height: lay(2), servers, worlds: 2}).arrangement;
  return {width: box.width, height: lay(columns), sides: ['before', 'after']};
}

/** Each, or in the short form every third and the end. */
function momentsOf({length}: ComparedRun): readonly number[] {
  const all = Array.from({length: length + 1}, (_, moment) => moment);
  return isFull ? all : all.filter((moment) => moment % 3 === 0 || moment === length);
}

function* wordsOf(shapes: string): Generator<{kind: string; text: string}> {
  for (const [, kind = '', text = ''] of shapes.matchAll(/<text\s+class="([\w-]+)[^>]*>([^<]*)</g))
    yield {kind, text};
}

/** Where it loses its middle. The words themselves may end in dots. */
function isCut({kind, text}: {kind: string; text: string}): boolean {
  return kind !== 'server-name' && /\S…\S/u.test(text);
}

function cutsIn(shapes: string): readonly string[] {
  return [...wordsOf(shapes)].filter(isCut).map(({kind, text}) => `${kind}: ${text}`);
}

describe('the labels of a drawing', () => {
  before(() => {
    // What the library asks of a page.
    Object.assign(globalThis, {window: new EventTarget(), dispatchEvent: () => true});
  });
  after(async () => {
    await setLocale('en');
    for (const name of ['window', 'dispatchEvent']) Reflect.deleteProperty(globalThis, name);
  });

  for (const locale of locales) {
    it(`are whole in the Lab, in “${locale}”`, async () => {
      await setLocale(locale);
      const cuts = boxes.flatMap(({name, ...box}) =>
        presets.flatMap(({scenario, worlds}) => {
          // Its captions are kept in one language.
          const run = new ComparedRun(scenario, worlds);
          const place = placeIn(run, box);
          return momentsOf(run)
            .map((moment) =>
              cutsIn(drawStill(run, {...place, moment}, 'x').shapes).map(
                (cut) => `${name}, ${cut}`,
              ),
            )
            .flat();
        }),
      );
      expect([...new Set(cuts)].join('\n')).to.equal('');
    });

    it(`are whole in the comic, in “${locale}”`, async () => {
      await setLocale(locale);
      expect(cutsIn(comicPage()).join('\n')).to.equal('');
    });
  }
});
