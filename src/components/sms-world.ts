import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {tell} from '../simulation/narration.js';
import {jobWords} from '../simulation/state-words.js';
import type {Sight} from '../simulation/twin-run.js';
import {clockAt} from '../simulation/words.js';
import sharedStyles from './shared.styles.js';
import './sms-site-picture.js';
import {dllOf, worldNameOf} from '../simulation/world-names.js';

/**
 * One world: its name, its picture, and a sentence on what just happened and why.
 *
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

      h2 {
        margin: 0;
        font-size: 1.05rem;
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

  override render(): TemplateResult | typeof nothing {
    const {sight} = this;
    if (!sight) return nothing;
    const {world} = sight.recording;
    return html`
      <section aria-labelledby="name">
        <header>
          <h2 id="name">${worldNameOf(world)}</h2>
          <p class="job">${msg('Job:')} <strong>${jobWords(sight.site)}</strong></p>
          <p class="dll">${dllOf(world)}</p>
        </header>
        <sms-site-picture .sight=${sight} .progress=${this.progress}></sms-site-picture>
        ${this.#renderCaption(sight)}
      </section>
    `;
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
}
