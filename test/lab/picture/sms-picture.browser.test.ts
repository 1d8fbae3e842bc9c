/** The picture in a browser: whole in any box, large enough to be read, and heard as it is seen. */
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';

import '../../../src/lab/picture/sms-picture.js';
import {stageScene} from '../../../src/lab/picture/model/stage-scene.js';
import type {SmsPicture} from '../../../src/lab/picture/sms-picture.js';
import {deskWords, stampWords} from '../../../src/lab/picture/stage-words.js';
import type {View} from '../../../src/links/lab-state.js';
import {labPresets} from '../../../src/run/presets.js';
import type {Scenario} from '../../../src/run/scenario.js';
import {TwinRun} from '../../../src/run/compared-run.js';
import {painted} from '../../support/frames.js';
import {prepare, scenarioOf} from '../../support/page.js';

const [article] = labPresets;
const articleRun = new TwinRun(article!.scenario, article!.worlds);

/** The boxes of the stage, and the smallest text that each must have with two worlds. */
const sizes: readonly (readonly [width: number, height: number, text: number])[] = [
  [320, 240, 9],
  [320, 640, 11],
  [390, 600, 11],
  [390, 844, 11],
  [600, 260, 11],
  [600, 312, 11],
  [700, 500, 12],
  [800, 450, 12],
  [960, 540, 13],
  [1024, 768, 14],
  [1440, 900, 16],
  [1920, 1080, 20],
];

interface Shown {
  readonly run?: TwinRun;
  readonly moment?: number;
  readonly progress?: number;
  readonly view?: View;
  readonly direction?: 'ltr' | 'rtl';
}

async function openPicture(
  width: number,
  height: number,
  {
    run = articleRun,
    moment = run.length,
    progress = 0.62,
    view = 'both',
    direction = 'ltr',
  }: Shown = {},
): Promise<SmsPicture> {
  const box = await fixture(html`
    <div style="width: ${width}px; height: ${height}px" dir=${direction}>
      <sms-picture .run=${run} .moment=${moment} .progress=${progress} .view=${view}></sms-picture>
    </div>
  `);
  await painted();
  return box.querySelector('sms-picture')!;
}

function drawings(picture: SmsPicture): SVGSVGElement[] {
  return [...picture.shadowRoot!.querySelectorAll<SVGSVGElement>('[part=drawing]')];
}

function texts(drawing: SVGSVGElement): SVGTextElement[] {
  return [...drawing.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '');
}

function isInside(inner: DOMRect, outer: DOMRect): boolean {
  const slack = 1;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** All that is drawn of each world, in sight and not over its edge. */
function expectWhole(picture: SmsPicture, where: string): void {
  const host = picture.getBoundingClientRect();
  for (const drawing of drawings(picture)) {
    const box = drawing.getBoundingClientRect();
    expect(isInside(box, host), `${where}: the drawing`).to.equal(true);
    for (const shape of drawing.querySelectorAll(
      'text, rect, circle, ellipse, path:not(pattern path)',
    )) {
      const place = shape.getBoundingClientRect();
      const name = `${where}: ${shape.getAttribute('class') ?? ''} ${shape.textContent.trim()}`;
      expect(isInside(place, box), name).to.equal(true);
    }
  }
  expect(picture.scrollWidth, where).to.be.at.most(Math.ceil(host.width));
  expect(picture.scrollHeight, where).to.be.at.most(Math.ceil(host.height));
}

function longNamed(count: number): Scenario {
  const scenario = scenarioOf(count);
  const servers = scenario.servers.map((server, index) => ({
    ...server,
    name: `BRANCH-OFC-${1000 + index}`,
  }));
  return {...scenario, servers};
}

function momentOf(run: TwinRun, type: string): number {
  for (let moment = 1; moment <= run.length; moment++) {
    if (run.stepIn('a', moment)?.event.type === type) return moment;
  }
  return run.length;
}

describe('<sms-picture>', () => {
  beforeEach(prepare);

  for (const [width, height, text] of sizes) {
    it(`shows both worlds whole in ${width} × ${height}, in text of ${text} pixels at least`, async () => {
      for (const type of [
        'instruction.received',
        'master.storeFailed',
        'retry.written',
        'master.stored',
        'work.finished',
      ]) {
        const moment = momentOf(articleRun, type);
        const picture = await openPicture(width, height, {moment});
        expect(drawings(picture)).to.have.lengthOf(2);
        expectWhole(picture, type);
        for (const element of drawings(picture).flatMap(texts)) {
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          expect(size, `${type}: ${element.textContent}`).to.be.at.least(text);
        }
      }
    });

    it(`shows one world whole in ${width} × ${height}, and mirrored`, async () => {
      for (const view of ['before', 'after'] as const) {
        const picture = await openPicture(width, height, {view, direction: 'rtl'});
        expect(drawings(picture)).to.have.lengthOf(1);
        expectWhole(picture, view);
      }
    });

    it(`keeps few and many servers whole in ${width} × ${height}, with the longest names`, async () => {
      for (const count of [1, 9, 24, 300]) {
        const run = new TwinRun(longNamed(count), ['absent', 'before-job']);
        expectWhole(await openPicture(width, height, {run}), `${count} servers`);
      }
    });

    it(`writes no text over another in ${width} × ${height}`, async () => {
      for (const type of ['retry.written', 'work.finished']) {
        const picture = await openPicture(width, height, {moment: momentOf(articleRun, type)});
        for (const drawing of drawings(picture)) {
          const boxes = texts(drawing).map((element) => ({
            words: element.textContent,
            place: element.getBoundingClientRect(),
            size: Number.parseFloat(getComputedStyle(element).fontSize),
          }));
          for (const [index, one] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) {
              // A line box is higher than its letters.
              const slack = 0.3 * Math.max(one.size, other.size);
              const isApart =
                one.place.right <= other.place.left + 1 ||
                other.place.right <= one.place.left + 1 ||
                one.place.bottom - slack <= other.place.top + slack ||
                other.place.bottom - slack <= one.place.top + slack;
              expect(isApart, `${type}: ${one.words} / ${other.words}`).to.equal(true);
            }
          }
        }
      }
    });
  }

  it('draws itself anew for another box, and does not ask for one', async () => {
    const picture = await openPicture(1200, 700);
    const [before] = drawings(picture).map((drawing) => drawing.getAttribute('width'));
    picture.parentElement!.style.width = '400px';
    await painted();
    const [after] = drawings(picture).map((drawing) => drawing.getAttribute('width'));
    expect(after).not.to.equal(before);
    expectWhole(picture, 'narrower');
  });

  it('is accessible at each kind of moment, with few servers and with many', async () => {
    for (const moment of [0, 7, 10, 17, articleRun.length]) {
      await expect(await openPicture(800, 450, {moment})).to.be.accessible();
    }
    const run = new TwinRun(scenarioOf(60), ['absent', 'before-job']);
    await expect(await openPicture(800, 450, {run})).to.be.accessible();
  });

  it('says in words what it draws, for every preset, world and moment', async () => {
    for (const {id, scenario, worlds} of labPresets) {
      if (scenario.servers.length > 24) continue;
      const run = new TwinRun(scenario, worlds);
      const picture = await openPicture(1440, 900, {run, moment: 0, progress: 1});
      const stride = run.length > 100 ? 97 : 1;
      for (let moment = 0; moment <= run.length; moment += stride) {
        picture.moment = moment;
        await picture.updateComplete;
        for (const [index, side] of (['a', 'b'] as const).entries()) {
          const where = `${id}, ${side}, ${moment}`;
          const scene = stageScene(run, side, moment);
          const drawing = drawings(picture)[index]!;
          const list = picture.shadowRoot!.querySelectorAll('section')[index]!.querySelector('ul')!;
          const drawn = drawing.textContent.replaceAll(/\s+/g, ' ');
          const said = list.textContent.replaceAll(/\s+/g, ' ');
          expect(drawn, where).to.contain(stampWords(scene.stamp));
          expect(said, where).to.contain(`The job is ${stampWords(scene.stamp)}.`);
          expect(drawn, where).to.contain(deskWords(scene).split(' ')[0]);
          expect(said, where).to.contain(`The Despooler is ${deskWords(scene)}.`);
          const isLost = [scene.source, scene.retry].some(
            (sheet) =>
              sheet !== null &&
              sheet.stage !== 'blank' &&
              sheet.lines.some(({state}) => state === 'lost'),
          );
          expect(drawing.querySelector('.sheet .lost') !== null, where).to.equal(isLost);
          expect(said.includes(': lost'), where).to.equal(isLost);
          const stale = scene.servers.filter(({status}) => status === 'stale');
          expect(drawing.querySelectorAll('.server.stale'), where).to.have.lengthOf(stale.length);
          for (const {name} of stale) expect(said, where).to.contain(`${name} is stale`);
        }
      }
    }
  });

  it('passes servers over one after the other', async () => {
    const moment = momentOf(articleRun, 'master.stored');
    const picture = await openPicture(800, 450, {moment, progress: 0});
    const seen: number[] = [];
    for (const progress of [0, 0.15, 0.3, 0.45, 0.62, 1]) {
      picture.progress = progress;
      await picture.updateComplete;
      seen.push(drawings(picture)[0]!.querySelectorAll('.server.stale').length);
    }
    expect(seen).to.deep.equal([0, 1, 2, 3, 3, 3]);
  });

  it('copies line by line: the lost one goes in and does not come out', async () => {
    const moment = momentOf(articleRun, 'retry.written');
    while (articleRun.stepIn('a', moment)?.to !== 'receive') throw new Error('Another step.');
    const picture = await openPicture(800, 450, {moment, progress: 0});
    const [without, fixed] = drawings(picture);
    const written = async (progress: number): Promise<readonly (number | boolean)[]> => {
      picture.progress = progress;
      await picture.updateComplete;
      return [without!, fixed!].flatMap((drawing) => {
        const retry = drawing.querySelector('.sheet.writing')!;
        return [
          retry.querySelectorAll('.line.asked').length,
          retry.querySelector('.line.lost') !== null,
        ];
      });
    };
    expect(await written(0)).to.deep.equal([0, false, 0, false]);
    expect(await written(0.33)).to.deep.equal([1, false, 1, false]);
    expect(await written(0.62)).to.deep.equal([1, true, 2, false]);
    expect(await written(1)).to.deep.equal([1, true, 2, false]);
  });

  it('lets its parts be pointed at and picked, with a mark that is no tick', async () => {
    const picture = await openPicture(800, 450, {view: 'before'});
    picture.pointed = 'despooler';
    picture.pickable = ['DENVER', 'master'];
    picture.picked = ['DENVER'];
    await picture.updateComplete;
    const [drawing] = drawings(picture);
    expect(drawing!.querySelectorAll('.pointer')).to.have.lengthOf(1);
    expect(drawing!.querySelectorAll('.pickable')).to.have.lengthOf(2);
    expect(drawing!.querySelectorAll('.picked .pin')).to.have.lengthOf(1);
    expect(drawing!.querySelector('.pickable .tick')).to.equal(null);
    const picks: string[] = [];
    picture.addEventListener('sms-part-pick', ({part}) => picks.push(part));
    for (const part of drawing!.querySelectorAll('.pickable')) {
      part.dispatchEvent(new MouseEvent('click'));
    }
    expect(picks).to.deep.equal(['DENVER', 'master']);
  });

  it('draws nothing in a colour alone: shapes stay apart in the reader’s own colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const picture = await openPicture(800, 450);
    const [without] = drawings(picture);
    expect(getComputedStyle(without!.querySelector('.slab')!).stroke).not.to.equal(
      getComputedStyle(without!.querySelector('.slab')!).fill,
    );
    expect(without!.querySelectorAll('.hatched')).to.have.lengthOf(3);
    expect(without!.querySelectorAll('.skip')).to.have.lengthOf(3);
    expect(without!.querySelectorAll('.lost-hatch')).to.have.lengthOf(1);
  });

  it('writes no style into the page’s text', async () => {
    const picture = await openPicture(800, 450);
    for (const drawing of drawings(picture)) {
      expect(drawing.querySelectorAll('[style]')).to.have.lengthOf(0);
    }
  });
});
