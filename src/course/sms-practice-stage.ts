import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {platforms, type Platform} from '../../machines/hotfix/smsinst-files.js';
import {loadDesktop, platformName, practiceChart, type Practice} from '../practice/index.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import sharedStyles from '../ui/shared.styles.js';
import {PlatformChangeEvent} from './course-events.js';

/**
 * The practice server on a lesson's stage. What came of the acts stands in the lesson's text.
 *
 * @fires {PlatformChangeEvent} sms-platform-change - The learner chose another processor.
 */
@customElement('sms-practice-stage')
@localized()
export class SmsPracticeStage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 0.8rem;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
      }

      sms-inspector-opener {
        margin-inline-start: auto;
      }

      label {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        color: var(--sms-color-muted);
      }
    `,
  ];

  @property({attribute: false}) practice: Practice | undefined;

  readonly #desktop = new PartsController(this, () =>
    Promise.all([loadDesktop(), import('../inspect/index.js')]),
  );

  override render(): TemplateResult | typeof nothing {
    const {practice} = this;
    if (!practice) return nothing;
    return html`
      <div class="head">
        <label>
          ${msg('The processor of this server')}
          <select @change=${this.#choose}>
            ${platforms.map(
              (each) => html`
                <option value=${each} .selected=${live(each === practice.platform)}>
                  ${platformName(each)}
                </option>
              `,
            )}
          </select>
        </label>
        <sms-inspector-opener actor="" .charts=${[practiceChart(practice)]}></sms-inspector-opener>
      </div>
      ${this.#renderServer(practice)}
    `;
  }

  #renderServer(practice: Practice): TemplateResult {
    const draw = (): TemplateResult => html`
      <sms-practice-server .practice=${practice}></sms-practice-server>
      ${practice.view.site && practice.given.length === 0 ? this.#renderTools(practice) : nothing}
    `;
    return whenLoaded(this.#desktop, draw, {
      loading: msg('Starting the practice server…'),
      failed: msg('The practice server did not load.'),
    });
  }

  /** The log, which takes acts back elsewhere, would tell what came of them. */
  #renderTools(practice: Practice): TemplateResult {
    return html`
      <div class="head" role="group" aria-label=${msg('Undo')}>
        <button type="button" @click=${() => practice.undo()}>${msg('Undo')}</button>
        <button type="button" @click=${() => practice.restart()}>${msg('Begin again')}</button>
      </div>
    `;
  }

  #choose(change: Event): void {
    const platform = (change.target as HTMLSelectElement).value as Platform;
    const event = new PlatformChangeEvent({platform});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-practice-stage': SmsPracticeStage;
  }
}
