/** Lines up the steps of two recordings, so that what is alike stands side by side. */
import type {Recording, Step} from './recording.js';

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
