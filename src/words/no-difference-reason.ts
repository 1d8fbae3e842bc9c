/** Why two runs never differ: what “Go to first difference” says when there is none. */
import {msg} from '@lit/localize';

import type {ComparedRun} from '../run/compared-run.js';

export function whyAlike({scenario, comparison}: ComparedRun): string {
  const {job, masterFailures} = scenario;
  if (comparison.before === comparison.after) {
    return msg('Both sides show the same world.');
  }
  if (masterFailures.count === 0) {
    return msg(
      'Storing the master never fails here, so no retry is written that could lose anything.',
    );
  }
  if (!job.refreshExisting) {
    return msg('The job does not ask to refresh existing servers, so there is nothing to lose.');
  }
  return msg(
    'The first retry is written before the hotfix comes, and a retry stays as it was written.',
  );
}
