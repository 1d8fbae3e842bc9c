import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {questionText} from '../simulation/check/answers.js';
import type {CheckQuestion, CheckResult} from '../simulation/check/check-result.js';
import {
  estimateOf,
  longestUnasked,
  usualTimePerRun,
  type Estimate,
} from '../simulation/check/estimate.js';
import type {Example} from '../simulation/check/explore.js';
import {worlds} from '../run/world.js';
import {CheckRunner} from './check-runner.js';

/** How far a check is. */
export type CheckState =
  | {readonly phase: 'none'}
  /** It would take long, and waits to be asked for. */
  | {readonly phase: 'waiting'; readonly estimate: Estimate}
  | {
      readonly phase: 'running' | 'cancelled';
      readonly done: number;
      readonly of: number;
      /** The shortest example so far, in each world in which there is one. */
      readonly examples: readonly Example[];
    }
  | {readonly phase: 'done'; readonly result: CheckResult}
  | {readonly phase: 'failed'};

/** What was found out on this page, by the question; the last ones. */
const results = new Map<string, CheckResult>();
const mostResults = 24;

/** Milliseconds for one run on this machine, once it is known. */
let timePerRun = usualTimePerRun;

/** So many runs say how fast the machine is. */
const enoughRuns = 5_000;

/**
 * A check of one question, and its answer; what was found out once is kept.
 *
 * @example
 * ```ts
 * readonly #check = new CheckController(this, startCheckWorker);
 * this.#check.ask({bounds: defaultBounds, claim: 'every-job-ends'});
 * ```
 */
export class CheckController implements ReactiveController {
  #state: CheckState = {phase: 'none'};
  #question: CheckQuestion | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #runner: CheckRunner;

  constructor(host: ReactiveControllerHost, startWorker: () => Worker) {
    this.#host = host;
    this.#runner = new CheckRunner(startWorker);
    host.addController(this);
  }

  get state(): CheckState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.cancel();
    this.#runner.stop();
  }

  /** Answers a question from what is known, or by a check, unless that would take long. */
  ask(question: CheckQuestion): void {
    this.#question = question;
    this.#runner.cancel();
    const known = results.get(questionText(question));
    const estimate = estimateOf(question.bounds, timePerRun);
    if (known) this.#become({phase: 'done', result: known});
    else if (estimate.milliseconds > longestUnasked) this.#become({phase: 'waiting', estimate});
    else this.start();
  }

  /** Begins the check, however long it takes. */
  start(): void {
    const question = this.#question;
    if (!question) return;
    const {runs} = estimateOf(question.bounds);
    this.#become({phase: 'running', done: 0, of: runs, examples: []});
    const begun = performance.now();
    this.#runner.run(question, {
      progressed: (done, of) => this.#go({done, of}),
      found: (example) => this.#find(example),
      finished: (result) => {
        keep(result);
        learnSpeed(result, performance.now() - begun);
        this.#become({phase: 'done', result});
      },
      failed: () => this.#become({phase: 'failed'}),
    });
  }

  /** Ends a check that is on; what it found so far stays to be seen. */
  cancel(): void {
    this.#runner.cancel();
    if (this.#state.phase === 'running') this.#become({...this.#state, phase: 'cancelled'});
  }

  #find(example: Example): void {
    if (this.#state.phase !== 'running') return;
    const others = this.#state.examples.filter(({world}) => world !== example.world);
    this.#become({...this.#state, examples: [...others, example]});
  }

  #go(news: {done: number; of: number}): void {
    if (this.#state.phase === 'running') this.#become({...this.#state, ...news});
  }

  #become(state: CheckState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function keep(result: CheckResult): void {
  results.set(questionText(result), result);
  const [oldest] = results.keys();
  if (results.size > mostResults && oldest !== undefined) results.delete(oldest);
}

function learnSpeed({runs}: CheckResult, milliseconds: number): void {
  const all = runs * worlds.length;
  if (all >= enoughRuns) timePerRun = milliseconds / all;
}
