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
import {live} from 'lit/directives/live.js';

import {SeekEvent} from '../../ui/navigation-events.js';
import {baseSize} from '../../ui/base-size.js';
import {BoxController} from '../../ui/box-controller.js';
import type {Loop} from './playback-controller.js';
import {clocksAt, waitBefore, type Marker} from '../../words/markers.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import {commaList, numberOf} from '../../words/intl.js';
import {
  drawFold,
  drawMoment,
  drawShared,
  drawSharedFold,
  drawWait,
  flagWidthOf,
} from './draw-marker.js';
import {partAt} from '../../ui/direction.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from './sms-timeline.styles.js';
import {timeScale, type TimeScale} from './time-scale.js';
import {LocaleWatch} from '../../words/locale-watch.js';
import {worldNameOf} from '../../words/world-names.js';

interface Wait {
  readonly moment: number;
  readonly words: string;
}

/** The slider's thumb is this wide, so its middle keeps half of it from either end. */
const thumb = 18;
/** More steps than this are not drawn one by one. */
const mostDots = 150;
/** A stretch of more steps than this says how many it holds. */
const longStretch = 60;
/** The playhead snaps to a marked moment within this distance, in CSS pixels. */
const snap = 5;
/** A finger has to go this far to the side to drag the playhead, in CSS pixels: it may mean to scroll. */
const slop = 8;
/** The height of the one track, where there is room for no more. */
const slimHeight = 26;
/** More waits than this are not named one by one. */
const mostWaits = 6;
/** From one track to the next, in CSS pixels. */
export const trackGap = 24;
const tracksTop = 18;
/** What the grip of a hotfix that never comes takes behind the end, in CSS pixels. */
const gripRoom = 52;

/**
 * A track for each world with its marked moments, and the playhead.
 *
 * Marked moments have the room, however many steps lie between them: see `time-scale.ts`.
 *
 * @fires {SeekEvent} sms-seek - The learner moved the playhead.
 */
@customElement('sms-timeline')
@localized()
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

  /** Whether the worlds share one track, as in a strip. */
  @property({type: Boolean, reflect: true}) slim = false;

  /** Whether the hotfix can be moved, by grips that are loaded later. */
  @property({type: Boolean}) choosable = false;

  readonly #rail = new BoxController(this, '.rail', true);
  #scale: TimeScale = timeScale(0, []);
  #isDragged = false;
  /** Which finger or mouse drags, or did last. */
  #pointer = NaN;
  /** Where a finger came down that has not gone to the side yet. */
  #touchedAt: number | undefined;
  /** What does not change while a run plays. */
  #own: Readonly<Record<Side, readonly number[]>> = {before: [], after: []};
  #waits: readonly Wait[] = [];
  readonly #locale = new LocaleWatch();

  override willUpdate(changed: PropertyValues<this>): void {
    const {run} = this;
    if (!run) return;
    if (changed.has('run') || changed.has('moments')) {
      this.#scale = timeScale(run.length, this.moments);
    }
    if (this.#locale.hasChanged() || changed.has('run')) this.#waits = longWaits(run);
    if (!changed.has('run')) return;
    const moments = Array.from({length: run.length}, (_, row) => row + 1);
    this.#own = {
      before: moments.filter((moment) => run.stepIn('before', moment)),
      after: moments.filter((moment) => run.stepIn('after', moment)),
    };
  }

  override render(): TemplateResult | typeof nothing {
    const {run, slim} = this;
    if (!run) return nothing;
    return html`
      <div class="tracks">
        ${
          slim
            ? nothing
            : html`
                <ul aria-hidden="true">
                  ${[run.comparison.before, run.comparison.after]
                    .map(worldNameOf)
                    .map((name) => html`<li title=${name}>${name}</li>`)}
                </ul>
              `
        }
        <div
          class="rail ${this.locked ? '' : 'movable'}"
          @pointerdown=${this.#onPointerDown}
          @pointermove=${this.#onPointerMove}
          @pointerup=${this.#onPointerEnd}
          @pointercancel=${this.#onPointerEnd}
        >
          ${slim ? this.#renderTrack() : this.#renderTracks(run)}
          ${this.locked && !slim ? nothing : this.#renderSlider(run)}
          ${
            this.#hasGrips
              ? html`<sms-hotfix-grips
                  .run=${run}
                  .moments=${this.moments}
                  .placeOf=${this.#x}
                  .width=${this.width}
                ></sms-hotfix-grips>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  /** For keys and for screen readers: it counts moments, whatever room each has. */
  #renderSlider(run: ComparedRun): TemplateResult {
    return html`
      <input
        type="range"
        min="0"
        max=${run.length}
        .value=${live(String(this.moment))}
        ?disabled=${this.locked}
        aria-label=${msg('Moment')}
        aria-valuetext=${this.#valueText(run)}
        @input=${this.#onInput}
      />
    `;
  }

  #renderTracks(run: ComparedRun): TemplateResult {
    const {width} = this;
    const x = this.#x;
    const playhead = x(this.moment);
    const {folds, stretches} = this.#scale;
    const markers = this.#scale.markers.filter(({moment}) => this.#isTold(moment));
    // Of those to come as well, since the height must not change.
    const flags = this.#scale.markers.filter(({kind}) => kind === 'difference' || kind === 'harm');
    const [first = 0, second = width] = flags.map(({moment}) => x(moment));
    const isCrowded = second - first < flagWidthOf(flags[0]?.label ?? '');
    const waits = this.#waits.filter(
      ({moment}) => !folds.some(({from, to}) => from < moment && moment <= to),
    );
    return html`
      <svg viewBox="0 0 ${width} ${isCrowded ? 82 : 67}" aria-hidden="true">
        ${this.#drawLoop(x)}
        ${(['before', 'after'] as const).map((side, index) => this.#drawTrack(run, side, index))}
        ${stretches.map(({from, to}) => this.#drawLength(from, to))}
        ${waits.length > mostWaits ? nothing : waits.map(({moment, words}) => drawWait(x(moment - 0.5), words, width))}
        ${folds.filter(({to}) => this.#isTold(to)).map((fold) => drawFold(fold, x(fold.from), x(fold.to)))}
        ${markers.map((marker) => drawMoment(marker, x(marker.moment), width, isCrowded))}
        <path class="playhead" d="M${playhead},0 V54"></path>
        <circle class="playhead" cx=${playhead} cy="6" r="5"></circle>
      </svg>
    `;
  }

  #renderTrack(): TemplateResult {
    const x = this.#x;
    const y = slimHeight / 2;
    const {folds, markers} = this.#scale;
    const playhead = x(this.moment);
    return html`
      <svg viewBox="0 0 ${this.width} ${slimHeight}" aria-hidden="true">
        <path class="track" d="M${x(0)},${y} H${x(this.run?.length ?? 0)}"></path>
        ${folds.filter(({to}) => this.#isTold(to)).map((fold) => drawSharedFold(fold, x(fold.from), x(fold.to), y))}
        ${markers.filter(({moment}) => this.#isTold(moment)).map((marker) => drawShared(marker, x(marker.moment), y))}
        <path class="playhead" d="M${playhead},0 V${slimHeight}"></path>
        <circle class="playhead" cx=${playhead} cy=${y} r="6.5"></circle>
      </svg>
    `;
  }

  /** Where nobody may look ahead, what is still to come is not told. */
  #isTold(moment: number): boolean {
    return !this.locked || moment <= this.moment;
  }

  /** Of the tracks, at the page's base font size. */
  get width(): number {
    const width = this.#rail.box ? (this.#rail.box.width * 16) / baseSize(this) : 484;
    return Math.max(this.slim ? 40 : 120, Math.floor(width));
  }

  get #hasGrips(): boolean {
    return this.choosable && !this.slim && !this.locked;
  }

  /** How far the scale goes: a hotfix that never comes has its place behind it. */
  get #reach(): number {
    return this.width - thumb - (this.#hasGrips ? gripRoom : 0);
  }

  readonly #x = (moment: number): number => thumb / 2 + this.#scale.placeOf(moment) * this.#reach;

  #drawTrack(run: ComparedRun, side: Side, index: number): SVGTemplateResult {
    const x = this.#x;
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

  /** A long stretch between two marks has less room than its steps would take: it is broken. */
  #drawLength(from: number, to: number): SVGTemplateResult | typeof nothing {
    const isFolded = this.#scale.folds.some((fold) => fold.from <= from && to <= fold.to);
    if (to - from <= longStretch || isFolded) return nothing;
    const [start, end] = [this.#x(from) + 14, this.#x(to) - 14];
    return svg`
      <g class="long">
        ${[0, 1].map((index) => svg`<path d="M${start},${tracksTop + index * trackGap} H${end}"></path>`)}
        <text x=${(start + end) / 2} y="34" text-anchor="middle">
          ${msg(str`${numberOf(to - from)} steps`)}
        </text>
      </g>
    `;
  }

  #drawLoop(x: (moment: number) => number): SVGTemplateResult | typeof nothing {
    if (!this.loop) return nothing;
    const {from, to = from} = this.loop;
    return svg`<rect class="loop" x=${x(from) - 4} y="0" width=${x(to) - x(from) + 8} height="56" rx="4"></rect>`;
  }

  #valueText(run: ComparedRun): string {
    const {moment} = this;
    const labels = this.moments.filter((each) => each.moment === moment).map(({label}) => label);
    const place = msg(
      str`Step ${numberOf(moment)} of ${numberOf(run.length)}, ${clocksAt(run, moment)}`,
    );
    const wait = moment > 0 ? waitBefore(run, moment) : '';
    return commaList([place, ...(wait ? [wait] : []), ...labels]);
  }

  #onInput(input: Event): void {
    // The slider by itself would give each moment the same room.
    if (this.#isDragged) {
      this.requestUpdate();
      return;
    }
    this.#requestSeek((input.target as HTMLInputElement).valueAsNumber);
  }

  #onPointerDown(event: PointerEvent): void {
    if (this.locked || event.button !== 0) return;
    const rail = event.currentTarget as HTMLElement;
    // A second finger is no drag of its own.
    if (this.#isDragged && rail.hasPointerCapture(this.#pointer)) return;
    rail.setPointerCapture(event.pointerId);
    this.#isDragged = true;
    this.#pointer = event.pointerId;
    // A press on a slider gives it the focus, without a ring around it.
    this.renderRoot.querySelector('input')?.focus({focusVisible: false});
    event.preventDefault();
    if (event.pointerType === 'touch') this.#touchedAt = event.clientX;
    else this.#onPointerMove(event);
  }

  /** A tap goes where it is; what the browser took for scrolling goes nowhere. */
  #onPointerEnd(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    if (event.type === 'pointerup' && this.#touchedAt !== undefined) this.#seekTo(event);
    this.#touchedAt = undefined;
    this.#isDragged = false;
  }

  #onPointerMove(event: PointerEvent): void {
    if (this.locked || (event.buttons & 1) === 0 || event.pointerId !== this.#pointer) return;
    if (Math.abs(event.clientX - (this.#touchedAt ?? Infinity)) < slop) return;
    this.#touchedAt = undefined;
    this.#seekTo(event);
  }

  #seekTo(event: PointerEvent): void {
    const x = partAt(event.clientX, event.currentTarget as HTMLElement) * this.width;
    const near = this.#scale.markers.find(({moment}) => Math.abs(this.#x(moment) - x) <= snap);
    const place = (x - thumb / 2) / this.#reach;
    this.#requestSeek(near?.moment ?? this.#scale.momentAt(place));
  }

  #requestSeek(moment: number): void {
    if (moment === this.moment) return;
    const event = new SeekEvent(moment);
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
