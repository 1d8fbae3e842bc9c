import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {sidesOf, type ComparedRun, type View} from '../../run/compared-run.js';
import {pageMark} from '../../ui/clock.js';
import {SeekEvent} from '../../ui/navigation-events.js';
import {scaleOf} from '../../ui/own-scale.js';
import sharedStyles from '../../ui/shared.styles.js';
import {numberOf} from '../../words/intl.js';
import {LocaleWatch} from '../../words/locale-watch.js';
import {clocksAt} from '../../words/markers.js';
import {sourcedSentenceOf} from '../../words/grounds.js';
import {narrate} from '../../words/narration.js';
import {worldNameOf} from '../../words/world-names.js';
import {PresentChangeEvent} from '../lab-events.js';
import {
  joinRoom,
  notesMark,
  type RoomAct,
  type RoomMessage,
  type RoomView,
} from './room-channel.js';
import {
  partAt,
  questionBetween,
  stopAfter,
  stopAt,
  stopBefore,
  stopsOf,
  type StagePlace,
  type Stop,
} from './room-stops.js';
import styles from './sms-presenter.styles.js';

/** What is covered: its place in the window, and its size in its own pixels. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How many pixels of the window one of its own is. */
  readonly scale: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * What a presenter has in place of the controls: a line that the room can read, and the way through
 * the marked moments. It blanks the stage, puts a spotlight on it, and speaks to the notes.
 *
 * @fires {SeekEvent} sms-seek - The presenter goes to a marked moment.
 * @fires {PresentChangeEvent} sms-present-change - The presenter leaves.
 */
@customElement('sms-presenter')
@localized()
export class SmsPresenter extends LitElement {
  static override styles = [sharedStyles, styles];

  @property({attribute: false}) run: ComparedRun | undefined;

  @property({type: Number}) moment = 0;

  @property() view: View = 'both';

  /** Whether the run plays: it stops at the question. */
  @property({type: Boolean}) playing = false;

  /** Whether the presenter may go about in time. */
  @property({type: Boolean}) movable = true;

  /** Whether there are buttons; the keys do the same. */
  @property({type: Boolean}) bare = false;

  /** Where a part of the picture stands on the screen. */
  @property({attribute: false}) rectsOf: (part: string) => readonly DOMRect[] = () => [];

  @state() private isAsking = false;
  @state() private isBlank = false;
  @state() private hasSpotlight = false;
  /** Where the pointer is, since it moved; the part that the step is about has the light before. */
  @state() private pointer: Spot | undefined;
  @state() private problem = '';

  #stops: readonly Stop[] = [];
  readonly #locale = new LocaleWatch();
  #room: BroadcastChannel | undefined;
  /** Tells this stage from others of the same site. */
  readonly #stage = pageMark();

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        this.#room = joinRoom(this.#hear);
        window.addEventListener('pointermove', this.#onPointer);
        window.addEventListener('pagehide', this.#close);
      },
      hostDisconnected: () => {
        window.removeEventListener('pointermove', this.#onPointer);
        window.removeEventListener('pagehide', this.#close);
        this.#close();
        this.#room?.close();
        this.#room = undefined;
      },
    });
  }

  /** Does what a key or a button of the notes asks for. */
  act(act: RoomAct | 'notes'): void {
    switch (act) {
      case 'next':
      case 'back':
        this.#move(act);
        break;
      case 'blank':
        this.isBlank = !this.isBlank;
        break;
      case 'spotlight':
        this.hasSpotlight = !this.hasSpotlight;
        this.pointer = undefined;
        break;
      case 'notes':
        this.#openNotes();
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {run, moment} = this;
    if (!run) return;
    if (this.#locale.hasChanged() || changed.has('run')) this.#stops = stopsOf(run);
    if (!changed.has('moment')) return;
    // The light follows the story until the pointer takes it.
    this.pointer = undefined;
    const before = changed.get('moment') ?? moment;
    const question = this.playing ? questionBetween(this.#stops, before, moment) : undefined;
    if (question) {
      this.isAsking = true;
      void this.updateComplete.then(() => this.#seek(question.moment));
    } else if (!this.#stops.some((stop) => stop.isQuestion && stop.moment === moment)) {
      this.isAsking = false;
    }
  }

  protected override updated(): void {
    this.#tell();
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this;
    if (!run) return nothing;
    const {title, isQuestion} = this.#here(run);
    return html`
      ${this.hasSpotlight && !this.isBlank ? this.#renderSpotlight(run) : nothing}
      <div class="bar">
        <p class="line ${isQuestion ? 'question' : ''}" aria-live="polite" aria-atomic="true">
          <strong>${this.problem || title}</strong>
          <span>${isQuestion ? msg('Press again to continue.') : clocksAt(run, this.moment)}</span>
        </p>
        ${this.bare ? nothing : this.#renderButtons()}
      </div>
      ${
        this.isBlank
          ? html`
              <button type="button" class="blank" @click=${() => this.act('blank')}>
                ${msg('The screen is blank. Show the picture')}
              </button>
            `
          : nothing
      }
    `;
  }

  #renderButtons(): TemplateResult {
    const {movable} = this;
    const place = this.#place;
    const button = (
      act: RoomAct,
      sign: string,
      name: string,
      {isOff, isPressed}: {isOff?: boolean; isPressed?: boolean} = {},
    ): TemplateResult => html`
      <button
        type="button"
        aria-label=${name}
        title=${name}
        aria-disabled=${isOff ?? nothing}
        aria-pressed=${isPressed ?? nothing}
        @click=${() => this.act(act)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>
    `;
    return html`
      <div class="buttons" role="group" aria-label=${msg('Presenting')}>
        ${movable ? button('back', '‹', msg('Previous moment'), {isOff: !stopBefore(this.#stops, place)}) : nothing}
        ${movable ? button('next', '›', msg('Next moment'), {isOff: !stopAfter(this.#stops, place)}) : nothing}
        ${button('spotlight', '◉', msg('Spotlight'), {isPressed: this.hasSpotlight})}
        ${button('blank', '■', msg('Blank the screen'))}
        <button type="button" @click=${() => this.act('notes')}>${msg('Notes')}</button>
        <button type="button" @click=${this.#leave}>${msg('Leave')}</button>
      </div>
    `;
  }

  #renderSpotlight(run: ComparedRun): TemplateResult {
    const box = this.#box();
    const spots = this.pointer ? [this.pointer] : this.#partSpots(run, box);
    return html`
      <svg class="spotlight" aria-hidden="true" width="100%" height="100%">
        <mask id="holes">
          <rect width="100%" height="100%" fill="white"></rect>
          ${spots.map(({x, y, r}) => svg`<circle cx=${x} cy=${y} r=${r} fill="black"></circle>`)}
        </mask>
        <rect class="dim" width="100%" height="100%" mask="url(#holes)"></rect>
        ${spots.map(({x, y, r}) => svg`<circle class="ring" cx=${x} cy=${y} r=${r}></circle>`)}
      </svg>
    `;
  }

  /** The part that the step is about, in each world. */
  #partSpots(run: ComparedRun, {left, top, scale}: Room): readonly Spot[] {
    const own = this.rectsOf(partAt(run, this.moment));
    const rects = own.length > 0 ? own : this.rectsOf('servers');
    return rects.map((rect) => ({
      x: (rect.left + rect.width / 2 - left) / scale,
      y: (rect.top + rect.height / 2 - top) / scale,
      r: Math.max(40, Math.hypot(rect.width, rect.height) / scale / 2 + 8),
    }));
  }

  /** The room that blanking and the spotlight cover: all of the Lab. */
  #box(): Room {
    const lab = (this.getRootNode() as ShadowRoot).host as HTMLElement | undefined;
    const room = lab ?? this;
    const box = room.getBoundingClientRect();
    const scale = scaleOf(room, box);
    const {left, top} = box;
    return {left, top, width: box.width / scale, height: box.height / scale, scale};
  }

  get #place(): StagePlace {
    return {moment: this.moment, isQuestion: this.isAsking};
  }

  /** Between two stops the line says what happens, as the picture does. */
  #here(run: ComparedRun): Pick<Stop, 'title' | 'isQuestion'> {
    const {moment, isAsking} = this;
    const stop = stopAt(this.#stops, this.#place);
    if (stop?.moment === moment) return stop;
    const side = run.stepIn('before', moment) ? 'before' : 'after';
    const step = run.stepIn(side, moment);
    return {
      title: step ? narrate(run.recording(side), step).title : '',
      isQuestion: isAsking,
    };
  }

  #move(way: 'next' | 'back'): void {
    this.isBlank = false;
    if (!this.movable) return;
    const find = way === 'next' ? stopAfter : stopBefore;
    const stop = find(this.#stops, this.#place);
    if (!stop) return;
    this.isAsking = stop.isQuestion;
    this.#seek(stop.moment);
  }

  #seek(moment: number): void {
    const event = new SeekEvent(moment);
    this.dispatchEvent(event);
  }

  readonly #leave = (): void => {
    const event = new PresentChangeEvent({present: 'off'});
    this.dispatchEvent(event);
  };

  readonly #onPointer = ({clientX, clientY, pointerType}: PointerEvent): void => {
    if (!this.hasSpotlight || pointerType === 'touch') return;
    const {left, top, width, height, scale} = this.#box();
    this.pointer = {
      x: (clientX - left) / scale,
      y: (clientY - top) / scale,
      r: Math.max(60, Math.min(width, height) / 6),
    };
  };

  #openNotes(): void {
    const address = new URL(location.href);
    address.search = '?v=1&present=notes';
    const notes = window.open(address, `${notesMark}${this.#stage}`, 'popup,width=520,height=640');
    this.problem = notes ? '' : msg('The browser did not open a window for the notes.');
    // The notes are not to take this page for one that frames them.
    if (notes) notes.opener = null;
  }

  readonly #hear = (message: RoomMessage): void => {
    const isForUs = message.stage === this.#stage || message.stage === '';
    if (!isForUs) return;
    if (message.kind === 'hello') this.#tell();
    if (message.kind === 'act') this.act(message.act);
  };

  readonly #close = (): void => {
    this.#room?.postMessage({kind: 'closed', stage: this.#stage} satisfies RoomMessage);
  };

  #tell(): void {
    const {run, moment, isBlank, hasSpotlight} = this;
    const stop = stopAt(this.#stops, this.#place);
    if (!run || !stop) return;
    const view: RoomView = {
      title: this.#here(run).title,
      place: this.#stops.indexOf(stop) + 1,
      of: this.#stops.length,
      clock: msg(
        str`Step ${numberOf(moment)} of ${numberOf(run.length)} · ${clocksAt(run, moment)}`,
      ),
      captions: sidesOf(this.view).map((side) => {
        const {recording, step} = run.at(side, moment);
        return {
          world: worldNameOf(recording.world),
          text: step ? sourcedSentenceOf(recording, step) : msg('Nothing has happened yet.'),
        };
      }),
      next: stopAfter(this.#stops, this.#place)?.title ?? '',
      ask: stop.ask,
      isBlank,
      hasSpotlight,
    };
    this.#room?.postMessage({kind: 'view', stage: this.#stage, view} satisfies RoomMessage);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-presenter': SmsPresenter;
  }
}
