import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import type {Mark, Offer as StageOffer, Shown} from '../../lessons/lesson.js';
import {
  LabController,
  loadKeysDialog,
  loadPicture,
  restingPart,
  type StampMarks,
} from '../lab/index.js';
import {
  loadSetup,
  panelLoaders,
  panelName,
  type LabHost,
  type ScreenSummarizer,
  type SmsKeysDialog,
} from '../lab/stage/index.js';
import type {Capabilities} from '../links/capabilities.js';
import type {LabState} from '../links/lab-state.js';
import {sidesOf, type Side, type ComparedRun} from '../run/compared-run.js';
import {AnnounceEvent} from '../ui/announcer-controller.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import {ReducedMotionController} from '../ui/reduced-motion-controller.js';
import {SeekEvent} from '../ui/navigation-events.js';
import sharedStyles from '../ui/shared.styles.js';
import {clockAt} from '../words/format.js';
import {twinNames} from '../words/world-names.js';
import {StageReachEvent} from './course-events.js';
import courseStyles from './course.styles.js';
import {
  changed,
  momentOf,
  offeredPanel,
  stageState,
  type ShownStage,
  type StagePanel,
} from './model/stage.js';
import styles from './sms-lab-stage.styles.js';

/** A prediction on the picture: once it has been given, the run plays to the moment that it is for. */
export interface Stamping extends StampMarks {
  readonly playsTo: Mark | undefined;
}

/**
 * A situation on a lesson's stage: the live pictures of the Lab, with the controls that the step
 * offers, played no further than the step allows.
 *
 * @fires {StageReachEvent} sms-stage-reach - The stage shows another moment or situation.
 * @fires {PartPickEvent} sms-part-pick - The learner pressed a part that can be picked.
 * @fires {SeekEvent} sms-seek - The learner goes to a moment.
 * @fires {AnnounceEvent} sms-announce - Another moment or situation is shown, in words.
 */
@customElement('sms-lab-stage')
@localized()
export class SmsLabStage extends LitElement implements LabHost {
  static override styles = [sharedStyles, courseStyles, styles];

  /** Setting another stage starts it from the beginning. */
  @property({attribute: false}) stage: ShownStage | undefined;

  /** Names for the two sites, where they are not called after their worlds. */
  @property({attribute: false}) names: Readonly<Partial<Record<Side, string>>> = {};

  /** What the learner expects of parts of the picture. */
  @property({attribute: false}) stamping: Stamping | undefined;

  /** The parts that can be picked. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  @query('sms-keys-dialog') private readonly keys!: SmsKeysDialog;

  readonly lab = new LabController(this);
  readonly #motion = new ReducedMotionController(this);
  /** Says in words what the picture shows; comes with it, as does what keys do. */
  #screenSummary: ScreenSummarizer | undefined;
  readonly #picture = new PartsController(this, async () => {
    const {LabActs, screenSummary} = await loadPicture();
    this.#screenSummary = screenSummary;
    new LabActs(this);
  });
  readonly #setup = new PartsController(this, loadSetup);
  readonly #panels: Readonly<Record<StagePanel, PartsController>> = {
    instruction: new PartsController(this, panelLoaders.instruction),
    story: new PartsController(this, panelLoaders.story),
    log: new PartsController(this, panelLoaders.log),
  };
  /** What the step began with. */
  #from: LabState | undefined;
  #run: ComparedRun | undefined;
  /** The last moment shown since the run was made. */
  #seen = 0;
  /** The last moment up to which nothing was skipped. */
  #watched = 0;
  /** How the playhead stood at the last update. */
  #last = {moment: 0, playing: false};
  /** Whether the learner went over some steps, or drags the slider. */
  #isJump = false;
  #isDragging = false;
  #reported = '';
  #playedTo: Mark | undefined;

  get offer(): Capabilities {
    return {
      play: true,
      scrub: true,
      toggle: this.#offers('toggle'),
      worlds: this.#offers('worlds'),
      setup: this.#offers('job', 'failures', 'servers'),
      panels: false,
      words: true,
    };
  }

  showKeys(): void {
    loadKeysDialog().then(
      () => this.keys.open(this.offer),
      () => undefined,
    );
  }

  goTo(moment: number): void {
    if (this.#isDragging || Math.abs(moment - this.lab.playback.moment) > 1) this.#isJump = true;
    this.lab.playback.pause();
    this.lab.playback.seek(moment);
  }

  /** Applies a solution to what the step began with, and goes to the end. */
  show(shown: Shown): void {
    if (!this.#from || !('change' in shown)) return;
    const {scenario, worlds} = this.#from;
    this.lab.change({
      scenario: changed(scenario, shown.change),
      worlds: shown.world ? [shown.world, worlds[1]] : worlds,
    });
    this.goTo(this.lab.playback.length);
  }

  /** Puts everything back to where the step began. */
  reset(): void {
    if (!this.#from || !this.stage) return;
    const {at = 'start', until} = this.stage;
    const {playback} = this.lab;
    playback.limit = Infinity;
    this.lab.load(this.#from);
    const {run} = this.lab;
    if (!run) return;
    const limit = until === undefined ? undefined : momentOf(until, run);
    playback.limit = limit ?? Infinity;
    playback.pause();
    playback.seek(momentOf(at, run) ?? 0);
  }

  protected override willUpdate(changedProperties: PropertyValues<this>): void {
    if (!this.stage) return;
    if (changedProperties.has('stage')) {
      this.#from = stageState(this.stage);
      this.#run = undefined;
      this.#playedTo = undefined;
      this.#reported = '';
      this.reset();
      this.#playOut(false);
    } else if (changedProperties.has('stamping')) {
      this.#playOut(!this.#motion.reduced);
    }
  }

  /** Plays a prediction that has been given, or goes to where it was played before. */
  #playOut(plays: boolean): void {
    const {playsTo} = this.stamping ?? {};
    const {run, playback} = this.lab;
    if (playsTo === undefined || playsTo === this.#playedTo || !run) return;
    this.#playedTo = playsTo;
    playback.limit = momentOf(playsTo, run) ?? Infinity;
    if (plays) playback.play();
    else this.goTo(playback.length);
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this.lab;
    if (!run || !this.stage) return nothing;
    const worlds = [run.comparison.before, run.comparison.after];
    return html`
      ${this.#renderSummary(run)}
      ${
        this.offer.setup
          ? whenLoaded(this.#setup, () => this.#renderSetup(run), {
              failed: msg('The situation’s controls did not load.'),
            })
          : nothing
      }
      ${
        this.offer.toggle
          ? html` <sms-world-toggle .view=${this.lab.view} .worlds=${worlds}></sms-world-toggle> `
          : nothing
      }
      <div class="worlds ${this.lab.view}" tabindex="-1">${this.#renderPicture(run)}</div>
      ${this.#renderControls(run)} ${this.#renderPanel(run, this.stage)}
      <sms-keys-dialog></sms-keys-dialog>
    `;
  }

  protected override updated(): void {
    const {run, playback, changes} = this.lab;
    if (!run || !this.#from) return;
    const {moment, playing} = playback;
    if (run !== this.#run) this.#begin(run);
    this.#seen = Math.max(this.#seen, moment);
    this.#watch(moment, playing);
    const shown = JSON.stringify([moment, changes, playing, this.lab.view]);
    if (shown === this.#reported) return;
    // A new step begins at its heading, which has the focus.
    if (this.#reported !== '') {
      const news = new AnnounceEvent({text: this.#summaryOf(run)?.now ?? '', passing: true});
      this.dispatchEvent(news);
    }
    this.#reported = shown;
    const {scenario, worlds} = this.#from;
    const from = {scenario, world: worlds[0]};
    const reached = {lab: {run, from, seen: this.#seen, watched: this.#watched}};
    const event = new StageReachEvent({reached, moment});
    this.dispatchEvent(event);
  }

  /** Playing and single steps count as watching; jumps and dragging do not. */
  #watch(moment: number, playing: boolean): void {
    const follows = playing || this.#last.playing || moment <= this.#watched + 1;
    if (!this.#isJump && follows && this.#last.moment <= this.#watched) {
      this.#watched = Math.max(this.#watched, moment);
    }
    this.#last = {moment, playing};
    this.#isJump = false;
  }

  #offers(...offers: readonly StageOffer[]): boolean {
    return offers.some((offer) => this.stage?.offers?.includes(offer));
  }

  /** A new run. A step that looks at the end goes there again after a change. */
  #begin(run: ComparedRun): void {
    const isChanged = this.#run !== undefined;
    this.#run = run;
    this.#seen = 0;
    this.#watched = (this.stage?.at && momentOf(this.stage.at, run)) ?? 0;
    this.#last = {moment: this.#watched, playing: false};
    this.#isJump = false;
    if (isChanged && this.stage?.at === 'end') this.lab.playback.seek(run.length);
  }

  #summaryOf(run: ComparedRun): ReturnType<ScreenSummarizer> | undefined {
    const {moment, length, playing} = this.lab.playback;
    const playhead = {moment, length, playing, unmarked: true};
    return this.#screenSummary?.(run, sidesOf(this.lab.view), playhead, this.offer);
  }

  #renderSummary(run: ComparedRun): TemplateResult {
    const {here, place} = this.#summaryOf(run) ?? {};
    return html`
      <section class="visually-hidden" aria-label=${msg('The stage in words')}>
        <p>${here}</p>
        <p>${place}</p>
      </section>
    `;
  }

  /** The parts of the situation that the step lets the learner change. */
  #renderSetup({scenario}: ComparedRun): TemplateResult {
    return html`
      <div class="setup card">
        <section aria-label=${msg('The situation')}>
          <sms-job-setup
            .scenario=${scenario}
            ?without-job=${!this.#offers('job')}
            ?without-failures=${!this.#offers('failures')}
          ></sms-job-setup>
          ${
            this.#offers('servers')
              ? html`<sms-servers-setup .scenario=${scenario} few></sms-servers-setup>`
              : nothing
          }
        </section>
        <button type="button" @click=${() => this.reset()}>${msg('Put it back')}</button>
      </div>
    `;
  }

  #renderPicture(run: ComparedRun): TemplateResult {
    const {moment, part} = this.lab.playback;
    const isAlone = this.lab.view !== 'both';
    const isTwin = run.comparison.before === run.comparison.after;
    const [before, after] = isTwin && isAlone ? [msg('The site'), msg('The site')] : twinNames(run);
    const draw = (): TemplateResult => html`
      <sms-picture
        captioned
        ?choosable=${this.offer.worlds}
        .run=${run}
        .moment=${moment}
        .view=${this.lab.view}
        .names=${[this.names.before ?? before, this.names.after ?? after] as const}
        .progress=${this.#motion.reduced ? restingPart : part}
        .pointed=${this.stage?.point ?? ''}
        .pickable=${this.pickable}
        .picked=${this.picked}
        .stamps=${this.stamping}
      ></sms-picture>
    `;
    return whenLoaded(this.#picture, draw, {
      loading: msg('Loading the picture…'),
      failed: msg('The picture did not load.'),
    });
  }

  /**
   * Buttons and a plain slider. It marks no moment, as the learner may have to find one. Not before the
   * picture: what acts on the buttons comes with that.
   */
  #renderControls(run: ComparedRun): TemplateResult | typeof nothing {
    const {moment, length, playing, speed} = this.lab.playback;
    if (length === 0 || this.#picture.state !== 'ready') return nothing;
    const clock = clockAt(run.timeAt(moment));
    return html`
      <div class="controls card">
        <sms-transport
          ?playing=${playing}
          .moment=${moment}
          .length=${length}
          .speed=${speed}
          .clock=${clock}
        ></sms-transport>
        <input
          type="range"
          min="0"
          max=${length}
          .value=${String(moment)}
          aria-label=${msg('Moment')}
          aria-valuetext=${clock}
          @input=${this.#seek}
          @pointerdown=${() => (this.#isDragging = true)}
          @pointerup=${() => (this.#isDragging = false)}
          @pointercancel=${() => (this.#isDragging = false)}
        />
      </div>
    `;
  }

  #renderPanel(run: ComparedRun, stage: ShownStage): TemplateResult | typeof nothing {
    const panel = offeredPanel(stage);
    if (!panel) return nothing;
    const {view, playback} = this.lab;
    const {moment} = playback;
    const draw: Readonly<Record<StagePanel, () => TemplateResult>> = {
      instruction: () => html`
        <sms-instruction-panel .run=${run} .moment=${moment} .view=${view}></sms-instruction-panel>
      `,
      story: () => html`
        <sms-story-panel .run=${run} .moment=${moment} .view=${view}></sms-story-panel>
      `,
      log: () => html`<sms-log-panel .run=${run} .moment=${moment} .view=${view}></sms-log-panel>`,
    };
    const name = panelName(panel);
    return html`
      <section class="panel card" aria-labelledby="name">
        <h3 id="name">${name}</h3>
        ${whenLoaded(this.#panels[panel], draw[panel], {
          failed: msg(str`“${name}” did not load.`),
        })}
      </section>
    `;
  }

  #seek(input: Event): void {
    const event = new SeekEvent((input.target as HTMLInputElement).valueAsNumber);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lab-stage': SmsLabStage;
  }
}
