import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Loop} from './playback-controller.js';
import {LocaleWatch} from '../../words/locale-watch.js';
import {clocksAt, markersOf, waitBefore, type Marker, whyAlike} from '../../words/markers.js';
import type {ComparedRun} from '../../run/compared-run.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from './sms-playbar.styles.js';
import './sms-timeline.js';
import {SeekEvent} from '../../ui/navigation-events.js';
import {outwardEvent} from '../../ui/outward-event.js';
import './sms-transport.js';

/** The learner asks to play a stretch over and over, or to stop that. */
export class LoopChangeEvent extends outwardEvent<{loop: Loop | undefined}>('sms-loop-change') {}

/**
 * All that drives the playhead: buttons, timeline, marked moments.
 *
 * @fires {SeekEvent} sms-seek - The learner goes to a moment.
 * @fires {LoopChangeEvent} sms-loop-change - The learner sets or ends a loop.
 */
@customElement('sms-playbar')
@localized()
export class SmsPlaybar extends LitElement {
  static override styles = [sharedStyles, styles];

  /** The run whose playhead this is. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Whether the run plays. */
  @property({type: Boolean}) playing = false;

  /** How fast it plays; 1 is the ordinary speed. */
  @property({type: Number}) speed = 1;

  /** The stretch that is played over and over. */
  @property({attribute: false}) loop: Loop | undefined;

  /** Whether the playhead moves by playing only, and nothing tells what is still to come. */
  @property({type: Boolean}) locked = false;

  /** Whether it is one row, as in a frame. */
  @property({type: Boolean, reflect: true}) strip = false;

  /** Whether the hotfix of each world can be moved on the timeline. */
  @property({type: Boolean}) choosable = false;

  /** Why there is no first difference, once somebody has asked for it. */
  @state() private whyAlike = '';

  #moments: readonly Marker[] = [];
  readonly #locale = new LocaleWatch();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('run') || changed.has('moment')) this.whyAlike = '';
    if (!this.#locale.hasChanged() && !changed.has('run')) return;
    this.#moments = this.run ? markersOf(this.run) : [];
  }

  override render(): TemplateResult | typeof nothing {
    const {run, moment, loop, locked} = this;
    if (!run) return nothing;
    if (this.strip) return this.#renderStrip(run);
    return html`
      ${this.#renderTransport(run, locked ? nothing : this.#renderJumps())}
      <p class="why" aria-live="polite" aria-atomic="true">${this.whyAlike}</p>
      <sms-timeline
        .run=${run}
        .moments=${this.#moments}
        .moment=${moment}
        .loop=${loop}
        ?locked=${locked}
        ?choosable=${this.choosable}
      ></sms-timeline>
      ${locked ? nothing : html`<sms-moments .moments=${this.#moments} .moment=${moment}></sms-moments>`}
    `;
  }

  /** Buttons and a plain slider. */
  #renderStrip(run: ComparedRun): TemplateResult {
    const {moment, locked} = this;
    const jump = html`
      <button
        type="button"
        class="difference"
        aria-label=${msg('First difference')}
        title=${this.whyAlike || msg('First difference')}
        @click=${this.#goToDifference}
      >
        <span aria-hidden="true">◆</span>
      </button>
    `;
    const timeline = html`
      <sms-timeline
        slim
        .run=${run}
        .moments=${this.#moments}
        .moment=${moment}
        ?locked=${locked}
      ></sms-timeline>
    `;
    return html`
      ${this.#renderTransport(run, [locked ? nothing : jump, timeline])}
      <p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.whyAlike}</p>
    `;
  }

  #renderTransport(run: ComparedRun, more: unknown): TemplateResult {
    return html`
      <sms-transport
        ?compact=${this.strip}
        ?playing=${this.playing}
        .moment=${this.moment}
        .length=${run.length}
        .speed=${this.speed}
        .clock=${this.#clock(run)}
        ?locked=${this.locked}
      >
        ${more}
      </sms-transport>
    `;
  }

  #renderJumps(): TemplateResult {
    const {loop} = this;
    const loopWords = [msg('Loop from here'), msg('Loop to here'), msg('End the loop')];
    return html`
      <button
        type="button"
        class="loop"
        data-room=${loopWords.join('\n')}
        aria-pressed=${loop !== undefined}
        @click=${this.#askLoop}
      >
        ${loopWords[!loop ? 0 : loop.to === undefined ? 1 : 2]}
      </button>
      <button type="button" class="difference" @click=${this.#goToDifference}>
        <span aria-hidden="true">◆</span> ${msg('First difference')}
      </button>
    `;
  }

  /** The simulated time of day, and how long nothing happened before it. */
  #clock(run: ComparedRun): string {
    const wait = this.moment > 0 ? waitBefore(run, this.moment) : '';
    return [clocksAt(run, this.moment), wait].filter(Boolean).join(' · ');
  }

  /** Sets the beginning, then the end, then none. */
  #askLoop(): void {
    const event = new LoopChangeEvent({loop: nextLoop(this.loop, this.moment)});
    this.dispatchEvent(event);
  }

  #goToDifference(): void {
    if (!this.run) return;
    const {firstDifference} = this.run.comparison;
    this.whyAlike = firstDifference ? '' : whyAlike(this.run);
    if (!firstDifference) return;
    const event = new SeekEvent(firstDifference.row + 1);
    this.dispatchEvent(event);
  }
}

function nextLoop(loop: Loop | undefined, moment: number): Loop | undefined {
  if (!loop) return {from: moment, to: undefined};
  if (loop.to !== undefined) return undefined;
  return {from: Math.min(loop.from, moment), to: Math.max(loop.from, moment)};
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-playbar': SmsPlaybar;
  }
  interface HTMLElementEventMap {
    'sms-loop-change': LoopChangeEvent;
  }
}
