import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {AnnouncerController} from '../ui/announcer-controller.js';
import {baseSize} from '../ui/base-size.js';
import {BoxController} from '../ui/box-controller.js';
import {LabController} from './lab-controller.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import {ReducedMotionController} from '../ui/reduced-motion-controller.js';
import {restingPart} from './timeline/playback-controller.js';
import {
  capabilitiesOf,
  type Capabilities,
  type Controls,
  type Lock,
} from '../links/capabilities.js';
import {type LabState} from '../links/lab-state.js';
import {sidesOf, type ComparedRun} from '../run/compared-run.js';
import type {Scenario} from '../run/scenario.js';
import type {ScreenSummarizer} from './screen-summary.js';
import type {DockAskEvent} from '../inspect/index.js';
import type {LabHost} from './lab-acts.js';
import {loadPicture} from './load-picture.js';
import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import type {SmsSituationPopover} from './setup/sms-situation-popover.js';
import type {SmsKeysDialog} from './sms-keys-dialog.js';
import styles from './sms-lab.styles.js';
import {twinNames} from '../words/world-names.js';
import {PresentChangeEvent, StateChangeEvent} from './lab-events.js';
import type {RecordingAskEvent} from './sms-recording-note.js';
import type {RoomAct} from './present/room-channel.js';

/**
 * One scenario in two worlds, on one timeline.
 *
 * @fires {StateChangeEvent} sms-state-change - Another moment, situation, view or panel is shown.
 * @fires {PresentChangeEvent} sms-present-change - The learner wants to present, or to stop that.
 */
@customElement('sms-lab')
@localized()
export class SmsLab extends LitElement implements LabHost {
  static override styles = [sharedStyles, styles];

  /** What to show. Setting it starts over, with nothing to undo. */
  @property({attribute: false}) state: LabState | undefined;

  /** Starts playing by itself; never where the reader asks for less motion. */
  @property({type: Boolean}) autoplay = false;

  /** How fast it plays, until the learner chooses otherwise; 1 is the ordinary speed. */
  @property({type: Number}) speed = 1;

  /** Which controls there are: all, those that play what is there, or none but the pictures. */
  @property() controls: Controls = 'full';

  /** Which controls are taken away; the keys and events that do the same are not obeyed either. */
  @property({attribute: false}) locks: readonly Lock[] = [];

  /** Whether the pictures and their controls fill the window, and no more. */
  @property({type: Boolean, reflect: true}) fills = false;

  /** Whether the controls are one strip, wherever the Lab stands. */
  @property({type: Boolean, reflect: true}) framed = false;

  /** Whether the pictures fill the screen of a room, with what a presenter needs. */
  @property({type: Boolean, reflect: true}) presenting = false;

  /** How high an inspector is docked at the foot of the Lab, in percent of the window; 0 is none. */
  @state() private dockHeight = 0;

  @query('sms-keys-dialog') private readonly keys!: SmsKeysDialog;

  @query('sms-situation-popover') private readonly popup!: SmsSituationPopover | null;

  readonly lab = new LabController(this);
  /** Says in words what the pictures show; comes with them. */
  #screenSummary: ScreenSummarizer | undefined;
  /** The pictures, and what keys and their parts do. */
  readonly #picture = new PartsController(this, async () => {
    const {LabActs, screenSummary} = await loadPicture();
    this.#screenSummary = screenSummary;
    new LabActs(this);
  });
  /** What is not needed to see the fault play. */
  readonly #more = new PartsController(this, async () => {
    await import('./timeline/sms-playbar.js');
    await import('./lab-lazy.js');
    // What acts on their buttons comes with the picture.
    await loadPicture();
  });
  readonly #room = new PartsController(this, () => import('./present/sms-presenter.js'));
  readonly #motion = new ReducedMotionController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #playbar = new BoxController(this, '.playing', true);
  readonly #situation = new BoxController(this, '.situation', true);
  readonly #small = matchMedia('(max-width: 37rem), (max-height: 30rem)');
  #told = '';

  constructor() {
    super();
    this.addEventListener('sms-part-edit', (event) => {
      if (this.offer.setup) void this.popup?.open(event);
    });
    const update = (): void => this.requestUpdate();
    this.addController({
      hostConnected: () => this.#small.addEventListener('change', update),
      hostDisconnected: () => this.#small.removeEventListener('change', update),
    });
    // Whoever leaves the full screen leaves the room.
    this.addEventListener('fullscreenchange', () => {
      if (this.presenting && !this.matches(':fullscreen')) this.askToPresent(false);
    });
  }

  /** What can be done with what is shown. */
  get offer(): Capabilities {
    return capabilitiesOf(this.controls, this.locks);
  }

  /** How much higher the pictures are than they would be by themselves, as they fill the window. */
  get filled(): number {
    const worlds = this.renderRoot.querySelector('.worlds');
    if (!this.fills || !worlds) return 0;
    const {width, height} = worlds.getBoundingClientRect();
    return height - naturalHeight(width, baseSize(this));
  }

  /** Shows the list of keys. */
  showKeys(): void {
    const show = (): void => this.keys.open(this.offer, this.presenting);
    if (this.#more.state === 'ready') show();
    // They may be asked for before the rest has come.
    else import('./sms-keys-dialog.js').then(show, () => undefined);
  }

  /** Does what the presenter asks for. */
  present(act: RoomAct | 'notes'): void {
    this.renderRoot.querySelector('sms-presenter')?.act(act);
  }

  /** The room has the full screen where the browser allows it, else the box that the Lab is in. */
  askToPresent(isOn: boolean): void {
    if (isOn) void this.requestFullscreen().catch(() => undefined);
    else if (this.matches(':fullscreen')) void document.exitFullscreen();
    const event = new PresentChangeEvent({present: isOn ? 'on' : 'off'});
    this.dispatchEvent(event);
  }

  /** Goes to a moment, and stays there. */
  goTo(moment: number): void {
    this.lab.playback.pause();
    this.lab.playback.seek(moment);
  }

  /** Runs another scenario from its beginning; that can be undone. */
  begin(scenario: Scenario): void {
    this.lab.change({scenario}, true);
    this.lab.playback.seek(0);
    if (this.autoplay) this.startPlaying();
  }

  /** Plays without having been asked by the reader: not where that one asks for less motion. */
  startPlaying(): void {
    // Taken off the page meanwhile, nothing would stop it.
    if (this.isConnected && !this.#motion.reduced) this.lab.playback.play();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('speed')) this.lab.playback.speed = this.speed;
    if (!changed.has('state') || !this.state) return;
    this.lab.load(this.state);
    if (this.autoplay) this.startPlaying();
  }

  override render(): TemplateResult | typeof nothing {
    const {lab, offer, presenting} = this;
    const {run} = lab;
    if (!run) return nothing;
    const hasStrip = offer.words && !presenting;
    return html`
      ${this.#renderSummary(run)}
      <div class="strip" ?hidden=${!hasStrip}>
        <div class="situation">${hasStrip ? this.#renderSetup(run) : nothing}</div>
      </div>
      <div
        class="worlds ${hasStrip ? 'below-strip' : ''}"
        tabindex="-1"
        ${setStyles({
          '--playbar': `${this.#playbar.box?.height ?? 0}px`,
          '--situation': `${this.#situation.box?.height ?? 0}px`,
        })}
      >
        ${whenLoaded(this.#picture, () => this.#renderPicture(run), {
          loading: msg('Loading the picture…'),
          failed: msg('The picture did not load.'),
        })}
      </div>
      <div
        class="playing ${this.framed || this.#small.matches ? 'strip-high' : ''}"
        ?hidden=${!offer.play && !presenting}
        ${setStyles({'--dock': `${this.dockHeight}dvh`})}
      >
        ${
          lab.slow
            ? html`<sms-recording-note
                .done=${lab.slow.done}
                .stopped=${lab.slow.isStopped}
                @sms-recording-ask=${this.#onRecordingAsk}
              ></sms-recording-note>`
            : nothing
        }
        ${presenting ? this.#renderRoom(run) : this.#renderPlaybar(run)}
      </div>
      ${this.#more.state === 'ready' && !presenting ? this.#renderPanels(run) : nothing}
      ${this.#more.state === 'ready' ? html`<sms-run-paper .run=${run}></sms-run-paper>` : nothing}
      ${this.#more.state === 'failed' ? this.#renderFailure() : nothing}
      <p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.#announcer.text}</p>
      <sms-keys-dialog></sms-keys-dialog>
      ${
        offer.setup
          ? html`<sms-situation-popover
              .now=${lab.state}
              .from=${lab.from}
            ></sms-situation-popover>`
          : nothing
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {lab} = this;
    // After the pictures have been drawn: they come first.
    if (changed.has('controls') && this.offer.play) void this.#more.load();
    if (!lab.run || !lab.state) return;
    const {playing, moment} = lab.playback;
    const told = JSON.stringify([lab.view, lab.panel, moment, lab.changes, playing]);
    if (told === this.#told) return;
    // What the Lab opens with is there to be read. While a run plays, only that is announced.
    if (this.#told !== '') this.#announcer.say(this.#summaryOf(lab.run)?.now ?? '');
    this.#told = told;
    const event = new StateChangeEvent({state: lab.state});
    this.dispatchEvent(event);
  }

  #summaryOf(run: ComparedRun): ReturnType<ScreenSummarizer> | undefined {
    return this.#screenSummary?.(run, sidesOf(this.lab.view), this.lab.playback, this.offer);
  }

  #renderSummary(run: ComparedRun): TemplateResult {
    const {here, place, can, hint} = this.#summaryOf(run) ?? {};
    return html`
      <section class="visually-hidden" aria-label=${msg('The screen in words')}>
        ${[here, place, can, hint].filter(Boolean).map((part) => html`<p>${part}</p>`)}
      </section>
    `;
  }

  #renderSetup({scenario}: ComparedRun): TemplateResult {
    if (this.#more.state !== 'ready') return html``;
    const {state, from} = this.lab;
    return html`
      <sms-setup
        ?told=${!this.offer.setup}
        .scenario=${scenario}
        .now=${state}
        .from=${from}
        ?can-undo=${this.lab.canUndo}
        ?can-redo=${this.lab.canRedo}
      ></sms-setup>
    `;
  }

  #renderPicture(run: ComparedRun): TemplateResult {
    const {moment, part} = this.lab.playback;
    return html`
      <sms-picture
        captioned
        .level=${2}
        ?bare=${!this.offer.play && !this.presenting}
        ?choosable=${this.offer.worlds && !this.presenting}
        ?changeable=${this.offer.setup && !this.presenting}
        .run=${run}
        .moment=${moment}
        .view=${this.lab.view}
        .names=${twinNames(run)}
        .progress=${this.#motion.reduced ? restingPart : part}
      ></sms-picture>
    `;
  }

  #renderRoom(run: ComparedRun): TemplateResult {
    const {moment, playing} = this.lab.playback;
    return whenLoaded(
      this.#room,
      () => html`
        <sms-presenter
          .run=${run}
          .moment=${moment}
          .view=${this.lab.view}
          .rectsOf=${this.#rectsOf}
          ?playing=${playing}
          ?movable=${this.offer.scrub}
          ?bare=${!this.offer.play}
        ></sms-presenter>
      `,
      {failed: msg('The presenter’s tools did not load.')},
    );
  }

  #onRecordingAsk({act}: RecordingAskEvent): void {
    if (act === 'stop') this.lab.stopRecording();
    else this.lab.recordAgain();
  }

  readonly #rectsOf = (part: string): readonly DOMRect[] =>
    this.renderRoot.querySelector('sms-picture')?.rectsOf(part) ?? [];

  /** Not before the picture: what acts on its buttons comes with that. */
  #renderPlaybar(run: ComparedRun): TemplateResult | typeof nothing {
    if (!this.offer.play || this.#picture.state !== 'ready') return nothing;
    const {playback} = this.lab;
    return html`
      <sms-playbar
        ?strip=${this.framed || this.#small.matches}
        .run=${run}
        .moment=${playback.moment}
        .loop=${playback.loop}
        .speed=${playback.speed}
        ?playing=${playback.playing}
        ?locked=${!this.offer.scrub}
        ?choosable=${this.offer.worlds && !this.presenting}
      ></sms-playbar>
    `;
  }

  #renderPanels(run: ComparedRun): TemplateResult {
    const {view, panel, playback} = this.lab;
    const {moment} = playback;
    const {words, panels} = this.offer;
    return html`
      ${words ? html`<sms-differences .run=${run} .moment=${moment}></sms-differences>` : nothing}
      ${
        panels
          ? html`
              <sms-panels .run=${run} .moment=${moment} .view=${view} .panel=${panel}>
                <div slot="tools" class="tools">
                  <sms-inspector-opener
                    .run=${run}
                    .moment=${moment}
                    dock=${this.dockHeight > 0 ? 'open' : 'closed'}
                    @sms-dock-ask=${this.#onDock}
                  ></sms-inspector-opener>
                  <button type="button" @click=${() => this.askToPresent(true)}>
                    ${msg('Present')}
                  </button>
                </div>
              </sms-panels>
              ${this.dockHeight > 0 ? this.#renderDock() : nothing}
            `
          : nothing
      }
    `;
  }

  #renderDock(): TemplateResult {
    return html`
      <sms-inspector-dock
        .height=${this.dockHeight}
        @sms-dock-ask=${this.#onDock}
      ></sms-inspector-dock>
    `;
  }

  #renderFailure(): TemplateResult {
    return html`
      <p class="failed" role="alert">
        ${msg('The setup and the panels below did not load.')}
        <button type="button" @click=${() => void this.#more.load()}>${msg('Try again')}</button>
      </p>
    `;
  }

  #onDock({height}: DockAskEvent): void {
    this.dockHeight = height;
    // What closed it is gone.
    if (height === 0) this.renderRoot.querySelector('sms-inspector-opener')?.focus();
  }
}

/** As the style sheet has it. */
function naturalHeight(width: number, em: number): number {
  return width <= 40 * em ? 36 * em : Math.min(44 * em, Math.max(22 * em, width * 0.46));
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lab': SmsLab;
  }
}
