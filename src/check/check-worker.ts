/** Checks a claim beside the page: takes a question, and reports until it has the answer. */
import {readQuestion, type Report} from './model/check-messages.js';
import type {CheckQuestion} from './model/check-result.js';
import {explore} from './model/explore.js';

/** How often it is told how far the check is, at most. */
const mostReports = 200;

addEventListener('message', ({data}: MessageEvent<unknown>) => {
  const question = readQuestion(data);
  if (!question) return;
  try {
    check(question);
  } catch {
    report({type: 'failed'});
  }
});

report({type: 'ready'});

function check(question: CheckQuestion): void {
  const steps = explore(question);
  let told = 0;
  for (;;) {
    const {done: isDone, value} = steps.next();
    if (isDone) {
      report({type: 'result', result: value});
      return;
    }
    const {done, of, examples} = value;
    for (const example of examples) report({type: 'example', example});
    if (done - told < of / mostReports) continue;
    told = done;
    report({type: 'progress', done, of});
  }
}

function report(message: Report): void {
  postMessage(message);
}
