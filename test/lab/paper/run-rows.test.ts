import {expect} from 'chai';

import {paperRows} from '../../../src/lab/paper/run-rows.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {markersOf} from '../../../src/words/markers.js';

describe('a run on paper', () => {
  for (const {id, scenario} of labPresets) {
    it(`tells each marked moment or says that it repeats, on a few pages: ${id}`, () => {
      const run = new ComparedRun(scenario, ['absent', 'before-job']);
      const rows = paperRows(run);
      const moments = rows.flatMap((row) => (row.kind === 'moment' ? [row] : []));
      expect(rows).to.have.lengthOf.below(80);
      if (run.length < 60) expect(moments).to.have.lengthOf(run.length);
      else expect(rows.some(({kind}) => kind === 'rest')).to.equal(true);
      expect(moments.at(-1)!.moment).to.equal(run.length);
      for (const {before, after} of moments) expect(before + after).to.not.equal('');
      const [first] = markersOf(run);
      expect(moments.find(({moment}) => moment === first!.moment)!.marks).to.include(first!.label);
    });
  }
});
