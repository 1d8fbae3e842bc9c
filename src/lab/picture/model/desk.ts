/** What lies on the Despooler's desk at a step: the sheet in hand, and the sheet that is being written. */
import type {Recording} from '../../../run/recording.js';
import type {DespoolerState, SiteState} from '../../../run/site-state.js';
import {historyOf, type Paper} from './papers.js';

export interface Desk {
  /** Null while the service is stopped. */
  readonly despooler: DespoolerState | null;
  readonly condition: 'stopped' | 'waiting' | 'busy';
  readonly inHand: Paper | null;
  readonly beingWritten: Paper | null;
}

/**
 * The only place that reads who holds which sheet.
 *
 * A step records the state that the Despooler's chart comes to at once, while its messages are still
 * on their way. So a Despooler whose instruction is not deleted yet is still at work.
 */
export function deskAt(recording: Recording, number: number, site: SiteState): Desk {
  const {papers} = historyOf(recording);
  const {despooler, receive} = site;
  const isDelivering =
    despooler?.state === 'writingRetry.delivering' || despooler?.state === 'writingServerRetry';
  const beingWritten =
    papers.findLast(
      ({source, begun, written}) =>
        source && begun <= number && (isDelivering || number <= written),
    ) ?? null;
  const inHand =
    beingWritten?.source ??
    papers.find(({taken, done}) => taken <= number && number < done) ??
    null;
  if (!despooler) return {despooler, condition: 'stopped', inHand: null, beingWritten: null};
  if (despooler.state !== 'waitingForInstruction')
    return {despooler, condition: 'busy', inHand, beingWritten};
  return receive.state === 'taken.inWork'
    ? {despooler: {...despooler, state: 'finishing'}, condition: 'busy', inHand, beingWritten}
    : {despooler, condition: 'waiting', inHand: null, beingWritten: null};
}
