/** Ends the report of the browser tests with what failed, and one line that `run.mjs` can count from. */
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

/** Each with the suites that it is in. */
function* failedIn(suite) {
  for (const test of suite?.tests ?? []) if (!test.passed && !test.skipped) yield test.name;
  for (const inner of suite?.suites ?? []) {
    for (const test of failedIn(inner)) yield `${inner.name} > ${test}`;
  }
}
