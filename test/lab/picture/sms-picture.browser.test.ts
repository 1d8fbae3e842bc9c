/** The picture in a browser: whole in any box, and large enough to be read. */
import {expect} from 'chai';

import type {Scenario} from '../../../src/run/scenario.js';
import {ComparedRun, sidesOf} from '../../../src/run/compared-run.js';
import {factsBeforeTheJob, factsOfStep, weakestOf} from '../../../src/words/grounds.js';
import {evidenceIn} from '../../support/find.js';
import {painted} from '../../support/frames.js';
import {isFull} from '../../support/full.js';
import {scenarioOf} from '../../support/page.js';
import {waitUntil} from '../../support/wait-until.js';
import {articleRun, drawings, expectWhole, momentOf, openPicture, texts} from './open-picture.js';

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

function longNamed(count: number): Scenario {
  const scenario = scenarioOf(count);
  const servers = scenario.servers.map((server, index) => ({
    ...server,
    name: `BRANCH-OFC-${1000 + index}`,
  }));
  return {...scenario, servers};
}

describe('<sms-picture>', () => {
  for (const [place, [width, height, text]] of sizes.entries()) {
    // The short form has the first of these in every box, and one of the others.
    const takes = (number: number): boolean => isFull || place % 3 === number;

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

    const oneWorld = async (): Promise<void> => {
      for (const view of ['before', 'after'] as const) {
        const picture = await openPicture(width, height, {view, direction: 'rtl'});
        expect(drawings(picture)).to.have.lengthOf(1);
        expectWhole(picture, view);
      }
    };
    if (takes(0)) it(`shows one world whole in ${width} × ${height}, and mirrored`, oneWorld);

    const fewAndMany = async (): Promise<void> => {
      for (const count of [1, 9, 24, 300]) {
        const run = new ComparedRun(longNamed(count), ['absent', 'before-job']);
        expectWhole(await openPicture(width, height, {run}), `${count} servers`);
      }
    };
    if (takes(1)) {
      it(
        `keeps few and many servers whole in ${width} × ${height}, with the longest names`,
        fewAndMany,
      );
    }

    const noneOverAnother = async (): Promise<void> => {
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
    };
    if (takes(2)) it(`writes no text over another in ${width} × ${height}`, noneOverAnother);
  }

  for (const [width, height] of [
    [1440, 900],
    [320, 240],
  ] as const) {
    it(`ends each caption with the mark of its evidence in ${width} × ${height}, at every moment`, async () => {
      const picture = await openPicture(width, height, {moment: 0});
      picture.captioned = true;
      await waitUntil(() => evidenceIn(picture).length === 2, 'the marks have come');
      for (let moment = 0; moment <= articleRun.length; moment++) {
        picture.moment = moment;
        await painted();
        const expected = sidesOf('both').map((side) => {
          const {recording, step} = articleRun.at(side, moment);
          return weakestOf(step ? factsOfStep(recording, step) : factsBeforeTheJob);
        });
        expect(evidenceIn(picture), `moment ${moment}`).to.deep.equal(expected);
      }
    });
  }

  it('draws itself again for another box, and does not ask for one', async () => {
    const picture = await openPicture(1200, 700);
    const [before] = drawings(picture).map((drawing) => drawing.getAttribute('width'));
    picture.parentElement!.style.width = '400px';
    await painted();
    const [after] = drawings(picture).map((drawing) => drawing.getAttribute('width'));
    expect(after).not.to.equal(before);
    expectWhole(picture, 'narrower');
  });

  it('has a box to find one of many servers, but not where it is to be bare', async () => {
    const run = new ComparedRun(longNamed(60), ['absent', 'before-job']);
    const picture = await openPicture(800, 450, {run});
    const found = async (bare: boolean): Promise<number> => {
      Object.assign(picture, {captioned: true, bare});
      await picture.updateComplete;
      await painted();
      return picture.shadowRoot!.querySelectorAll('sms-server-finder').length;
    };
    expect([await found(false), await found(true)]).to.deep.equal([2, 0]);
  });
});
