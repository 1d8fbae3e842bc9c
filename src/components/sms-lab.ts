import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {PlaybackController} from '../controllers/playback-controller.js';
import {ReducedMotionController} from '../controllers/reduced-motion-controller.js';
import type {View} from '../simulation/lab-state.js';
import {momentsOf, waitBefore} from '../simulation/moments.js';
import {sentenceOf} from '../simulation/narration.js';
import type {Scenario} from '../simulation/scenario.js';
import {scheduleOf} from '../simulation/tempo.js';
import {TwinRun, type Side} from '../simulation/twin-run.js';
import {clockAt} from '../simulation/words.js';
import {keyAct, type KeyAct} from './lab-keys.js';
import sharedStyles from './shared.styles.js';
import styles from './sms-lab.styles.js';
import './sms-scenario-strip.js';
import './sms-timeline.js';
import type {SeekEvent} from './sms-timeline.js';
import './sms-transport.js';
import type {SpeedChangeEvent, TransportAct, TransportEvent} from './sms-transport.js';
import {ViewChangeEvent} from './sms-world-toggle.js';
import './sms-world.js';
import {worldNameOf} from '../simulation/world-names.js';

const sidesOf: Readonly<Record<View, readonly Side[]>> = {
  before: ['a'],
  both: ['a', 'b'],
  after: ['b'],
};

/**
 * One scenario in two worlds, on one timeline.
 *
 * @fires {ViewChangeEvent} sms-view-change - The learner chose a view by key.
 */
@localized()
@customElement('sms-lab')
export class SmsLab extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What is run. */
  @property({attribute: false}) scenario: Scenario | undefined;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  /** Starts playing by itself; never where the reader asks for less motion. */
  @property({type: Boolean}) autoplay = false;

  @state() private run: TwinRun | undefined;

  readonly #playback = new PlaybackController(this);
  readonly #motion = new ReducedMotionController(this);

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKeydown(event));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenario') || !this.scenario) return;
    this.run = new TwinRun(this.scenario, ['absent', 'before-job']);
    this.#playback.load(scheduleOf(this.run));
    // Taken off the page meanwhile, nothing would stop it.
    const mayPlay = this.isConnected && !this.#motion.reduced;
    if (this.autoplay && mayPlay) this.#playback.play();
  }

  override render(): TemplateResult | typeof nothing {
    const {run, view} = this;
    if (!run) return nothing;
    return html`
      <div class="strip"><sms-scenario-strip .scenario=${this.scenario}></sms-scenario-strip></div>
      <div class="worlds ${view}" tabindex="-1">
        ${sidesOf[view].map((side) => this.#renderWorld(run, side))}
      </div>
      <div class="controls">
        ${this.#renderTransport(run)}
        <sms-timeline
          .run=${run}
          .moment=${this.#playback.moment}
          @sms-seek=${this.#onSeek}
        ></sms-timeline>
      </div>
      <p class="visually-hidden" role="status">${this.#announcement(run)}</p>
    `;
  }

  #renderWorld(run: TwinRun, side: Side): TemplateResult {
    const {moment, part} = this.#playback;
    return html`
      <sms-world
        .sight=${run.at(side, moment)}
        .progress=${this.#motion.reduced ? 0.62 : part}
      ></sms-world>
    `;
  }

  #renderTransport(run: TwinRun): TemplateResult {
    const {moment, playing, speed, length} = this.#playback;
    return html`
      <sms-transport
        ?playing=${playing}
        .moment=${moment}
        .length=${length}
        .speed=${speed}
        .clock=${this.#clock(run, moment)}
        @sms-transport-ask=${this.#onTransport}
        @sms-speed-change=${this.#onSpeed}
      >
        ${this.#renderDifference(run)}
      </sms-transport>
    `;
  }

  #renderDifference({comparison: {firstDifference}}: TwinRun): TemplateResult {
    if (!firstDifference) return html`<span class="alike">${msg('Both run alike here')}</span>`;
    return html`
      <button type="button" class="difference" @click=${() => this.#goTo(firstDifference.row + 1)}>
        <span aria-hidden="true">◆</span> ${msg('First difference')}
      </button>
    `;
  }

  /** The simulated time of day, and how long nothing happened before it. */
  #clock(run: TwinRun, moment: number): string {
    const wait = moment > 0 ? waitBefore(run, moment) : '';
    return [clockAt(run.timeAt(moment)), wait].filter(Boolean).join(' · ');
  }

  /** What a screen reader is told: each moment that is stepped to, none while it plays. */
  #announcement(run: TwinRun): string {
    if (this.#playback.playing) return '';
    return sidesOf[this.view]
      .map((side) => run.at(side, this.#playback.moment))
      .map(({recording, step}) =>
        step ? `${worldNameOf(recording.world)}: ${sentenceOf(recording, step)}` : '',
      )
      .join(' ');
  }

  #goTo(moment: number): void {
    this.#playback.pause();
    this.#playback.seek(moment);
  }

  #move(act: TransportAct): void {
    const moves: Readonly<Record<TransportAct, () => void>> = {
      toggle: () => this.#playback.toggle(),
      back: () => this.#playback.step(-1),
      forward: () => this.#playback.step(1),
      first: () => this.#goTo(0),
      last: () => this.#goTo(this.#playback.length),
    };
    moves[act]();
  }

  #onTransport({act}: TransportEvent): void {
    this.#move(act);
  }

  #onSpeed({speed}: SpeedChangeEvent): void {
    this.#playback.speed = speed;
  }

  #onSeek({moment}: SeekEvent): void {
    this.#goTo(moment);
  }

  #onKeydown(event: KeyboardEvent): void {
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    this.#obey(act);
  }

  #obey(act: KeyAct): void {
    switch (act.kind) {
      case 'transport':
        this.#move(act.act);
        break;
      case 'moment':
        this.#goToMarked(act.direction);
        break;
      case 'view': {
        const event = new ViewChangeEvent(act.view);
        this.dispatchEvent(event);
        break;
      }
      case 'leave':
        (document.activeElement as HTMLElement | null)?.blur();
    }
  }

  #goToMarked(direction: 1 | -1): void {
    const {moment: now} = this.#playback;
    const marked = this.run ? momentsOf(this.run).map(({moment}) => moment) : [];
    const next =
      direction > 0
        ? marked.find((moment) => moment > now)
        : marked.findLast((moment) => moment < now);
    if (next !== undefined) this.#goTo(next);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lab': SmsLab;
  }
}
