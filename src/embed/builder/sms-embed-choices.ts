import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import sharedStyles from '../../ui/shared.styles.js';
import type {Route} from '../../links/route.js';
import type {StepName} from '../../links/step-name.js';
import {isSettingName, paramNames, type SettingName} from '../../links/params.js';
import {ways, wordsOf, type Way} from '../snippets.js';
import {ChoicesChangeEvent, stepWords, type Choices} from './choices.js';
import fieldStyles from './fields.styles.js';
import {renderSelect} from './render-select.js';
import './sms-embed-settings.js';
import './sms-embed-size.js';

/**
 * What a trainer chooses: the way in, and how it is shown there.
 *
 * @fires {ChoicesChangeEvent} sms-choices-change - Something else was chosen.
 */
@customElement('sms-embed-choices')
@localized()
export class SmsEmbedChoices extends LitElement {
  static override styles = [
    sharedStyles,
    fieldStyles,
    css`
      h3 {
        margin: 1.1rem 0 0.4rem;
        font-size: 1rem;
      }

      .ways {
        display: grid;
        gap: 0.35rem;
      }

      .ways legend {
        margin-block-end: 0.35rem;
        color: var(--sms-color-ink);
        font-size: 1rem;
      }

      .ways label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.6rem;
        align-items: start;
        padding: 0.45rem 0.75rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        cursor: pointer;
      }

      .ways label:hover {
        border-color: var(--sms-color-edge);
      }

      .ways label:has(:checked) {
        border-color: var(--sms-color-ink);
        background: var(--sms-color-chosen);
        box-shadow: inset 3px 0 0 var(--sms-color-ink);
      }

      .ways label:has(:focus-visible) {
        outline: 3px solid var(--sms-color-current);
        outline-offset: 1px;
      }

      .ways input:focus-visible {
        outline: none;
      }

      .ways input {
        margin-block-start: 0.15rem;
      }

      .ways span {
        font-weight: 600;
      }

      .ways small {
        grid-column: 2;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
      }

      .step {
        margin-block-end: 0.7rem;
      }

      @media (max-width: 40rem), (max-height: 30rem) {
        .ways small {
          display: none;
        }

        .ways label:has(:checked) small {
          display: block;
        }
      }

      @media (forced-colors: active) {
        .ways label:has(:checked) {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  /** What is embedded. */
  @property({attribute: false}) route: Route | undefined;

  /** The moments that can be named, beside the one that is on the screen. */
  @property({attribute: false}) steps: readonly StepName[] = [];

  /** What was chosen. */
  @property({attribute: false}) choices: Choices | undefined;

  override render(): TemplateResult | typeof nothing {
    const {choices} = this;
    if (!choices) return nothing;
    return html`${this.#renderWays(choices)} ${this.#renderChoices(choices)}`;
  }

  #renderWays({way}: Choices): TemplateResult {
    return html`
      <fieldset class="ways">
        <legend>${msg('Where to embed')}</legend>
        ${ways.map((each) => {
          const {name, when} = wordsOf(each);
          return html`
            <label>
              <input
                type="radio"
                name="way"
                value=${each}
                aria-labelledby="way-${each}"
                aria-describedby="when-${each}"
                .checked=${live(each === way)}
                @change=${() => this.#ask({way: each})}
              />
              <span id="way-${each}">${name}</span>
              <small id="when-${each}">${when}</small>
            </label>
          `;
        })}
      </fieldset>
    `;
  }

  #renderChoices(choices: Choices): TemplateResult {
    const {steps} = this;
    const {way, settings} = choices;
    const isLms = way === 'lms';
    return html`
      <h3>${msg('Appearance')}</h3>
      ${steps.length > 0 && !isLms ? this.#renderSteps(steps, choices) : nothing}
      <sms-embed-settings .settings=${settings} .offered=${this.#offered(way)}></sms-embed-settings>
      ${way === 'frame' ? this.#renderFrame(choices) : nothing}
    `;
  }

  #renderFrame({width, height, title}: Choices): TemplateResult {
    return html`
      <h3>${msg('The frame')}</h3>
      <sms-embed-size .width=${width} .height=${height}></sms-embed-size>
      ${this.#renderCheck('fits', msg('Grows with its contents (uses our script)'))}
      ${this.#renderCheck('keepsProgress', msg('Keeps the learner’s progress'))}
      <label class="field">
        <span>${msg('Title, for screen readers')}</span>
        <input
          autocomplete="off"
          maxlength="150"
          .value=${live(title)}
          @change=${({target}: Event) => this.#onTitle((target as HTMLInputElement).value)}
        />
      </label>
    `;
  }

  #renderSteps(steps: readonly StepName[], {step}: Choices): TemplateResult {
    const moment = this.route?.screen === 'lab' ? this.route.lab.moment : 0;
    return renderSelect<StepName | undefined>({
      name: msg('Starts at'),
      options: [
        [undefined, msg(str`What is on the screen now: ${stepWords(moment)}`)],
        ...steps.map((each) => [each, stepWords(each)] as const),
      ],
      chosen: step,
      choose: (chosen) => this.#ask({step: chosen}),
      place: 'step',
    });
  }

  #renderCheck(name: 'fits' | 'keepsProgress', label: string): TemplateResult {
    const value = this.choices?.[name] ?? false;
    return html`
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(value)}
          @change=${() => this.#ask({[name]: !value})}
        />
        ${label}
      </label>
    `;
  }

  /** An LMS package opens by itself, in the colours of its reader; only the Lab plays and has controls. */
  #offered(way: Way): readonly SettingName[] {
    if (way === 'lms') return ['locale'];
    return this.route?.screen === 'lab' ? paramNames.filter(isSettingName) : ['locale', 'theme'];
  }

  /** Never without one: it is all that some readers have. */
  #onTitle(text: string): void {
    const title = text.trim();
    if (title === '') this.requestUpdate();
    else this.#ask({title});
  }

  #ask(change: Partial<Choices>): void {
    const event = new ChoicesChangeEvent({change});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-choices': SmsEmbedChoices;
  }
}
