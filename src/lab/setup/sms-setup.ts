import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {ReadingController} from '../../evidence/index.js';
import type {FactId} from '../../../lessons/facts.js';
import {makeHappen, makeImpossible} from './minimal-edit.js';
import {labPresets, presetShows, presetTitle, type LabPreset} from '../../links/lab-presets.js';
import type {Scenario} from '../../run/scenario.js';
import sharedStyles from '../../ui/shared.styles.js';
import type {Setup} from '../lab-controller.js';
import {
  PartEditEvent,
  ScenarioChangeEvent,
  SetupAskEvent,
  type SetupAct,
  type SituationPart,
} from '../lab-events.js';
import {ownTitle} from './ask-for-edit.js';
import './sms-picture-form.js';
import './sms-situation-popover.js';
import {
  changesSince,
  editedIn,
  partLabel,
  partWords,
  type SentencePart,
} from './situation-words.js';
import {numberOf} from '../../words/intl.js';
import {shownTitle} from '../../words/shown-title.js';

/** What the sentence on the situation takes for granted. */
const situationFacts: readonly FactId[] = ['why-storing-fails', 'retry-intervals'];

/** While a run plays, the situation stays as it is: the sentence is not made again at each moment. */
function isOtherSetup(now: Setup | undefined, last: Setup | undefined): boolean {
  return now?.scenario !== last?.scenario || now?.worlds !== last?.worlds;
}

/**
 * The situation in one sentence with editable parts, and the buttons that change it as a whole.
 *
 * @fires {PartEditEvent} sms-part-edit - The learner asks to change a part.
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 * @fires {SetupAskEvent} sms-setup-ask - The learner asks to undo or redo.
 */
@customElement('sms-setup')
@localized()
export class SmsSetup extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.75rem;
        align-items: center;
        min-width: 0;
      }

      .preset {
        min-width: 0;
        max-width: 100%;
      }

      .preset select {
        width: 100%;
        font-size: 0.95rem;
        font-weight: 650;
        text-overflow: ellipsis;
      }

      /* A long title goes on in another line, in browsers that can do so. */
      @media (max-width: 40rem) {
        .preset select {
          appearance: base-select;
          text-align: start;
          white-space: normal;
          overflow-wrap: anywhere;
        }

        @supports not (appearance: base-select) {
          .preset select {
            font-size: 0.72rem;
          }
        }
      }

      select,
      button {
        min-height: 1.9rem;
        padding: 0.15rem 0.55rem;
        font-size: 0.875rem;
      }

      p {
        margin: 0;
      }

      .shows {
        flex: 1 1 18rem;
        color: var(--sms-color-muted);
        font-size: 0.8rem;
        line-height: 1.3;
      }

      h2 {
        margin: 0;
        font-size: 1rem;
        overflow-wrap: anywhere;
      }

      .sentence {
        flex: 1 1 100%;
        color: var(--sms-color-muted);
        font-size: 0.875rem;
        line-height: 1.45rem;
      }

      /* A word of the sentence that can be changed. Its target is as high as the line. */
      .sentence button {
        display: inline;
        min-height: 0;
        padding: 0.2rem 0;
        border: none;
        border-radius: 0.2rem;
        background: none;
        font-size: inherit;
        line-height: inherit;
        text-align: start;
        text-decoration: underline dotted var(--sms-color-edge) 1.5px;
        text-underline-offset: 0.2em;
      }

      .sentence button:hover {
        background: var(--sms-color-chosen);
        text-decoration-style: solid;
      }

      .changed {
        border-color: transparent;
        background: none;
        color: var(--sms-color-muted);
        font-size: 0.8rem;
        text-decoration: underline dotted var(--sms-color-edge);
        text-underline-offset: 0.2em;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }

      .sign {
        min-width: 1.9rem;
        padding: 0;
        font-size: 1.05rem;
        line-height: 1;
      }

      .sign:dir(rtl) span {
        display: inline-block;
        transform: scaleX(-1);
      }

      @media (max-width: 75rem) {
        .shows:not(:empty) {
          order: 1;
          flex-basis: 100%;
        }
      }

      @media (max-height: 30rem) {
        .preset select {
          font-size: 0.85rem;
        }
      }
    `,
  ];

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  /** What is run, with its worlds; and what was opened or chosen, before it was changed. */
  @property({attribute: false, hasChanged: isOtherSetup}) now: Setup | undefined;
  @property({attribute: false}) from: Setup | undefined;

  /** Whether it is only told, and nothing can be changed. */
  @property({type: Boolean}) told = false;

  /** Whether there is something to undo. */
  @property({type: Boolean, attribute: 'can-undo'}) canUndo = false;

  /** Whether there is something to redo. */
  @property({type: Boolean, attribute: 'can-redo'}) canRedo = false;

  /** What the last press of “Make it …” changed. */
  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said is about the scenario that came of it, and of no later one.
    if (changed.has('scenario') && this.scenario !== this.#saidOf) this.said = '';
  }

  #saidOf: Scenario | undefined;
  readonly #reading = new ReadingController(this);

  override render(): TemplateResult | typeof nothing {
    const {scenario} = this;
    if (!scenario) return nothing;
    if (this.told) {
      const title = shownTitle(scenario);
      return html`${title ? html`<h2>${title}</h2>` : nothing} ${this.#renderSentence(scenario)}`;
    }
    const preset = presetOf(scenario);
    return html`
      ${this.#renderPresets(preset, scenario)} ${this.#renderChanged()} ${this.#renderTools()}
      ${this.#renderSentence(scenario)}
    `;
  }

  /** The situation in words; each part opens the form that changes it. */
  #renderSentence(scenario: Scenario): TemplateResult {
    const part = (name: SentencePart): TemplateResult | string =>
      this.told ? partWords(name, scenario) : this.#renderPart(name, scenario);
    return html`
      <p class="sentence">
        ${msg(
          html`A ${part('kind')} job asks ${part('requests')}: ${part('servers')}. Storing the
          master ${part('failures')}; a retry waits ${part('response')}.`,
        )}
        ${this.#reading.parts?.renderMark(situationFacts)}
      </p>
    `;
  }

  #renderPart(part: SentencePart, scenario: Scenario): TemplateResult {
    return html`<button
      type="button"
      aria-description=${partLabel(part)}
      @click=${(click: Event) => this.#edit(editedIn[part], click)}
    >
      ${partWords(part, scenario)}
    </button>`;
  }

  #renderChanged(): TemplateResult | typeof nothing {
    const {from, now} = this;
    const count = from && now ? changesSince(from, now).length : 0;
    if (count === 0) return nothing;
    return html`<button
      type="button"
      class="changed"
      aria-haspopup="dialog"
      @click=${(click: Event) => this.#edit('changes', click)}
    >
      ${count === 1 ? msg('You changed: 1 thing') : msg(str`You changed: ${numberOf(count)} things`)}
    </button>`;
  }

  #renderPresets(preset: LabPreset | undefined, {title}: Scenario): TemplateResult {
    return html`
      <div class="preset">
        <select aria-label=${msg('Situation')} @change=${this.#choosePreset}>
          ${
            preset
              ? nothing
              : html`
                  <option value="" .selected=${live(true)}>
                    ${shownTitle({title}) ?? msg('Your own situation')}
                  </option>
                `
          }
          ${labPresets.map(
            (each) => html`
              <option value=${each.id} .selected=${live(each === preset)}>
                ${presetTitle(each)}
              </option>
            `,
          )}
        </select>
      </div>
      <div class="shows">
        <span aria-live="polite" aria-atomic="true"
          >${this.said || (preset ? presetShows(preset) : '')}</span
        >
        ${preset && !this.said ? this.#reading.parts?.renderMark(preset.facts) : nothing}
      </div>
    `;
  }

  #renderTools(): TemplateResult {
    return html`
      <div class="tools" role="group" aria-label=${msg('The situation as a whole')}>
        <button type="button" @click=${() => this.#change(makeHappen)}>
          ${msg('Make it happen')}
        </button>
        <button type="button" @click=${() => this.#change(makeImpossible)}>
          ${msg('Make it impossible')}
        </button>
        ${this.#renderSign('undo', msg('Undo'), '↶', this.canUndo)}
        ${this.#renderSign('redo', msg('Redo'), '↷', this.canRedo)}
      </div>
    `;
  }

  #renderSign(act: SetupAct, name: string, sign: string, can: boolean): TemplateResult {
    return html`
      <button
        type="button"
        class="sign"
        aria-label=${name}
        title=${name}
        aria-disabled=${!can}
        @click=${() => this.#ask(act)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
  }

  #edit(part: SituationPart, click: Event): void {
    const event = new PartEditEvent({part, opener: click.currentTarget as HTMLElement});
    this.dispatchEvent(event);
  }

  #choosePreset(change: Event): void {
    const {value} = change.target as HTMLSelectElement;
    const preset = labPresets.find(({id}) => id === value);
    if (!preset) return;
    const event = new ScenarioChangeEvent({scenario: preset.scenario, worlds: preset.worlds});
    this.dispatchEvent(event);
  }

  /** Changes the least that does it, and says what that was. */
  #change(leastChange: typeof makeHappen): void {
    if (!this.scenario) return;
    const {scenario, says} = leastChange(this.scenario);
    const next = scenario && ownTitle(scenario);
    this.#saidOf = next ?? this.scenario;
    this.said = says;
    if (!next) return;
    const event = new ScenarioChangeEvent({scenario: next});
    this.dispatchEvent(event);
  }

  #ask(act: SetupAct): void {
    const event = new SetupAskEvent({act});
    this.dispatchEvent(event);
  }
}

/** The preset that a scenario is, if it is one. */
function presetOf(scenario: Scenario): LabPreset | undefined {
  const same = labPresets.find((preset) => preset.scenario === scenario);
  if (same) return same;
  const text = JSON.stringify(scenario);
  return labPresets.find((preset) => JSON.stringify(preset.scenario) === text);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-setup': SmsSetup;
  }
}
