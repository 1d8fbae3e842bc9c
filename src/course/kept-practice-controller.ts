import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import {keptPractice, practiceOf} from './model/practice-stage.js';
import {Practice} from '../practice/index.js';
import {kept, lessonProgress} from './model/progress.js';
import {progressStore} from './progress-store.js';

/** The name under which a lesson keeps the acts of its practice; no step is called so. */
const name = '$practice';

/**
 * The practice server of a lesson: kept with the learner's progress, and the same from step to step.
 *
 * @example
 * ```ts
 * readonly #practice = new KeptPracticeController(this, (practice) => this.#reach(practice));
 * this.#practice.open('install-the-hotfix');
 * ```
 */
export class KeptPracticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
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
  }
}
