/** Opens the check by itself, at its answer or on the way there. */
import {fixture, html} from '@open-wc/testing-helpers';

import type {SmsCheck} from '../../src/check/index.js';
import '../../src/check/index.js';
import {check} from '../../src/check/model/check-run.js';
import type {CheckQuestion} from '../../src/links/check-question.js';
import {all, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {waitUntil} from '../support/wait-until.js';

/** A check that goes on until it is stopped. */
export function* endless(): ReturnType<typeof check> {
  for (;;) yield {done: 21, of: 45};
}

export function broken(): never {
  throw new Error('Broken on purpose.');
}

export async function openCheck(question?: CheckQuestion, run = check): Promise<SmsCheck> {
  const screen = await fixture<SmsCheck>(
    html`<sms-check .run=${run} .question=${question}></sms-check>`,
  );
  await painted();
  return screen;
}

/** Until there is an answer. */
export async function answered(): Promise<void> {
  await waitUntil(() => all('progressbar').length === 0 && textOf(one('status')) !== '');
  await painted();
}

export async function openAnswered(question?: CheckQuestion): Promise<SmsCheck> {
  const screen = await openCheck(question);
  await answered();
  return screen;
}
