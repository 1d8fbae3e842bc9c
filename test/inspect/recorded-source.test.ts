import {expect} from 'chai';
import * as fc from 'fast-check';

import type {ActorName} from '../../machines/messages.js';
import {transcribe} from '../../src/inspect/model/inspection-transcript.js';
import {RecordedSource} from '../../src/inspect/model/recorded-source.js';
import {articleCase} from '../../src/run/article-case.js';
import {ComparedRun, type Side} from '../../src/run/compared-run.js';
import {record} from '../../src/run/record.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import type {SiteState} from '../../src/run/site-state.js';
import type {World} from '../../src/run/world.js';
import {worldNameOf} from '../../src/words/world-names.js';
import {twoFailures} from '../inspector/two-failures.js';
import {pathsIn} from '../machines/charts.js';
import {watching, type Watching} from './watching.js';

const midway = readScenario(twoFailures);
const worlds: readonly (readonly [World, World])[] = [
  ['absent', 'before-job'],
  ['before-retry', 'absent'],
];

/** Every recorded actor of a site with its state as the Lab has it; null for one that is not there. */
function statesOf(site: SiteState, {servers}: Scenario): Map<ActorName, string | null> {
  const {servers: states, ...roles} = site;
  return new Map([
    ...Object.entries(roles).map(
      ([name, state]) => [name as ActorName, state?.state ?? null] as const,
    ),
    ...servers.map(({name}, index) => [name as ActorName, states[index]!.state] as const),
  ]);
}

/** The same as a watcher was told. A stopped actor keeps its last state, as the Lab does at the end. */
function toldStates(
  watcher: Watching,
  root: string,
  names: Iterable<ActorName>,
): Map<ActorName, string | null> {
  return new Map(
    [...names].map((name) => {
      const seen = watcher.find(root, name);
      return [name, seen ? (pathsIn(seen.state.value).at(-1) ?? '') : null];
    }),
  );
}

/** A Despooler of a stopped service, and an administrator who was not called, are not there. */
function expectSame(watcher: Watching, run: ComparedRun, moment: number): void {
  for (const side of ['before', 'after'] as Side[]) {
    const {site, recording} = run.at(side, moment);
    const lab = statesOf(site, run.scenario);
    const root = worldNameOf(recording.world);
    const told = toldStates(watcher, root, lab.keys());
    for (const [name, state] of lab) {
      if (state === null) expect(watcher.find(root, name)?.running ?? false, name).to.equal(false);
      else expect(told.get(name), `${root}, ${name}, moment ${moment}`).to.equal(state);
    }
  }
}

describe('transcribe', () => {
  it('comes to the state of the recording after each step, in each world', () => {
    for (const world of ['absent', 'before-job', 'before-retry'] as World[]) {
      const recording = record(midway, world);
      const transcript = transcribe(recording, 'LIMA');
      for (const {number, changes} of recording.steps) {
        for (const {actor, after} of changes) {
          const life = transcript.lives.findLast(
            (each) => each.actor.id === actor && each.from <= number,
          );
          const last = life?.states.findLast(({step}) => step <= number)?.state;
          if (after === null) expect(life?.until, `${actor} at ${number}`).to.equal(number);
          else expect(pathsIn(last!.value).at(-1), `${actor} at ${number}`).to.equal(after.state);
        }
      }
    }
  });

  it('tells the whole of an attempt in order: who sends what to whom, and what comes of it', () => {
    const recording = record(articleCase, 'absent');
    const transcript = transcribe(recording, 'LIMA');
    const told = transcript.happeningsOf(10).map((entry) => `${entry.kind} ${entry.actor.id}`);
    expect(recording.steps[9]?.event.type).to.equal('retry.written');
    expect(told).to.deep.equal(['received receive', 'changed receive']);
  });

  it('counts what a delay has led to among the step that follows from it', () => {
    const recording = record(articleCase, 'absent');
    const transcript = transcribe(recording, 'LIMA');
    const after = recording.steps.find(({event}) => event.type === 'master.storeFailed')!;
    const told = transcript
      .happeningsOf(after.number)
      .map((entry) => `${entry.kind} ${entry.actor.id}`);
    expect(told).to.deep.equal([
      'received master',
      'changed master',
      'received despooler',
      'changed despooler',
    ]);
  });
});

describe('RecordedSource', () => {
  it('tells late comers of all actors, parents first, with their present state', () => {
    const source = new RecordedSource();
    const run = new ComparedRun(articleCase, ['absent', 'before-job']);
    source.show(run, 10);
    const {told, seen} = watching(source);
    expect(told.slice(0, 4)).to.deep.equal([
      '+ Without the hotfix',
      '+ receive',
      '+ master',
      '+ rack 0',
    ]);
    expect(told.filter((each) => each.startsWith('+'))).to.have.lengthOf(told.length);
    for (const {actor} of seen.values()) {
      if (actor.parent !== undefined) expect(seen.has(actor.parent)).to.equal(true);
    }
  });

  it('registers, sends events and states, and stops every actor in order when it is played', () => {
    const source = new RecordedSource();
    const run = new ComparedRun(midway, ['before-retry', 'absent']);
    source.show(run, 0);
    const watcher = watching(source);
    const present = new Set([...watcher.seen.values()].map(({actor}) => actor));
    for (let moment = 1; moment <= run.length; moment++) {
      source.show(run, moment);
      expectSame(watcher, run, moment);
    }
    const {told, seen} = watcher;
    expect([...seen.values()].filter(({running}) => running)).to.deep.equal([]);
    for (const {actor} of seen.values()) {
      const stop = told.lastIndexOf(`- ${actor.id}`);
      expect(stop, actor.id).to.be.greaterThan(told.lastIndexOf(`${actor.id} < `));
      if (!present.has(actor)) expect(told.indexOf(`+ ${actor.id}`)).to.be.greaterThan(-1);
    }
    expect(told).to.include.members([
      '+ administrator',
      '- administrator',
      '- despooler',
      '+ despooler',
    ]);
    expect(told.indexOf('- despooler')).to.be.lessThan(told.lastIndexOf('+ despooler'));
  });

  for (const pair of worlds) {
    it(`has the Lab’s states after any walk of the playhead: ${pair.join(', ')}`, () => {
      const run = new ComparedRun(midway, pair);
      fc.assert(
        fc.property(fc.array(fc.nat(run.length), {minLength: 1, maxLength: 30}), (moments) => {
          const source = new RecordedSource();
          source.show(run, 0);
          const watcher = watching(source);
          for (const moment of moments) {
            source.show(run, moment);
            expectSame(watcher, run, moment);
          }
        }),
        {numRuns: 40},
      );
    });
  }

  it('tells of a jump only what is different there', () => {
    const source = new RecordedSource();
    const run = new ComparedRun(articleCase, ['absent', 'before-job']);
    source.show(run, 10);
    const watcher = watching(source);
    watcher.clear();
    source.show(run, 9);
    expect(watcher.told).to.deep.equal(['receive = {taken:inWork}', 'receive = {taken:inWork}']);
  });

  it('stops all actors, and registers others, when another run is shown', () => {
    const source = new RecordedSource();
    source.show(new ComparedRun(articleCase, ['absent', 'before-job']), 3);
    const watcher = watching(source);
    const before = [...watcher.seen.keys()];
    watcher.clear();
    source.show(new ComparedRun(articleCase, ['absent', 'absent']), 3);
    expect(watcher.told.slice(0, before.length).every((each) => each.startsWith('-'))).to.equal(
      true,
    );
    expect(before.every((session) => !watcher.seen.get(session)?.running)).to.equal(true);
    expect(watcher.find('Without the hotfix, on the left', 'despooler')?.running).to.equal(true);
    expect(watcher.find('Without the hotfix, on the right', 'despooler')?.running).to.equal(true);
  });

  it('takes no event, and says why', () => {
    const source = new RecordedSource();
    source.show(new ComparedRun(articleCase, ['absent', 'before-job']), 3);
    const watcher = watching(source);
    const [session = ''] = watcher.seen.keys();
    expect(source.has(session)).to.equal(true);
    expect(source.has('x:none')).to.equal(false);
    expect(source.send()).to.equal(
      'This run is a recording, so it cannot accept events. Change the situation instead.',
    );
  });

  it('tells nothing to whom it no longer matters', () => {
    const source = new RecordedSource();
    const run = new ComparedRun(articleCase, ['absent', 'before-job']);
    source.show(run, 3);
    const watcher = watching(source);
    watcher.end();
    watcher.clear();
    source.show(run, 4);
    expect(watcher.told).to.deep.equal([]);
  });
});
