import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {
  defaultClaim,
  isOwn,
  knownClaims,
  type Claim,
  type KnownClaim,
  type OwnClaim,
} from '../links/check-claim.js';
import {claimSentence} from './model/claim-words.js';
import sharedStyles from '../ui/shared.styles.js';
import sentenceStyles from '../ui/sentence.styles.js';
import {selectInSentence} from './select-in-sentence.js';
import {ClaimChangeEvent} from './sms-own-claim.js';

/** What a learner's own claim begins as: easily wrong, and easily changed. */
const firstOwn: OwnClaim = {ifs: ['share-package'], then: 'every-refreshed-current'};

/**
 * What is claimed: one of the known claims, or the learner's own.
 *
 * @fires {ClaimChangeEvent} sms-claim-change - The learner claims something else.
 */
@customElement('sms-check-claim')
@localized()
export class SmsCheckClaim extends LitElement {
  static override styles = [sharedStyles, sentenceStyles];

  /** What is claimed. */
  @property({attribute: false}) claim: Claim = defaultClaim;

  override render(): TemplateResult {
    const {claim} = this;
    return html`
      <p>
        <strong>${msg('You claim')}</strong>
        ${selectInSentence<KnownClaim | 'own'>(
          msg('Claim'),
          [
            ...knownClaims.map((each) => ({value: each, label: claimSentence(each)})),
            {value: 'own', label: msg('My own claim: if … then …')},
          ],
          isOwn(claim) ? 'own' : claim,
          (value) => {
            this.#ask(value === 'own' ? firstOwn : value);
          },
        )}
      </p>
      ${isOwn(claim) ? html`<sms-own-claim .claim=${claim}></sms-own-claim>` : nothing}
    `;
  }

  #ask(claim: Claim): void {
    const event = new ClaimChangeEvent(claim);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-claim': SmsCheckClaim;
  }
}
