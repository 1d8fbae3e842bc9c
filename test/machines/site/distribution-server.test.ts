/** A distribution server: it gets its copy, or is offline and stays as it was. */
import {expect} from 'chai';

import {distributionServerMachine} from '../../../machines/site/distribution-server.js';
import {wait} from '../site-run.js';
import {stage, type Stage} from '../stage.js';

const copyTime = 2_000;

function startServer(
  holds: number | null,
  offlineForAttempts: readonly number[] = [],
): Stage<typeof distributionServerMachine> {
  const input = {name: 'OSLO', holds, offlineForAttempts, copyTime};
  return stage(distributionServerMachine, {name: 'OSLO', input});
}

const sent = (attempt: number) => ({type: 'copy.sent', version: 2, attempt}) as const;

describe('a distribution server', () => {
  it('shows whether it holds a copy', () => {
    expect(startServer(1).snapshot().value).to.deep.equal({atRest: 'holdingCopy'});
    expect(startServer(null).snapshot().value).to.deep.equal({atRest: 'holdingNothing'});
  });

  for (const holds of [null, 1, 2]) {
    it(`holds the new version once the copy has arrived (before: ${holds ?? 'nothing'})`, () => {
      const {actor, clock, hears, snapshot} = startServer(holds);
      actor.send(sent(1));
      expect(snapshot().value).to.equal('receiving');
      expect(snapshot().hasTag('busy')).to.equal(true);
      wait(clock, copyTime - 1);
      expect(snapshot().context.holds).to.equal(holds);
      expect(hears()).to.deep.equal([]);
      wait(clock, 1);
      expect(snapshot().value).to.deep.equal({atRest: 'holdingCopy'});
      expect(snapshot().context).to.include({holds: 2, incoming: null});
      expect(hears()).to.deep.equal([
        ['despooler', {type: 'copy.received', server: 'OSLO', version: 2}],
      ]);
    });
  }

  for (const [holds, state] of [
    [null, 'holdingNothing'],
    [1, 'holdingCopy'],
  ] as const) {
    it(`stays as it was when it is offline (${state})`, () => {
      const {actor, clock, hears, snapshot} = startServer(holds, [1]);
      actor.send(sent(1));
      expect(snapshot().value).to.equal('unreachable');
      wait(clock, copyTime);
      expect(snapshot().value).to.deep.equal({atRest: state});
      expect(snapshot().context.holds).to.equal(holds);
      expect(hears()).to.deep.equal([['despooler', {type: 'copy.failed', server: 'OSLO'}]]);
    });
  }

  it('is offline in just the attempts that are listed, in any order', () => {
    const {actor, clock, hears} = startServer(1, [4, 2]);
    const heard = [1, 2, 3, 4, 5].map((attempt) => {
      actor.send(sent(attempt));
      wait(clock, copyTime);
      return hears()[0]?.[1].type;
    });
    const [ok, no] = ['copy.received', 'copy.failed'];
    expect(heard).to.deep.equal([ok, no, ok, no, ok]);
  });
});
