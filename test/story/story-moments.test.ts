/** The story's scenes: in order, short enough to read, and true of the recording. */
import {expect} from 'chai';

import {facts} from '../../lessons/facts.js';
import {storyScenario} from '../../lessons/story.js';
import {readScenario} from '../../src/run/scenario.js';
import {scenesOf, storyRun} from '../../src/story/model/story-moments.js';

describe('the story', () => {
  const run = storyRun();
  const scenes = scenesOf(run);

  it('runs a situation that can be read as it stands, with existing servers only', () => {
    expect(readScenario(structuredClone(storyScenario))).to.deep.equal(storyScenario);
    expect(storyScenario.servers.map(({holds}) => holds)).to.deep.equal([1, 1, 1]);
  });

  it('goes on in time, from the job to the end', () => {
    const moments = scenes.map(({moment}) => moment);
    expect(moments[0]).to.be.above(0);
    expect(moments).to.deep.equal([...new Set(moments)].sort((a, b) => a - b));
    expect(moments.at(-1)).to.equal(run.length);
  });

  it('says each scene in at most eight words', () => {
    for (const {caption} of scenes) expect(caption.split(' ').length, caption).to.be.at.most(8);
  });

  it('rests each scene on claims that exist', () => {
    for (const scene of scenes) {
      expect(scene.facts.length).to.be.above(0);
      for (const fact of scene.facts) expect(facts).to.have.property(fact);
    }
  });

  it('says of each moment what the recording holds', () => {
    const [, fails, retry, runs, complete] = scenes.map(({moment}) => moment);
    expect(run.stepIn('before', fails ?? 0)?.event.type).to.equal('master.storeFailed');
    expect(run.stepIn('before', retry ?? 0)?.event).to.have.nested.property(
      'instruction.refreshExisting',
      false,
    );
    expect(run.stepIn('after', retry ?? 0)?.event).to.have.nested.property(
      'instruction.refreshExisting',
      true,
    );
    expect(run.comparison.firstHarm?.row).to.equal((runs ?? 0) - 1);
    expect(run.comparison.firstHarm?.servers).to.have.length(3);
    const {before, after} = {
      before: run.at('before', complete ?? 0),
      after: run.at('after', complete ?? 0),
    };
    expect([before.site.job.state, after.site.job.state]).to.deep.equal(['complete', 'complete']);
    expect(before.site.servers.map(({holds}) => holds)).to.deep.equal([1, 1, 1]);
    expect(after.site.servers.map(({holds}) => holds)).to.deep.equal([2, 2, 2]);
  });
});
