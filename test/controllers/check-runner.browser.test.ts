import {expect} from 'chai';

import {CheckRunner, type CheckListener} from '../../src/controllers/check-runner.js';
import {defaultBounds} from '../../src/check/model/bounds.js';
import type {CheckQuestion} from '../../src/check/model/check-result.js';
import {checkNow} from '../../src/check/model/explore.js';
import {FakeWorkers} from '../support/fake-worker.js';

const question: CheckQuestion = {
  bounds: {...defaultBounds, mostServers: 1},
  claim: 'refreshed-end-current',
};
const result = checkNow(question);
const situation = result.worlds.absent.shortest;
const example = {type: 'example', example: {world: 'absent', situation}};
const progress = {type: 'progress', done: 12, of: 128};

/** Writes down what it is told; `ended` is done when the check has come to an end. */
class Notes implements CheckListener {
  readonly told: string[] = [];
  readonly ended: Promise<void>;
  #end: () => void = () => {};

  constructor() {
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  progressed(done: number, of: number): void {
    this.told.push(`${done} of ${of}`);
  }

  found(found: {readonly world: string}): void {
    this.told.push(`example in ${found.world}`);
  }

  finished({situations, worlds}: typeof result): void {
    this.told.push(`${worlds.absent.failing} of ${situations}`);
    this.#end();
  }

  failed(): void {
    this.told.push('failed');
    this.#end();
  }
}

function setUp(): {workers: FakeWorkers; runner: CheckRunner; notes: Notes} {
  const workers = new FakeWorkers();
  return {workers, runner: new CheckRunner(workers.start), notes: new Notes()};
}

describe('a check in a worker', () => {
  it('tells how far it is, each example at once, and the result', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    expect(workers.last.told).to.deep.equal([question]);
    workers.last.say({type: 'ready'}, example);
    expect(notes.told).to.deep.equal(['example in absent']);
    workers.last.say(progress, {type: 'result', result});
    expect(notes.told.slice(1)).to.deep.equal(['12 of 128', '21 of 128']);
  });

  it('keeps the worker for the next question once it has answered', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.say({type: 'result', result});
    runner.run(question, notes);
    expect(workers.all).to.have.lengthOf(1);
    expect(workers.last.told).to.have.lengthOf(2);
  });

  it('ends at once when it is cancelled, and says nothing more', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.say(progress);
    runner.cancel();
    expect(workers.last.isTerminated).to.equal(true);
    workers.last.say(progress, example, {type: 'result', result}, {type: 'failed'});
    workers.last.breakDown();
    workers.last.mumble();
    expect(notes.told).to.deep.equal(['12 of 128']);
  });

  it('can be cancelled before the worker has said anything, and after it has answered', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    runner.cancel();
    expect(workers.last.isTerminated).to.equal(true);
    runner.run(question, notes);
    expect(workers.all).to.have.lengthOf(2);
    workers.last.say({type: 'result', result});
    runner.cancel();
    expect(workers.last.isTerminated).to.equal(false);
    expect(notes.told).to.have.lengthOf(1);
  });

  it('is ended by the next one, and only that is heard', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    const [first] = workers.all;
    const next = new Notes();
    runner.run(question, next);
    first?.say(progress, {type: 'result', result});
    expect(first?.isTerminated).to.equal(true);
    workers.last.say(progress);
    expect([notes.told, next.told]).to.deep.equal([[], ['12 of 128']]);
  });

  it('ends its worker when all is over', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.say({type: 'result', result});
    runner.stop();
    expect(workers.last.isTerminated).to.equal(true);
  });

  it('is not changed by messages that are no reports', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    const malformed = [
      null,
      undefined,
      7,
      'result',
      [],
      {},
      {type: 'resul'},
      {type: 'progress', done: -1, of: 128},
      {type: 'progress', done: Number.NaN, of: 128},
      {type: 'progress', done: '12', of: 128},
      {type: 'example', example: {world: 'after', situation}},
      {type: 'example', example: {world: 'absent', situation: {...situation, servers: [{}]}}},
      {type: 'result', result: {...result, worlds: {}}},
      {type: 'result', result: {...result, cells: undefined}},
      {type: 'result', result: {...result, bounds: {...defaultBounds, mostServers: 7}}},
      {type: 'result', result: {...result, claim: 'all-is-well'}},
    ];
    workers.last.say(...malformed);
    expect(notes.told).to.deep.equal([]);
    workers.last.say({type: 'result', result});
    expect(notes.told).to.deep.equal(['21 of 128']);
  });

  it('is not changed by the answer to another question', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.say({type: 'result', result: {...result, claim: 'every-job-ends'}});
    expect(notes.told).to.deep.equal([]);
  });

  it('fails, and gets a new worker, when the worker says so or breaks down', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.say({type: 'failed'});
    runner.run(question, notes);
    workers.last.say({type: 'ready'});
    workers.last.breakDown();
    runner.run(question, notes);
    workers.last.mumble();
    expect(notes.told).to.deep.equal(['failed', 'failed', 'failed']);
    runner.run(question, notes);
    workers.last.say(progress);
    expect(notes.told.at(-1)).to.equal('12 of 128');
    expect(workers.all).to.have.lengthOf(4);
  });

  it('stays finished when its worker breaks down afterwards', () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.say({type: 'result', result});
    workers.last.breakDown();
    expect(notes.told).to.deep.equal(['21 of 128']);
    runner.run(question, notes);
    expect(workers.all).to.have.lengthOf(2);
  });
});

describe('a check where no worker can be had', () => {
  it('runs on the page when none can be made', async () => {
    const notes = new Notes();
    let tries = 0;
    const runner = new CheckRunner(() => {
      tries++;
      throw new DOMException('Not here.', 'SecurityError');
    });
    runner.run(question, notes);
    await notes.ended;
    expect(notes.told).to.include('example in absent');
    expect(notes.told.at(-1)).to.equal('21 of 128');
    const again = new Notes();
    runner.run(question, again);
    await again.ended;
    expect(tries).to.equal(1);
  });

  it('runs on the page when the worker’s script is kept from loading', async () => {
    const {workers, runner, notes} = setUp();
    runner.run(question, notes);
    workers.last.breakDown();
    await notes.ended;
    expect(notes.told.at(-1)).to.equal('21 of 128');
    expect(workers.last.isTerminated).to.equal(true);
  });

  it('is cancelled on the page, and says nothing more', async () => {
    const notes = new Notes();
    const runner = new CheckRunner(() => {
      throw new Error('Not here.');
    });
    const long = {...question, bounds: {...defaultBounds, mostServers: 3, offlineAttempts: 3}};
    runner.run(long, notes);
    runner.cancel();
    const told = notes.told.length;
    const next = new Notes();
    runner.run(question, next);
    await next.ended;
    expect(notes.told).to.have.lengthOf(told);
    expect(next.told.at(-1)).to.equal('21 of 128');
  });
});
