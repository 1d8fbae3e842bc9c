/** Ends the report of the browser tests: what failed, the slowest files, and a line to count from. */
import {urlPath} from './bundle.mjs';
import {slowest} from './slowest.mjs';

export function totalsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const before = totals.failed;
        count(session.testResults, totals);
        for (const test of failedIn(session.testResults)) console.log(`failed: ${test}`);
        // A file that did not load, or that leaves an error behind, fails without a failed test.
        if (session.passed || totals.failed > before) continue;
        totals.failed += 1;
        console.log(`failed: ${session.testFile}`);
      }
      const times = [...sessions].map(({testFile, testResults}) => [
        urlPath(testFile),
        timeOf(testResults),
      ]);
      for (const line of slowest(times)) console.log(line);
      const {passed, failed, skipped} = totals;
      console.log(`browser tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else totals.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

function timeOf(suite) {
  const tests = (suite?.tests ?? []).reduce((sum, {duration = 0}) => sum + duration, 0);
  return (suite?.suites ?? []).reduce((sum, inner) => sum + timeOf(inner), tests);
}

/** Each with the suites that it is in. */
function* failedIn(suite) {
  for (const test of suite?.tests ?? []) if (!test.passed && !test.skipped) yield test.name;
  for (const inner of suite?.suites ?? []) {
    for (const test of failedIn(inner)) yield `${inner.name} > ${test}`;
  }
}
