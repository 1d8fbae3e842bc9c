import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {questionText, type CheckQuestion} from '../links/check-question.js';
import {check, type CheckResult, type Progress} from './model/check-run.js';

/** How far a check is. */
export type CheckState =
  | {readonly phase: 'none'}
  | {readonly phase: 'running' | 'stopped'; readonly progress: Progress}
  | {readonly phase: 'done'; readonly result: CheckResult}
  | {readonly phase: 'failed'};

/** The last answers on this page, by the question. */
const results = new Map<string, CheckResult>();
const mostResults = 8;

/** Milliseconds that the page waits for a check at a time. */
const slice = 8;

/**
 * A check of one question, a little at a time, so that the page stays free.
 *
 * @example
 * ```ts
 * readonly #check = new CheckController(this);
 * this.#check.ask({bounds: defaultBounds, claim: 'every-job-ends'});
 * ```
 */
export class CheckController implements ReactiveController {
  #state: CheckState = {phase: 'none'};
  #question: CheckQuestion | undefined;
  /** The run that is on. An earlier one that comes back finds another here, and ends. */
  #run: object | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #check: typeof check;

  /** A test may give another check. */
  constructor(host: ReactiveControllerHost, run: typeof check = check) {
    this.#host = host;
    this.#check = run;
    host.addController(this);
  }

  get state(): CheckState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Answers a question from what is known, or by a check. */
  ask(question: CheckQuestion): void {
    this.#question = question;
    this.#run = undefined;
    const known = results.get(questionText(question));
    if (known) this.#become({phase: 'done', result: known});
    else this.start();
  }

  /** Begins the check from its start. Recordings that were made before are kept. */
  start(): void {
    const question = this.#question;
    if (!question) return;
    this.#become({phase: 'running', progress: {done: 0, of: 1}});
    const run = (this.#run = {});
    void this.#goOn(question, run);
  }

  stop(): void {
    this.#run = undefined;
    if (this.#state.phase === 'running') this.#become({...this.#state, phase: 'stopped'});
  }

  async #goOn(question: CheckQuestion, run: object): Promise<void> {
    try {
      const steps = this.#check(question);
      for (;;) {
        // A frame is painted, and a learner heard, before each slice.
        await nextTask();
        if (run !== this.#run) return;
        const next = runFor(slice, steps);
        if (next.done) {
          keep(next.value);
          this.#become({phase: 'done', result: next.value});
          return;
        }
        this.#become({phase: 'running', progress: next.value});
      }
    } catch (error) {
      console.error(error);
      if (run === this.#run) this.#become({phase: 'failed'});
    }
  }

  #become(state: CheckState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function runFor(
  milliseconds: number,
  steps: ReturnType<typeof check>,
): IteratorResult<Progress, CheckResult> {
  const end = performance.now() + milliseconds;
  let next = steps.next();
  while (!next.done && performance.now() < end) next = steps.next();
  return next;
}

/** After what the page has to do in the meantime; a timer would wait for some milliseconds more. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

function keep(result: CheckResult): void {
  results.set(questionText(result), result);
  const [oldest] = results.keys();
  if (results.size > mostResults && oldest !== undefined) results.delete(oldest);
}
