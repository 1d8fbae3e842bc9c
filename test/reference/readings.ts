/** What tests read from a recording: the instructions, the job's statuses, what differs. */
import type {Instruction} from '../../machines/site/instruction.js';
import type {Recording, Step} from '../../src/run/recording.js';
import {StateReader} from '../../src/run/state-reader.js';
import type {DespoolerState, SiteState} from '../../src/run/site-state.js';

export function endOf(recording: Recording): SiteState {
  return new StateReader(recording).at(recording.steps.length);
}

/** The statuses of the job, in order. */
export function jobStates(recording: Recording): string[] {
  const reader = new StateReader(recording);
  const states = [0, ...recording.steps.map(({number}) => number)].map(
    (number) => reader.at(number).job.state,
  );
  return states.filter((state, index) => state !== states[index - 1]);
}

export function startsAttempt(step: Step): boolean {
  return step.event.type === 'instruction.ready';
}

/** The instructions that were executed, in order. */
export function executed({steps}: Recording): Instruction[] {
  return steps.flatMap(({event}) => (event.type === 'instruction.ready' ? event.instruction : []));
}

export function writtenRetry(step: Step | undefined): Instruction | undefined {
  if (step?.to !== 'receive' || step.event.type !== 'retry.written') return undefined;
  return step.event.instruction;
}

/** The retry that the Despooler has written in a step and not yet put into RECEIVE. */
export function retryInHand(step: Step | undefined): Instruction | null {
  const change = step?.changes.find(({actor}) => actor === 'despooler');
  return (change?.after as DespoolerState | null | undefined)?.retry ?? null;
}

/** The retries that were written, in order. */
export function written({steps}: Recording): Instruction[] {
  return steps.flatMap((step) => writtenRetry(step) ?? []);
}

/** Whether each executed instruction asked to refresh. */
export function asked(recording: Recording): boolean[] {
  return executed(recording).map(({refreshExisting}) => refreshExisting);
}

/** The attempts in which the master was stored. */
export function storedIn({steps}: Recording): number[] {
  let attempt = 0;
  return steps.flatMap((step) => {
    if (startsAttempt(step)) attempt += 1;
    return step.event.type === 'master.stored' ? attempt : [];
  });
}

/**
 * The fields that differ between two steps, by name.
 *
 * Not counted: which Smsinst.dll is there, since that is what was made different, which arrow of a
 * chart was taken because of it, and the retry that the Despooler has in hand: it counts when it is
 * put into RECEIVE.
 */
export function differing(a: unknown, b: unknown): string[] {
  const fields = new Set<string>();
  collectDifferences(a, b, '', fields);
  for (const cause of ['loaded', 'onDisk', 'took']) fields.delete(cause);
  return [...fields].sort();
}

function collectDifferences(a: unknown, b: unknown, field: string, into: Set<string>): void {
  if (Object.is(a, b)) return;
  if (!isObject(a) || !isObject(b)) {
    into.add(field);
    return;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    // A place in a list is told by the name of the list.
    const name = Array.isArray(a) ? field : key;
    if (name === 'retry') continue;
    collectDifferences(a[key], b[key], name, into);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
