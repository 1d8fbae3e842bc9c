/** The rules of an instruction and its retries, each with one call. */
import {expect} from 'chai';

import {
  reaches,
  recipients,
  retryForServers,
  retryOf,
  retryWithoutRefresh,
  type Instruction,
  type JobKind,
  type ServerEntry,
} from '../../../machines/site/instruction.js';

const workstation = 'run-command-on-workstation';
const share = 'share-package-on-server';

const instruction: Instruction = Object.freeze({
  jobKind: workstation,
  version: 2,
  refreshExisting: true,
  putOnSpecified: true,
  attempt: 1,
  onlyServers: null,
});

const entry = (name: string, heldBefore: boolean, specified: boolean): ServerEntry => ({
  name,
  heldBefore,
  specified,
});

const servers = [
  entry('HELD-NAMED', true, true),
  entry('HELD', true, false),
  entry('NAMED', false, true),
  entry('NEITHER', false, false),
];

describe('a retry', () => {
  it('asks for the same once more', () => {
    expect(retryOf(instruction)).to.deep.equal({...instruction, attempt: 2});
    expect(retryOf(retryOf(instruction)).attempt).to.equal(3);
  });

  it('as the old file writes it, differs in the refresh alone', () => {
    expect(retryWithoutRefresh(instruction)).to.deep.equal({
      ...retryOf(instruction),
      refreshExisting: false,
    });
    const without = {...instruction, refreshExisting: false};
    expect(retryWithoutRefresh(without)).to.deep.equal(retryOf(without));
  });

  it('does not get the refresh back from its own retry', () => {
    expect(retryOf(retryWithoutRefresh(instruction)).refreshExisting).to.equal(false);
  });

  it('for some servers asks for the same, for just these', () => {
    expect(retryForServers(instruction, ['HELD'])).to.deep.equal({
      ...retryOf(instruction),
      onlyServers: ['HELD'],
    });
  });
});

describe('the servers that an instruction reaches', () => {
  const cases: readonly [JobKind, boolean, boolean, readonly string[]][] = [
    [workstation, true, true, ['HELD-NAMED', 'HELD', 'NAMED']],
    [workstation, true, false, ['HELD-NAMED', 'HELD']],
    [workstation, false, true, ['NAMED']],
    [workstation, false, false, []],
    [share, true, true, ['HELD-NAMED', 'HELD', 'NAMED']],
    [share, true, false, ['HELD-NAMED', 'HELD']],
    [share, false, true, ['HELD-NAMED', 'NAMED']],
    [share, false, false, []],
  ];
  for (const [jobKind, refreshExisting, putOnSpecified, expected] of cases) {
    it(`${jobKind}, refresh ${refreshExisting}, put ${putOnSpecified}`, () => {
      const asked = {...instruction, jobKind, refreshExisting, putOnSpecified};
      expect(recipients(asked, servers)).to.deep.equal(expected);
      const reached = servers.filter((server) => reaches(asked, server));
      expect(reached.map(({name}) => name)).to.deep.equal(expected);
    });
  }

  it('are those that it names, where it names some', () => {
    const asked = {...retryForServers(instruction, ['NAMED', 'HELD'])};
    expect(recipients(asked, servers)).to.deep.equal(['NAMED', 'HELD']);
  });

  it('are none, where there are none', () => {
    expect(recipients(instruction, [])).to.deep.equal([]);
  });
});
