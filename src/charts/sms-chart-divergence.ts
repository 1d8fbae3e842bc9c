import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Side, TwinRun} from '../run/compared-run.js';
import {whyAlike} from '../words/no-difference-reason.js';
import sharedStyles from '../ui/shared.styles.js';
import {SeekEvent} from '../ui/seek-event.js';
import panelStyles from '../ui/panel.styles.js';
import {numberOf} from '../words/format.js';
import {ChartSelectEvent} from './chart-events.js';
import {descriptionOf, stateAt} from './model/chart-facts.js';
import type {ChartGraph} from './model/chart-graph.js';
import type {ChartActor} from './model/chart-now.js';
import {stateWords, whenWords} from './model/chart-words.js';
import {partingOf, type Parting} from './model/divergence.js';
import {sideName} from './model/side-names.js';

/**
 * The one place of a chart where the two worlds part: which it is, why, and when it happens here.
 *
 * @fires {SeekEvent} sms-seek - The learner asks for the step in which they part.
 * @fires {ChartSelectEvent} sms-chart-select - The learner asks to see the place.
 */
@localized()
@customElement('sms-chart-parting')
export class SmsChartParting extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      .note {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1rem;
        align-items: center;
        padding: 0.5rem 0.85rem;
        margin-block-end: 0.75rem;
        border: 1px solid var(--sms-color-stale);
        border-inline-start-width: 5px;
        border-radius: var(--sms-radius);
        background: var(--sms-color-stale-tint);
      }

      .sign {
        color: var(--loss-ink);
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        margin-inline-start: auto;
      }

      p:first-child {
        flex: 1 1 26rem;
      }

      button {
        min-height: 1.9rem;
        padding-block: 0.1rem;
      }

      /* Where there is little room, the place itself tells it, one press away. */
      @container (max-width: 38rem) {
        .why {
          display: none;
        }
      }
    `,
  ];

  /** The chart. */
  @property({attribute: false}) graph: ChartGraph | undefined;

  /** The state in which the worlds part. */
  @property() place = '';

  /** The run that is looked at. */
  @property({attribute: false}) run: TwinRun | undefined;

  /** Whose chart it is. */
  @property({attribute: false}) actor: ChartActor | null = null;

  #parting: Parting | null = null;

  override willUpdate(): void {
    const {run, graph, actor, place} = this;
    this.#parting = run && graph && actor !== null ? partingOf(run, graph, actor, place) : null;
  }

  override render(): TemplateResult | typeof nothing {
    const {run, graph, place} = this;
    const state = graph && stateAt(graph, place);
    if (!run || !state) return nothing;
    const name = stateWords(place);
    return html`
      <div class="note">
        <p>
          <strong>
            <span class="sign">◆</span>
            ${msg(str`The two worlds part in one place of this chart: ${name}.`)}
          </strong>
          <span class="why">${descriptionOf(graph, state)}</span> ${this.#here(run)}
        </p>
        <p class="acts">
          <button type="button" @click=${this.#showPlace}>${msg('Show the place')}</button>
          ${this.#parting ? this.#renderGo(this.#parting) : nothing}
        </p>
      </div>
    `;
  }

  /** What comes of it in this run. */
  #here(run: TwinRun): string {
    const parting = this.#parting;
    if (!parting) return msg(str`In this run they do not part. ${whyAlike(run)}`);
    const [a, b] = (['a', 'b'] as const).map((side) => this.#choice(run, side, parting));
    return msg(str`In this run it happens in step ${numberOf(parting.moment)}. ${a} ${b}`);
  }

  #choice(run: TwinRun, side: Side, {took}: Parting): string {
    return msg(str`${sideName(run, side)}: “${whenWords(took[side])}”.`);
  }

  #renderGo({moment}: Parting): TemplateResult {
    return html`
      <button type="button" @click=${() => this.#seek(moment)}>
        ${msg(str`Go to step ${numberOf(moment)}`)}
      </button>
    `;
  }

  #seek(moment: number): void {
    const event = new SeekEvent(moment);
    this.dispatchEvent(event);
  }

  #showPlace(): void {
    const event = new ChartSelectEvent({kind: 'state', path: this.place});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-parting': SmsChartParting;
  }
}
