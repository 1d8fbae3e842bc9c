import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {makeHappen, makeImpossible} from './minimal-edit.js';
import {labPresets, presetShows, presetTitle, type LabPreset} from '../../links/lab-presets.js';
import type {Scenario} from '../../run/scenario.js';
import sharedStyles from '../../ui/shared.styles.js';
import {ScenarioChangeEvent, SetupAskEvent, type SetupAct} from '../lab-events.js';
import {ownTitle} from './ask-for-edit.js';
import './sms-job-setup.js';
import './sms-servers-setup.js';

/**
 * The scenario as sentences with controls in them.
 *
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 * @fires {SetupAskEvent} sms-setup-ask - The learner asks to undo or redo.
 */
@localized()
@customElement('sms-setup')
export class SmsSetup extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-width: 0;
        gap: 0.35rem;
      }

      .top {
        display: flex;
        flex: 1 1 20rem;
        flex-wrap: wrap;
        gap: 0.35rem 0.75rem;
        align-items: center;
      }

      .preset {
        min-width: 0;
        max-width: 100%;
      }

      .preset select {
        width: 100%;
        font-size: 0.95rem;
        font-weight: 650;
      }

      select,
      button {
        min-height: 1.9rem;
        padding: 0.15rem 0.55rem;
        font-size: 0.875rem;
      }

      .shows {
        flex: 1 1 18rem;
        margin: 0;
        color: var(--sms-color-muted);
        font-size: 0.875rem;
        line-height: 1.35;
      }

      #controls:not([hidden]) {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem 1.5rem;
      }

      [aria-expanded]::before {
        content: '▸ ';
      }

      [aria-expanded='true']::before {
        content: '▾ ';
      }

      @media (max-height: 30rem) {
        .shows {
          display: none;
        }

        .preset select {
          font-size: 0.85rem;
        }
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem;
      }
    `,
  ];

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  /** Whether there is something to undo. */
  @property({type: Boolean, attribute: 'can-undo'}) canUndo = false;

  /** Whether there is something to redo. */
  @property({type: Boolean, attribute: 'can-redo'}) canRedo = false;

  /** What the last press of “Make it …” changed. */
  @state() private said = '';

  /** The picture has the room until somebody asks. */
  @state() private isOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was said is about the scenario that came of it, and of no later one.
    if (changed.has('scenario') && this.scenario !== this.#saidOf) this.said = '';
  }

  #saidOf: Scenario | undefined;

  override render(): TemplateResult | typeof nothing {
    const {scenario} = this;
    if (!scenario) return nothing;
    const preset = presetOf(scenario);
    return html`
      <div class="top">
        ${this.#renderPresets(preset, scenario)}
        <button
          type="button"
          aria-expanded=${this.isOpen}
          aria-controls="controls"
          @click=${this.#toggle}
        >
          ${msg('Change the situation')}
        </button>
      </div>
      <div id="controls" ?hidden=${!this.isOpen}>
        <sms-job-setup .scenario=${scenario}></sms-job-setup>
        <sms-servers-setup .scenario=${scenario}></sms-servers-setup>
        ${this.#renderTools()}
      </div>
    `;
  }

  #renderPresets(preset: LabPreset | undefined, {title}: Scenario): TemplateResult {
    return html`
      <label class="preset">
        <span class="visually-hidden">${msg('Situation')}</span>
        <select @change=${this.#choosePreset}>
          ${
            preset
              ? nothing
              : html`
                  <option value="" .selected=${live(true)}>
                    ${title ?? msg('Your own situation')}
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
      </label>
      <p class="shows" role="status">${this.said || (preset ? presetShows(preset) : '')}</p>
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
        <button type="button" aria-disabled=${!this.canUndo} @click=${() => this.#ask('undo')}>
          ${msg('Undo')}
        </button>
        <button type="button" aria-disabled=${!this.canRedo} @click=${() => this.#ask('redo')}>
          ${msg('Redo')}
        </button>
      </div>
    `;
  }

  #toggle(): void {
    this.isOpen = !this.isOpen;
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
