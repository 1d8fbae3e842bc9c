/** Holds two recordings of one scenario against each other. */
import {entryOf, reaches} from '../../machines/site/instruction.js';
import {changeOf, type Recording, type Step} from './recording.js';
import {isRole} from './site-state.js';
import type {World} from './world.js';

export interface Difference {
  /** The place in `rows`. */
  readonly row: number;
  /** The attempt during which the runs part. */
  readonly attempt: number;
  /** The field that differs, such as `refreshExisting`. */
  readonly field: string;
}

interface Harm {
  /** The place in `rows`. */
  readonly row: number;
  readonly world: World;
  /** The servers that should have been refreshed and were skipped. */
  readonly servers: readonly string[];
}

export interface Comparison {
  readonly before: World;
  readonly after: World;
  readonly rows: readonly Row[];
  /** The first aligned pair that differs in a field that counts. */
  readonly firstDifference: Difference | null;
  /** The first step of either run that passed a server over. */
  readonly firstHarm: Harm | null;
}

export function compare(a: Recording, b: Recording): Comparison {
  const rows = align(a, b);
  return {
    before: a.world,
    after: b.world,
    rows,
    firstDifference: firstDifference(a, b, rows),
    firstHarm: firstHarm([a, b], rows),
  };
}

/**
 * The servers that a step skipped: the master has just been stored, the job
 * asked to refresh, and the current instruction does not reach a holder.
 */
export function passedOver({scenario}: Recording, step: Step): readonly string[] {
  if (step.event.type !== 'master.stored' || !scenario.job.refreshExisting) return [];
  const instruction = changeOf(step, 'despooler')?.before?.instruction;
  if (!instruction) return [];
  return scenario.servers
    .filter((server) => server.holds !== null && !reaches(instruction, entryOf(server)))
    .map(({name}) => name);
}

/** The steps at which an instruction's time has come, for each recording: read once, as there are few. */
const starts = new WeakMap<Recording, readonly Step[]>();

/** Whether the instruction that is being executed at a step asks to refresh. */
export function asksRefreshAt(recording: Recording, {number}: Step): boolean {
  let found = starts.get(recording);
  if (!found) {
    found = recording.steps.filter(({event}) => event.type === 'instruction.ready');
    starts.set(recording, found);
  }
  const event = found.findLast((step) => step.number <= number)?.event;
  return event?.type === 'instruction.ready' && event.instruction.refreshExisting;
}

/** Whether the current instruction reaches any server at the step that stores its master. */
export function reachesAnyServer({scenario}: Recording, step: Step): boolean {
  const instruction = changeOf(step, 'despooler')?.before?.instruction;
  if (!instruction) return false;
  return scenario.servers.some((server) => reaches(instruction, entryOf(server)));
}

function firstHarm(recordings: readonly [Recording, Recording], rows: readonly Row[]): Harm | null {
  for (const [row, {before, after}] of rows.entries()) {
    for (const [index, number] of [before, after].entries()) {
      const recording = recordings[index];
      const step = recording?.steps[(number ?? 0) - 1];
      const servers = recording && step ? passedOver(recording, step) : [];
      if (recording && servers.length > 0) return {row, world: recording.world, servers};
    }
  }
  return null;
}

function firstDifference(a: Recording, b: Recording, rows: readonly Row[]): Difference | null {
  let attempt = 0;
  for (const [row, {before: numberA, after: numberB}] of rows.entries()) {
    const stepA = a.steps[(numberA ?? 0) - 1];
    const stepB = b.steps[(numberB ?? 0) - 1];
    const step = stepA ?? stepB;
    if (step?.event.type === 'instruction.taken' && step.to === 'receive') attempt++;
    const field = stepA && stepB ? differingFields(stepA, stepB)[0] : undefined;
    if (field !== undefined) return {row, attempt, field};
  }
  return null;
}

/**
 * The fields that count in which two aligned steps differ.
 *
 * What an instruction asks for and what a copy, the master or the job has
 * become counts. Which Smsinst.dll a site runs does not: it is what was made
 * different, and the question is what comes of it.
 */
function differingFields(a: Step, b: Step): readonly string[] {
  const fields = new Set(unequalFields(countedMessage(a), countedMessage(b)));
  for (const [actor, after] of countedStates(a)) {
    for (const field of unequalFields(after, countedStates(b).get(actor) ?? {})) fields.add(field);
  }
  return [...fields];
}

type Fields = Readonly<Record<string, unknown>>;

function countedMessage({event}: Step): Fields {
  const {instruction, ...rest} = event as Fields & {instruction?: Fields};
  return event.type === 'dll.reported' ? {} : {...rest, ...instruction};
}

function countedStates({changes}: Step): ReadonlyMap<string, Fields> {
  const states = new Map<string, Fields>();
  for (const {actor, after} of changes) {
    if (actor === 'executive' || actor === 'administrator') continue;
    const {instruction, ...rest} = (after ?? {}) as Fields & {instruction?: Fields};
    // A retry counts when it is put into RECEIVE. Tags only repeat what a state says.
    const uncounted = {retry: undefined, tags: undefined};
    states.set(isRole(actor) ? actor : 'server', {...rest, ...instruction, ...uncounted});
  }
  return states;
}

function unequalFields(a: Fields, b: Fields): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}

/** One line of a comparison: a step number of each run, or null where a run has none. */
export interface Row {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Pairs the steps that tell the same actor the same thing in the same attempt.
 *
 * Two runs of one scenario go through the same acts in the same order, and
 * differ in acts that one of them leaves out, so one pass pairs them all.
 */
export function align(a: Recording, b: Recording): readonly Row[] {
  const keysA = keysOf(a.steps);
  const keysB = keysOf(b.steps);
  const inA = new Set(keysA);
  const inB = new Set(keysB);
  const rows: Row[] = [];
  let indexA = 0;
  let indexB = 0;
  while (indexA < keysA.length || indexB < keysB.length) {
    const keyA = keysA[indexA];
    const keyB = keysB[indexB];
    if (keyA !== undefined && keyA === keyB) {
      rows.push({before: ++indexA, after: ++indexB});
    } else if (keyA !== undefined && (keyB === undefined || !inB.has(keyA) || inA.has(keyB))) {
      rows.push({before: ++indexA, after: null});
    } else {
      rows.push({before: null, after: ++indexB});
    }
  }
  return rows;
}

/** What makes a step the same step in another run; the count tells repetitions apart. */
export function keysOf(steps: readonly Step[]): readonly string[] {
  const counts = new Map<string, number>();
  let attempt = 0;
  return steps.map(({from, to, event}) => {
    if (event.type === 'instruction.taken' && to === 'receive') attempt++;
    const key = `${attempt} ${event.type} ${from} ${to}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key} ${count}`;
  });
}
