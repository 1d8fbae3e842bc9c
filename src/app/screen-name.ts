/** What the screens are called. */
import {msg} from '@lit/localize';

import type {Screen} from '../links/route.js';

export function screenName(screen: Screen): string {
  switch (screen) {
    case 'lab':
      return msg('Lab');
    case 'lesson':
      return msg('Lessons');
    case 'check':
      return msg('Can it happen?');
    case 'evidence':
      return msg('Evidence');
  }
}
