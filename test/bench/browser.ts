/** Runs the benchmarks in a browser, for `bench.mjs` to call. */
import {runBenchmarks, type Row} from './benchmarks.js';
import {runLabBenchmarks} from './lab-benchmarks.js';

declare global {
  interface Window {
    benchmark: typeof benchmark;
    /** Chromium's, with `--js-flags=--expose-gc`. */
    gc?: () => void;
  }
  interface Performance {
    /** Chromium's, exact with `--enable-precise-memory-info`. */
    readonly memory?: {readonly usedJSHeapSize: number};
  }
}

async function benchmark(): Promise<Row[]> {
  const rows = await runBenchmarks({
    now: () => performance.now(),
    heapBytes: () => performance.memory?.usedJSHeapSize,
    collectGarbage: () => window.gc?.(),
  });
  return [...rows, ...(await runLabBenchmarks())];
}

window.benchmark = benchmark;
