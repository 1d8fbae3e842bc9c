/** Runs the benchmarks in Node, and prints their rows as JSON. */
import {runBenchmarks} from './benchmarks.js';

const {gc} = globalThis;
if (!gc) throw new Error('Run this with --expose-gc, as `npm run bench` does.');

const rows = await runBenchmarks({
  now: () => performance.now(),
  heapBytes: () => process.memoryUsage().heapUsed,
  collectGarbage: () => gc(),
});
console.log(JSON.stringify(rows));
