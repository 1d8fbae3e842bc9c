import {expect} from 'chai';

import {timeScale} from '../../../src/lab/timeline/time-scale.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {readScenario} from '../../../src/run/scenario.js';
import {markersOf} from '../../../src/words/markers.js';
import {presetOf} from '../../support/presets.js';

function scaleOf(scenario: unknown): {
  run: ComparedRun;
  scale: ReturnType<typeof timeScale>;
} {
  const run = new ComparedRun(readScenario(scenario), ['absent', 'before-job']);
  return {run, scale: timeScale(run.length, markersOf(run))};
}

describe('the scale of a timeline', () => {
  for (const {id, scenario} of labPresets) {
    it(`goes from end to end, always on, and back to the same moment: ${id}`, () => {
      const {run, scale} = scaleOf(scenario);
      expect(scale.placeOf(0)).to.equal(0);
      expect(scale.placeOf(run.length)).to.be.closeTo(1, 1e-9);
      for (let moment = 0, last = -1; moment <= run.length; moment++) {
        const place = scale.placeOf(moment);
        expect(place).to.be.above(last);
        expect(scale.momentAt(place)).to.equal(moment);
        last = place;
      }
      expect([scale.momentAt(-1), scale.momentAt(2)]).to.deep.equal([0, run.length]);
    });
  }

  it('leaves the story its room beside a thousand servers, or ten thousand', () => {
    for (const count of [1_000, 10_000]) {
      const servers = Array.from({length: count}, (_, index) => ({name: `S${index}`, holds: 1}));
      const {run, scale} = scaleOf({version: 1, servers});
      const harm = run.comparison.firstHarm!.row + 1;
      expect(harm / run.length).to.be.below(0.01);
      expect(scale.placeOf(harm)).to.be.above(0.4);
      const places = scale.markers.map(({moment}) => scale.placeOf(moment));
      const gaps = [...new Set(places)].slice(1).map((place, index) => place - places[index]!);
      expect(Math.min(...gaps)).to.be.above(0.05);
    }
  });

  it('leaves a run of a few steps nearly as it is', () => {
    const {run, scale} = scaleOf(presetOf('article').scenario);
    expect(scale.folds).to.deep.equal([]);
    for (let moment = 0; moment <= run.length; moment++) {
      expect(scale.placeOf(moment)).to.be.closeTo(moment / run.length, 0.1);
    }
  });

  it('folds a hundred failures, and keeps the first and what comes after', () => {
    const {run, scale} = scaleOf(presetOf('hundred-failures').scenario);
    const [fold, ...others] = scale.folds;
    expect(others).to.deep.equal([]);
    expect(fold!.round.map(({kind}) => kind)).to.deep.equal(['failure', 'retry']);
    expect(fold!.times).to.equal(98);
    expect(scale.markers.map(({kind}) => kind)).to.deep.equal([
      'failure',
      'retry',
      'difference',
      'failure',
      'end',
    ]);
    const marks = scale.markers.length + fold!.times * fold!.round.length;
    expect(marks).to.equal(markersOf(run).length);
    expect(scale.placeOf(fold!.from)).to.be.within(0.3, 0.6);
  });

  it('does not fold a few', () => {
    expect(scaleOf(presetOf('three-failures').scenario).scale.folds).to.deep.equal([]);
  });
});
