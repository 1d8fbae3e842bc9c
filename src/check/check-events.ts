/** How the parts of the check tell it what the learner asks for. */
import type {CheckBounds} from './model/bounds.js';
import type {Claim} from './model/claim.js';

/** The learner claims something else. */
export class ClaimChangeEvent extends Event {
  readonly claim: Claim;

  constructor(claim: Claim) {
    super('sms-claim-change', {bubbles: true, composed: true});
    this.claim = claim;
  }
}

/** The learner sets other bounds. */
export class BoundsChangeEvent extends Event {
  readonly bounds: CheckBounds;

  constructor(bounds: CheckBounds) {
    super('sms-bounds-change', {bubbles: true, composed: true});
    this.bounds = bounds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-claim-change': ClaimChangeEvent;
    'sms-bounds-change': BoundsChangeEvent;
  }
}
