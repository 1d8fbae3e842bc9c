import type {ReactiveController, ReactiveControllerHost} from 'lit';

<<<<<<< HEAD
import type {Platform} from '../../machines/smsinst-files.js';
import {keptPractice, practiceOf} from '../simulation/lessons/practice-stage.js';
import {Practice} from '../simulation/practice.js';
import {kept, lessonProgress} from '../simulation/progress.js';
import {progressStore} from './progress-store.js';

/** The name under which a lesson keeps the acts of its practice; no step is called so. */
const name = '$practice';

/**
 * The practice server of a lesson: kept with the learner's progress, and the same from step to step.
 *
 * @example
 * ```ts
 * readonly #practice = new PracticeController(this, (practice) => this.#reach(practice));
 * this.#practice.open('install-the-hotfix');
=======
import type {Practice} from '../simulation/practice.js';

/**
 * Keeps a host up to date with a practice: it is drawn anew after each act, whoever did it.
 *
 * The practice is read through a function, as the host may be given another one.
 *
 * @example
 * ```ts
 * constructor() {
 *   super();
 *   new PracticeController(this, () => this.practice);
 * }
>>>>>>> desktop
 * ```
 */
export class PracticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
<<<<<<< HEAD
  readonly #onChange: (practice: Practice) => void;
  #lesson = '';
  #practice: Practice | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `onChange` is called with the practice after each act, and when another one begins. */
  constructor(host: ReactiveControllerHost, onChange: (practice: Practice) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Nothing to start: the practice is the host's own. */
  hostConnected(): void {}

  /** Undefined until a lesson has been opened. */
  get practice(): Practice | undefined {
    return this.#practice;
  }

  /** Takes up the practice of a lesson where it was left. */
  open(lesson: string): void {
    if (lesson === this.#lesson) return;
    this.#lesson = lesson;
    this.#follow(practiceOf(lessonProgress(progressStore().progress, lesson)?.answers[name]));
  }

  /** Begins anew on a server with another processor. */
  choose(platform: Platform): void {
    if (platform === this.#practice?.platform) return;
    this.#follow(new Practice(platform));
    this.#keep();
  }

  #follow(practice: Practice): void {
    this.#unsubscribe?.();
    this.#practice = practice;
    this.#unsubscribe = practice.subscribe(() => this.#keep());
    this.#host.requestUpdate();
  }

  #keep(): void {
    const practice = this.#practice;
    if (!practice) return;
    const lesson = this.#lesson;
    progressStore().change((progress) => kept(progress, lesson, name, keptPractice(practice)));
    this.#onChange(practice);
    this.#host.requestUpdate();
=======
  readonly #getPractice: () => Practice | undefined;
  #followed: Practice | undefined;
  #stop: (() => void) | undefined;
  #isHere = false;

  constructor(host: ReactiveControllerHost, getPractice: () => Practice | undefined) {
    this.#host = host;
    this.#getPractice = getPractice;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
    this.#follow();
    // It may have gone on while the host was away.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // A host that has gone is still updated, and nobody would end the subscription.
    if (this.#isHere) this.#follow();
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.#stop?.();
    this.#stop = undefined;
    this.#followed = undefined;
  }

  #follow(): void {
    const practice = this.#getPractice();
    if (practice === this.#followed) return;
    this.#stop?.();
    this.#followed = practice;
    this.#stop = practice?.subscribe(() => this.#host.requestUpdate());
>>>>>>> desktop
  }
}
