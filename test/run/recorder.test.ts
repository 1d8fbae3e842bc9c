/** What the recorder makes of a run: one step for each message, and every change in exactly one step. */
import {expect} from 'chai';

import type {AnyActorRef} from 'xstate';

import {record} from '../../src/run/record.js';
import type {Recording, Step} from '../../src/run/recording.js';
import {readScenario} from '../../src/run/scenario.js';
import {StateReader} from '../../src/run/state-reader.js';
import type {ReceiveState} from '../../src/run/site-state.js';
import {transitionNames} from '../../src/run/transition-names.js';
import {transitionsIn} from '../../src/run/xstate-private.js';
import {worlds} from '../../src/run/world.js';
import {startSite} from '../machines/site-run.js';

const article = readScenario({version: 1});
const offlineOnce = readScenario({
  version: 1,
  masterFailures: {count: 0},
  servers: [{name: 'OSLO', holds: 1, offlineForAttempts: [1]}],
});

function stepOf({steps}: Recording, type: string, to?: string): Step {
  const step = steps.find((each) => each.event.type === type && (!to || each.to === to));
  if (!step) throw new Error(`There is no ${type}.`);
  return step;
}

function actorsIn({changes}: Step): string[] {
  return changes.map(({actor}) => actor);
}

describe('a recording', () => {
  for (const world of worlds) {
    it(`has one step for each message, from whom to whom, in order (${world})`, () => {
      const site = startSite(article, world);
      site.finish();
      const steps = record(article, world).steps.map(
        ({from, to, event}) => `${from} > ${to} ${event.type}`,
      );
      // The job tells its site that a retry was written: that only calls the administrator.
      const told = site.told.filter((message) => !message.endsWith(' retry.reported'));
      expect(steps).to.deep.equal(told);
    });
  }

  it('begins with the site before the first message', () => {
    const {initial} = record(article, 'absent');
    expect(initial).to.deep.equal({
      job: {state: 'pending', tags: [], attempts: 0},
      receive: {state: 'empty', tags: [], instruction: null},
      despooler: {
        state: 'waitingForInstruction',
        tags: ['waiting'],
        instruction: null,
        retry: null,
        recipients: 0,
        done: 0,
      },
      master: {state: 'stored', tags: [], version: 1},
      executive: {state: 'running', tags: [], onDisk: 'unfixed', loaded: 'unfixed'},
      administrator: null,
      servers: article.servers.map(({holds}) => ({
        state: holds === null ? 'atRest.holdingNothing' : 'atRest.holdingCopy',
        tags: [],
        holds,
      })),
    });
  });

  it('makes no step of a delay that ends: its change belongs to the message that follows', () => {
    const step = stepOf(record(article, 'absent'), 'master.storeFailed');
    expect(step.time).to.equal(6_000);
    expect(actorsIn(step)).to.deep.equal(['master', 'despooler']);
    expect(step.changes[0]).to.deep.include({
      before: {state: 'storing', tags: ['busy'], version: 1},
      after: {state: 'stored', tags: [], version: 1},
      took: ['storing|xstate.after.storeTime.masterPackage.storing|0'],
    });
  });

  it('takes transitions that follow by themselves into the same change', () => {
    const step = stepOf(record(article, 'before-job'), 'master.stored');
    const change = step.changes.find(({actor}) => actor === 'despooler');
    expect(change?.took).to.deep.equal([
      'storingMaster|master.stored|0',
      'choosingServers||0',
      'pickingServer||0',
    ]);
    expect(change?.after).to.deep.include({state: 'copying', recipients: 5, done: 0});
  });

  it('lets a Despooler that goes or comes belong to the step that caused it', () => {
    const recording = record(article, 'before-retry');
    const gone = stepOf(recording, 'despooler.stopped');
    expect(gone.changes.find(({actor}) => actor === 'despooler')).to.deep.include({
      before: recording.initial.despooler,
      after: null,
    });
    const back = stepOf(recording, 'start.requested');
    expect(actorsIn(back)).to.deep.equal(['administrator', 'executive', 'despooler']);
    expect(back.changes[2]).to.deep.include({before: null, took: []});
  });

  it('lets the administrator come with the news that a retry was written', () => {
    const step = stepOf(record(article, 'before-retry'), 'retry.written', 'job');
    expect(step.changes.at(-1)).to.deep.equal({
      actor: 'administrator',
      before: null,
      after: {state: 'stoppingService', tags: []},
      took: [],
    });
  });

  it('ends with the job: that its actors are put away is no step', () => {
    for (const world of ['absent', 'before-retry'] as const) {
      const last = record(article, world).steps.at(-1);
      expect(last?.to).to.equal('job');
      expect(last?.changes.map(({after}) => after)).not.to.include(null);
    }
  });

  it('shows what the writing of the retry changed in RECEIVE', () => {
    const {changes} = stepOf(record(article, 'absent'), 'retry.written', 'receive');
    const change = changes.find(({actor}) => actor === 'receive');
    const before = (change?.before as ReceiveState).instruction;
    const after = (change?.after as ReceiveState).instruction;
    expect(before).to.deep.include({attempt: 1, refreshExisting: true});
    expect(after).to.deep.equal({...before, attempt: 2, refreshExisting: false});
  });

  it('shows the Despooler writing a retry until the retry lies in RECEIVE and the job has heard', () => {
    for (const [scenario, world, state] of [
      [article, 'absent', 'writingRetry'],
      [article, 'before-job', 'writingRetry'],
      [offlineOnce, 'absent', 'writingServerRetry'],
    ] as const) {
      const recording = record(scenario, world);
      const reader = new StateReader(recording);
      const toReceive = stepOf(recording, 'retry.written', 'receive');
      const toJob = stepOf(recording, 'retry.written', 'job');
      expect(toJob.number).to.equal(toReceive.number + 1);
      for (const {number} of [toReceive, toJob]) {
        const {despooler} = reader.at(number);
        expect(despooler?.state.split('.')[0]).to.equal(state);
        expect(despooler?.tags).to.deep.equal(['busy']);
        expect(despooler?.instruction?.attempt).to.equal(1);
        expect(despooler?.retry).to.deep.equal(reader.at(toReceive.number).receive.instruction);
      }
      const waiting = recording.steps[toJob.number];
      expect(waiting?.event.type).to.equal('despooler.waiting');
      expect(reader.at(toJob.number + 1).despooler).to.deep.equal(recording.initial.despooler);
    }
  });

  it('has the Despooler in the state that says so at every step that tells of a retry to come', () => {
    const recording = record(article, 'absent');
    const reader = new StateReader(recording);
    const stateAt = (type: string) => {
      const {despooler} = reader.at(stepOf(recording, type).number);
      return [despooler?.state, despooler?.retry?.refreshExisting];
    };
    expect(stateAt('master.storeFailed')).to.deep.equal(['writingRetry.asking', undefined]);
    expect(stateAt('dll.asked')).to.deep.equal(['writingRetry.asking', undefined]);
    expect(stateAt('dll.reported')).to.deep.equal(['writingRetry.delivering', false]);
  });

  it('keeps aside what the site’s own chart did, as XState tells of it', () => {
    for (const world of worlds) {
      const told: string[] = [];
      const site = startSite(article, world, (report) => {
        const isSite = (report.actorRef as AnyActorRef).sessionId === report.rootId;
        if (report.type !== '@xstate.microstep' || !isSite) return;
        told.push(...transitionNames(transitionsIn(report)));
      });
      site.finish();
      const {siteChanges, steps} = record(article, world);
      expect(siteChanges.flatMap(({took}) => took)).to.deep.equal(told);
      expect(siteChanges[0]).to.deep.equal({
        number: 0,
        from: null,
        state: 'running.unattended',
        took: [],
      });
      expect(siteChanges.at(-1)).to.deep.include({number: steps.length, state: 'ended'});
    }
  });
});
