/** The job: its instruction, its status, and the count of its attempts. */
import {expect} from 'chai';

import type {Instruction} from '../../../machines/site/instruction.js';
import {jobMachine} from '../../../machines/site/job.js';
import {activationTime} from '../../../machines/site/timing.js';
import {wait} from '../site-run.js';
import {stage, type Stage} from '../stage.js';

const request = {
  kind: 'share-package-on-server',
  refreshExisting: true,
  putOnSpecified: false,
} as const;

const instruction: Instruction = {
  jobKind: 'share-package-on-server',
  version: 2,
  refreshExisting: true,
  putOnSpecified: false,
  attempt: 1,
  onlyServers: null,
};

const taken = {type: 'instruction.taken'} as const;
const retryWritten = {type: 'retry.written', instruction: {...instruction, attempt: 2}} as const;

function startJob(): Stage<typeof jobMachine> {
  return stage(jobMachine, {name: 'job', input: {request, version: 2}});
}

function startActiveJob(): Stage<typeof jobMachine> {
  const job = startJob();
  wait(job.clock, activationTime);
  job.hears();
  return job;
}

describe('a job', () => {
  it('hands in an instruction that asks for what it asks for', () => {
    const {clock, hears, snapshot} = startJob();
    expect(snapshot().value).to.equal('pending');
    wait(clock, activationTime - 1);
    expect(hears()).to.deep.equal([]);
    wait(clock, 1);
    expect(snapshot().value).to.equal('active');
    expect(hears()).to.deep.equal([['receive', {type: 'instruction.received', instruction}]]);
  });

  it('is Retrying while a retry waits, says so to the site, and is Active again with it', () => {
    const {actor, hears, snapshot} = startActiveJob();
    actor.send(taken);
    actor.send(retryWritten);
    expect(snapshot().value).to.equal('retrying');
    expect(hears()).to.deep.equal([['parent', {type: 'retry.reported'}]]);
    actor.send(taken);
    expect(snapshot().value).to.equal('active');
    expect(snapshot().context.attempts).to.equal(2);
  });

  it('counts each instruction that is taken up', () => {
    const {actor, snapshot} = startActiveJob();
    expect(snapshot().context.attempts).to.equal(0);
    for (let attempt = 1; attempt <= 100; attempt++) {
      actor.send(taken);
      expect(snapshot().context.attempts).to.equal(attempt);
      actor.send(retryWritten);
    }
  });

  for (const [type, status] of [
    ['work.finished', 'complete'],
    ['attempts.exhausted', 'failed'],
  ] as const) {
    it(`ends as ${status} after ${type}`, () => {
      const {actor, snapshot} = startActiveJob();
      actor.send(taken);
      actor.send({type});
      expect(snapshot().value).to.equal(status);
      expect(snapshot().status).to.equal('done');
    });
  }

  it('does not end while a retry waits', () => {
    const {actor, snapshot} = startActiveJob();
    actor.send(retryWritten);
    expect(snapshot().can({type: 'work.finished'})).to.equal(false);
    expect(snapshot().can({type: 'attempts.exhausted'})).to.equal(false);
  });
});
