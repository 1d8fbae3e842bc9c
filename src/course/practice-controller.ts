import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import {keptPractice, practiceOf} from './model/practice-stage.js';
import {Practice} from '../practice/index.js';
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
 * this.#practice.open('install-the-hotfix', false);
 * ```
 */
export class PracticeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (practice: Practice) => void;
  #lesson = '';
  #ticket = false;
  #practice: Practice | undefined;
  #unsubscribe: (() => void) | undefined;

  /** Calls `onChange` after each act, and when another practice begins. */
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

  /** Continues the practice of a lesson, on an empty server or on that of the ticket. */
  open(lesson: string, ticket: boolean): void {
    if (lesson === this.#lesson) return;
    this.#lesson = lesson;
    this.#ticket = ticket;
    const kept = lessonProgress(progressStore().progress, lesson)?.answers[name];
    this.#follow(practiceOf(kept, ticket));
  }

  /** Starts again on a server with another processor. */
  choose(platform: Platform): void {
    if (platform === this.#practice?.platform) return;
    this.#follow(new Practice(platform, [], {ticket: this.#ticket}));
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
