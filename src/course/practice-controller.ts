import type {ReactiveControllerHost} from 'lit';

import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import type {PracticeStage} from '../../lessons/lesson.js';
import {keptPractice, practiceFor, practiceOf} from './model/practice-stage.js';
import type {Practice} from '../practice/index.js';
import {kept, lessonProgress} from './model/progress.js';
import {progressStore} from './progress-store.js';

/** Where the progress stores the practice of a lesson. No step has this id. */
const name = '$practice';

/**
 * The practice server of a lesson: the same in all its steps, and stored with the progress.
 *
 * @example
 * ```ts
 * readonly #practice = new PracticeController(this, (practice) => this.#reach(practice));
 * this.#practice.open('install-the-hotfix', {kind: 'practice'});
 * ```
 */
export class PracticeController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (practice: Practice) => void;
  #lesson = '';
  #stage: PracticeStage = {kind: 'practice'};
  #practice: Practice | undefined;
  #unsubscribe: (() => void) | undefined;

  /** Calls `onChange` after each act, and when another practice begins. */
  constructor(host: ReactiveControllerHost, onChange: (practice: Practice) => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** Undefined until a lesson has been opened. */
  get practice(): Practice | undefined {
    return this.#practice;
  }

  /** Continues the practice of a lesson, on the server that its stage begins with. */
  open(lesson: string, stage: PracticeStage): void {
    if (lesson === this.#lesson) return;
    this.#lesson = lesson;
    this.#stage = stage;
    const kept = lessonProgress(progressStore().progress, lesson)?.answers[name];
    this.#follow(practiceOf(kept, stage));
  }

  /** Starts again on a server with another processor. */
  choose(platform: Platform): void {
    if (platform === this.#practice?.platform) return;
    this.#follow(practiceFor(this.#stage, platform));
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
