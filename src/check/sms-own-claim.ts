import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {
  ifParts,
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
import {endWords, ifWords, quantityWords, thenWords, whoWords} from './model/claim-words.js';
import sharedStyles from '../ui/shared.styles.js';
import sentenceStyles from '../ui/sentence.styles.js';
import {selectInSentence, type OptionGroup} from './select-in-sentence.js';

/** The learner claims something else. */
export class ClaimChangeEvent extends Event {
  readonly claim: Claim;

  constructor(claim: Claim) {
    super('sms-claim-change', {bubbles: true, composed: true});
    this.claim = claim;
  }
}

type Servers = readonly [Quantity, Who, ServerEnd];

/** What a sentence about servers begins with, where it was about something else. */
const usualServers: Servers = ['every', 'refreshed', 'current'];

/**
 * A claim of the learner's own, put together from parts: if … and …, then ….
 *
 * @fires {ClaimChangeEvent} sms-claim-change - The learner exchanged a part.
 */
@customElement('sms-own-claim')
@localized()
export class SmsOwnClaim extends LitElement {
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

  /** The claim. */
  @property({attribute: false}) claim: OwnClaim = {ifs: [], then: 'complete'};

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
    const {ifs, then} = this.claim;
    return html`
      <p>
        ${ifs.map((part, index) => this.#renderIf(part, index))}
        ${
          ifs.length < mostIfParts
            ? html`
                <button type="button" class="add" @click=${this.#add}>
                  ${ifs.length === 0 ? msg('Add a condition') : msg('And …')}
                </button>
              `
            : nothing
        }
        <span>${ifs.length === 0 ? msg('Always') : msg('then')}</span>
        ${this.#renderThen(then)}
      </p>
    `;
  }

  #renderIf(part: IfPart, index: number): TemplateResult {
    return html`
      <span>${index === 0 ? msg('If') : msg('and')}</span>
      <span class="part">
        ${selectInSentence(msg(str`Condition ${index + 1}`), ifGroups(), part, (chosen) => {
          this.#ask({ifs: this.claim.ifs.with(index, chosen)});
        })}
        <button
          type="button"
          aria-label=${msg(str`Remove: ${ifWords(part)}`)}
          @click=${() => this.#ask({ifs: this.claim.ifs.toSpliced(index, 1)})}
        >
          ✕
        </button>
      </span>
    `;
  }

  #renderThen(then: ThenPart): TemplateResult {
    const servers = serversIn(then);
    return html`
      ${selectInSentence<string>(
        msg('What follows'),
        thenGroups(),
        servers ? servers[0] : then,
        (chosen) => {
          const [, who, end] = servers ?? usualServers;
          const quantity = quantities.find((each) => each === chosen);
          this.#ask({then: quantity ? `${quantity}-${who}-${end}` : (chosen as ThenPart)});
        },
      )}
      ${servers ? this.#renderServers(servers) : nothing}
    `;
  }

  #renderServers([quantity, who, end]: Servers): TemplateResult {
    return html`
      ${selectInSentence(
        msg('Which servers'),
        whos.map((value) => ({value, label: whoWords(value)})),
        who,
        (chosen) => {
          this.#ask({then: `${quantity}-${chosen}-${end}`});
        },
      )}
      <span>${msg('ends')}</span>
      ${selectInSentence(
        msg('How they end'),
        serverEnds.map((value) => ({value, label: endWords(value)})),
        end,
        (chosen) => {
          this.#ask({then: `${quantity}-${who}-${chosen}`});
        },
      )}
    `;
  }

  #add(): void {
    const {ifs} = this.claim;
    const free = ifParts.find((part) => part === 'fails-1' && !ifs.includes(part)) ?? 'refresh';
    this.#ask({ifs: [...ifs, free]});
  }

  #ask(change: Partial<OwnClaim>): void {
    const event = new ClaimChangeEvent({...this.claim, ...change});
    this.dispatchEvent(event);
  }
}

function serversIn(then: ThenPart): Servers | undefined {
  const [first, who, end] = then.split('-');
  const quantity = quantities.find((each) => each === first);
  return quantity && [quantity, who as Who, end as ServerEnd];
}

function ifGroups(): readonly OptionGroup<IfPart>[] {
  const option = (value: IfPart): {value: IfPart; label: string} => ({
    value,
    label: ifWords(value),
  });
  const isServer = (part: IfPart): boolean => /^(some|no)-(?!refresh$|put$)/.test(part);
  const isEnd = (part: IfPart): boolean => part === 'complete' || part === 'failed';
  const isFailure = (part: IfPart): boolean => part.includes('fails');
  const groups: readonly [string, (part: IfPart) => boolean][] = [
    [msg('The job'), (part) => !isServer(part) && !isEnd(part) && !isFailure(part)],
    [msg('What goes wrong'), isFailure],
    [msg('The servers'), isServer],
    [msg('How it ends'), isEnd],
  ];
  return groups.map(([group, isIn]) => ({group, options: ifParts.filter(isIn).map(option)}));
}

function thenGroups(): readonly OptionGroup<string>[] {
  const rest = thenParts.filter((part) => !serversIn(part));
  return [
    {
      group: msg('The servers'),
      options: quantities.map((value) => ({value, label: quantityWords(value)})),
    },
    {
      group: msg('The job and its retries'),
      options: rest.map((value) => ({value, label: thenWords(value)})),
    },
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-own-claim': SmsOwnClaim;
  }
  interface HTMLElementEventMap {
    'sms-claim-change': ClaimChangeEvent;
  }
}
