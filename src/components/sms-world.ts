import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {tell} from '../simulation/narration.js';
import {jobWords} from '../simulation/state-words.js';
import type {Side, Sight} from '../simulation/twin-run.js';
import {clockAt} from '../simulation/words.js';
import {worlds, type World} from '../simulation/world.js';
import sharedStyles from './shared.styles.js';
import './sms-site-picture.js';
import {dllOf, worldNameOf} from '../simulation/world-names.js';

/** The learner asks for another world on one side. */
export class WorldChangeEvent extends Event {
  readonly side: Side;
  readonly world: World;

  constructor(side: Side, world: World) {
    super('sms-world-change', {bubbles: true, composed: true});
    this.side = side;
    this.world = world;
  }
}

/**
 * One world: its name, its picture, and a sentence on what just happened and why.
 *
 * @fires {WorldChangeEvent} sms-world-change - The learner chose another world for this side.
 * @csspart caption - The sentence under the picture.
 */
@localized()
@customElement('sms-world')
export class SmsWorld extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      /* Head, picture and caption stand level with those of the world beside it. */
      :host,
      section {
        display: grid;
        grid-row: span 3;
        grid-template: subgrid / minmax(0, 1fr);
      }

      header {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        align-items: baseline;
        justify-content: space-between;
        margin-block-end: 0.4rem;
      }

      select {
        justify-self: start;
        max-width: 100%;
        /* Clear of the controls at the foot of a small screen, when it takes the focus. */
        scroll-margin-block-end: 16rem;
        min-height: 1.9rem;
        margin-inline-start: -0.5rem;
        field-sizing: content;
        padding: 0.1rem 0.5rem;
        border-color: transparent;
        background: transparent;
        font-size: 1.05rem;
        font-weight: 650;
      }

      select:hover {
        border-color: var(--sms-color-edge);
      }

      .dll {
        flex-basis: 100%;
        margin: 0.1rem 0 0;
        color: var(--sms-color-muted);
        font-family: var(--sms-font-mono);
        font-size: 0.75rem;
      }

      .job {
        margin: 0;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
        white-space: nowrap;
      }

      .job strong {
        color: var(--sms-color-ink);
      }

      .caption {
        min-height: 4.6rem;
        margin: 0.8rem 0 0;
        padding: 0.6rem 0.8rem;
        border: 1px solid var(--sms-color-line);
        border-inline-start: 4px solid var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        font-size: 0.9rem;
        line-height: 1.4;
      }

      sms-site-picture {
        margin-block: auto;
      }

      /* Where the picture fills the screen, what is said of it comes first. */
      @media (max-width: 37rem), (max-height: 30rem) {
        .caption {
          grid-row: 2;
          /* Room for the longest, so that the picture does not jump while it plays. */
          min-height: 7.2rem;
          margin: 0.2rem 0 0.5rem;
        }
      }

      @media (max-height: 30rem) {
        .dll {
          display: none;
        }

        .caption {
          min-height: 4.6rem;
          padding-block: 0.3rem;
          font-size: 0.85rem;
        }
      }

      time {
        color: var(--sms-color-muted);
        font-variant-numeric: tabular-nums;
      }

      .lost,
      .harm {
        border-inline-start-color: var(--sms-color-stale);
      }

      .failure {
        border-inline-start-color: var(--sms-color-failure);
      }

      .good {
        border-inline-start-color: var(--sms-color-current);
      }

      .effect {
        font-weight: 650;
      }

      .lost .effect,
      .harm .effect {
        color: var(--sms-color-stale);
      }

      .failure .effect {
        color: var(--sms-color-failure);
      }

      .good .effect {
        color: var(--sms-color-current);
      }
    `,
  ];

  /** What there is to see. */
  @property({attribute: false}) sight: Sight | undefined;

  /** How far the moment has got, from 0 to 1. */
  @property({type: Number}) progress = 0;

  /** Which of the two it is. */
  @property() side: Side = 'a';

  /** Whether the other side shows the same world, so that its name alone does not tell them apart. */
  @property({type: Boolean}) twin = false;

  override render(): TemplateResult | typeof nothing {
    const {sight} = this;
    if (!sight) return nothing;
    const {world} = sight.recording;
    return html`
      <section aria-labelledby="name">
        <header>
          <h2 id="name" class="visually-hidden">${this.#heading(world)}</h2>
          <select aria-label=${this.#selectLabel()} @change=${this.#choose}>
            ${worlds.map(
              (each) => html`
                <option value=${each} .selected=${live(each === world)}>
                  ${worldNameOf(each)}
                </option>
              `,
            )}
          </select>
          <p class="job">${msg('Job:')} <strong>${jobWords(sight.site)}</strong></p>
          <p class="dll">${dllOf(world)}</p>
        </header>
        <sms-site-picture .sight=${sight} .progress=${this.progress}></sms-site-picture>
        ${this.#renderCaption(sight)}
      </section>
    `;
  }

  #heading(world: World): string {
    const name = worldNameOf(world);
    if (!this.twin) return name;
    return this.side === 'a' ? msg(str`${name}, on the left`) : msg(str`${name}, on the right`);
  }

  #selectLabel(): string {
    return this.side === 'a' ? msg('World on the left') : msg('World on the right');
  }

  #choose(change: Event): void {
    const world = (change.target as HTMLSelectElement).value as World;
    const event = new WorldChangeEvent(this.side, world);
    this.dispatchEvent(event);
  }

  #renderCaption({recording, step}: Sight): TemplateResult {
    if (!step) {
      return html`
        <p part="caption" class="caption">
          <time>${clockAt(0)}</time> <strong>${msg('Before the job.')}</strong>
          ${msg('The job has been created and is Pending. Nothing has happened yet.')}
        </p>
      `;
    }
    const {title, text, effect, tone} = tell(recording, step);
    return html`
      <p part="caption" class="caption ${tone}">
        <time>${clockAt(step.time)}</time> <strong>${title}.</strong> ${text}
        ${effect ? html`<span class="effect">${effect}</span>` : nothing}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-world': SmsWorld;
  }
  interface HTMLElementEventMap {
    'sms-world-change': WorldChangeEvent;
  }
}
