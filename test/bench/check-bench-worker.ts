/** Runs the benchmarks of a check in a worker, and sends their rows. */
import {runCheckBenchmarks} from './check-benchmarks.js';

postMessage(runCheckBenchmarks({now: () => performance.now()}));
