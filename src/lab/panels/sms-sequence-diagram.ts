import {localized, msg, str} from '@lit/localize';
import {
  LitElement,
  css,
  html,
  nothing,
  unsafeCSS,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {isMirrored} from '../../ui/direction.js';
import {WidthController} from '../../ui/width-controller.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import sharedStyles from '../../ui/shared.styles.js';
import {SeekEvent} from '../../ui/navigation-events.js';
import {worldNameOf} from '../../words/world-names.js';
import {whenAt} from '../../words/format.js';
import {tokens} from '../../ui/picture-file.js';
import {
  drawBody,
  drawHead,
  headHeightOf,
  type DiagramWords,
  sequenceCss,
  isCrowded,
} from './sequence/draw-sequence.js';
import {
  lifelinesOf,
  mostServers,
  planOf,
  type Plan,
  type PlanRow,
  type Stretch,
} from './sequence/sequence-plan.js';
import {LocaleWatch} from '../../words/locale-watch.js';
import {numberOf} from '../../words/intl.js';
import {showWithin} from '../../ui/show-within.js';

/**
 * The messages of one world over time, in a scroller of its own.
 *
 * @fires {SeekEvent} sms-seek - The learner chose an arrow.
 */
@customElement('sms-sequence-diagram')
@localized()
export class SmsSequenceDiagram extends LitElement {
  static override styles = [
    sharedStyles,
    unsafeCSS(sequenceCss(tokens, 'var(--sms-font)', 'var(--sms-slant)')),
    css`
      :host {
        display: block;
        min-width: 0;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        overflow: hidden;
      }

      .scroller {
        position: relative;
        overflow: hidden auto;
        max-height: 31rem;
      }

      svg {
        display: block;
      }

      .names {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        /* A border would take of its height, and the names would no longer stand above their lines. */
        outline: 1px solid var(--sms-color-line);
        background: var(--sms-color-card);
      }

      .step {
        cursor: pointer;
        outline: none;
      }

      .target {
        fill: transparent;
      }

      .step:hover .target {
        stroke: var(--sms-color-edge);
      }

      .step:focus-visible .target {
        stroke: var(--sms-color-current);
        stroke-width: 3;
      }
    `,
  ];

  /** The run that is drawn. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which of its worlds. */
  @property() side: Side = 'before';

  /** Which moments are drawn. */
  @property({attribute: false, hasChanged: isOtherStretch}) stretch: Stretch = {first: 1, last: 0};

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** The moment of the arrow that has the focus. */
  @state() private focused: number | undefined;

  readonly #size = new WidthController(this);
  #plan: Plan | undefined;
  #plannedWidth = 0;
  /** What the scroller was last brought to. */
  #revealed: {readonly plan: Plan | undefined; readonly moment: number} = {
    plan: undefined,
    moment: 0,
  };

  readonly #locale = new LocaleWatch();

  override willUpdate(changed: PropertyValues): void {
    const {run, side, stretch} = this;
    const {width} = this.#size;
    if (!run || !width) return;
    const isPlanned = width === this.#plannedWidth && !this.#locale.hasChanged();
    if (isPlanned && !['run', 'side', 'stretch'].some((name) => changed.has(name))) return;
    this.#plannedWidth = width;
    const isGrouped =
      run.scenario.servers.length > mostServers || isCrowded(width, lifelinesOf(run, false).length);
    this.#plan = planOf(run, side, stretch, isGrouped);
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this;
    const {width, scale} = this.#size;
    const plan = this.#plan;
    if (!run || !plan || !width) return nothing;
    const sheet = {width, isMirrored: isMirrored(this)};
    const headHeight = headHeightOf(plan.lifelines, sheet);
    const label = msg(str`${worldNameOf(run.recording(this.side).world)}: messages in order`);
    return html`
      <div class="scroller">
        <svg
          class="sequence names"
          aria-hidden="true"
          viewBox="0 0 ${width} ${headHeight}"
          width=${width * scale}
          height=${headHeight * scale}
        >
          ${drawHead(plan.lifelines, sheet)}
        </svg>
        <svg
          class="sequence body"
          role="group"
          aria-label=${label}
          viewBox="0 0 ${width} ${plan.height}"
          width=${width * scale}
          height=${plan.height * scale}
          @click=${this.#press}
          @keydown=${this.#onKeydown}
          @focusin=${this.#onFocus}
          @focusout=${this.#onBlur}
        >
          ${drawBody(plan, sheet, this.moment, this.#words(plan), this.#pressing(plan))}
        </svg>
      </div>
    `;
  }

  protected override updated(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>('.scroller');
    if (
      !scroller ||
      (this.#revealed.plan === this.#plan && this.#revealed.moment === this.moment)
    ) {
      return;
    }
    this.#revealed = {plan: this.#plan, moment: this.moment};
    const band = scroller.querySelector('.now-band');
    const names = scroller.querySelector('.names');
    if (band) showWithin(scroller, band, (names?.clientHeight ?? 0) + 4);
    else if (this.moment === 0) scroller.scrollTop = 0;
  }

  #words({rows}: Plan): DiagramWords {
    const isIdle = rows.every(({arrow}) => !arrow);
    return {now: msg('now'), ...(isIdle && {idle: msg('Nothing happens here during this time.')})};
  }

  #pressing({rows}: Plan): {tabStop: number; label: (row: PlanRow) => string} {
    const drawn = rows.filter(({arrow}) => arrow);
    const wanted = this.focused ?? this.moment;
    const stop = drawn.findLast(({moment}) => moment <= wanted) ?? drawn[0];
    return {tabStop: stop?.moment ?? 0, label: (row) => this.#labelOf(row)};
  }

  #labelOf({moment, arrow}: PlanRow): string {
    const {run} = this;
    if (!run || !arrow) return '';
    const [from = '', to = ''] = [arrow.from, arrow.to].map(
      (place) => this.#plan?.lifelines[place]?.label,
    );
    const when = whenAt(run.timeAt(moment));
    return msg(str`Step ${numberOf(moment)}, ${when}. ${from} to ${to}: ${arrow.title}`);
  }

  #press(event: Event): void {
    const arrow = (event.target as Element).closest<SVGElement>('[data-moment]');
    if (!arrow) return;
    const seek = new SeekEvent(Number(arrow.dataset.moment));
    this.dispatchEvent(seek);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrows = [...this.renderRoot.querySelectorAll<SVGElement>('[data-moment]')];
    const place = arrows.indexOf(event.target as SVGElement);
    if (place === -1) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#press(event);
      return;
    }
    const next = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: arrows.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    arrows[next]?.focus();
  }

  #onFocus(event: FocusEvent): void {
    const {moment} = (event.target as SVGElement).dataset;
    this.focused = moment === undefined ? undefined : Number(moment);
  }

  #onBlur(): void {
    this.focused = undefined;
  }
}

function isOtherStretch(a: Stretch, b: Stretch | undefined): boolean {
  return a.first !== b?.first || a.last !== b.last;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-sequence-diagram': SmsSequenceDiagram;
  }
}
