/**
 * How far things have got within a moment, from its progress between 0 and 1.
 *
 * A moment that is looked at at rest stands at about 0.6 (`restingPart`), so by then all that it has
 * to say is there: lines are copied, losses and skips are seen. Only afterwards sheets move away.
 */
import type {Sheet} from './sheets.js';

/** From 0 to 1 between two points of a moment, slow at both ends. */
export function between(progress: number, start: number, end: number): number {
  const part = Math.max(0, Math.min(1, (progress - start) / (end - start)));
  return part * part * (3 - 2 * part);
}

/** How near a sheet is to the Despooler: 0 where it rests, 1 at its side. */
export function dockedPart({stage, move}: Sheet, progress: number): number {
  if (move === 'dock') return between(progress, 0, 0.55);
  if (move === 'undock') return 1 - between(progress, 0.68, 1);
  return stage === 'inWork' || stage === 'blank' || stage === 'writing' ? 1 : 0;
}

/** How far a line has got from the sheet that is copied to the new one. */
export function copiedPart(sheet: Sheet, line: number, progress: number): number {
  if (sheet.stage === 'blank') return 0;
  if (sheet.stage !== 'writing') return 1;
  const each = 0.56 / Math.max(2, sheet.lines.length);
  return between(progress, 0.02 + line * each, 0.02 + (line + 1) * each);
}

/** Whether the turn has come of a server that is passed over: `skip`, null for one that is not. */
export function isSkippedBy(skip: number | null, progress: number): boolean {
  return skip === null || progress >= 0.1 + 0.48 * skip;
}

/** How much of a sheet that is done with has faded. */
export function fadedPart({stage, move}: Sheet, progress: number): number {
  if (stage !== 'ghost') return 0;
  return move === 'undock' ? between(progress, 0.2, 1) : 1;
}

/** How full the drum is of the new version, from 0 to 1. */
export function filledPart(
  {state, just}: {state: 'stored' | 'storing'; just: 'asked' | 'failed' | 'stored' | null},
  progress: number,
): number {
  if (just === 'asked') return 0.7 * between(progress, 0.25, 1);
  if (just === 'failed') return 0.7 * (1 - between(progress, 0.05, 0.45));
  if (just === 'stored') return 0.7 + 0.3 * between(progress, 0, 0.3);
  return state === 'storing' ? 0.7 : 0;
}
