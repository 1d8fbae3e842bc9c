/** Opens a lesson as the page does, and works on it as a learner. */
import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../src/course/sms-lessons.js';
import type {SmsLessons} from '../../src/course/sms-lessons.js';
import {click} from '../support/drive.js';
import {all, nameOf} from '../support/find.js';
import {untilLoaded} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

export async function open(lesson: string, step = 1): Promise<SmsLessons> {
  const screen = await fixture<SmsLessons>(
    html`<sms-lessons .lesson=${lesson} .step=${step}></sms-lessons>`,
  );
  // As the page does.
  screen.addEventListener('sms-place-change', ({place}) => {
    if (place.screen !== 'lesson') return;
    screen.lesson = place.lesson;
    screen.step = place.step;
  });
  await untilLoaded(screen);
  return screen;
}

/** Presses a part on the picture until its stamp says what is wanted. */
export async function stamp(part: string, wanted: string): Promise<void> {
  const found = (): HTMLButtonElement =>
    all('button').find((button) => nameOf(button).startsWith(`${part}: `))!;
  await waitUntil(() => found() !== undefined);
  for (let time = 0; time < 6 && nameOf(found()) !== `${part}: you expect ${wanted}`; time++) {
    await click(found());
  }
  expect(nameOf(found())).to.equal(`${part}: you expect ${wanted}`);
}

export function find(root: Element | ShadowRoot, selector: string): Element[] {
  const shadow = root instanceof Element ? root.shadowRoot : root;
  const own = [...(shadow?.querySelectorAll(selector) ?? [])];
  const hosts = [...(shadow?.querySelectorAll('*') ?? [])].filter((each) => each.shadowRoot);
  return [...own, ...hosts.flatMap((each) => find(each, selector))];
}
