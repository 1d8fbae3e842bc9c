import {expect} from 'chai';

import {articleCase} from '../../src/run/article-case.js';
import {momentNamed, type StepName} from '../../src/links/step-name.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {presetOf} from '../support/presets.js';

const run = new ComparedRun(articleCase, ['absent', 'before-job']);
const runAlike = new ComparedRun(presetOf('no-failure').scenario, ['absent', 'before-job']);

/** With the problem in the language of now. */
function told(name: StepName, among: ComparedRun): {moment: number; problem: string | undefined} {
  const {moment, problem} = momentNamed(name, among);
  return {moment, problem: problem?.()};
}

describe('the moment that a link names', () => {
  it('is a number of the run', () => {
    expect(momentNamed(0, run)).to.deep.equal({moment: 0});
    expect(momentNamed(run.length, run)).to.deep.equal({moment: run.length});
  });

  it('is the end where the number is past it, and says so', () => {
    expect(told(9999, run)).to.deep.equal({
      moment: run.length,
      problem: `step is 9999; here it must be a whole number from 0 to ${run.length}.`,
    });
  });

  it('is the writing of the retry, or the storing that passes servers over', () => {
    const {moment: difference} = momentNamed('first-difference', run);
    expect(run.stepIn('before', difference)?.event.type).to.equal('retry.written');
    const {moment: harm} = momentNamed('first-harm', run);
    expect(run.stepIn('before', harm)?.event.type).to.equal('master.stored');
    expect(momentNamed('end', run)).to.deep.equal({moment: run.length});
  });

  it('is the start where there is no such moment, and says so', () => {
    expect(told('first-difference', runAlike)).to.deep.equal({
      moment: 0,
      problem: 'step is first-difference, but the two worlds never differ here.',
    });
    expect(told('first-harm', runAlike)).to.deep.equal({
      moment: 0,
      problem: 'step is first-harm, but no server is missed in these worlds.',
    });
  });
});
