/** Tells the writing of a retry: whether it keeps the request to refresh, or loses it. */
import {msg, str} from '@lit/localize';

import type {Instruction} from '../../machines/site/instruction.js';
import type {Step} from '../run/recording.js';
import type {ReceiveState} from '../run/site-state.js';
import type {BriefTelling} from './narration-types.js';
import {listOf} from './format.js';

export function tellRetry(retry: Instruction, step: Step): BriefTelling {
  const before = step.changes.find(({actor}) => actor === 'receive')?.before as ReceiveState | null;
  if (retry.onlyServers) {
    return {
      title: msg('Retry written'),
      text: msg(
        str`The Despooler writes a retry for just ${listOf(retry.onlyServers)}, which asks for the same again.`,
      ),
    };
  }
  if (!before?.instruction?.refreshExisting) {
    return {
      title: msg('Retry written'),
      text: msg('The Despooler writes a retry instruction, which asks for the same again.'),
    };
  }
  if (retry.refreshExisting) {
    return {
      title: msg('Retry keeps the refresh'),
      text: msg('The Despooler writes a retry instruction, because storing the master failed.'),
      effect: msg('It asks for all that was asked before: the refresh is kept.'),
      tone: 'good',
    };
  }
  return {
    title: msg('Retry loses the refresh'),
    text: msg('The Despooler writes a retry instruction, because storing the master failed.'),
    effect: msg(
      'The job asked to refresh existing servers. The retry no longer does: the refresh is lost.',
    ),
    tone: 'lost',
  };
}
