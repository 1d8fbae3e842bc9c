import {localized, msg, str} from '@lit/localize';
import {
  LitElement,
  html,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {SeekEvent} from '../../ui/navigation-events.js';
import {WidthController} from '../../ui/width-controller.js';
import type {Loop} from './playback-controller.js';
import {waitBefore, type Marker} from '../../words/markers.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import {clockAt} from '../../words/format.js';
import {drawMoment, drawWait} from './draw-marker.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from './sms-timeline.styles.js';
import {shortWorldName} from '../../words/world-names.js';

interface Wait {
  readonly moment: number;
  readonly words: string;
}

/** The slider's thumb is this wide, so its middle keeps half of it from either end. */
const thumb = 18;
/** More steps than this are not drawn one by one. */
const mostDots = 150;
/** What the name of a flag takes. */
const flagWidth = 130;
/** More waits than this are not named one by one. */
const mostWaits = 6;
const trackGap = 24;
const tracksTop = 18;

/**
 * A track for each world with its marked moments, and the playhead.
 *
 * @fires {SeekEvent} sms-seek - The learner moved the playhead.
 */
@localized()
@customElement('sms-timeline')
export class SmsTimeline extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The run whose time this is. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** The marked moments of the run. */
  @property({attribute: false}) moments: readonly Marker[] = [];

  /** The stretch that is played over and over. */
  @property({attribute: false}) loop: Loop | undefined;

  /** Whether the playhead can't be moved here. */
  @property({type: Boolean}) locked = false;

  readonly #size = new WidthController(this);
  /** What does not change while a run plays. */
  #own: Readonly<Record<Side, readonly number[]>> = {before: [], after: []};
  #waits: readonly Wait[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const {run} = this;
    if (!changed.has('run') || !run) return;
    const moments = Array.from({length: run.length}, (_, row) => row + 1);
    this.#own = {
      before: moments.filter((moment) => run.stepIn('before', moment)),
      after: moments.filter((moment) => run.stepIn('after', moment)),
    };
    this.#waits = longWaits(run);
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this;
    if (!run) return nothing;
    return html`
      <div class="tracks">
        <ul aria-hidden="true">
          <li>${shortWorldName(run.comparison.before)}</li>
          <li>${shortWorldName(run.comparison.after)}</li>
        </ul>
        <div class="rail">
          ${this.#renderTracks(run)} ${this.locked ? nothing : this.#renderSlider(run)}
        </div>
      </div>
    `;
  }

  #renderSlider(run: ComparedRun): TemplateResult {
    return html`
      <input
        type="range"
        min="0"
        max=${run.length}
        .value=${String(this.moment)}
        aria-label=${msg('Moment')}
        aria-valuetext=${this.#valueText(run)}
        @input=${this.#requestSeek}
      />
    `;
  }

  #renderTracks(run: ComparedRun): TemplateResult {
    const labelWidth = this.#labelWidth();
    const width = Math.max(120, (this.#size.width ?? 600) - labelWidth);
    const x = (moment: number): number =>
      thumb / 2 + (moment / Math.max(1, run.length)) * (width - thumb);
    const playhead = x(this.moment);
    const flags = this.moments.filter(({kind}) => kind === 'difference' || kind === 'harm');
    const [first = 0, second = width] = flags.map(({moment}) => x(moment));
    const isCrowded = second - first < flagWidth;
    return html`
      <svg viewBox="0 0 ${width} ${isCrowded ? 82 : 67}" aria-hidden="true">
        ${this.#drawLoop(x)}
        ${(['before', 'after'] as const).map((side, index) => this.#drawTrack(run, side, index, x))}
        ${this.#waits.length > mostWaits ? nothing : this.#waits.map(({moment, words}) => drawWait(x(moment - 0.5), words))}
        ${this.moments.map((moment) => drawMoment(moment, x(moment.moment), width, isCrowded))}
        <path class="playhead" d="M${playhead},0 V54"></path>
        <circle class="playhead" cx=${playhead} cy="6" r="5"></circle>
      </svg>
    `;
  }

  #drawTrack(
    run: ComparedRun,
    side: Side,
    index: number,
    x: (moment: number) => number,
  ): SVGTemplateResult {
    const y = tracksTop + index * trackGap;
    const own = this.#own[side];
    const last = own.at(-1) ?? 0;
    return svg`
      <path class="track" d="M${x(0)},${y} H${x(last)}"></path>
      ${
        run.length > mostDots
          ? nothing
          : own.map((moment) => svg`<circle class="dot" cx=${x(moment)} cy=${y} r="2.6"></circle>`)
      }
    `;
  }

  #drawLoop(x: (moment: number) => number): SVGTemplateResult | typeof nothing {
    if (!this.loop) return nothing;
    const {from, to = from} = this.loop;
    return svg`<rect class="loop" x=${x(from) - 4} y="0" width=${x(to) - x(from) + 8} height="56" rx="4"></rect>`;
  }

  /** The labels stand above the tracks where there is little room. */
  #labelWidth(): number {
    return (this.#size.width ?? 600) < 560 ? 0 : 116;
  }

  #valueText(run: ComparedRun): string {
    const {moment} = this;
    const labels = this.moments.filter((each) => each.moment === moment).map(({label}) => label);
    const place = msg(str`Step ${moment} of ${run.length}, ${clockAt(run.timeAt(moment))}`);
    return [place, moment > 0 && waitBefore(run, moment), ...labels].filter(Boolean).join(', ');
  }

  #requestSeek(input: Event): void {
    const event = new SeekEvent(Number((input.target as HTMLInputElement).value));
    this.dispatchEvent(event);
  }
}

/** The waits that are worth naming: short ones beside a long one only crowd it. */
function longWaits(run: ComparedRun): readonly Wait[] {
  const waits = Array.from({length: run.length}, (_, row) => ({
    moment: row + 1,
    words: waitBefore(run, row + 1),
    length: run.timeAt(row + 1) - run.timeAt(row),
  })).filter(({words}) => words !== '');
  const longest = Math.max(0, ...waits.map(({length}) => length));
  return waits.filter(({length}) => length * 2 > longest);
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-timeline': SmsTimeline;
  }
}
