/** The lines of one world's Despool.log, with the moments at which they were written. */
import {logLinesOf, type LogLine} from '../../words/despool-log.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';

export interface TimedLine extends LogLine {
  /** Which moment of the compared run wrote it. */
  readonly moment: number;
}

export function logOf(run: ComparedRun, side: Side): readonly TimedLine[] {
  const recording = run.recording(side);
  const lines: TimedLine[] = [];
  for (let moment = 1; moment <= run.length; moment++) {
    const step = run.stepIn(side, moment);
    if (!step) continue;
    for (const line of logLinesOf(recording, step)) lines.push({...line, moment});
  }
  return lines;
}

/** How many lines are there at a moment. */
export function writtenBy(lines: readonly TimedLine[], moment: number): number {
  const next = lines.findIndex((line) => line.moment > moment);
  return next === -1 ? lines.length : next;
}

/**
 * The log as a file. Not translated, as the log itself is not.
 *
 * What is ours says so in the file too: a line in it may be quoted anywhere.
 */
export function logFile(lines: readonly TimedLine[]): string {
  const head =
    'Simulated by The Lost Refresh (Q195936). [assumed] marks a line whose text is ours, not that of SMS.';
  const body = lines.map(({text, isIllustrative}) =>
    isIllustrative ? `${text}  [assumed]` : text,
  );
  return [head, ...body, ''].join('\r\n');
}

/** The places in the lines that hold a text, in any case. */
export function linesWith(lines: readonly TimedLine[], wanted: string): readonly number[] {
  const needle = wanted.toLowerCase();
  if (needle === '') return [];
  return lines.flatMap(({text}, index) => (text.toLowerCase().includes(needle) ? [index] : []));
}

export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A line cut up where it holds the text that is looked for. */
export function piecesOf(text: string, wanted: string): readonly Piece[] {
  if (wanted === '') return [{text, isFound: false}];
  const pieces: Piece[] = [];
  const lower = text.toLowerCase();
  const needle = wanted.toLowerCase();
  let start = 0;
  for (let at = lower.indexOf(needle); at !== -1; at = lower.indexOf(needle, start)) {
    if (at > start) pieces.push({text: text.slice(start, at), isFound: false});
    start = at + needle.length;
    pieces.push({text: text.slice(at, start), isFound: true});
  }
  if (start < text.length) pieces.push({text: text.slice(start), isFound: false});
  return pieces;
}
