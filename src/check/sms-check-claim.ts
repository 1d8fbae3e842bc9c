import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {
  defaultClaim,
  ifParts,
  isOwn,
  knownClaims,
  mostIfParts,
  quantities,
  serverEnds,
  thenParts,
  whos,
  type Claim,
  type IfPart,
  type OwnClaim,
  type Quantity,
  type ServerEnd,
  type ThenPart,
  type Who,
} from '../links/check-claim.js';
import {outwardEvent} from '../ui/outward-event.js';
import sharedStyles from '../ui/shared.styles.js';
import sentenceStyles from '../ui/sentence.styles.js';
import {
  claimSentence,
  endWords,
  ifWords,
  quantityWords,
  thenWords,
  whoWords,
} from './model/claim-words.js';
import {selectInSentence, type OptionGroup} from './select-in-sentence.js';

/** The learner claims something else. */
export class ClaimChangeEvent extends outwardEvent<{claim: Claim}>('sms-claim-change') {}

/** What a learner's own claim begins as: easily wrong, and easily changed. */
const firstOwn: OwnClaim = {ifs: ['share-package'], then: 'every-refreshed-current'};

type Servers = readonly [Quantity, Who, ServerEnd];

/** What a sentence about servers begins with, where it was about something else. */
const usualServers: Servers = ['every', 'refreshed', 'current'];

/**
 * What is claimed: one of the known claims, or the learner's own.
 *
 * The learner's own is put together from parts: if … and …, then ….
 *
 * @fires {ClaimChangeEvent} sms-claim-change - The learner claims something else.
 */
@customElement('sms-check-claim')
@localized()
export class SmsCheckClaim extends LitElement {
  static override styles = [
    sharedStyles,
    sentenceStyles,
    css`
      /* What takes a condition away stays beside it. */
      .part {
        display: inline-flex;
        gap: 0.35rem;
        max-width: 100%;
      }

      .part select {
        min-width: 0;
      }

      .part button {
        flex: none;
      }
    `,
  ];

  /** What is claimed. */
  @property({attribute: false}) claim: Claim = defaultClaim;

  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  /** A part that goes while it has the focus leaves it to what follows. */
  protected override updated(): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return;
    const last = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.part select') ?? [])].at(-1);
    (this.shadowRoot?.querySelector<HTMLElement>('.add') ?? last)?.focus();
  }

  override render(): TemplateResult {
    const {claim} = this;
    return html`
      <p>
        <strong>${msg('You claim')}</strong>
        ${selectInSentence(
          msg('Claim'),
          [...knownClaims, 'own' as const],
          (each) => (each === 'own' ? msg('My own claim: if … then …') : claimSentence(each)),
          isOwn(claim) ? 'own' : claim,
          (each) => {
            this.#ask(each === 'own' ? firstOwn : each);
          },
        )}
      </p>
      ${isOwn(claim) ? this.#renderOwn(claim) : nothing}
    `;
  }

  #renderOwn(claim: OwnClaim): TemplateResult {
    const {ifs} = claim;
    return html`
      <p>
        ${ifs.map((part, index) => this.#renderIf(claim, part, index))}
        ${
          ifs.length < mostIfParts
            ? html`
                <button type="button" class="add" @click=${() => this.#add(claim)}>
                  ${ifs.length === 0 ? msg('Add a condition') : msg('And …')}
                </button>
              `
            : nothing
        }
        <span>${ifs.length === 0 ? msg('Always') : msg('then')}</span>
        ${this.#renderThen(claim)}
      </p>
    `;
  }

  #renderIf(claim: OwnClaim, part: IfPart, index: number): TemplateResult {
    const {ifs} = claim;
    return html`
      <span>${index === 0 ? msg('If') : msg('and')}</span>
      <span class="part">
        ${selectInSentence(
          msg(str`Condition ${index + 1}`),
          ifGroups(),
          ifWords,
          part,
          (chosen) => {
            this.#ask({...claim, ifs: ifs.with(index, chosen)});
          },
        )}
        <button
          type="button"
          aria-label=${msg(str`Remove: ${ifWords(part)}`)}
          @click=${() => this.#ask({...claim, ifs: ifs.toSpliced(index, 1)})}
        >
          ✕
        </button>
      </span>
    `;
  }

  #renderThen(claim: OwnClaim): TemplateResult {
    const servers = serversIn(claim.then);
    return html`
      ${selectInSentence(
        msg('What follows'),
        thenGroups(),
        (each) => (isQuantity(each) ? quantityWords(each) : thenWords(each)),
        servers ? servers[0] : claim.then,
        (chosen) => {
          const [, who, end] = servers ?? usualServers;
          this.#ask({...claim, then: isQuantity(chosen) ? `${chosen}-${who}-${end}` : chosen});
        },
      )}
      ${servers ? this.#renderServers(claim, servers) : nothing}
    `;
  }

  #renderServers(claim: OwnClaim, [quantity, who, end]: Servers): TemplateResult {
    return html`
      ${selectInSentence(msg('Which servers'), whos, whoWords, who, (chosen) => {
        this.#ask({...claim, then: `${quantity}-${chosen}-${end}`});
      })}
      <span>${msg('ends')}</span>
      ${selectInSentence(msg('How they end'), serverEnds, endWords, end, (chosen) => {
        this.#ask({...claim, then: `${quantity}-${who}-${chosen}`});
      })}
    `;
  }

  #add(claim: OwnClaim): void {
    const part = claim.ifs.includes('fails-1') ? 'refresh' : 'fails-1';
    this.#ask({...claim, ifs: [...claim.ifs, part]});
  }

  #ask(claim: Claim): void {
    const event = new ClaimChangeEvent({claim});
    this.dispatchEvent(event);
  }
}

function isQuantity(text: string | undefined): text is Quantity {
  return quantities.some((each) => each === text);
}

function serversIn(then: ThenPart): Servers | undefined {
  const [quantity, who, end] = then.split('-');
  return isQuantity(quantity) ? [quantity, who as Who, end as ServerEnd] : undefined;
}

function ifGroups(): readonly OptionGroup<IfPart>[] {
  const isServer = (part: IfPart): boolean => /^(some|no)-(?!refresh$|put$)/.test(part);
  const isEnd = (part: IfPart): boolean => part === 'complete' || part === 'failed';
  const isFailure = (part: IfPart): boolean => part.includes('fails');
  const groups: readonly [string, (part: IfPart) => boolean][] = [
    [msg('The job'), (part) => !isServer(part) && !isEnd(part) && !isFailure(part)],
    [msg('What goes wrong'), isFailure],
    [msg('The servers'), isServer],
    [msg('How it ends'), isEnd],
  ];
  return groups.map(([group, isIn]) => ({group, values: ifParts.filter(isIn)}));
}

function thenGroups(): readonly OptionGroup<Quantity | ThenPart>[] {
  const rest = thenParts.filter((part) => !serversIn(part));
  return [
    {group: msg('The servers'), values: quantities},
    {group: msg('The job and its retries'), values: rest},
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-claim': SmsCheckClaim;
  }
  interface HTMLElementEventMap {
    'sms-claim-change': ClaimChangeEvent;
  }
}
