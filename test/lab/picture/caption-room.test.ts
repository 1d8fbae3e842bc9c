/** However little room a caption has, what an act leads to is there. */
import {expect} from 'chai';

import {captionRoom, fitCaption} from '../../../src/lab/picture/model/caption-room.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {ComparedRun, sidesOf} from '../../../src/run/compared-run.js';
import {narrate, type Narration} from '../../../src/words/narration.js';

/** Pictures as they were measured in the Lab, and in how many rows the worlds lie there. */
const boxes = [
  {name: '600 × 400 in columns', width: 300, height: 268, rows: 1, size: 11.07},
  {name: '600 × 400 in rows', width: 600, height: 268, rows: 2, size: 11.07},
  {name: '390 × 844', width: 390, height: 656, rows: 2, size: 12.19},
  {name: '390 × 844, presented', width: 390, height: 782, rows: 2, size: 12.69},
  {name: '1024 × 768', width: 512, height: 363, rows: 1, size: 13.3},
];

function* narrations(): Generator<{id: string; all: readonly Narration[]}> {
  for (const {id, scenario, worlds} of labPresets) {
    const run = new ComparedRun(scenario, worlds);
    const all = new Map<string, Narration>();
    for (let moment = 1; moment <= run.length; moment++) {
      for (const side of sidesOf('both')) {
        const step = run.stepIn(side, moment);
        const told = step && narrate(run.recording(side), step);
        if (told) all.set(`${told.title} ${told.effect}`, told);
      }
    }
    yield {id, all: [...all.values()]};
  }
}

describe('the room of a caption', () => {
  it('holds every effect of every preset, in a small frame and on a phone', () => {
    for (const {id, all} of narrations()) {
      for (const {name, rows, size, ...box} of boxes) {
        const room = captionRoom(all, box, rows, size);
        for (const caption of all.filter(({effect}) => effect !== '')) {
          const {hasEffect} = fitCaption(caption, room);
          expect(hasEffect, `${id}, ${name}: ${caption.title}. ${caption.effect}`).to.equal(true);
        }
      }
    }
  });

  it('drops the reason, then the time, then the title, and keeps a title where there is no effect', () => {
    const caption = {title: 'Retry lost', text: 'A reason. '.repeat(9), effect: 'No one gets it.'};
    const shownIn = (width: number, effect = caption.effect): string => {
      const room = {size: 10, height: 20, lines: 1, line: width};
      const {hasClock, hasTitle, hasText, hasEffect} = fitCaption({...caption, effect}, room);
      return `${hasClock ? 'c' : ''}${hasTitle ? 't' : ''}${hasText ? 'r' : ''}${hasEffect ? 'e' : ''}`;
    };
    expect([90, 26, 19, 15].map((width) => shownIn(width))).to.deep.equal([
      'ctre',
      'cte',
      'te',
      'e',
    ]);
    expect(shownIn(19, '')).to.equal('cte');
  });
});
