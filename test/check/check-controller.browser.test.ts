import {expect} from 'chai';

import {CheckController, type CheckState} from '../../src/check/check-controller.js';
import {check, checkNow} from '../../src/check/model/check-run.js';
import {defaultBounds, type CheckBounds} from '../../src/links/check-bounds.js';
import type {CheckQuestion} from '../../src/links/check-question.js';
import {FakeHost} from '../support/fake-host.js';
import {widestBounds} from './widest-bounds.js';

class Host extends FakeHost {
  /** Waits for the next update of the host. */
  onUpdate: () => void = () => {};

  override requestUpdate(): void {
    this.onUpdate();
  }
}

function setUp(run?: typeof check): {controller: CheckController; host: Host} {
  const host = new Host();
  return {host, controller: new CheckController(host, run)};
}

/** The state once the controller has come to that phase. */
function phase({host, controller}: ReturnType<typeof setUp>, name: string): Promise<CheckState> {
  return new Promise((resolve) => {
    host.onUpdate = () => {
      if (controller.state.phase === name) resolve(controller.state);
    };
    host.onUpdate();
  });
}

const small: CheckBounds = {...defaultBounds, mostServers: 1};

/** Answers are kept on the page, so each test asks a question of its own. */
function question(claim: CheckQuestion['claim'], bounds = small): CheckQuestion {
  return {claim, bounds};
}

describe('a controller of checks', () => {
  it('runs at once, tells how far it is, and has the answer of the model', async () => {
    const page = setUp();
    const asked = question({ifs: ['put'], then: 'complete'}, defaultBounds);
    page.controller.ask(asked);
    expect(page.controller.state.phase).to.equal('running');
    const state = await phase(page, 'done');
    expect(state).to.deep.equal({phase: 'done', result: checkNow(asked)});
  });

  it('keeps the answer, also for another part of the page', async () => {
    const page = setUp();
    const asked = question('retry-asks-same');
    page.controller.ask(asked);
    const state = await phase(page, 'done');
    const other = setUp(() => {
      throw new Error('It asks again.');
    });
    other.controller.ask({...asked, bounds: {...small}});
    expect(other.controller.state).to.deep.equal(state);
  });

  it('stops at once, runs no further, and begins again', async () => {
    let steps = 0;
    const page = setUp(function* (asked) {
      const all = check(asked);
      for (let next = all.next(); ; next = all.next()) {
        if (next.done) return next.value;
        steps++;
        yield next.value;
      }
    });
    page.controller.ask(question('worlds-end-alike', widestBounds));
    await new Promise<void>((resolve) => {
      page.host.onUpdate = () => {
        if (steps > 0) resolve();
      };
    });
    page.controller.stop();
    const before = steps;
    expect(page.controller.state.phase).to.equal('stopped');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(steps).to.equal(before);
    page.controller.ask(question({ifs: [], then: 'no-retry'}));
    expect((await phase(page, 'done')).phase).to.equal('done');
  });

  it('answers only the last of two questions', async () => {
    const page = setUp();
    page.controller.ask(question({ifs: ['refresh'], then: 'failed'}));
    page.controller.ask(question({ifs: ['refresh'], then: 'complete'}));
    const state = await phase(page, 'done');
    const claim = state.phase === 'done' && state.result.claim;
    expect(claim).to.deep.equal({ifs: ['refresh'], then: 'complete'});
  });

  it('stops when its host goes, and not when it has its answer', async () => {
    const page = setUp();
    page.controller.ask(question('complete-means-current'));
    page.controller.hostDisconnected();
    expect(page.controller.state.phase).to.equal('stopped');
    page.controller.start();
    await phase(page, 'done');
    page.controller.stop();
    expect(page.controller.state.phase).to.equal('done');
  });

  it('says that a check failed, and can begin again', async () => {
    let isBroken = true;
    const page = setUp((asked) => {
      if (isBroken) throw new Error('Broken on purpose.');
      return check(asked);
    });
    page.controller.ask(question({ifs: ['no-put'], then: 'complete'}));
    await phase(page, 'failed');
    isBroken = false;
    page.controller.start();
    await phase(page, 'done');
  });
});
