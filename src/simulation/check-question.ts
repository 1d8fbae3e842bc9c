/** What a link may say of a check: its claim, and its bounds. */
import {msg, str} from '@lit/localize';

import {getLocale} from '../locale.js';
import type {Kind} from '../vocabulary-kinds.js';
import {boundsIn, boundsWords} from './bounds-text.js';
import type {CheckBounds} from './bounds.js';
import {claimIn} from './claim-text.js';
import {knownClaims, type Claim} from './claim.js';

export function claimKind(): Kind<Claim> {
  return {
    choosing: 'text',
    words: knownClaims,
    may: () => {
      const known = new Intl.ListFormat(getLocale()).format(knownClaims);
      return msg(
        str`one of ${known}, or one of your own, such as own.refresh.then.every-holder-current`,
      );
    },
    read: claimIn,
  };
}

export function boundsKind(): Kind<CheckBounds> {
  return {
    choosing: 'text',
    words: boundsWords,
    may: () => {
      const words = new Intl.ListFormat(getLocale()).format(boundsWords);
      return msg(str`any of ${words}, with dots between them and nothing said twice`);
    },
    read: boundsIn,
  };
}
