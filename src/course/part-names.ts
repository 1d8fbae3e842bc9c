/** What the parts of a picture are called in a question. */
import {msg} from '@lit/localize';

import type {Part} from '../../lessons/lesson.js';

export function partName(part: Part): string {
  switch (part) {
    case 'receive':
      return msg('RECEIVE');
    case 'despooler':
      return msg('Despooler');
    case 'master':
      return msg('Master package');
    case 'job':
      return msg('Job');
    case 'servers':
      return msg('Distribution servers');
    default:
      return part;
  }
}
