/** What a check costs those who wait for it at the page: its worker's start, its first example, its end. */
import {startCheckWorker} from '../../src/components/check/start-check-worker.js';
import {CheckRunner, type CheckListener} from '../../src/controllers/check-runner.js';
import {defaultQuestion} from '../../src/simulation/check/answers.js';
import {widestBounds} from '../../src/simulation/check/bounds.js';
import type {CheckQuestion} from '../../src/simulation/check/check-result.js';
import type {Row} from './benchmarks.js';
import {answerLimit, exampleLimit} from './check-benchmarks.js';

const cancels = 12;

/** Milliseconds that it may take until a check has ended, and that the page may be kept busy. */
const cancelLimit = 100;

export async function runCheckPageBenchmarks(): Promise<Row[]> {
  const inWorker = await rowsOfWorker();
  const {example, whole} = await answerTimes(new CheckRunner(startCheckWorker));
  const gaps: number[] = [];
  const stopWatching = watchGaps(gaps);
  await answerTimes(new CheckRunner(nobody));
  stopWatching();
  return [
    ...inWorker,
    {name: 'new worker to first example', value: example, unit: 'ms', limit: exampleLimit},
    {name: 'new worker to answer', value: whole, unit: 'ms', limit: answerLimit},
    {name: 'cancel, the slowest', value: await cancelTime(), unit: 'ms', limit: cancelLimit},
    {name: 'page busy, no worker', value: Math.max(...gaps), unit: 'ms', limit: cancelLimit},
  ];
}

function nobody(): never {
  throw new Error('No worker, on purpose.');
}

function rowsOfWorker(): Promise<Row[]> {
  // Vite finds a worker only where it is written like this.
  const worker = new Worker(new URL('./check-bench-worker.ts', import.meta.url), {type: 'module'});
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({data}: MessageEvent<Row[]>) => {
      worker.terminate();
      resolve(data);
    };
  });
}

const deaf: CheckListener = {
  progressed: () => {},
  found: () => {},
  finished: () => {},
  failed: () => {},
};

/** From the question, with no worker there, until an example is there, and until the answer is. */
function answerTimes(runner: CheckRunner): Promise<{example: number; whole: number}> {
  const start = performance.now();
  let example = Number.NaN;
  return new Promise((resolve, reject) => {
    runner.run(defaultQuestion, {
      ...deaf,
      found: () => {
        if (Number.isNaN(example)) example = performance.now() - start;
      },
      finished: () => {
        runner.stop();
        resolve({example, whole: performance.now() - start});
      },
      failed: () => reject(new Error('The check came to grief.')),
    });
  });
}

/** From the wish to end a long check until it has ended and the page is free; at different moments of it. */
async function cancelTime(): Promise<number> {
  const question: CheckQuestion = {...defaultQuestion, bounds: widestBounds};
  let slowest = 0;
  for (let moment = 0; moment < cancels; moment++) {
    const runner = new CheckRunner(startCheckWorker);
    let isOver = false;
    let reports = 0;
    await new Promise<void>((resolve, reject) => {
      const heard = (): void => {
        if (isOver) reject(new Error('A check that was cancelled went on.'));
        else if (reports++ >= moment) resolve();
      };
      runner.run(question, {...deaf, progressed: heard, found: heard});
      if (moment === 0) resolve();
    });
    const start = performance.now();
    runner.cancel();
    isOver = true;
    await freePage();
    slowest = Math.max(slowest, performance.now() - start);
    runner.stop();
  }
  return slowest;
}

/** How long the page was kept from other work each time, until the returned function is called. */
function watchGaps(gaps: number[]): () => void {
  const end = new AbortController();
  let last = performance.now();
  const watch = async (): Promise<void> => {
    await freePage();
    gaps.push(performance.now() - last);
    last = performance.now();
    if (!end.signal.aborted) void watch();
  };
  void watch();
  return () => end.abort();
}

/** Until the page comes to other work. */
function freePage(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
