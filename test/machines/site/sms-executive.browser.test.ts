/** The SMS Executive: what counts is the Smsinst.dll that it has loaded. */
import {expect} from 'chai';
import {assign} from 'xstate';

import type {SmsinstBuild} from '../../../machines/messages.js';
import type {Instruction} from '../../../machines/site/instruction.js';
import {smsExecutiveMachine} from '../../../machines/site/sms-executive.js';
import {wait} from '../site-run.js';
import {stage, type Stage} from '../stage.js';

const instruction: Instruction = {
  jobKind: 'run-command-on-workstation',
  version: 2,
  refreshExisting: true,
  putOnSpecified: true,
  attempt: 1,
  onlyServers: null,
};

const replaced = {type: 'dll.replaced', build: 'fixed'} as const;
const stop = {type: 'stop.requested'} as const;
const start = {type: 'start.requested'} as const;

/** An executive with its own Despooler; all others are stand-ins. */
function startExecutive(
  onDisk: SmsinstBuild,
  machine = smsExecutiveMachine,
): Stage<typeof smsExecutiveMachine> {
  const servers = [{name: 'OSLO', heldBefore: true, specified: true}];
  return stage(machine, {name: 'executive', input: {onDisk, servers}, absent: ['despooler']});
}

/** Lets the Despooler fail to store the master; the retry that it writes. */
function writtenRetry({actor, clock, hears}: Stage<typeof smsExecutiveMachine>): unknown {
  const {despooler} = actor.getSnapshot().children;
  despooler?.send({type: 'instruction.ready', instruction});
  wait(clock, 1_000);
  despooler?.send({type: 'master.storeFailed', cause: 'disk-full'});
  const toReceive = hears().flatMap(([by, event]) => (by === 'receive' ? event : []));
  const retry = toReceive.find(({type}) => type === 'retry.written');
  return (retry as unknown as {instruction: Instruction} | undefined)?.instruction;
}

describe('the SMS Executive, running', () => {
  for (const build of ['unfixed', 'fixed'] as const) {
    it(`has loaded the ${build} file that was there when it started`, () => {
      const {snapshot} = startExecutive(build);
      expect(snapshot().value).to.equal('running');
      expect(snapshot().context).to.include({onDisk: build, loaded: build});
    });
  }

  it('keeps its file: a replaced one is neither taken nor loaded', () => {
    const executive = startExecutive('unfixed');
    expect(executive.snapshot().can(replaced)).to.equal(false);
    executive.actor.send(replaced);
    expect(executive.snapshot().context).to.include({onDisk: 'unfixed', loaded: 'unfixed'});
    expect(writtenRetry(executive)).to.include({refreshExisting: false});
  });

  it('does not start twice', () => {
    expect(startExecutive('fixed').snapshot().can(start)).to.equal(false);
  });

  for (const [loaded, refreshExisting] of [
    ['unfixed', false],
    ['fixed', true],
  ] as const) {
    it(`writes a retry as the loaded ${loaded} file does, whatever lies on disk`, () => {
      const onDisk = loaded === 'fixed' ? 'unfixed' : 'fixed';
      const machine = smsExecutiveMachine.provide({actions: {loadDll: assign({loaded})}});
      const executive = startExecutive(onDisk, machine);
      expect(executive.snapshot().context).to.include({onDisk, loaded});
      expect(writtenRetry(executive)).to.deep.equal({...instruction, attempt: 2, refreshExisting});
    });
  }
});

describe('the SMS Executive, stopped', () => {
  it('has nothing loaded, has no Despooler, and tells RECEIVE', () => {
    const {actor, snapshot, hears} = startExecutive('unfixed');
    hears();
    actor.send(stop);
    expect(snapshot().value).to.equal('stopped');
    expect(snapshot().context).to.include({onDisk: 'unfixed', loaded: null});
    expect(snapshot().children.despooler).to.equal(undefined);
    expect(hears()).to.deep.equal([['receive', {type: 'despooler.stopped'}]]);
  });

  it('takes another file, which counts only after the start', () => {
    const executive = startExecutive('unfixed');
    executive.actor.send(stop);
    executive.actor.send(replaced);
    expect(executive.snapshot().context).to.include({onDisk: 'fixed', loaded: null});
    executive.actor.send(start);
    expect(executive.snapshot().context).to.include({onDisk: 'fixed', loaded: 'fixed'});
    expect(writtenRetry(executive)).to.deep.equal({...instruction, attempt: 2});
  });

  it('starts again with the old file, if that was not replaced', () => {
    const executive = startExecutive('unfixed');
    executive.actor.send(stop);
    executive.actor.send(start);
    expect(executive.snapshot().context).to.include({loaded: 'unfixed'});
    expect(writtenRetry(executive)).to.include({refreshExisting: false});
  });

  it('takes the old file back, too', () => {
    const {actor, snapshot} = startExecutive('fixed');
    actor.send(stop);
    actor.send({type: 'dll.replaced', build: 'unfixed'});
    actor.send(start);
    expect(snapshot().context).to.include({onDisk: 'unfixed', loaded: 'unfixed'});
  });

  it('brings up a new Despooler, which looks for an instruction', () => {
    const {actor, snapshot, hears} = startExecutive('fixed');
    const first = snapshot().children.despooler;
    actor.send(stop);
    hears();
    actor.send(start);
    const second = snapshot().children.despooler;
    expect(second).not.to.equal(first);
    expect(second?.getSnapshot().value).to.equal('waitingForInstruction');
    expect(hears()).to.deep.equal([['receive', {type: 'despooler.waiting'}]]);
  });
});
