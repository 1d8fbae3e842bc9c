/**
 * Runs every situation within bounds in every world, and says where a claim fails.
 *
 * It goes on a little at a time, so that a page can show how far it is, and stop it.
 */
import type {AnyStateMachine} from 'xstate';

import {siteMachine} from '../../../machines/site.js';
import {worlds, type World} from '../world.js';
import type {CheckBounds} from './bounds.js';
import {Chart} from './chart-steps.js';
import type {CheckQuestion, CheckResult} from './check-result.js';
import {judge, type Verdict} from './judge.js';
import {endOf, type Finding} from './site-end.js';
import {missedBy, scenarioOf, type Situation} from './situation.js';
import {extentOf, situations, type Enumerated} from './situations.js';
import {Tally} from './tally.js';

/** How far a check is. */
export interface Progress {
  /** Situations that were run, in every world. */
  readonly done: number;
  readonly of: number;
  /** Where the claim fails in this situation, and in none that is shorter. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly world: World;
  readonly situation: Situation;
}

export interface ExploreOptions {
  /** The charts; those of the Lab unless others are given. */
  readonly site?: AnyStateMachine;
}

/** What a check finds out, all at once. */
export function checkNow(question: CheckQuestion, options: ExploreOptions = {}): CheckResult {
  const steps = explore(question, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Yields after every situation, and while the conditions are worked out. */
export function* explore(
  question: CheckQuestion,
  {site = siteMachine}: ExploreOptions = {},
): Generator<Progress, CheckResult> {
  // A chart may look for a server at other times: then each list of attempts is run.
  const result =
    (yield* exploreAs(question, site, false)) ?? (yield* exploreAs(question, site, true));
  if (!result) throw new Error('A situation does not even stand for itself.');
  return result;
}

/** Undefined where a run shows that situations do not stand for those that they should. */
function* exploreAs(
  {bounds, claim}: CheckQuestion,
  site: AnyStateMachine,
  isLiteral: boolean,
): Generator<Progress, CheckResult | undefined> {
  const extent = extentOf(bounds, {isLiteral});
  const tally = new Tally();
  const takenBefore = Chart.of(site).takenInAll;
  let done = 0;
  let steps = 0;
  for (const situation of situations(bounds, {isLiteral})) {
    const ends = endsOf(site, situation);
    const findings = Object.values(ends);
    if (!isLiteral && !findings.every((end) => standsForAll(bounds, situation, end))) return;
    steps += findings.reduce((sum, finding) => sum + finding.steps, 0);
    const verdicts = Object.fromEntries(
      worlds.map((world) => [world, judge(claim, {situation, ends}, world)]),
    ) as Record<World, Verdict>;
    const examples = tally.add(situation, verdicts).map((world) => ({world, situation}));
    done++;
    yield {done, of: extent.runs, examples};
  }
  const answers = yield* meanwhile(tally.answers(bounds), {done, of: extent.runs, examples: []});
  return {
    bounds,
    claim,
    situations: extent.situations,
    runs: extent.runs,
    effort: {steps, taken: Chart.of(site).takenInAll - takenBefore},
    worlds: answers,
    cells: tally.cells(),
  };
}

/** Goes on with what yields nothing of its own. */
function* meanwhile<Result>(
  work: Generator<undefined, Result>,
  progress: Progress,
): Generator<Progress, Result> {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    yield progress;
  }
}

function endsOf(site: AnyStateMachine, situation: Situation): Record<World, Finding> {
  const scenario = scenarioOf(situation);
  return Object.fromEntries(worlds.map((world) => [world, endOf(site, scenario, world)])) as Record<
    World,
    Finding
  >;
}

/**
 * Whether a run asked only about attempts that are the same in all situations it stands for: of
 * each server those in which it is missed, and the one in which it is back.
 */
function standsForAll(
  {offlineAttempts}: CheckBounds,
  {servers, failures}: Enumerated,
  {askedAbout}: Finding,
): boolean {
  if (offlineAttempts === 0) return true;
  return servers.every((server, index) => {
    const last = failures + 1 + missedBy(server, failures);
    return askedAbout[index]?.every(
      (attempt) => attempt > offlineAttempts || (attempt > failures && attempt <= last),
    );
  });
}
