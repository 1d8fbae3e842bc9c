/** That the picture beside lesson 7 shows the site that its words tell of. */
import {expect} from 'chai';

import type {LabStage} from '../../lessons/lesson.js';
import {putItRight} from '../../lessons/put-it-right.js';
import {momentOf, stageState} from '../../src/course/model/stage.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {ComparedRun} from '../../src/run/compared-run.js';

describe('lesson 7', () => {
  it('begins at a site with three stale servers and a job that is Complete', () => {
    const stage = putItRight.steps[0].stage as LabStage;
    const {scenario, worlds, stored} = stageState(stage);
    const run = new ComparedRun(scenario, worlds, stored);
    expect(momentOf(stage.at!, run)).to.equal(run.length);
    const {jobStatus, stale} = outcomeOf(run.recording('before'));
    expect(jobStatus).to.equal('Complete');
    expect(stale).to.deep.equal(['DENVER', 'LIMA', 'OSLO']);
  });
});
