/** The stored master: attempts 1 to `count` leave it as it was, the next replaces it. */
import {expect} from 'chai';

import type {FailureCause} from '../../../machines/messages.js';
import {masterPackageMachine} from '../../../machines/site/master-package.js';
import {storeTime} from '../../../machines/site/timing.js';
import {wait} from '../site-run.js';
import {stage, type Stage} from '../stage.js';

function startMaster(
  count: number,
  cause: FailureCause = 'disk-full',
): Stage<typeof masterPackageMachine> {
  return stage(masterPackageMachine, {
    name: 'master',
    input: {version: 1, failures: {count, cause}},
  });
}

const request = (attempt: number) => ({type: 'store.requested', version: 2, attempt}) as const;

describe('the master package', () => {
  it('is replaced when storing succeeds, and not before', () => {
    const {actor, clock, hears, snapshot} = startMaster(0);
    actor.send(request(1));
    wait(clock, storeTime - 1);
    expect(snapshot().hasTag('busy')).to.equal(true);
    expect(snapshot().context.version).to.equal(1);
    wait(clock, 1);
    expect(snapshot().value).to.equal('stored');
    expect(snapshot().context.version).to.equal(2);
    expect(hears()).to.deep.equal([['despooler', {type: 'master.stored', version: 2}]]);
  });

  for (const cause of ['disk-full', 'file-in-use', 'access-denied'] as const) {
    it(`stays as it was when storing fails (${cause})`, () => {
      const {actor, clock, hears, snapshot} = startMaster(1, cause);
      actor.send(request(1));
      wait(clock, storeTime);
      expect(snapshot().value).to.equal('stored');
      expect(snapshot().context.version).to.equal(1);
      expect(hears()).to.deep.equal([['despooler', {type: 'master.storeFailed', cause}]]);
    });
  }

  it('fails in as many attempts as it is set to, and then no more', () => {
    const {actor, clock, hears} = startMaster(2);
    const heard = [1, 2, 3].map((attempt) => {
      actor.send(request(attempt));
      wait(clock, storeTime);
      return hears()[0]?.[1].type;
    });
    expect(heard).to.deep.equal(['master.storeFailed', 'master.storeFailed', 'master.stored']);
  });
});
