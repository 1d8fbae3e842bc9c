/** What one chart does at one moment in one world: read from the recording, nothing is run again. */
import type {Role} from '../../../machines/messages.js';
import type {Recording, Step} from '../../run/recording.js';
import {isRole} from '../../run/site-state.js';
import type {Side, TwinRun} from '../../run/compared-run.js';

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

export function chartNow(run: TwinRun, side: Side, moment: number, actor: ChartActor): ChartNow {
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
  site: ReturnType<TwinRun['at']>['site'],
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
