/** What a recording tells of its sheets, of storing, and of copies that went wrong: read once. */
import type {Instruction} from '../../../../machines/site/instruction.js';
import type {FailureCause} from '../../../../machines/messages.js';
import {passedOver} from '../../../run/compare.js';
import type {Recording} from '../../../run/recording.js';

/** An instruction as a sheet of paper, and the steps at which something is done with it. */
export interface Paper {
  readonly instruction: Instruction;
  /** From what it is copied; null for the job's own. */
  readonly source: Paper | null;
  /** The step from which the Despooler is about to write it. */
  readonly begun: number;
  /** The step that puts it into RECEIVE. */
  readonly written: number;
  /** The step at which the Despooler takes it up; `Infinity` where it never does. */
  readonly taken: number;
  /** The step at which it is deleted, or the next is put in its place. */
  readonly done: number;
}

/** From a step on, and up to another. */
interface Span {
  readonly server: string;
  readonly from: number;
  readonly until: number;
}

export interface History {
  /** The job's own instruction first. */
  readonly papers: readonly Paper[];
  /** The steps at which storing ended; with a cause, it failed. */
  readonly storings: readonly {readonly number: number; readonly cause: FailureCause | null}[];
  /** Servers whose last copy did not reach them. */
  readonly unreached: readonly Span[];
  /** By server: the step at which it got its first copy. */
  readonly received: ReadonlyMap<string, number>;
  /** The step at which servers were passed over, and which. */
  readonly passings: readonly {readonly number: number; readonly servers: readonly string[]}[];
}

type Draft<T> = {-readonly [Key in keyof T]: T[Key]};

const histories = new WeakMap<Recording, History>();

export function historyOf(recording: Recording): History {
  const known = histories.get(recording);
  if (known) return known;
  const history = readHistory(recording);
  histories.set(recording, history);
  return history;
}

function readHistory(recording: Recording): History {
  const papers: Draft<Paper>[] = [];
  const storings: {number: number; cause: FailureCause | null}[] = [];
  const unreached: Draft<Span>[] = [];
  const passings: {number: number; servers: readonly string[]}[] = [];
  const received = new Map<string, number>();
  const open = new Map<string, Draft<Span>>();
  let asked: number | undefined;
  for (const step of recording.steps) {
    const {number, event, to} = step;
    const latest = papers.at(-1);
    switch (event.type) {
      case 'instruction.received':
        papers.push(paper(event.instruction, null, number, number));
        break;
      case 'instruction.ready':
        if (latest) latest.taken = number;
        break;
      case 'dll.asked':
        asked = number;
        break;
      case 'retry.written':
        if (to !== 'receive') break;
        if (latest) latest.done = number;
        papers.push(paper(event.instruction, latest ?? null, asked ?? number, number));
        asked = undefined;
        break;
      case 'instruction.deleted':
        if (latest) latest.done = number;
        break;
      case 'master.storeFailed':
        storings.push({number, cause: event.cause});
        break;
      case 'master.stored': {
        storings.push({number, cause: null});
        const servers = passedOver(recording, step);
        if (servers.length > 0) passings.push({number, servers});
        break;
      }
      case 'copy.failed': {
        const span = {server: event.server, from: number, until: Infinity};
        unreached.push(span);
        open.set(event.server, span);
        break;
      }
      case 'copy.sent': {
        const span = open.get(to);
        if (span) span.until = number;
        open.delete(to);
        break;
      }
      case 'copy.received':
        if (!received.has(event.server)) received.set(event.server, number);
        break;
      default:
    }
  }
  return {papers, storings, unreached, received, passings};
}

function paper(
  instruction: Instruction,
  source: Paper | null,
  begun: number,
  written: number,
): Draft<Paper> {
  return {instruction, source, begun, written, taken: Infinity, done: Infinity};
}
