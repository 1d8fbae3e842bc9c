/** What a check is asked: a claim and bounds, as a link writes them. */
import {msg, str} from '@lit/localize';

import {
  boundsIn,
  boundsText,
  boundsWords,
  defaultBounds,
  type CheckBounds,
} from './check-bounds.js';
import {claimIn, claimText, defaultClaim, knownClaims, type Claim} from './check-claim.js';
import {andList} from '../words/intl.js';
import type {ParamType} from './param-types.js';

export interface CheckQuestion {
  readonly bounds: CheckBounds;
  readonly claim: Claim;
}

export const defaultQuestion: CheckQuestion = {bounds: defaultBounds, claim: defaultClaim};

/** Two questions are the same if their texts are. */
export function questionText({bounds, claim}: CheckQuestion): string {
  return `${boundsText(bounds)} ${claimText(claim)}`;
}

export const claimType: ParamType<Claim> = {
  choosing: 'text',
  words: knownClaims,
  may: () => {
    const known = andList(knownClaims);
    return msg(
      str`one of ${known}, or your own claim, such as own.refresh.then.every-holder-current`,
    );
  },
  read: claimIn,
};

export const boundsType: ParamType<CheckBounds> = {
  choosing: 'text',
  words: boundsWords,
  may: () => {
    const words = andList(boundsWords);
    return msg(str`any of ${words}, separated by dots, each used once`);
  },
  read: boundsIn,
};
