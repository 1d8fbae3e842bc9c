/** The instructions that both worlds have written by a moment, newest first, with alike retries folded. */
import {type Instruction, lastAttempt} from '../../../machines/site/instruction.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {numberOf} from '../../words/intl.js';
import {jobKindName, listOf, whenAt} from '../../words/format.js';

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

export interface Field {
  readonly name: string;
  /** One sentence, for somebody who has never seen an instruction. */
  readonly meaning: string;
  /** Whether a source says that the file holds it (fact `instruction-known-fields`); else it is the model’s. */
  readonly isDocumented?: true;
  /** What the first and the last of a number of alike instructions say; mostly the same one twice. */
  readonly value: (first: Written, last: Written) => string | TemplateResult;
  /** Whether an instruction has lost here what the job asked for. */
  readonly isLoss?: (written: Written) => boolean;
}

/** Only what the simulator models: nobody knows how the file is laid out. */
export function fieldsOfInstruction(): readonly Field[] {
  return [
    {
      name: msg('Written at'),
      meaning: msg(
        'When the instruction was put into RECEIVE, where the Despooler looks for work. The real file holds the planned execution time.',
      ),
      value: (first, last) => span(whenAt(first.time), whenAt(last.time)),
    },
    {
      name: msg('Attempt'),
      meaning: msg(
        'The number of the attempt. Attempt 1 is the job’s own instruction; later attempts are retries.',
      ),
      value: ({instruction: first}, {instruction: last}) =>
        span(numberOf(first.attempt), numberOf(last.attempt)),
    },
    {
      name: msg('Kind of job'),
      meaning: msg(
        'What the job does with the package. A Share Package job copies it to every specified server.',
      ),
      value: ({instruction}) => jobKindName(instruction.jobKind),
    },
    {
      name: msg('Package'),
      meaning: msg(
        'The version of the package that the instruction brings, for the master and for the servers.',
      ),
      value: ({instruction}) => msg(str`version ${instruction.version}`),
    },
    {
      name: msg('Put on specified servers'),
      meaning: msg(
        'Whether the servers of the job’s machine group get the package. In a Run Command job, only servers that do not hold the package get it. In a Share Package job, all of them get it.',
      ),
      value: ({instruction}) => (instruction.putOnSpecified ? yes() : msg('no')),
    },
    {
      name: msg('Refresh existing servers'),
      meaning: msg('Whether every server that holds the package gets the new version.'),
      value: ({refresh}) => refreshValue(refresh),
      isLoss: ({refresh}) => refresh === 'lost' || refresh === 'missing',
    },
    {
      name: msg('For which servers'),
      meaning: msg(
        'A retry for unreachable servers lists those servers. Other instructions apply to all servers.',
      ),
      value: ({instruction: {onlyServers}}) =>
        onlyServers ? msg(str`only ${listOf(onlyServers)}`) : msg('all requested servers'),
    },
    {
      name: msg('Retries left'),
      isDocumented: true,
      meaning: msg(
        str`The number of retries that can still follow. After ${lastAttempt} attempts the job is Failed.`,
      ),
      value: ({instruction: first}, {instruction: last}) => {
        const left = span(
          numberOf(lastAttempt - first.attempt),
          numberOf(lastAttempt - last.attempt),
        );
        return msg(str`${left} of ${lastAttempt - 1}`);
      },
    },
  ];
}

function span(first: string, last: string): string {
  return first === last ? first : msg(str`${first} to ${last}`);
}

function yes(): TemplateResult {
  return html`<span class="yes">${msg('yes')}</span>`;
}

function refreshValue(refresh: Written['refresh']): string | TemplateResult {
  switch (refresh) {
    case 'asked':
      return yes();
    case 'unasked':
      return msg('no');
    case 'lost':
      return html`
        <s aria-hidden="true">${msg('yes')}</s>
        <strong class="tag loss"><span aria-hidden="true">✕</span> ${msg('lost')}</strong>
        <span class="why">${msg('the job asked for it')}</span>
      `;
    case 'missing':
      return html`
        <s aria-hidden="true">${msg('yes')}</s>
        <strong class="tag loss"><span aria-hidden="true">✕</span> ${msg('missing')}</strong>
        <span class="why">${msg('lost by an earlier retry')}</span>
      `;
  }
}
