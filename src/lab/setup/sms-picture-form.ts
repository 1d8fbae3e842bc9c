import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import type {ComparedRun, Side} from '../../run/compared-run.js';
import {changeServer, setJob} from '../../run/edit-scenario.js';
import type {Scenario} from '../../run/scenario.js';
import {setStyles} from '../../ui/set-styles.js';
import sharedStyles from '../../ui/shared.styles.js';
import {worldNameOf} from '../../words/world-names.js';
import {PartEditEvent} from '../lab-events.js';
import type {FormPlaces} from '../picture/form-places.js';
import {inPixels, type Box} from '../picture/model/geometry.js';
import {WorldChangeEvent} from '../picture/picture-events.js';
import {askFor} from './ask-for-edit.js';
import {
  holdingWords,
  nextHolding,
  nextWorld,
  partName,
  requestName,
  sendingAttempt,
  serverName,
  type Request,
} from './situation-words.js';

type Server = Scenario['servers'][number];

/**
 * The controls on the picture: they lie unseen over what they change, and show when they are pointed
 * at or have the focus.
 *
 * @fires {ScenarioChangeEvent} sms-scenario-change - The learner changed something.
 * @fires {PartEditEvent} sms-part-edit - The learner pressed the master.
 * @fires {WorldChangeEvent} sms-world-change - The learner pressed the Smsinst.dll.
 */
@customElement('sms-picture-form')
@localized()
export class SmsPictureForm extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }

      button,
      input {
        position: absolute;
        min-height: 0;
        margin: 0;
        padding: 0;
        border: none;
        border-radius: 0.4rem;
        appearance: none;
        background: transparent;
        cursor: pointer;
        font-size: 0.8125rem;
        line-height: 1.2;
      }

      /* Seen faintly as soon as a pointer comes to the picture, and where none can. */
      :is(button, input)::before {
        content: '';
        position: absolute;
        inset: -2px;
        border: 1.5px dotted var(--sms-color-muted);
        border-radius: 0.5rem;
        opacity: var(--sms-form-seen, 0);
        transition: opacity 150ms;
      }

      :is(button, input):is(:hover, :focus-visible) {
        z-index: 2;
      }

      button:hover:not(:disabled, [aria-disabled='true']) {
        background: transparent;
      }

      :is(button, input):is(:hover, :focus-visible)::before {
        border-style: solid;
        border-color: var(--sms-color-ink);
        opacity: 1;
      }

      .hint {
        position: absolute;
        inset-block-end: calc(100% - 0.3rem);
        inset-inline-start: 0.5rem;
        z-index: 1;
        display: none;
        inline-size: max-content;
        max-inline-size: 12rem;
        padding: 0.15rem 0.5rem;
        border-radius: 0.3rem;
        background: var(--sms-color-ink);
        color: var(--sms-color-paper);
        font-weight: 400;
        pointer-events: none;
      }

      .hint::after {
        content: attr(data-says);
      }

      :is(:hover, :focus-visible) > .hint {
        display: block;
      }

      /* Servers stand at the end of a picture. */
      .server > .hint {
        inset-inline: auto 0;
      }

      .plug > .hint {
        inset-inline-start: -0.5rem;
        inset-block-end: calc(100% + 0.1rem);
      }

      /* The end of a way: a socket; pulled out, a ring that is struck through. */
      .plug::after {
        content: '';
        position: absolute;
        inset: 8px;
        border: 1.5px solid var(--sms-color-edge);
        border-radius: 50%;
        background: var(--sms-color-paper);
        opacity: var(--sms-form-seen, 0);
      }

      .plug:is(:hover, :focus-visible, [aria-pressed='true'])::after {
        opacity: 1;
      }

      .plug[aria-pressed='true']::after {
        inset: 5px;
        border: 2px solid var(--sms-color-failure);
        background: linear-gradient(
          135deg,
          var(--sms-color-paper) calc(50% - 1.2px),
          var(--sms-color-failure) 0 calc(50% + 1.2px),
          var(--sms-color-paper) 0
        );
      }

      .plug::before {
        border-radius: 50%;
        border-color: transparent;
      }

      @media (hover: none) {
        :host {
          --sms-form-seen: 0.55;
        }

        .plug::after {
          opacity: 1;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        :is(button, input)::before {
          transition: none;
        }
      }
    `,
  ];

  @property({attribute: false}) run: ComparedRun | undefined;

  /** Whose picture it is. */
  @property() side: Side = 'before';

  /** Where the controls lie; while it plays, the sheet moves. */
  @property({attribute: false, hasChanged: isElsewhere}) places: FormPlaces | undefined;

  /** Whether another picture has the same controls, for the keyboard and for screen readers. */
  @property({type: Boolean}) second = false;

  /** Whether the world can be exchanged for another. */
  @property({type: Boolean}) choosable = false;

  override render(): TemplateResult | typeof nothing {
    const {run, places, second} = this;
    if (!run || !places) return nothing;
    const {scenario} = run;
    const {master} = places;
    return html`
      <div
        role="group"
        aria-label=${msg('The situation, on the picture')}
        aria-hidden=${second ? 'true' : nothing}
        @mousedown=${this.#keepFocus}
      >
        ${this.#renderRequest(scenario, 'putOnSpecified', places.putOnSpecified)}
        ${this.#renderRequest(scenario, 'refreshExisting', places.refreshExisting)}
        ${master ? this.#renderMaster(scenario, master) : nothing}
        ${places.servers.map((box, index) => {
          const server = scenario.servers[index];
          return server
            ? this.#renderServer(run, server, index, box, places.plugs[index])
            : nothing;
        })}
      </div>
      ${this.choosable && places.dll ? this.#renderDll(run, places.dll) : nothing}
    `;
  }

  #renderRequest(
    scenario: Scenario,
    request: Request,
    box: Box | undefined,
  ): TemplateResult | typeof nothing {
    if (!box) return nothing;
    return html`
      <input
        type="checkbox"
        aria-label=${requestName(request)}
        tabindex=${this.#tabIndex}
        .checked=${live(scenario.job[request])}
        @change=${() =>
          askFor(this, {scenario: setJob(scenario, {[request]: !scenario.job[request]})})}
        ${setStyles(inPixels(box))}
      />
    `;
  }

  #renderMaster(scenario: Scenario, box: Box): TemplateResult {
    return html`
      <button
        type="button"
        aria-label=${partName('failures', scenario)}
        aria-haspopup="dialog"
        tabindex=${this.#tabIndex}
        @click=${this.#editFailures}
        ${setStyles(inPixels(box))}
      >
        ${hint(partName('failures', scenario))}
      </button>
    `;
  }

  #renderServer(
    run: ComparedRun,
    server: Server,
    index: number,
    box: Box,
    plug: Box | undefined,
  ): TemplateResult {
    const {scenario} = run;
    const next = nextHolding(server.holds);
    const says = msg(
      str`Before the job: ${holdingWords(server.holds)}. Press to change it to: ${holdingWords(next)}.`,
    );
    return html`
      <button
        type="button"
        class="server"
        aria-label=${serverName(server)}
        aria-description=${says}
        tabindex=${this.#tabIndex}
        @click=${() => askFor(this, changeServer(scenario, index, {holds: next}))}
        ${setStyles(inPixels(box))}
      >
        ${hint(says)}
      </button>
      ${plug ? this.#renderPlug(run, server, index, plug) : nothing}
    `;
  }

  #renderPlug(run: ComparedRun, server: Server, index: number, box: Box): TemplateResult {
    const isOffline = server.offlineForAttempts.length > 0;
    return html`
      <button
        type="button"
        class="plug"
        aria-label=${msg(str`${server.name} offline`)}
        aria-pressed=${isOffline}
        tabindex=${this.#tabIndex}
        @click=${() => this.#plug(run, index, isOffline)}
        ${setStyles(inPixels(box))}
      >
        ${hint(isOffline ? msg('Sometimes offline → always online') : msg('Take it offline'))}
      </button>
    `;
  }

  #renderDll(run: ComparedRun, box: Box): TemplateResult {
    const {world} = run.recording(this.side);
    const next = nextWorld(run, world);
    const says = msg(str`Press to change this site to: ${worldNameOf(next)}.`);
    return html`
      <button
        type="button"
        class="dll"
        aria-label=${msg(str`Smsinst.dll: ${worldNameOf(world)}`)}
        aria-description=${says}
        @click=${() => this.dispatchEvent(new WorldChangeEvent({side: this.side, world: next}))}
        ${setStyles(inPixels(box))}
      >
        ${hint(says)}
      </button>
    `;
  }

  get #tabIndex(): number {
    return this.second ? -1 : 0;
  }

  #plug(run: ComparedRun, index: number, isOffline: boolean): void {
    const offlineForAttempts = isOffline ? [] : [sendingAttempt(run)];
    askFor(this, changeServer(run.scenario, index, {offlineForAttempts}));
  }

  #editFailures(click: Event): void {
    const opener = click.currentTarget as HTMLElement;
    const event = new PartEditEvent({part: 'failures', opener});
    this.dispatchEvent(event);
  }

  /** What a screen reader is not told of must not have the focus. */
  #keepFocus(event: Event): void {
    if (this.second) event.preventDefault();
  }
}

/** Seen only: a control's text would have to be its name. */
function hint(words: string): TemplateResult {
  return html`<span class="hint" aria-hidden="true" data-says=${words}></span>`;
}

function isElsewhere(now: unknown, before: unknown): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-picture-form': SmsPictureForm;
  }
}
