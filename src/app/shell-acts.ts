/** What the shell shows, and what it does when a screen, its head or a file asks for something. */
import {msg} from '@lit/localize';
import type {LitElement} from 'lit';

import {ScenarioFilesController} from './scenario-files-controller.js';
import type {Offer} from '../links/capabilities.js';
import type {LabState} from '../links/lab-state.js';
import type {Scenario} from '../run/scenario.js';
import type {CheckPlace, Place, Screen} from '../links/route.js';
import {momentNamed, type StepName} from '../links/step-name.js';
import {articleOpening, articleState, placeOf, type Opening} from './initial-view.js';
import type {SmsLab} from '../lab/sms-lab.js';
import {ProblemEvent, ShownEvent} from './shown-event.js';

export interface ShellHost extends LitElement {
  /** Not there while another screen is on. */
  readonly lab: SmsLab | null;
  readonly offer: Offer;
  /** Lets the focus begin at the screen that is on. */
  goToTop(): void;
}

/** Listens on a shell for as long as it exists: its own listeners go with it. */
export class ShellActs {
  /** What is shown now. */
  place: Place = {screen: 'lab', lab: articleState};
  /** What the Lab begins with; undefined as long as nothing is to be shown. */
  start: LabState | undefined;
  /** Whether what the Lab begins with plays by itself. */
  plays = false;
  /** What was wrong with what was asked for, or with the last file. */
  notes: readonly string[] = [];

  /** When what was first asked for is shown. */
  readonly ready: Promise<void>;
  readonly files: ScenarioFilesController;
  readonly #host: ShellHost;
  /** What the Lab showed last. */
  #labState = articleState;
  /** What was checked last. */
  #checkPlace: CheckPlace = {screen: 'check'};
  #getReady: () => void = () => {};

  constructor(host: ShellHost) {
    this.#host = host;
    this.ready = new Promise((resolve) => (this.#getReady = resolve));
    this.files = new ScenarioFilesController(host, {
      mayOpen: () => host.offer.setup,
      // Taken away first, so that the same refusal is told again.
      beginning: () => this.forgetNotes(),
      refused: (sentence) => this.say(`${msg('This file was not opened.')} ${sentence}`),
      opened: (scenario) => void this.#begin(scenario),
    });
  }

  /** Begins to show what is asked for, before it is drawn. */
  open(opening: Opening): void {
    this.notes = opening.problems;
    this.#place(opening);
  }

  /** Goes on with it when it has been drawn: which moment is named can be told when the run is there. */
  async finish(opening: Opening): Promise<void> {
    this.#tellOf(opening.problems);
    await this.#host.lab?.updateComplete;
    await this.#stand(opening);
    this.#getReady();
  }

  /** Says what is wrong, beside what was said before. */
  say(...problems: readonly string[]): void {
    if (problems.length === 0) return;
    this.#note([...this.notes, ...problems]);
    this.#tellOf(problems);
  }

  /** What was wrong before is no longer about what is on the screen. */
  forgetNotes(): void {
    this.#note([]);
  }

  /** Goes to a moment of the Lab by its number or by what happens then, and stays there. */
  goTo(step: StepName): void {
    const {lab} = this.#host;
    if (!lab?.lab.run) return;
    const {moment, problem} = momentNamed(step, lab.lab.run);
    lab.goTo(moment);
    if (problem) this.say(problem);
  }

  /** The Lab shows something else; told by it as it is being put away, too. */
  takeState(lab: LabState): void {
    this.#labState = lab;
    if (this.place.screen === 'lab') this.show({screen: 'lab', lab});
  }

  show(place: Place, isNew = false): void {
    this.place = place;
    if (place.screen === 'check') this.#checkPlace = place;
    this.#host.requestUpdate();
    const event = new ShownEvent(place, isNew);
    this.#host.dispatchEvent(event);
  }

  showScreen(screen: Screen): void {
    this.forgetNotes();
    this.show(this.#firstOf(screen), screen !== this.place.screen);
    this.#host.goToTop();
  }

  /** Shows what another screen asks the Lab to show. */
  openLab(request: Partial<Opening>): void {
    const opening: Opening = {...articleOpening, ...request};
    this.forgetNotes();
    this.#place(opening);
    this.show(this.place, true);
    void this.#stand(opening);
    this.#host.goToTop();
  }

  /** What a Lab begins with is run as it is drawn. */
  #place(opening: Opening): void {
    this.place = placeOf(opening);
    this.plays = opening.plays;
    this.start ??= articleState;
    if (this.place.screen === 'lab') this.start = this.#labState = this.place.lab;
    if (this.place.screen === 'check') this.#checkPlace = this.place;
  }

  async #stand({screen, step, plays}: Opening): Promise<void> {
    if (screen !== 'lab' || step === null) return;
    await this.#host.updateComplete;
    await this.#host.lab?.updateComplete;
    this.goTo(step);
    if (plays) this.#host.lab?.startPlaying();
  }

  /** What a screen shows first; the Lab and the check are as they were left. */
  #firstOf(screen: Screen): Place {
    if (screen === 'lab') return {screen, lab: this.#labState};
    return screen === 'check' ? this.#checkPlace : placeOf({...articleOpening, screen});
  }

  async #begin(scenario: Scenario): Promise<void> {
    if (this.place.screen !== 'lab') this.show(this.#firstOf('lab'), true);
    await this.#host.updateComplete;
    this.#host.lab?.begin(scenario);
  }

  #note(notes: readonly string[]): void {
    this.notes = notes;
    this.#host.requestUpdate();
  }

  #tellOf(problems: readonly string[]): void {
    if (problems.length === 0) return;
    const event = new ProblemEvent(problems);
    this.#host.dispatchEvent(event);
  }
}
