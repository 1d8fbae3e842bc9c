/** Runs the benchmarks in a browser, for `bench.mjs` to call. */
import {runBenchmarks, type Group, type Row} from './benchmarks.js';
import {runCheckPageBenchmarks} from './check-page-benchmarks.js';
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

async function benchmark(groups: readonly Group[]): Promise<Row[]> {
  const rows: Row[] = [];
  if (groups.includes('model')) {
    const environment = {
      now: () => performance.now(),
      heapBytes: () => performance.memory?.usedJSHeapSize,
      collectGarbage: () => window.gc?.(),
    };
    rows.push(...(await runBenchmarks(environment)));
  }
  if (groups.includes('lab')) rows.push(...(await runLabBenchmarks()));
  if (groups.includes('check')) rows.push(...(await runCheckPageBenchmarks()));
  return rows;
}

window.benchmark = benchmark;
