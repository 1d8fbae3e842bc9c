import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';

import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import type {ChartState, ChartTransition} from './chart.js';
import {LinesController} from './definition-lines.js';
import type {Actor} from './inspector-model.js';
import inspectorStyles from './inspector.styles.js';
import styles from './sms-inspector-chart.styles.js';

/**
 * The chart of one actor: its states as boxes within boxes, with what leads out of each, and lines
 * to where it leads. Active states are lit, and say so.
 */
@customElement('sms-inspector-chart')
@localized()
export class SmsInspectorChart extends LitElement {
  static override styles = [sharedStyles, inspectorStyles, styles];

  /** Whose chart it is. */
  @property({attribute: false}) actor: Actor | undefined;

  /** The transition that the mouse or the focus is on. */
  @state() private pointed = '';

  @query('.scroller') private readonly scroller!: HTMLElement | null;

  readonly #lines = new LinesController(this);
  #shown = '';

  override render(): TemplateResult | typeof nothing {
    const {actor} = this;
    if (!actor) return nothing;
    const {root} = actor.chart;
    return html`
      <div
        class="scroller"
        tabindex="0"
        role="group"
        aria-label=${msg(str`Chart of ${actor.name}`)}
        @pointerover=${this.#point}
        @focusin=${this.#point}
        @pointerleave=${this.#unpoint}
      >
        <div class="chart" ${setStyles({'--gutter': `${this.#lines.lines.width}px`})}>
          ${this.#renderLines(actor)}
          <div class="states">
            ${
              root.states.length > 0
                ? html`${this.#renderOwn(root)}
                    <ul>
                      ${root.states.map((each) => this.#renderState(each, actor))}
                    </ul>`
                : html`<ul>
                    ${this.#renderState(root, actor)}
                  </ul>`
            }
          </div>
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('actor')) this.#follow();
  }

  /** What holds in all states: the chart's own transitions. */
  #renderOwn(root: ChartState): TemplateResult | typeof nothing {
    if (root.transitions.length === 0 && root.entry.length === 0) return nothing;
    return html`
      <section class="own">
        <h3>${msg('In every state')}</h3>
        ${this.#renderInside(root)}
      </section>
    `;
  }

  #renderState(each: ChartState, actor: Actor): TemplateResult {
    const isActive = actor.active.has(each.id);
    const isLeaf = each.states.length === 0;
    return html`
      <li
        class=${classMap({state: true, active: isActive, leaf: isLeaf, [each.type]: true})}
        data-state=${each.id}
      >
        <div class="title" tabindex="-1">
          <span class="name">${each.key}</span>
          ${stateMarks(each, isActive, actor.running)}
        </div>
        ${each.description ? html`<p class="description">${each.description}</p>` : nothing}
        ${this.#renderInside(each)}
        ${
          isLeaf
            ? nothing
            : html`<ul>
                ${each.states.map((inner) => this.#renderState(inner, actor))}
              </ul>`
        }
      </li>
    `;
  }

  #renderInside({entry, exit, invokes, transitions}: ChartState): TemplateResult {
    return html`
      ${doesLine(msg('on entry'), entry)} ${doesLine(msg('on exit'), exit)}
      ${doesLine(msg('while active'), invokes)}
      ${
        transitions.length > 0
          ? html`<ul class="transitions">
              ${transitions.map((each) => this.#renderTransition(each))}
            </ul>`
          : nothing
      }
    `;
  }

  #renderTransition(transition: ChartTransition): TemplateResult {
    const isTaken = this.actor?.taken.has(transition.key) === true;
    const targets = transition.targets.map((id) => {
      const name = this.actor?.chart.byId.get(id)?.key ?? id;
      return html`<button type="button" class="target" @click=${() => this.#goTo(id)}>
        <span aria-hidden="true">→</span><span class="visually-hidden">${msg('to')}</span> ${name}
      </button>`;
    });
    return html`
      <li
        class=${classMap({transition: true, taken: isTaken})}
        data-key=${transition.key}
        data-targets=${JSON.stringify(transition.targets)}
      >
        ${transitionWords(transition, targets, isTaken)}
      </li>
    `;
  }

  #renderLines({active, taken, chart}: Actor): TemplateResult {
    const isLit = (key: string): boolean =>
      active.has(sourceOf(key)) || sourceOf(key) === chart.root.id;
    const drawn = this.#lines.lines.lines.map(({key, d, head}) => {
      const marks = {taken: taken.has(key), lit: isLit(key), pointed: key === this.pointed};
      return svg`
        <g class=${classMap(marks)}><path d=${d}></path><path class="head" d=${head}></path></g>
      `;
    });
    return html`<svg class="lines" aria-hidden="true">${drawn}</svg>`;
  }

  #titleOf(id: string): HTMLElement | undefined {
    const boxes = this.renderRoot.querySelectorAll<HTMLElement>('.state');
    const box = [...boxes].find(({dataset}) => dataset.state === id);
    return box?.querySelector<HTMLElement>('.title') ?? undefined;
  }

  /** Keeps what is active in sight, without moving the page around it. */
  #follow(): void {
    const active = [...(this.actor?.active ?? [])].at(-1) ?? '';
    if (active === this.#shown) return;
    this.#shown = active;
    const title = this.#titleOf(active);
    const {scroller} = this;
    if (!title || !scroller) return;
    const {top, bottom} = (title.parentElement ?? title).getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    if (top < view.top || top > view.bottom) scroller.scrollTop += top - view.top - 8;
    else if (bottom > view.bottom)
      scroller.scrollTop += Math.min(bottom - view.bottom, top - view.top);
  }

  #goTo(id: string): void {
    this.#titleOf(id)?.focus();
  }

  #point({target}: Event): void {
    this.pointed = (target as Element).closest<HTMLElement>('.transition')?.dataset.key ?? '';
  }

  #unpoint(): void {
    this.pointed = '';
  }
}

/** The id of the state that a transition leads out of. */
function sourceOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-chart': SmsInspectorChart;
  }
}

/** What kind of state it is, and whether it is active: each by a word, and not by its looks alone. */
function stateMarks(
  {type, isInitial, tags}: ChartState,
  isActive: boolean,
  isRunning: boolean,
): TemplateResult {
  const kinds = {final: msg('final'), history: msg('history'), parallel: msg('parallel')};
  const words = [
    isInitial && msg('first'),
    type in kinds && kinds[type as keyof typeof kinds],
  ].filter(Boolean);
  return html`
    ${isActive ? html`<span class="mark on">${isRunning ? msg('active') : msg('last active')}</span>` : nothing}
    ${words.map((word) => html`<span class="mark">${word}</span>`)}
    ${tags.map((tag) => html`<span class="mark tag">#${tag}</span>`)}
  `;
}

/** `on entry: putDown, lookForInstruction`. */
function doesLine(when: string, actions: readonly string[]): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  return html`<p class="does"><span class="word">${when}</span> ${names(actions)}</p>`;
}

/** `master.stored, if ready → choosingServers, then writeRetry`. */
function transitionWords(
  transition: ChartTransition,
  targets: readonly TemplateResult[],
  isTaken: boolean,
): TemplateResult {
  const {guard, isOtherwise, actions} = transition;
  return html`
    ${cause(transition)}
    ${guard === undefined ? nothing : html`<span class="word">${msg('if')}</span> <code>${guard}</code>`}
    ${guard === undefined && isOtherwise ? html`<span class="word">${msg('otherwise')}</span>` : nothing}
    ${targets}
    ${
      actions.length > 0
        ? html`<span class="actions"
            ><span class="word">${msg('do')}</span> ${names(actions)}</span
          >`
        : nothing
    }
    ${isTaken ? html`<span class="mark just">${msg('just taken')}</span>` : nothing}
  `;
}

function cause({kind, label}: ChartTransition): TemplateResult {
  switch (kind) {
    case 'event':
      return html`<code class="event">${label}</code>`;
    case 'always':
      return html`<span class="word event">${msg('immediately')}</span>`;
    case 'delay':
      return wordAndEvent(msg('after'), delayText(label));
    case 'done':
      return wordAndEvent(msg('when this ends:'), label);
    case 'error':
      return wordAndEvent(msg('when this fails:'), label);
  }
}

function wordAndEvent(word: string, event: string): TemplateResult {
  return html`<span class="word">${word}</span> <code class="event">${event}</code>`;
}

/** A number is milliseconds; a name is a name. */
function delayText(delay: string): string {
  return /^\d+$/.test(delay) ? msg(str`${delay} ms`) : delay;
}

function names(actions: readonly string[]): TemplateResult {
  return html`<code>${actions.join(', ')}</code>`;
}
