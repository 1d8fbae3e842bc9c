/** Runs the benchmarks in a browser, for `bench.mjs` to call. */
import {runBenchmarks} from './benchmarks.js';

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

function benchmark(): ReturnType<typeof runBenchmarks> {
  return runBenchmarks({
    now: () => performance.now(),
    heapBytes: () => performance.memory?.usedJSHeapSize,
    collectGarbage: () => window.gc?.(),
  });
}

window.benchmark = benchmark;
