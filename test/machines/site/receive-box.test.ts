/** RECEIVE: it keeps the one instruction, and offers it when its time has come and somebody looks. */
import {expect} from 'chai';

import type {Instruction} from '../../../machines/site/instruction.js';
import {receiveBoxMachine} from '../../../machines/site/receive-box.js';
import {minute, responseIntervals, type ResponseSetting} from '../../../machines/site/timing.js';
import {wait} from '../site-run.js';
import {stage, type Stage} from '../stage.js';

const instruction: Instruction = {
  jobKind: 'share-package-on-server',
  version: 2,
  refreshExisting: true,
  putOnSpecified: false,
  attempt: 1,
  onlyServers: null,
};
const retry: Instruction = {...instruction, attempt: 2, refreshExisting: false};

const waiting = {type: 'despooler.waiting'} as const;
const stopped = {type: 'despooler.stopped'} as const;
const taken = {type: 'instruction.taken'} as const;
const arrived = {type: 'instruction.received', instruction} as const;
const retryWritten = {type: 'retry.written', instruction: retry} as const;

function startBox(response: ResponseSetting = 'fast'): Stage<typeof receiveBoxMachine> {
  return stage(receiveBoxMachine, {name: 'receive', input: {response}});
}

/** A box whose first instruction was taken up just now, and whose retry lies in it. */
function startWithRetry(response?: ResponseSetting): Stage<typeof receiveBoxMachine> {
  const box = startBox(response);
  for (const event of [waiting, arrived, taken, retryWritten]) box.actor.send(event);
  box.hears();
  return box;
}

const offered = (each: Instruction) => [
  ['despooler', {type: 'instruction.ready', instruction: each}],
];

describe('RECEIVE', () => {
  it('offers an instruction to a Despooler that waits', () => {
    const {actor, hears} = startBox();
    actor.send(waiting);
    actor.send(arrived);
    expect(hears()).to.deep.equal(offered(instruction));
  });

  it('keeps an instruction until a Despooler waits', () => {
    const {actor, hears, snapshot} = startBox();
    actor.send(arrived);
    expect(hears()).to.deep.equal([]);
    expect(snapshot().value).to.equal('ready');
    actor.send(waiting);
    expect(hears()).to.deep.equal(offered(instruction));
  });

  it('offers nothing to a Despooler that has stopped', () => {
    const {actor, hears} = startBox();
    for (const event of [waiting, stopped, arrived]) actor.send(event);
    expect(hears()).to.deep.equal([]);
  });

  it('is empty again when the instruction is deleted', () => {
    const {actor, clock, hears, snapshot} = startBox();
    for (const event of [waiting, arrived, taken]) actor.send(event);
    actor.send({type: 'instruction.deleted', succeeded: true});
    hears();
    actor.send(waiting);
    wait(clock, 1_000 * minute);
    expect(snapshot().value).to.equal('empty');
    expect(snapshot().context.instruction).to.equal(null);
    expect(hears()).to.deep.equal([]);
  });

  it('keeps the retry in place of the instruction that it repeats', () => {
    const {snapshot} = startWithRetry();
    expect(snapshot().value).to.deep.equal({taken: 'waiting'});
    expect(snapshot().hasTag('waiting')).to.equal(true);
    expect(snapshot().context.instruction).to.deep.equal(retry);
  });

  for (const [response, minutes] of [
    ['very-fast', 24],
    ['fast', 120],
    ['medium', 360],
    ['slow', 720],
  ] as const) {
    it(`offers a retry ${minutes} minutes after the taking up, with Response ${response}`, () => {
      expect(responseIntervals[response]).to.equal(minutes * minute);
      const {actor, clock, hears} = startWithRetry(response);
      actor.send(waiting);
      wait(clock, minutes * minute - 1);
      expect(hears()).to.deep.equal([]);
      wait(clock, 1);
      expect(hears()).to.deep.equal(offered(retry));
    });
  }

  it('counts from the taking up, not from the writing of the retry', () => {
    const {actor, clock, hears} = startBox();
    for (const event of [waiting, arrived, taken]) actor.send(event);
    wait(clock, 30_000);
    actor.send(retryWritten);
    actor.send(waiting);
    hears();
    wait(clock, 120 * minute - 30_000);
    expect(hears()).to.deep.equal(offered(retry));
  });

  it('keeps a retry whose time comes while the Despooler is stopped', () => {
    const {actor, clock, hears, snapshot} = startWithRetry();
    actor.send(stopped);
    wait(clock, 500 * minute);
    expect(snapshot().value).to.equal('ready');
    expect(hears()).to.deep.equal([]);
    actor.send(waiting);
    expect(hears()).to.deep.equal(offered(retry));
  });

  it('offers the same instruction again when the work on it was cut short', () => {
    const {actor, clock, hears} = startBox();
    for (const event of [waiting, arrived, taken, stopped, waiting]) actor.send(event);
    hears();
    wait(clock, 120 * minute);
    expect(hears()).to.deep.equal(offered(instruction));
  });
});
