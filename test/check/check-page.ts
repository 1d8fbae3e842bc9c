/** Opens the check by itself, with a worker that answers when a test says so. */
import {fixture, html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import '../../src/check/sms-check.js';
import type {SmsCheck} from '../../src/check/sms-check.js';
import {readQuestion} from '../../src/check/model/check-messages.js';
import type {CheckQuestion, CheckResult} from '../../src/check/model/check-result.js';
import {checkNow} from '../../src/check/model/explore.js';
import {FakeWorkers} from '../support/fake-worker.js';
import {focused, nameOf} from '../support/find.js';
import {painted} from '../support/frames.js';

export interface CheckPage {
  readonly screen: SmsCheck;
  readonly workers: FakeWorkers;
}

export async function openCheck(question?: CheckQuestion): Promise<CheckPage> {
  const workers = new FakeWorkers();
  const screen = await fixture<SmsCheck>(
    html`<sms-check .question=${question} .startWorker=${workers.start}></sms-check>`,
  );
  await painted();
  return {screen, workers};
}

/** The worker says what comes of what it was asked last. */
export async function answer({workers}: CheckPage): Promise<CheckResult> {
  const question = readQuestion(workers.last.told.at(-1));
  if (!question) throw new Error('The worker was asked nothing.');
  const result = checkNow(question);
  workers.last.say({type: 'result', result});
  await painted();
  return result;
}

/** Opens the check at its answer, whether it has to be worked out or is kept from before. */
export async function openAnswered(question?: CheckQuestion): Promise<CheckPage> {
  const page = await openCheck(question);
  if (page.workers.all.length > 0) await answer(page);
  return page;
}

/** Goes on by Tab until it comes to what has this name. */
export async function tabTo(name: string): Promise<Element> {
  const seen: string[] = [];
  while (seen.length < 100) {
    await sendKeys({press: 'Tab'});
    if (nameOf(focused()) === name) return focused();
    seen.push(nameOf(focused()));
  }
  throw new Error(`Tab never comes to “${name}”, but to: ${seen.join(', ')}`);
}
