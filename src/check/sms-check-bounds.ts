import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {outwardEvent} from '../ui/outward-event.js';
import sharedStyles from '../ui/shared.styles.js';
import sentenceStyles from '../ui/sentence.styles.js';
import {defaultBounds, limits, onAndOff, type CheckBounds} from '../links/check-bounds.js';
import {jobKinds} from '../run/scenario-limits.js';
import {jobKindName} from '../words/format.js';
import {
  failuresWithinWords,
  holdingsWithinWords,
  offlineWithinWords,
  optionWithinWords,
  serversWithinWords,
  situationsWords,
} from './model/count-words.js';
import {situationsWithin} from './model/situations.js';
import {selectInSentence} from './select-in-sentence.js';

/** The learner sets other bounds. */
export class BoundsChangeEvent extends outwardEvent<{bounds: CheckBounds}>('sms-bounds-change') {}

/**
 * The bounds of a check, as one sentence.
 *
 * @fires {BoundsChangeEvent} sms-bounds-change - The learner set other bounds.
 */
@customElement('sms-check-bounds')
@localized()
export class SmsCheckBounds extends LitElement {
  static override styles = [
    sharedStyles,
    sentenceStyles,
    css`
      /* Set as a sentence: a comma follows its word without a gap. */
      p {
        display: block;
        line-height: 2.35;
      }

      summary {
        width: fit-content;
        min-height: 1.5rem;
        font-size: 0.875rem;
        cursor: pointer;
      }

      .count {
        margin-inline-start: 0.4rem;
        color: var(--sms-color-muted);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];

  /** What a situation may be like. */
  @property({attribute: false}) bounds: CheckBounds = defaultBounds;

  /** Whether there is room for them above the answer; where there is none, they can be opened. */
  readonly #isRoomy = matchMedia('(min-width: 48rem) and (min-height: 31rem)').matches;

  override render(): TemplateResult {
    const {bounds} = this;
    return html`
      <details .open=${this.#isRoomy}>
        <summary>
          <strong>${msg('Every situation within these bounds')}</strong>
          <span class="count">${situationsWords(situationsWithin(bounds))}</span>
        </summary>
        <p>
          ${msg(
            html`With ${this.#renderServers()}, each holding ${this.#renderHoldings()}, specified or
            not, ${this.#renderOffline()}; ${this.#renderKinds()}; Refresh
            ${this.#renderOption('refresh', msg('Refresh Existing'))} and Put on Specified
            ${this.#renderOption('put', msg('Put on Specified'))}; storing the master
            ${this.#renderFailures()}; in all three worlds.`,
          )}
        </p>
      </details>
    `;
  }

  #renderServers(): TemplateResult {
    return this.#renderCount('mostServers', msg('How many servers'), serversWithinWords);
  }

  #renderFailures(): TemplateResult {
    return this.#renderCount('mostFailures', msg('How often storing fails'), failuresWithinWords);
  }

  #renderOffline(): TemplateResult {
    return this.#renderCount(
      'offlineAttempts',
      msg('When servers are offline'),
      offlineWithinWords,
    );
  }

  #renderCount(
    field: keyof typeof limits,
    name: string,
    words: (count: number) => string,
  ): TemplateResult {
    return selectInSentence<number>(name, limits[field], words, this.bounds[field], (count) => {
      this.#ask({[field]: count});
    });
  }

  #renderHoldings(): TemplateResult {
    return selectInSentence(
      msg('What servers hold'),
      [false, true],
      holdingsWithinWords,
      this.bounds.holdsNew,
      (holdsNew) => {
        this.#ask({holdsNew});
      },
    );
  }

  #renderKinds(): TemplateResult {
    return selectInSentence(
      msg('Kind of job'),
      [jobKinds, ...jobKinds.map((kind) => [kind])],
      (each) => (each.length > 1 ? msg('both kinds of job') : each.map(jobKindName).join()),
      this.bounds.kinds,
      (kinds) => {
        this.#ask({kinds});
      },
    );
  }

  #renderOption(field: 'refresh' | 'put', name: string): TemplateResult {
    return selectInSentence<readonly boolean[]>(
      name,
      [onAndOff, [true], [false]],
      optionWithinWords,
      this.bounds[field],
      (values) => {
        this.#ask({[field]: values});
      },
    );
  }

  #ask(change: Partial<CheckBounds>): void {
    const event = new BoundsChangeEvent({bounds: {...this.bounds, ...change}});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-bounds': SmsCheckBounds;
  }
  interface HTMLElementEventMap {
    'sms-bounds-change': BoundsChangeEvent;
  }
}
