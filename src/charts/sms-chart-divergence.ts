import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {ComparedRun} from '../run/compared-run.js';
import panelStyles from '../ui/panel.styles.js';
import {SeekEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';
import {whyAlike} from '../words/markers.js';
import {sideName} from '../words/world-names.js';
import {ChartSelectEvent} from './chart-events.js';
import {stateAt, type ChartGraph} from './model/chart-graph.js';
import {divergenceOf, type ChartActor, type Divergence} from './model/chart-now.js';
import {numberOf} from '../words/intl.js';
import {descriptionOf, stateWords, whenWords} from './model/chart-words.js';

/**
 * The one place of a chart where the two worlds part: which it is, why, and when it happens here.
 *
 * @fires {SeekEvent} sms-seek - The learner asks for the step in which they part.
 * @fires {ChartSelectEvent} sms-chart-select - The learner asks to see the place.
 */
@customElement('sms-chart-divergence')
@localized()
export class SmsChartDivergence extends LitElement {
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

  /** The chart, and the state in which the worlds diverge. */
  @property({attribute: false}) graph: ChartGraph | undefined;
  @property() place = '';

  /** The run that is looked at, and whose chart it is. */
  @property({attribute: false}) run: ComparedRun | undefined;
  @property({attribute: false}) actor: ChartActor | null = null;

  override render(): TemplateResult | typeof nothing {
    const {run, graph, actor, place} = this;
    const state = graph && stateAt(graph, place);
    if (!run || !state) return nothing;
    const divergence = actor === null ? null : divergenceOf(run, graph, actor, place);
    return html`
      <div class="note">
        <p>
          <strong>
            <span class="sign">◆</span>
            ${msg(str`The two worlds differ in one place of this chart: ${stateWords(place)}.`)}
          </strong>
          <span class="why">${descriptionOf(graph, state)}</span> ${hereWords(run, divergence)}
        </p>
        <p class="acts">
          <button type="button" @click=${this.#showPlace}>${msg('Show the place')}</button>
          ${divergence ? this.#renderGo(momentOf(run, divergence)) : nothing}
        </p>
      </div>
    `;
  }

  #renderGo(moment: number): TemplateResult {
    return html`
      <button type="button" @click=${() => this.dispatchEvent(new SeekEvent(moment))}>
        ${msg(str`Go to step ${numberOf(moment)}`)}
      </button>
    `;
  }

  #showPlace(): void {
    this.dispatchEvent(new ChartSelectEvent({selection: {kind: 'state', path: this.place}}));
  }
}

/** Whether the worlds differ in this run, and how. */
function hereWords(run: ComparedRun, divergence: Divergence | null): string {
  if (!divergence) return msg(str`In this run they do not differ. ${whyAlike(run)}`);
  const {took} = divergence;
  const [a, b] = (['before', 'after'] as const).map((side) =>
    msg(str`${sideName(run, side)}: “${whenWords(took[side])}”.`),
  );
  const step = numberOf(momentOf(run, divergence));
  return msg(str`In this run the first difference is in step ${step}. ${a} ${b}`);
}

/**
 * The first difference, as on the timeline: the moment in which two different retries are there.
 * The charts have taken the transitions that write them in the step before, and are still in the place.
 */
function momentOf({comparison: {firstDifference}}: ComparedRun, {moment}: Divergence): number {
  return firstDifference ? firstDifference.row + 1 : moment;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-divergence': SmsChartDivergence;
  }
}
