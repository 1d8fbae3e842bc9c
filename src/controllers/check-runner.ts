/** Has a check run: in a worker, or bit by bit on the page where no worker can be had. */
import {isSameQuestion} from '../check/model/answers.js';
import {explore, type Example} from '../check/model/explore.js';
import {readReport, type Report} from '../check/model/check-messages.js';
import type {CheckQuestion, CheckResult} from '../check/model/check-result.js';

/** Is told how a check goes on. */
export interface CheckListener {
  progressed(done: number, of: number): void;
  found(example: Example): void;
  finished(result: CheckResult): void;
  failed(): void;
}

/** Milliseconds that the page is kept from other work at a time. */
const slice = 8;

/** One check at a time; a new one ends the one before. */
export class CheckRunner {
  readonly #startWorker: () => Worker;
  #worker: Worker | undefined;
  /** Whether the worker has said anything: one that never did was perhaps never loaded. */
  #hasWorked = false;
  #canWork = true;
  /** Which check is on; what comes of another is not listened to. */
  #turn = 0;
  #isBusy = false;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  run(question: CheckQuestion, listener: CheckListener): void {
    this.cancel();
    this.#isBusy = true;
    const worker = this.#canWork ? this.#workerAtHand() : undefined;
    if (worker) this.#runIn(worker, question, listener);
    else void this.#runHere(question, listener);
  }

  /** Ends the check that is on, at once. */
  cancel(): void {
    this.#turn++;
    // A worker that is busy cannot be told anything.
    if (this.#isBusy) this.#dropWorker();
    this.#isBusy = false;
  }

  /** Ends all of it. */
  stop(): void {
    this.cancel();
    this.#dropWorker();
  }

  /** A worker that has finished is kept: it remembers what the charts do. */
  #workerAtHand(): Worker | undefined {
    try {
      this.#worker ??= this.#startWorker();
    } catch {
      this.#canWork = false;
    }
    return this.#worker;
  }

  #dropWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #runIn(worker: Worker, question: CheckQuestion, listener: CheckListener): void {
    const turn = this.#turn;
    worker.onmessage = ({data}: MessageEvent<unknown>) => {
      if (turn !== this.#turn) return;
      const report = readReport(data);
      if (!report || !isAbout(question, report)) return;
      this.#hasWorked = true;
      this.#take(report, listener);
    };
    worker.onmessageerror = () => {
      if (turn === this.#turn && this.#isBusy) this.#take({type: 'failed'}, listener);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (turn !== this.#turn) return;
      this.#dropWorker();
      if (!this.#isBusy) return;
      if (this.#hasWorked) {
        this.#take({type: 'failed'}, listener);
      } else {
        this.#canWork = false;
        void this.#runHere(question, listener);
      }
    };
    worker.postMessage(question);
  }

  #take(report: Report, listener: CheckListener): void {
    switch (report.type) {
      case 'progress':
        listener.progressed(report.done, report.of);
        break;
      case 'example':
        listener.found(report.example);
        break;
      case 'result':
        this.#isBusy = false;
        listener.finished(report.result);
        break;
      case 'failed':
        this.#isBusy = false;
        this.#dropWorker();
        listener.failed();
        break;
      case 'ready':
    }
  }

  async #runHere(question: CheckQuestion, listener: CheckListener): Promise<void> {
    const turn = this.#turn;
    const steps = explore(question);
    try {
      for (;;) {
        const result = runSlice(steps, listener);
        if (result) {
          this.#take({type: 'result', result}, listener);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve));
        if (turn !== this.#turn) return;
      }
    } catch {
      this.#take({type: 'failed'}, listener);
    }
  }
}

/** Whether a report can be about this question: a result says what it answers. */
function isAbout(question: CheckQuestion, report: Report): boolean {
  return report.type !== 'result' || isSameQuestion(report.result, question);
}

/** Goes on for a while; the result, if it came to it. */
function runSlice(
  steps: ReturnType<typeof explore>,
  listener: CheckListener,
): CheckResult | undefined {
  const end = performance.now() + slice;
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    for (const example of value.examples) listener.found(example);
    if (performance.now() < end) continue;
    listener.progressed(value.done, value.of);
    return undefined;
  }
}
