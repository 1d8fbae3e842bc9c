/** The instructions that both worlds have written by a moment, newest first, with alike retries folded. */
import type {Instruction} from '../../../machines/site/instruction.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';

/** One instruction as it was written. */
export interface Written {
  readonly instruction: Instruction;
  readonly moment: number;
  readonly time: number;
  /** What became of the job's request to refresh; `unasked` where the job made none. */
  readonly refresh: 'asked' | 'lost' | 'missing' | 'unasked';
}

/** What stands side by side: the instructions of an attempt, or of several that ask for the same. */
export interface Section {
  /** The attempts, from the first to the last. */
  readonly attempts: readonly [number, number];
  /** The first and the last of each world; undefined where it wrote none. */
  readonly before: readonly [Written, Written] | undefined;
  readonly after: readonly [Written, Written] | undefined;
}

export type History = Readonly<Record<Side, readonly Written[]>>;

export function historyOf(run: ComparedRun): History {
  return {before: writtenIn(run, 'before'), after: writtenIn(run, 'after')};
}

function writtenIn(run: ComparedRun, side: Side): readonly Written[] {
  const written: Written[] = [];
  for (let moment = 1; moment <= run.length; moment++) {
    const step = run.stepIn(side, moment);
    if (step?.to !== 'receive' || !('instruction' in step.event)) continue;
    const {instruction} = step.event;
    const before = written.at(-1)?.refresh;
    written.push({instruction, moment, time: step.time, refresh: refreshOf(instruction, before)});
  }
  return written;
}

function refreshOf(
  {refreshExisting}: Instruction,
  before: Written['refresh'] | undefined,
): Written['refresh'] {
  if (refreshExisting) return 'asked';
  if (before === undefined || before === 'unasked') return 'unasked';
  return before === 'asked' ? 'lost' : 'missing';
}

/** What there is to show at a moment, newest first. */
export function sectionsAt(
  history: History,
  moment: number,
  sides: readonly Side[],
): readonly Section[] {
  const written = {
    before: sides.includes('before') ? history.before.filter((each) => each.moment <= moment) : [],
    after: sides.includes('after') ? history.after.filter((each) => each.moment <= moment) : [],
  };
  const count = Math.max(written.before.length, written.after.length);
  const sections: Section[] = [];
  for (let index = count - 1; index >= 0; index--) {
    const section = sectionOf(written.before[index], written.after[index], index + 1);
    const newer = sections.at(-1);
    // The newest stands alone: it is the one that matters now.
    if (sections.length > 1 && newer && asksTheSame(newer, section)) {
      sections[sections.length - 1] = joined(section, newer);
    } else {
      sections.push(section);
    }
  }
  return sections;
}

function sectionOf(a: Written | undefined, b: Written | undefined, attempt: number): Section {
  return {attempts: [attempt, attempt], before: a && [a, a], after: b && [b, b]};
}

/** The job's own instruction is never folded with its retries. */
function asksTheSame(newer: Section, older: Section): boolean {
  if (older.attempts[0] === 1) return false;
  return (['before', 'after'] as const).every(
    (side) => requestOf(newer[side]?.[0]) === requestOf(older[side]?.[0]),
  );
}

function requestOf(written: Written | undefined): string {
  if (!written) return '';
  const {putOnSpecified, onlyServers} = written.instruction;
  return JSON.stringify([written.refresh, putOnSpecified, onlyServers]);
}

function joined(older: Section, newer: Section): Section {
  const span = (side: Side): Section['before'] => {
    const [first] = older[side] ?? [];
    const [, last] = newer[side] ?? [];
    return first && last && [first, last];
  };
  return {
    attempts: [older.attempts[0], newer.attempts[1]],
    before: span('before'),
    after: span('after'),
  };
}
