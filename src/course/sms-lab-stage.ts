import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import type {LabStage, Offer as StageOffer, Shown} from '../../lessons/lesson.js';
import {AnnouncerController} from '../ui/announcer-controller.js';
import {LabController} from '../lab/lab-controller.js';
import {restingPart} from '../lab/timeline/playback-controller.js';
import {ReducedMotionController} from '../ui/reduced-motion-controller.js';
import type {Capabilities} from '../links/capabilities.js';
import type {LabState} from '../links/lab-state.js';
import {changed, momentOf, stageState} from './model/stage.js';
import {screenSummary, sidesOf} from '../lab/screen-summary.js';
import type {Side, TwinRun} from '../run/compared-run.js';
import {LabActs, type LabHost} from '../lab/lab-acts.js';
import sharedStyles from '../ui/shared.styles.js';
import '../lab/sms-keys-dialog.js';
import type {SmsKeysDialog} from '../lab/sms-keys-dialog.js';
import '../lab/sms-world.js';
import '../lab/sms-world-toggle.js';
import styles from './sms-lab-stage.styles.js';
import './sms-stage-controls.js';
import './sms-stage-panel.js';
import './sms-stage-setup.js';
import {StageReachEvent} from './stage-events.js';

/**
 * A situation on a lesson's stage: the live pictures of the Lab, with just the controls that the step
 * offers, played no further than the step allows.
 *
 * @fires {StageReachEvent} sms-stage-reach - Another moment or situation is on.
 * @fires {PartPickEvent} sms-part-pick - The learner pressed a part that can be picked.
 */
@localized()
@customElement('sms-lab-stage')
export class SmsLabStage extends LitElement implements LabHost {
  static override styles = [sharedStyles, styles];

  /** What stands here. Setting another one begins anew. */
  @property({attribute: false}) stage: LabStage | undefined;

  /** What the two sites are called, where it is not by their worlds. */
  @property({attribute: false}) names: Readonly<Partial<Record<Side, string>>> = {};

  /** The parts that can be picked. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  @query('sms-keys-dialog') private readonly keys!: SmsKeysDialog;

  readonly lab = new LabController(this);
  readonly #motion = new ReducedMotionController(this);
  readonly #announcer = new AnnouncerController(this);
  #from: LabState | undefined;
  #run: TwinRun | undefined;
  #seen = 0;
  #told = '';

  constructor() {
    super();
    new LabActs(this);
  }

  get offer(): Capabilities {
    const has = (offer: StageOffer): boolean => this.stage?.offers?.includes(offer) === true;
    return {
      play: true,
      scrub: true,
      toggle: has('toggle'),
      worlds: has('worlds'),
      setup: has('job') || has('failures') || has('servers'),
      panels: false,
      words: true,
    };
  }

  showKeys(): void {
    this.keys.open(this.offer);
  }

  goTo(moment: number): void {
    this.lab.playback.pause();
    this.lab.playback.seek(moment);
  }

  /** Changes the situation as a solution says, from where the step began, and goes to the end. */
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
    if (!changedProperties.has('stage') || !this.stage) return;
    this.#from = stageState(this.stage);
    this.#run = undefined;
    this.reset();
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this.lab;
    if (!run || !this.stage) return nothing;
    return html`
      ${this.#renderSummary(run)}
      <sms-stage-setup
        .offers=${this.stage.offers ?? []}
        .scenario=${run.scenario}
        @sms-stage-reset=${() => this.reset()}
      ></sms-stage-setup>
      ${
        this.offer.toggle
          ? html`
              <sms-world-toggle
                .view=${this.lab.view}
                .worlds=${[run.comparison.a, run.comparison.b]}
              ></sms-world-toggle>
            `
          : nothing
      }
      <div class="worlds ${this.lab.view}" tabindex="-1">
        ${sidesOf(this.lab.view).map((side) => this.#renderWorld(run, side))}
      </div>
      ${this.#renderControls(run)}
      <sms-stage-panel
        .offers=${this.stage.offers ?? []}
        .run=${run}
        .moment=${this.lab.playback.moment}
        .view=${this.lab.view}
      ></sms-stage-panel>
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      <sms-keys-dialog></sms-keys-dialog>
    `;
  }

  protected override updated(): void {
    const {run, playback, changes} = this.lab;
    if (!run || !this.#from) return;
    const {moment, playing} = playback;
    if (run !== this.#run) this.#begin(run);
    this.#seen = Math.max(this.#seen, moment);
    const told = JSON.stringify([moment, changes, playing, this.lab.view]);
    if (told === this.#told) return;
    if (this.#told !== '' && !playing) this.#announcer.say(this.#summaryOf(run).now);
    this.#told = told;
    const {scenario, worlds} = this.#from;
    const reached = {lab: {run, from: {scenario, world: worlds[0]}, seen: this.#seen}};
    const event = new StageReachEvent(reached, moment);
    this.dispatchEvent(event);
  }

  /** A run that has just been made. Where the step looks at the end, so does the learner who changed it. */
  #begin(run: TwinRun): void {
    const isChanged = this.#run !== undefined;
    this.#run = run;
    this.#seen = 0;
    if (isChanged && this.stage?.at === 'end') this.lab.playback.seek(run.length);
  }

  #summaryOf(run: TwinRun): ReturnType<typeof screenSummary> {
    return screenSummary(run, sidesOf(this.lab.view), this.lab.playback.moment, this.offer);
  }

  #renderSummary(run: TwinRun): TemplateResult {
    const {here, now} = this.#summaryOf(run);
    return html`
      <section class="visually-hidden" aria-label=${msg('The stage in words')}>
        <p>${here}</p>
        <p>${now}</p>
      </section>
    `;
  }

  #renderWorld(run: TwinRun, side: Side): TemplateResult {
    const {moment, part} = this.lab.playback;
    const isTwin = run.comparison.a === run.comparison.b;
    const isAlone = this.lab.view !== 'both';
    return html`
      <sms-world
        .sight=${run.at(side, moment)}
        .side=${side}
        .name=${this.names[side] ?? (isTwin && isAlone ? msg('The site') : '')}
        ?twin=${isTwin}
        ?locked=${!this.offer.worlds}
        .progress=${this.#motion.reduced ? restingPart : part}
        .pointed=${this.stage?.point ?? ''}
        .pickable=${this.pickable}
        .picked=${this.picked}
      ></sms-world>
    `;
  }

  #renderControls(run: TwinRun): TemplateResult | typeof nothing {
    const {moment, length, playing, speed} = this.lab.playback;
    // A stage that stands still has nothing to play.
    if (length === 0) return nothing;
    return html`
      <sms-stage-controls
        .run=${run}
        .playhead=${{moment, length, playing, speed}}
      ></sms-stage-controls>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lab-stage': SmsLabStage;
  }
}
