/** The two sheets of a world: the one that is copied from, and the retry. */
import type {Instruction} from '../../../../machines/site/instruction.js';
import type {Recording, Step} from '../../../run/recording.js';
import type {Desk} from './desk.js';
import {historyOf, type Paper} from './papers.js';

/**
 * - `asked`: the sheet asks for it.
 * - `lost`: the sheet that it was copied from asks for it, and this one no longer does.
 * - `gone`: the job asked for it, and it was lost on an earlier sheet.
 * - `unasked`: the job never asked for it.
 */
export type LineState = 'asked' | 'lost' | 'gone' | 'unasked';

export type SheetLine =
  | {readonly request: 'putOn' | 'refresh'; readonly state: Exclude<LineState, 'gone'>}
  /** `since`: the retry on which it was lost. */
  | {readonly request: 'putOn' | 'refresh'; readonly state: 'gone'; readonly since: number}
  | {readonly request: 'only'; readonly state: 'asked'; readonly servers: readonly string[]};

/**
 * - `lying`: the job's sheet, while nothing is done with it.
 * - `inWork`: the Despooler executes it, or copies it.
 * - `blank`: about to be written; `writing`: the step that copies the lines onto it.
 * - `waiting`: in RECEIVE. `ghost`: done with; what is left of it is to be seen.
 */
export type SheetStage = 'lying' | 'inWork' | 'blank' | 'writing' | 'waiting' | 'ghost';

/**
 * How a sheet moves in this step: to the Despooler, back to where it lay, from the retry's place to
 * the other, or out of the Despooler for the first time.
 */
export type SheetMove = 'dock' | 'undock' | 'handOver' | 'emerge' | null;

export interface Sheet {
  /** 0 for the job's own sheet, 1 for its first retry. */
  readonly retry: number;
  readonly lines: readonly SheetLine[];
  readonly stage: SheetStage;
  readonly move: SheetMove;
}

export function sheetsAt(
  recording: Recording,
  number: number,
  desk: Desk,
  now: Step | undefined,
): {readonly source: Sheet; readonly retry: Sheet | null} {
  const {papers} = historyOf(recording);
  const {job} = recording.scenario;
  const newest = papers.findLast(({source, begun}) => source && begun <= number);
  const first = papers.find(({written}) => written <= number);
  // While a retry is written and waits, it lies beside what it was copied from. Once it is executed,
  // it lies beside what the job had asked for.
  const source = newest && number < newest.taken ? newest.source : first;
  const jobSheet: Sheet = {retry: 0, lines: linesOf(job, null, job), stage: 'lying', move: null};
  return {
    source: source ? sourceSheet(source, newest, desk, job, now) : jobSheet,
    retry: newest ? retrySheet(newest, number, desk, job, now) : null,
  };
}

type Requests = Pick<Instruction, 'putOnSpecified' | 'refreshExisting'>;

function sourceSheet(
  paper: Paper,
  newest: Paper | undefined,
  desk: Desk,
  job: Requests,
  now: Step | undefined,
): Sheet {
  const isInWork = desk.inHand === paper;
  const isFirst = paper.source === null;
  const takesPlace = newest?.begun === now?.number && now !== undefined && !isFirst;
  return {
    retry: paper.instruction.attempt - 1,
    lines: linesOf(paper.instruction, paper.source, job),
    stage: isInWork ? 'inWork' : isFirst ? 'lying' : 'ghost',
    move: takesPlace ? 'handOver' : isFirst ? moveOf(paper, now) : null,
  };
}

function retrySheet(
  paper: Paper,
  number: number,
  desk: Desk,
  job: Requests,
  now: Step | undefined,
): Sheet {
  return {
    retry: paper.instruction.attempt - 1,
    lines: linesOf(paper.instruction, paper.source, job),
    stage: stageOf(paper, number, desk, now),
    move: now?.number === paper.begun && number < paper.written ? 'emerge' : moveOf(paper, now),
  };
}

function stageOf(paper: Paper, number: number, desk: Desk, now: Step | undefined): SheetStage {
  if (number < paper.written) return 'blank';
  if (now?.number === paper.written) return 'writing';
  if (number >= paper.done) return 'ghost';
  return desk.inHand === paper ? 'inWork' : 'waiting';
}

function moveOf({taken, done, source, written}: Paper, now: Step | undefined): SheetMove {
  if (!now) return null;
  if (now.number === taken) return 'dock';
  // Written beside the Despooler, it moves into RECEIVE in the same step.
  return now.number === done || (source && now.number === written) ? 'undock' : null;
}

function linesOf(
  sheet: Requests & Partial<Pick<Instruction, 'onlyServers'>>,
  source: Paper | null,
  job: Requests,
): readonly SheetLine[] {
  const only = sheet.onlyServers
    ? [{request: 'only', state: 'asked', servers: sheet.onlyServers} as const]
    : [];
  const lineOf = (request: 'putOn' | 'refresh', key: keyof Requests): SheetLine => {
    if (sheet[key]) return {request, state: 'asked'};
    if (source?.instruction[key]) return {request, state: 'lost'};
    return source && job[key]
      ? {request, state: 'gone', since: lostOn(source, key)}
      : {request, state: 'unasked'};
  };
  return [lineOf('putOn', 'putOnSpecified'), lineOf('refresh', 'refreshExisting'), ...only];
}

/** The retry that no longer asks what its source had asked. */
function lostOn(paper: Paper, key: keyof Requests): number {
  return !paper.source || paper.source.instruction[key]
    ? paper.instruction.attempt - 1
    : lostOn(paper.source, key);
}
