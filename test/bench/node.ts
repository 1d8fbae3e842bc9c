/** Runs the benchmarks in Node, and prints their rows as JSON. */
import {runBenchmarks, type Row} from './benchmarks.js';
import {runCheckBenchmarks} from './check-benchmarks.js';

const {gc} = globalThis;
if (!gc) throw new Error('Run this with --expose-gc, as `npm run bench` does.');

const groups = process.argv.slice(2);
const now = (): number => performance.now();
const rows: Row[] = [];
if (groups.includes('model')) {
  const environment = {
    now,
    heapBytes: () => process.memoryUsage().heapUsed,
    collectGarbage: () => gc(),
  };
  rows.push(...(await runBenchmarks(environment)));
}
if (groups.includes('check')) rows.push(...runCheckBenchmarks({now}));
console.log(JSON.stringify(rows));
