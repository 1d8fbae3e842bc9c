import {expect} from 'chai';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {CheckController} from '../../src/controllers/check-controller.js';
import {defaultBounds, widestBounds, type CheckBounds} from '../../src/check/model/bounds.js';
import type {CheckQuestion} from '../../src/check/model/check-result.js';
import {longestUnasked} from '../../src/check/model/estimate.js';
import {checkNow} from '../../src/check/model/explore.js';
import {FakeWorkers} from '../support/fake-worker.js';

class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(): void {}
  removeController(_: ReactiveController): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

function setUp(): {workers: FakeWorkers; check: CheckController; host: Host} {
  const workers = new FakeWorkers();
  const host = new Host();
  return {workers, host, check: new CheckController(host, workers.start)};
}

const small: CheckBounds = {...defaultBounds, mostServers: 1};

/** A question that no other test asks: what is found out on a page is kept. */
function question(claim: CheckQuestion['claim'], bounds = small): CheckQuestion {
  return {claim, bounds};
}

describe('a controller of checks', () => {
  it('begins at once, and has each example as soon as it is found', () => {
    const {workers, check, host} = setUp();
    const asked = question({ifs: ['put'], then: 'complete'});
    const situation = checkNow(question('refreshed-end-current')).worlds.absent.shortest;
    check.ask(asked);
    expect(check.state).to.deep.equal({phase: 'running', done: 0, of: 128, examples: []});
    const updates = host.updates;
    const example = {world: 'absent', situation};
    workers.last.say({type: 'example', example});
    expect(check.state).to.deep.include({phase: 'running', examples: [example]});
    expect(host.updates).to.be.above(updates);
    workers.last.say({type: 'progress', done: 40, of: 128});
    expect(check.state).to.deep.include({phase: 'running', done: 40, examples: [example]});
  });

  it('keeps the shortest example of each world', () => {
    const {workers, check} = setUp();
    check.ask(question({ifs: ['put'], then: 'failed'}));
    const situation = checkNow(question('refreshed-end-current')).worlds.absent.shortest;
    const first = {world: 'absent', situation: {...situation, failures: 2}};
    const shorter = {world: 'absent', situation};
    const elsewhere = {world: 'before-retry', situation};
    for (const example of [first, elsewhere, shorter]) workers.last.say({type: 'example', example});
    expect(check.state).to.deep.include({examples: [elsewhere, shorter]});
  });

  it('keeps the answer while nothing changes, without asking again', () => {
    const {workers, check} = setUp();
    const asked = question('retry-asks-same');
    const result = checkNow(asked);
    check.ask(asked);
    workers.last.say({type: 'result', result});
    expect(check.state).to.deep.equal({phase: 'done', result});
    check.ask(question('every-job-ends'));
    expect(check.state.phase).to.equal('running');
    const told = workers.all.flatMap((worker) => worker.told).length;
    check.ask({...asked, bounds: {...small}});
    expect(check.state).to.deep.equal({phase: 'done', result});
    const other = setUp();
    other.check.ask(asked);
    expect(other.check.state).to.deep.equal({phase: 'done', result});
    expect(workers.all.flatMap((worker) => worker.told)).to.have.lengthOf(told);
    expect(other.workers.all).to.deep.equal([]);
  });

  it('says beforehand how long it takes where that is long, and begins when asked', () => {
    const {workers, check} = setUp();
    check.ask({claim: 'refreshed-end-current', bounds: widestBounds});
    expect(workers.all).to.deep.equal([]);
    const {state} = check;
    expect(state.phase).to.equal('waiting');
    if (state.phase !== 'waiting') return;
    expect(state.estimate.situations).to.equal(4_119_777_792);
    expect(state.estimate.milliseconds).to.be.above(longestUnasked);
    check.start();
    expect(check.state).to.deep.include({phase: 'running', done: 0});
    expect(workers.last.told).to.have.lengthOf(1);
  });

  it('stops at once, keeps how far it was, and hears no answer afterwards', () => {
    const {workers, check} = setUp();
    const asked = question('complete-means-current');
    check.ask(asked);
    workers.last.say({type: 'progress', done: 90, of: 128});
    check.cancel();
    const stopped = {phase: 'cancelled', done: 90, of: 128, examples: []};
    expect(check.state).to.deep.equal(stopped);
    expect(workers.last.isTerminated).to.equal(true);
    workers.last.say({type: 'result', result: checkNow(asked)});
    expect(check.state).to.deep.equal(stopped);
    check.start();
    expect(workers.all).to.have.lengthOf(2);
    expect(check.state).to.deep.include({phase: 'running', done: 0});
  });

  it('is not stopped twice, nor when it has its answer', () => {
    const {workers, check} = setUp();
    const asked = question({ifs: [], then: 'no-retry'});
    check.cancel();
    expect(check.state).to.deep.equal({phase: 'none'});
    check.ask(asked);
    const result = checkNow(asked);
    workers.last.say({type: 'result', result});
    check.cancel();
    expect(check.state).to.deep.equal({phase: 'done', result});
  });

  it('ends its worker when its host goes', () => {
    const {workers, check} = setUp();
    check.ask(question('worlds-end-alike'));
    check.hostDisconnected();
    expect(workers.last.isTerminated).to.equal(true);
    expect(check.state.phase).to.equal('cancelled');
  });

  it('tells of a check that came to grief, and can begin again', () => {
    const {workers, check} = setUp();
    check.ask(question({ifs: ['refresh'], then: 'complete'}));
    workers.last.say({type: 'failed'});
    expect(check.state).to.deep.equal({phase: 'failed'});
    check.start();
    expect(check.state.phase).to.equal('running');
  });
});
