/** What items read from the recording of a case. */
import type {Instruction} from '../../../../machines/site/instruction.js';
import {logLinesOf, type LogLine} from '../../../words/despool-log.js';
import type {Case} from './item.js';

/** The retries that were written, in order. */
export function writtenRetries({recording}: Case): readonly Instruction[] {
  return recording.steps.flatMap(({event, to}) =>
    event.type === 'retry.written' && to === 'receive' ? [event.instruction] : [],
  );
}

/** Which retry was the first without the request to refresh, from 1; 0 where none lost it. */
export function losingRetry(asked: Case): number {
  if (!asked.scenario.job.refreshExisting) return 0;
  return writtenRetries(asked).findIndex(({refreshExisting}) => !refreshExisting) + 1;
}

/** How many attempts failed to store the master. */
export function failedStores({recording}: Case): number {
  return recording.steps.filter(({event}) => event.type === 'master.storeFailed').length;
}

/** The lines of Despool.log. */
export function logOf({recording}: Case): readonly LogLine[] {
  return recording.steps.flatMap((step) => logLinesOf(recording, step));
}
