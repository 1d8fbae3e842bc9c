/** What a chart does in a run: read from the recordings, nothing is run again. */
import type {Role} from '../../../machines/messages.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import type {Recording, Step} from '../../run/recording.js';
import {isRole} from '../../run/site-state.js';
import type {ChartGraph, ChartTransition} from './chart-graph.js';

/** Whose chart: a role, the name of a server, or the site itself. */
export type ChartActor = Role | 'site' | Uppercase<string>;

export interface ChartNow {
  /** The active states and those around them; null while there is no such actor. */
  readonly active: ReadonlySet<string> | null;
  /** Those of them that hold no other. */
  readonly innermost: readonly string[];
  /** The transitions that this very moment took, in order. */
  readonly taken: readonly string[];
  /** Whether the actor came, went or neither in this moment. */
  readonly turn: 'came' | 'went' | 'none';
  /** The step of this moment, where it did something to the chart. */
  readonly step: Step | undefined;
  /** Who sent the message that was taken. The site hears what is no step of its own. */
  readonly from: ChartActor | null;
}

export function chartNow(
  run: ComparedRun,
  side: Side,
  moment: number,
  actor: ChartActor,
): ChartNow {
  const step = run.stepIn(side, moment);
  const {site, recording, step: last} = run.at(side, moment);
  const state = stateOf(recording, site, last?.number ?? 0, actor);
  const taken = step ? takenIn(recording, step, actor) : [];
  const turn = step ? turnIn(step, actor) : 'none';
  return {
    active: state === null ? null : new Set(pathsIn(state)),
    innermost: state === null ? [] : state.split(' '),
    taken,
    turn,
    step: taken.length > 0 || turn !== 'none' ? step : undefined,
    from: (step && senderOf(recording, step, actor)) ?? null,
  };
}

function senderOf(
  {siteChanges}: Recording,
  {number, from}: Step,
  actor: ChartActor,
): ChartActor | null {
  if (actor !== 'site') return from;
  return siteChanges.find((change) => change.number === number)?.from ?? null;
}

/** The transitions that a step took in an actor's chart. */
export function takenIn(
  {siteChanges}: Recording,
  {number, changes}: Step,
  actor: ChartActor,
): readonly string[] {
  const all = actor === 'site' ? siteChanges : changes.filter((change) => change.actor === actor);
  return all
    .filter((change) => !('number' in change) || change.number === number)
    .flatMap(({took}) => took);
}

/** The actors whose charts a step does something to. */
export function moversIn({siteChanges}: Recording, {number, changes}: Step): readonly ChartActor[] {
  const isSite = siteChanges.some((change) => change.number === number);
  return [...changes.map(({actor}) => actor), ...(isSite ? ['site' as const] : [])];
}

function turnIn({changes}: Step, actor: ChartActor): ChartNow['turn'] {
  const change = changes.find((each) => each.actor === actor);
  if (change?.after === null) return 'went';
  return change?.before === null ? 'came' : 'none';
}

function stateOf(
  {siteChanges, scenario}: Recording,
  site: ReturnType<ComparedRun['at']>['site'],
  number: number,
  actor: ChartActor,
): string | null {
  if (actor === 'site') {
    return siteChanges.findLast((change) => change.number <= number)?.state ?? null;
  }
  if (isRole(actor)) return site[actor]?.state ?? null;
  return site.servers[scenario.servers.findIndex(({name}) => name === actor)]?.state ?? null;
}

/** `taken` and `taken.waiting` for `taken.waiting`. */
function pathsIn(state: string): readonly string[] {
  return state.split(' ').flatMap((path) => {
    const keys = path.split('.');
    return keys.map((_, index) => keys.slice(0, index + 1).join('.'));
  });
}

/** Moments in order, by the names of the transitions; one that none took is not in it. */
export type Taken = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<ComparedRun, Map<ChartActor, Readonly<Record<Side, Taken>>>>();

export function stepsTaken(run: ComparedRun, actor: ChartActor): Readonly<Record<Side, Taken>> {
  const ofRun = known.get(run) ?? new Map<ChartActor, Readonly<Record<Side, Taken>>>();
  known.set(run, ofRun);
  const taken = ofRun.get(actor) ?? {
    before: takenOn(run, 'before', actor),
    after: takenOn(run, 'after', actor),
  };
  ofRun.set(actor, taken);
  return taken;
}

function takenOn(run: ComparedRun, side: Side, actor: ChartActor): Taken {
  const recording = run.recording(side);
  const taken = new Map<string, number[]>();
  for (let moment = 1; moment <= run.length; moment++) {
    const step = run.stepIn(side, moment);
    for (const name of step ? takenIn(recording, step, actor) : []) {
      const moments = taken.get(name) ?? [];
      // Once is enough where a step takes it twice.
      if (moments.at(-1) !== moment) moments.push(moment);
      taken.set(name, moments);
    }
  }
  return taken;
}

export interface Divergence {
  readonly moment: number;
  /** The transition that each world took in that moment. */
  readonly took: Readonly<Record<Side, ChartTransition>>;
}

/** The first moment in which both worlds leave a state by different transitions; null if there is none. */
export function divergenceOf(
  run: ComparedRun,
  graph: ChartGraph,
  actor: ChartActor,
  state: string,
): Divergence | null {
  const taken = stepsTaken(run, actor);
  const ways = graph.transitions.filter(({source}) => source === state);
  const wayIn = (side: Side, moment: number): ChartTransition | undefined =>
    ways.find(({name}) => taken[side].get(name)?.includes(moment));
  const moments = ways.flatMap(({name}) => taken.before.get(name) ?? []).sort((a, b) => a - b);
  for (const moment of moments) {
    const [a, b] = [wayIn('before', moment), wayIn('after', moment)];
    if (a && b && a !== b) return {moment, took: {before: a, after: b}};
  }
  return null;
}
