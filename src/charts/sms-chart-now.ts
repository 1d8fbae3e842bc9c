import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Recording, Step} from '../run/recording.js';
import panelStyles from '../ui/panel.styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {actorName} from '../words/actor-names.js';
import {narrate} from '../words/narration.js';
import {ChartOpenEvent, ChartSelectEvent} from './chart-events.js';
import type {ChartGraph, ChartTransition} from './model/chart-graph.js';
import type {ChartActor, ChartNow} from './model/chart-now.js';
import {stateWords, whenWords} from './model/chart-words.js';

/**
 * What a chart does at the present moment in one world, and what led to it, in a few lines.
 *
 * @fires {ChartOpenEvent} sms-chart-open - The learner asks for the chart of who led to it.
 * @fires {ChartSelectEvent} sms-chart-select - The learner chose the state or the transition.
 */
@customElement('sms-chart-now')
@localized()
export class SmsChartNow extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      p {
        padding-block: 0.1rem;
      }

      .link {
        min-height: 1.5rem;
        padding: 0;
        border: none;
        background: none;
        color: inherit;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .link.strong {
        font-weight: 650;
      }

      code {
        font-family: var(--sms-font-mono);
        font-size: 0.92em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The chart, and what its actor is called. */
  @property({attribute: false}) graph: ChartGraph | undefined;
  @property() name = '';

  /** The run that it is a part of, and what is on. */
  @property({attribute: false}) recording: Recording | undefined;
  @property({attribute: false}) now: ChartNow | undefined;

  override render(): TemplateResult | typeof nothing {
    const {now} = this;
    if (!now) return nothing;
    return html`
      <p>${this.#renderStates(now)}</p>
      ${now.taken.map((name, index) => this.#renderTaken(name, index, now.taken.length))}
      ${this.#renderCause(now)}
    `;
  }

  #renderStates({active, innermost}: ChartNow): unknown {
    if (!active) return html`<em>${msg(str`${this.name} is not present at this moment.`)}</em>`;
    return html`
      <span class="tag now">${msg('now')}</span>
      ${innermost.map(
        (path) => html`
          <button
            type="button"
            class="link strong"
            @click=${() => this.dispatchEvent(new ChartSelectEvent({selection: {kind: 'state', path}}))}
          >
            ${stateWords(path)}
          </button>
        `,
      )}
    `;
  }

  #renderTaken(name: string, index: number, count: number): TemplateResult | typeof nothing {
    const transition = this.graph?.transitions.find((each) => each.name === name);
    if (!transition) return nothing;
    return html`
      <p>
        <span class="tag">${count > 1 ? msg(str`taken ${index + 1}`) : msg('taken')}</span>
        <button
          type="button"
          class="link"
          @click=${() => this.dispatchEvent(new ChartSelectEvent({selection: {kind: 'transition', name}}))}
        >
          ${this.#wayOf(transition)}
        </button>
      </p>
    `;
  }

  #wayOf(transition: ChartTransition): string {
    const {source, target} = transition;
    const from = source === '' ? this.name : stateWords(source);
    const to = target === null ? msg('stays') : stateWords(target);
    return msg(str`${from} → ${to}: ${whenWords(transition)}`);
  }

  #renderCause({step, from, taken, turn}: ChartNow): TemplateResult {
    if (!step) return html`<p class="muted">${msg('This chart does nothing in this step.')}</p>`;
    const trigger = this.graph?.transitions.find(({name}) => name === taken[0])?.trigger;
    const words =
      trigger?.kind === 'delay'
        ? this.#endOfDelay(step)
        : trigger?.kind === 'done'
          ? msg(html`Cause: the end of ${this.#renderActor(from ?? step.from)}.`)
          : trigger?.kind === 'message' && from
            ? this.#message(step, trigger.type, from)
            : this.#turn(step, turn);
    return html`<p class="muted">${words}</p>`;
  }

  /** A delay has no message, so this shows what follows from it. */
  #endOfDelay(step: Step): unknown {
    const sent = html`<code>${step.event.type}</code>`;
    return msg(
      html`Its wait ended, so it sent ${sent} to ${this.#renderActor(step.to)}:
      ${this.#titleOf(step)}.`,
    );
  }

  #message(step: Step, type: string, from: ChartActor): unknown {
    const message = html`<code>${type}</code>`;
    const sender = this.#renderActor(from);
    if (type !== step.event.type) return msg(html`Cause: ${message} from ${sender}.`);
    return msg(html`Cause: ${message} from ${sender}: ${this.#titleOf(step)}.`);
  }

  /** An actor comes and goes with a message between others. */
  #turn(step: Step, turn: ChartNow['turn']): unknown {
    const message = html`<code>${step.event.type}</code>`;
    const [from, to] = [this.#renderActor(step.from), this.#renderActor(step.to)];
    return turn === 'went'
      ? msg(html`It ended in this step, with ${message} from ${from} to ${to}.`)
      : msg(html`It started in this step, with ${message} from ${from} to ${to}.`);
  }

  #titleOf(step: Step): string {
    return this.recording ? narrate(this.recording, step).title : '';
  }

  #renderActor(actor: ChartActor): TemplateResult {
    const name = actorName(actor);
    const title = msg(str`Show the chart of ${name}`);
    const open = (): boolean => this.dispatchEvent(new ChartOpenEvent({actor}));
    // Nothing around the name: a sentence may go on with a colon.
    return html`<button type="button" class="link" title=${title} @click=${open}>${name}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-now': SmsChartNow;
  }
}
