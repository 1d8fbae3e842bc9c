import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import type {ComparedRun, Side} from '../../run/compared-run.js';
import type {World} from '../../run/world.js';
import {partAt} from '../../ui/direction.js';
import sharedStyles from '../../ui/shared.styles.js';
import {setStyles} from '../../ui/set-styles.js';
import type {Marker} from '../../words/markers.js';
import {sideName, worldNameOf} from '../../words/world-names.js';
import {WorldChangeEvent} from '../picture/picture-events.js';
import {trackGap} from './sms-timeline.js';

/** A moment at which the hotfix can be installed; `x` in CSS pixels from where the rail begins. */
interface Stop {
  readonly world: World;
  readonly x: number;
}

/** The grip is this wide, in CSS pixels, and stands in the middle of its stop. */
const gripWidth = 46;

/**
 * The hotfix on each world's track, to be dragged to any moment at which it can be installed.
 *
 * Before the job, while the first retry waits, or never; never is at the end of the track.
 *
 * @fires {WorldChangeEvent} sms-world-change - The learner moved the hotfix of one side.
 */
@customElement('sms-hotfix-grips')
@localized()
export class SmsHotfixGrips extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        inset: 6px 0 auto;
        height: 48px;
        pointer-events: none;
      }

      label {
        position: absolute;
        display: grid;
        place-items: center;
        width: 46px;
        height: 24px;
        pointer-events: auto;
        cursor: grab;
        touch-action: none;
        user-select: none;
      }

      label:active {
        cursor: grabbing;
      }

      label span,
      .stop {
        box-sizing: border-box;
        width: max-content;
        min-width: 46px;
        max-width: 58px;
        padding-inline: 2px;
        height: 18px;
        border: 1.5px solid var(--sms-color-current);
        border-radius: 9px;
        background: var(--sms-color-current);
        color: var(--sms-color-card);
        font-size: 11px;
        font-weight: 650;
        line-height: 15px;
        overflow: hidden;
        text-align: center;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .never span {
        border: 1.5px dashed var(--sms-color-edge);
        background: var(--sms-color-card);
        color: var(--sms-color-muted);
      }

      .stop {
        position: absolute;
        width: 46px;
        translate: 0 3px;
        border: 1.5px dashed var(--sms-color-current);
        background: var(--sms-color-paper);
        opacity: 0.8;
      }

      label:has(:focus-visible) {
        outline: 3px solid var(--sms-color-current);
        outline-offset: -1px;
        border-radius: 9px;
      }

      @media (forced-colors: active) {
        label span {
          border-color: ButtonText;
          background: ButtonFace;
          color: ButtonText;
        }
      }
    `,
  ];

  /** The run whose worlds these are. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** The marked moments of the run. */
  @property({attribute: false}) moments: readonly Marker[] = [];

  /** Where a moment lies on the rail, in CSS pixels. */
  @property({attribute: false}) placeOf: (moment: number) => number = (moment) => moment;

  /** The width of the rail, in CSS pixels. */
  @property({type: Number}) width = 0;

  /** What is being dragged, and the stop that it would go to. */
  @state() private drag:
    {readonly side: Side; readonly world: World; readonly pointer: number} | undefined;

  override render(): TemplateResult | typeof nothing {
    const {run, drag} = this;
    if (!run) return nothing;
    const stops = this.#stops(run);
    return html`
      ${
        drag
          ? stops.map(
              ({x}) =>
                html`<i
                  class="stop"
                  ${setStyles({'inset-inline-start': `${this.#left(x)}px`, top: `${rowOf(drag.side)}px`})}
                ></i>`,
            )
          : nothing
      }
      ${repeat(
        ['before', 'after'] as const,
        (side) => side,
        (side) => this.#renderGrip(run, side, stops),
      )}
    `;
  }

  #renderGrip(run: ComparedRun, side: Side, stops: readonly Stop[]): TemplateResult {
    const own = run.recording(side).world;
    const world = this.drag?.side === side ? this.drag.world : own;
    const index = stops.findIndex((stop) => stop.world === world);
    return html`
      <label
        class=${world === 'absent' ? 'never' : ''}
        title=${worldNameOf(world)}
        ${setStyles({
          'inset-inline-start': `${this.#left(stops[index]?.x ?? 0)}px`,
          top: `${rowOf(side)}px`,
        })}
        @pointerdown=${(event: PointerEvent) => this.#onPointerDown(event, side, own)}
        @pointermove=${(event: PointerEvent) => this.#onPointerMove(event, stops)}
        @pointerup=${(event: PointerEvent) => this.#onPointerUp(event, own)}
        @lostpointercapture=${this.#onPointerLost}
      >
        <span aria-hidden="true">${world === 'absent' ? msg('no fix') : msg('hotfix')}</span>
        <input
          class="visually-hidden"
          type="range"
          max=${stops.length - 1}
          .value=${live(String(index))}
          aria-label=${msg(str`When the hotfix is installed: ${sideName(run, side)}`)}
          aria-valuetext=${worldNameOf(world)}
          @input=${(event: Event) => {
            event.stopPropagation();
            const stop = stops[(event.currentTarget as HTMLInputElement).valueAsNumber];
            if (stop) this.#move(side, stop.world);
          }}
        />
      </label>
    `;
  }

  /** In the order of time. No retry, no wait: then it cannot come while one waits. */
  #stops({length}: ComparedRun): readonly Stop[] {
    const {moments, placeOf} = this;
    const installed = moments.find(({kind}) => kind === 'hotfix')?.moment;
    const written = moments.find(({kind}) => kind === 'retry')?.moment;
    const midway = installed ?? (written === undefined ? undefined : written + 0.5);
    return [
      {world: 'before-job', x: placeOf(0)},
      ...(midway === undefined ? [] : [{world: 'before-retry', x: placeOf(midway)} as const]),
      {world: 'absent', x: placeOf(length) + gripWidth / 2 + 10},
    ];
  }

  /** None hangs over the end of the rail. */
  #left(x: number): number {
    return Math.min(Math.max(0, x - gripWidth / 2), this.width - gripWidth);
  }

  #onPointerDown(event: PointerEvent, side: Side, world: World): void {
    if (event.button !== 0) return;
    // Else the rail would move the playhead.
    event.stopPropagation();
    // A second finger on the other grip waits until the first is done.
    if (this.drag) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.drag = {side, world, pointer: event.pointerId};
  }

  #onPointerMove(event: PointerEvent, stops: readonly Stop[]): void {
    if (this.drag?.pointer !== event.pointerId) return;
    event.stopPropagation();
    const x = partAt(event.clientX, this) * this.width;
    const near = stops.reduce((best, stop) =>
      Math.abs(stop.x - x) < Math.abs(best.x - x) ? stop : best,
    );
    if (near.world !== this.drag.world) this.drag = {...this.drag, world: near.world};
  }

  #onPointerUp({pointerId}: PointerEvent, own: World): void {
    const {drag} = this;
    if (drag?.pointer !== pointerId) return;
    this.drag = undefined;
    if (drag.world !== own) this.#move(drag.side, drag.world);
  }

  #onPointerLost({pointerId}: PointerEvent): void {
    if (this.drag?.pointer === pointerId) this.drag = undefined;
  }

  #move(side: Side, world: World): void {
    const event = new WorldChangeEvent({side, world});
    this.dispatchEvent(event);
  }
}

function rowOf(side: Side): number {
  return side === 'before' ? 0 : trackGap;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-hotfix-grips': SmsHotfixGrips;
  }
}
