/** The Despooler: both behaviours on one script, and what each request sends where. */
import {expect} from 'chai';

import type {SmsinstBuild} from '../../../machines/messages.js';
import {despoolerMachine} from '../../../machines/site/despooler.js';
import type {Instruction} from '../../../machines/site/instruction.js';
import {readTime, reportTime, writeTime} from '../../../machines/site/timing.js';
import {wait} from '../site-run.js';
import {stage, type Stage} from '../stage.js';

const asked: Instruction = {
  jobKind: 'run-command-on-workstation',
  version: 2,
  refreshExisting: true,
  putOnSpecified: true,
  attempt: 1,
  onlyServers: null,
};

const servers = [
  {name: 'OSLO', heldBefore: true, specified: true},
  {name: 'KYOTO', heldBefore: false, specified: true},
];

type Despooler = Stage<typeof despoolerMachine>;

/** A Despooler that has read an instruction. */
function startWith(instruction: Instruction): Despooler {
  const despooler = stage(despoolerMachine, {
    name: 'despooler',
    input: {servers},
    others: servers.map(({name}) => name),
  });
  despooler.actor.send({type: 'instruction.ready', instruction});
  wait(despooler.clock, readTime);
  return despooler;
}

const failed = {type: 'master.storeFailed', cause: 'disk-full'} as const;
const stored = {type: 'master.stored', version: 2} as const;
const received = (server: string) => ({type: 'copy.received', server, version: 2}) as const;
const unreached = (server: string) => ({type: 'copy.failed', server}) as const;
const reported = (loaded: SmsinstBuild) => ({type: 'dll.reported', loaded}) as const;

describe('the Despooler, waiting', () => {
  it('looks into RECEIVE, and then only waits', () => {
    const {hears, snapshot} = stage(despoolerMachine, {name: 'despooler', input: {servers}});
    expect(hears()).to.deep.equal([['receive', {type: 'despooler.waiting'}]]);
    expect(snapshot().hasTag('waiting')).to.equal(true);
    expect(snapshot().can(stored)).to.equal(false);
  });

  it('claims the instruction at once, and tells the job when it has read it', () => {
    const {actor, clock, hears} = stage(despoolerMachine, {name: 'despooler', input: {servers}});
    hears();
    actor.send({type: 'instruction.ready', instruction: asked});
    expect(hears()).to.deep.equal([['receive', {type: 'instruction.taken'}]]);
    wait(clock, readTime);
    expect(hears()).to.deep.equal([
      ['job', {type: 'instruction.taken'}],
      ['master', {type: 'store.requested', version: 2, attempt: 1}],
    ]);
  });
});

describe('the Despooler, after storing has failed', () => {
  it('behaves the same with either file until it writes the retry', () => {
    const runs = [startWith(asked), startWith(asked)];
    for (const {actor} of runs) actor.send(failed);
    const [unfixed, fixed] = runs.map(({hears, snapshot}) => [
      hears(),
      snapshot().value,
      snapshot().context,
    ]);
    expect(unfixed?.[1]).to.deep.equal({writingRetry: 'asking'});
    expect(fixed).to.deep.equal(unfixed);
  });

  for (const [loaded, refreshExisting] of [
    ['unfixed', false],
    ['fixed', true],
  ] as const) {
    it(`writes a retry that ${refreshExisting ? 'keeps' : 'loses'} the refresh (${loaded})`, () => {
      const {actor, clock, hears, snapshot} = startWith(asked);
      hears();
      actor.send(failed);
      expect(hears()).to.deep.equal([['executive', {type: 'dll.asked'}]]);
      actor.send(reported(loaded));
      const retry = {...asked, attempt: 2, refreshExisting};
      expect(hears()).to.deep.equal([
        ['receive', {type: 'retry.written', instruction: retry}],
        ['job', {type: 'retry.written', instruction: retry}],
      ]);
      expect(snapshot().value).to.deep.equal({writingRetry: 'delivering'});
      expect(snapshot().context).to.deep.include({instruction: asked, retry});
      wait(clock, writeTime);
      expect(hears()).to.deep.equal([['receive', {type: 'despooler.waiting'}]]);
      expect(snapshot().value).to.equal('waitingForInstruction');
      expect(snapshot().context).to.deep.include({instruction: null, retry: null});
    });
  }

  it('gives up when that was the hundredth attempt, whatever is loaded', () => {
    const {actor, clock, hears} = startWith({...asked, attempt: 100});
    hears();
    actor.send(failed);
    wait(clock, reportTime);
    expect(hears()).to.deep.equal([
      ['receive', {type: 'instruction.deleted', succeeded: false}],
      ['receive', {type: 'despooler.waiting'}],
      ['job', {type: 'attempts.exhausted'}],
    ]);
  });

  it('writes one more retry after the ninety-ninth', () => {
    const {actor, snapshot} = startWith({...asked, attempt: 99});
    actor.send(failed);
    expect(snapshot().matches('writingRetry')).to.equal(true);
  });
});

describe('the Despooler, once the master is stored', () => {
  it('copies to one server after the other, in the site’s order', () => {
    const {actor, hears, snapshot} = startWith(asked);
    hears();
    actor.send(stored);
    expect(hears()).to.deep.equal([['OSLO', {type: 'copy.sent', version: 2, attempt: 1}]]);
    actor.send(received('OSLO'));
    expect(hears()).to.deep.equal([['KYOTO', {type: 'copy.sent', version: 2, attempt: 1}]]);
    expect(snapshot().value).to.equal('copying');
  });

  it('deletes the instruction, and tells the job a little later', () => {
    const {actor, clock, hears} = startWith(asked);
    actor.send(stored);
    actor.send(received('OSLO'));
    hears();
    actor.send(received('KYOTO'));
    expect(hears()).to.deep.equal([
      ['receive', {type: 'instruction.deleted', succeeded: true}],
      ['receive', {type: 'despooler.waiting'}],
    ]);
    wait(clock, reportTime);
    expect(hears()).to.deep.equal([['job', {type: 'work.finished'}]]);
  });

  it('has nothing to do where the instruction asks for no server', () => {
    const {actor, hears} = startWith({...asked, refreshExisting: false, putOnSpecified: false});
    hears();
    actor.send(stored);
    expect(hears()[0]).to.deep.equal(['receive', {type: 'instruction.deleted', succeeded: true}]);
  });

  it('goes on to the next server when one is offline, and asks again for just that one', () => {
    const {actor, clock, hears, snapshot} = startWith(asked);
    actor.send(stored);
    hears();
    actor.send(unreached('OSLO'));
    expect(hears()[0]?.[0]).to.equal('KYOTO');
    actor.send(received('KYOTO'));
    const retry = {...asked, attempt: 2, onlyServers: ['OSLO']};
    expect(hears()).to.deep.equal([
      ['receive', {type: 'retry.written', instruction: retry}],
      ['job', {type: 'retry.written', instruction: retry}],
    ]);
    expect(snapshot().value).to.equal('writingServerRetry');
    expect(snapshot().context).to.deep.include({instruction: asked, retry});
    wait(clock, writeTime);
    expect(hears()).to.deep.equal([['receive', {type: 'despooler.waiting'}]]);
  });

  it('does not store the master again for a retry of servers', () => {
    const {hears, snapshot} = startWith({...asked, attempt: 2, onlyServers: ['OSLO']});
    const heard = hears().map(([by]) => by);
    expect(heard).not.to.include('master');
    expect(heard.at(-1)).to.equal('OSLO');
    expect(snapshot().context.recipients).to.deep.equal(['OSLO']);
  });

  it('gives up when a server is offline in the hundredth attempt', () => {
    const {actor, clock, hears} = startWith({...asked, attempt: 100, onlyServers: ['OSLO']});
    hears();
    actor.send(unreached('OSLO'));
    wait(clock, reportTime);
    expect(hears().at(-1)).to.deep.equal(['job', {type: 'attempts.exhausted'}]);
  });

  it('forgets the servers of one instruction before it takes up the next', () => {
    const {actor, clock, snapshot} = startWith(asked);
    actor.send(stored);
    actor.send(unreached('OSLO'));
    actor.send(unreached('KYOTO'));
    wait(clock, writeTime);
    expect(snapshot().context).to.deep.equal({
      servers,
      instruction: null,
      retry: null,
      recipients: [],
      done: 0,
      unreached: [],
    });
  });
});
