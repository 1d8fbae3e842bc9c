import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import '../evidence/reading/index.js';
import type {Side, ComparedRun} from '../run/compared-run.js';
import panelStyles from '../ui/panel.styles.js';
import {SeekEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';
import '../ui/sms-row-list.js';
import {timesOf, whenAt} from '../words/format.js';
import {narrate} from '../words/narration.js';
import {sideName} from '../words/world-names.js';
import {
  stateAt,
  transitionNamed,
  type ChartGraph,
  type ChartState,
  type ChartTransition,
  type Selection,
} from './model/chart-graph.js';
import {stepsTaken, type ChartActor} from './model/chart-now.js';
import {numberOf} from '../words/intl.js';
import {
  descriptionOf,
  doingSentences,
  kindWords,
  stateWords,
  transitionSentence,
} from './model/chart-words.js';

/**
 * What the learner has chosen in a chart: a state with its text and facts, or a transition with
 * the steps that took it, in each world.
 *
 * @fires {SeekEvent} sms-seek - The learner asks for a step.
 */
@customElement('sms-chart-details')
@localized()
export class SmsChartDetails extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      h3 {
        margin-block-end: 0.35rem;
      }

      h3 + p,
      p + p {
        margin-block-end: 0.35rem;
      }

      h4 {
        margin-block: 0.85rem 0.3rem;
      }

      .kind {
        margin-inline-start: 0.35rem;
        color: var(--sms-color-muted);
        font-size: 0.82rem;
        font-weight: 400;
      }

      .taken {
        display: grid;
        gap: 0 1rem;
      }

      section {
        min-width: 0;
      }

      .rows {
        position: relative;
        overflow: hidden auto;
        max-height: 11rem;
      }

      .rows.virtual {
        height: 11rem;
      }

      .step {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.6rem;
        align-items: center;
        width: 100%;
        min-height: 1.9rem;
        padding-block: 0.15rem;
        border-color: transparent;
        border-block-end-color: var(--sms-color-line);
        border-radius: 0;
        background: none;
        text-align: start;
      }

      .step:focus-visible {
        outline-offset: -3px;
      }

      .step[aria-current='step'] {
        background: var(--sms-color-chosen);
      }

      .step .number {
        font-weight: 650;
      }

      .step time {
        color: var(--sms-color-muted);
      }

      .facts {
        display: grid;
        gap: 0.5rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      @container (min-width: 30rem) {
        .taken {
          grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
        }
      }
    `,
  ];

  /** The chart, and what it is called. */
  @property({attribute: false}) graph: ChartGraph | undefined;
  @property() name = '';

  /** What has been chosen. */
  @property({attribute: false}) selected: Selection | null = null;

  /** The run whose steps are listed, and which moment is on. */
  @property({attribute: false}) run: ComparedRun | undefined;
  @property({type: Number}) moment = 0;

  /** Whose chart it is in the run; null where no run has it. */
  @property({attribute: false}) actor: ChartActor | null = null;

  /** The worlds that are shown. */
  @property({attribute: false}) sides: readonly Side[] = [];

  override render(): TemplateResult | typeof nothing {
    const {graph, selected} = this;
    if (!graph) return nothing;
    const state = selected?.kind === 'state' ? stateAt(graph, selected.path) : undefined;
    if (state) return this.#renderState(graph, state);
    const transition =
      selected?.kind === 'transition' ? transitionNamed(graph, selected.name) : undefined;
    if (transition) return this.#renderTransition(graph, transition);
    return html`
      <p class="empty">
        <strong>${msg('Choose a state or a transition.')}</strong>
        ${msg('Select one in a picture or in the outline. This panel then shows what it is, its evidence, and the steps that used it.')}
      </p>
    `;
  }

  #renderState(graph: ChartGraph, state: ChartState): TemplateResult {
    const name = state.path === '' ? this.name : stateWords(state.path);
    return html`
      <div aria-live="polite">
        <h3>${name} <span class="kind">${msg('state')}</span></h3>
        <p>${descriptionOf(graph, state)}</p>
        <p class="muted">${doingSentences(state)} ${kindWords(state)}</p>
      </div>
      ${this.#renderFacts(state.facts)}
    `;
  }

  #renderTransition(graph: ChartGraph, transition: ChartTransition): TemplateResult {
    const {source, target, name} = transition;
    const from = source === '' ? this.name : stateWords(source);
    const to = target === null ? msg('stays') : stateWords(target);
    return html`
      <div aria-live="polite">
        <h3>${from} → ${to} <span class="kind">${msg('transition')}</span></h3>
        <p>${transitionSentence(transition)}</p>
      </div>
      ${this.#renderAllTaken(name)} ${this.#renderFacts(stateAt(graph, source)?.facts ?? [])}
    `;
  }

  #renderAllTaken(name: string): TemplateResult {
    const {run, actor, sides} = this;
    if (!run || actor === null) {
      return html`<p class="muted">
        ${msg('The Lab does not use this transition. You practice it in a lesson.')}
      </p>`;
    }
    const taken = stepsTaken(run, actor);
    return html`
      <div class="taken">
        ${sides.map((side) => this.#renderTaken(run, side, taken[side].get(name) ?? []))}
      </div>
    `;
  }

  #renderTaken(run: ComparedRun, side: Side, moments: readonly number[]): TemplateResult {
    const name = sideName(run, side);
    return html`
      <section>
        <h4>${name}</h4>
        <p class="muted">
          ${
            moments.length === 0
              ? msg('Not taken in this run.')
              : msg(str`Taken ${timesOf(moments.length)}. Select a step to go to it.`)
          }
        </p>
        <sms-row-list
          role="group"
          aria-label=${msg(str`Steps that took it: ${name}`)}
          .items=${moments}
          .current=${moments.findLastIndex((moment) => moment <= this.moment)}
          .renderRow=${(moment: number, index: number, tabindex: string) =>
            this.#renderStep(run, side, moment, index, tabindex)}
          @click=${this.#onClick}
        ></sms-row-list>
      </section>
    `;
  }

  #renderStep(
    run: ComparedRun,
    side: Side,
    moment: number,
    index: number,
    tabindex: string,
  ): TemplateResult {
    const step = run.stepIn(side, moment);
    const isNow = moment === this.moment;
    return html`
      <button
        type="button"
        class="step"
        data-row=${index}
        data-moment=${moment}
        tabindex=${tabindex}
        aria-current=${isNow ? 'step' : 'false'}
      >
        <span class="number">${msg(str`Step ${numberOf(moment)}`)}</span>
        <time>${whenAt(run.timeAt(moment))}</time>
        <span>${step ? narrate(run.recording(side), step).title : nothing}</span>
        ${isNow ? html`<span class="tag now">${msg('now')}</span>` : nothing}
      </button>
    `;
  }

  #renderFacts(ids: readonly FactId[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    return html`
      <h4>${msg('Evidence')}</h4>
      <ul class="facts">
        ${ids.map((id) => html`<li><sms-fact .fact=${id}></sms-fact></li>`)}
      </ul>
    `;
  }

  #onClick(click: Event): void {
    const row = (click.target as Element).closest<HTMLElement>('[data-moment]');
    if (!row) return;
    this.dispatchEvent(new SeekEvent(Number(row.dataset.moment)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-details': SmsChartDetails;
  }
}
