/** Every state and every transition of every chart of a site is reached by some run, and no run does more. */
import {expect} from 'chai';
import type {
  AnyActorRef,
  AnyMachineSnapshot,
  AnyStateMachine,
  InspectionEvent,
  StateValue,
} from 'xstate';

import {facts, type FactId} from '../../lessons/facts.js';
import {record} from '../../src/run/record.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {factsOfMessage} from '../../src/words/grounds.js';
import {narrators} from '../../src/words/narration.js';
import {machineOf} from '../support/step-facts.js';
import {outcomeGrounds} from '../../src/practice/model/outcome-facts.js';
import {transitionName} from '../../src/run/transition-names.js';
import {transitionsIn} from '../../src/run/xstate-private.js';
import type {MessageType} from '../../src/run/recording.js';
import {worlds} from '../../src/run/world.js';
import {
  charts,
  pathsIn,
  siteCharts,
  stateNamesOf,
  stateNodesOf,
  transitionNamesOf,
} from './charts.js';
import {startSite} from './site-run.js';

const everyAttempt = Array.from({length: 100}, (_, index) => index + 1);
const scenarios: readonly Scenario[] = [
  // The article's case: one failure, holders and newcomers.
  {version: 1},
  // Servers that a retry reaches, one of which holds nothing until then.
  {
    version: 1,
    masterFailures: {count: 0},
    servers: [
      {name: 'OSLO', holds: 1, offlineForAttempts: [1]},
      {name: 'KYOTO', holds: null, offlineForAttempts: [1]},
    ],
  },
  // More servers than stand in racks alone.
  {version: 1, servers: Array.from({length: 500}, (_, index) => ({name: `S${index}`, holds: 1}))},
  // The two ways to use up all attempts.
  {version: 1, masterFailures: {count: 100}},
  {
    version: 1,
    masterFailures: {count: 0},
    servers: [{name: 'OSLO', holds: 1, offlineForAttempts: everyAttempt}],
  },
].map((scenario) => readScenario(scenario));

const runs = scenarios.flatMap((scenario) => worlds.map((world) => ({scenario, world})));

/** What the recordings say was taken, by chart. The site and its racks are not recorded. */
function takenInRecordings(): Set<string> {
  const taken = new Set<string>();
  for (const {scenario, world} of runs) {
    for (const {changes} of record(scenario, world).steps) {
      for (const {actor, took} of changes) {
        for (const name of took) taken.add(`${machineOf(actor).id} ${name}`);
      }
    }
  }
  return taken;
}

/** The same, and the states besides, as XState tells of them while the site runs. */
function watch(): {readonly taken: Set<string>; readonly entered: Set<string>} {
  const taken = new Set<string>();
  const entered = new Set<string>();
  const inspect = (report: InspectionEvent) => {
    if (report.type !== '@xstate.microstep' && report.type !== '@xstate.snapshot') return;
    const {logic} = report.actorRef as AnyActorRef & {readonly logic: AnyStateMachine};
    const value = (report.snapshot as AnyMachineSnapshot).value as StateValue;
    for (const path of pathsIn(value)) entered.add(`${logic.id} ${path}`);
    if (report.type === '@xstate.snapshot') return;
    for (const transition of transitionsIn(report)) {
      taken.add(`${logic.id} ${transitionName(transition)}`);
    }
  };
  for (const {scenario, world} of runs) startSite(scenario, world, inspect).finish();
  return {taken, entered};
}

const {taken, entered} = watch();
const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('the charts of a site', () => {
  it('have all their transitions taken by the scenarios here', () => {
    expect(sorted(taken)).to.deep.equal(sorted(siteCharts.flatMap(transitionNamesOf)));
  });

  it('have all their states entered by the scenarios here', () => {
    expect(sorted(entered)).to.deep.equal(sorted(siteCharts.flatMap(stateNamesOf)));
  });

  it('have all their transitions recorded, but for the site’s own and those of its rooms', () => {
    const recorded = sorted(taken).filter((name) => !/^(?:site|serverRoom) /u.test(name));
    expect(sorted(takenInRecordings())).to.deep.equal(recorded);
  });
});

describe('the facts', () => {
  /** No state, no message and no outcome of the practice rests on these; only texts on screens do. */
  const onlyOnScreens = [
    'hotfix-caution',
    'log-is-on',
    'story-date',
    'hotfix-or-later',
    'wait-for-service-pack',
    'fix-from-support',
    'not-in-service-packs',
    'june-build',
    'equal-sizes-differ-by-date',
    'fix-cures-later-retries',
    'send-even-if-sent',
    'repair-by-new-job',
    'hotfix-folders',
    'hotfix-ini-unknown',
    'site-server-services',
    'services-by-panel-or-command',
    'hotfix-english',
    'added-server-case-unnamed',
    'default-servers-for-a-site',
    'instruction-known-fields',
    'instruction-other-fields',
    'retry-file-name-unknown',
    'services-start-automatically',
    'ticket-server',
    'complete-before-servers',
    'log-shape',
    'log-line-printed',
    'log-line-ours',
    'sent-event',
    'store-failure-events',
    'store-failure-event-unknown',
    'where-events-are',
    'fix-newer-than-service-packs',
    'watchdog-interval',
    'compare-package-folders',
  ];

  it('are used by a state, a message or an outcome each, or only on screens', () => {
    const ofStates = charts
      .flatMap(stateNodesOf)
      .flatMap(({meta}) => (meta as {facts: readonly FactId[]} | undefined)?.facts ?? []);
    const ofMessages = (Object.keys(narrators) as MessageType[]).flatMap(factsOfMessage);
    const ofOutcomes = Object.values(outcomeGrounds).flatMap(({facts: ids}) => ids);
    const used = new Set<string>([...ofStates, ...ofMessages, ...ofOutcomes]);
    for (const id of onlyOnScreens) expect(used.has(id), id).to.equal(false);
    expect(sorted([...used, ...onlyOnScreens])).to.deep.equal(sorted(Object.keys(facts)));
  });
});
