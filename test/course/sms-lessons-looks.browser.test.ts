/** Every step of every lesson is accessible and fits the smallest screen. */
import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {lessons} from '../../lessons/index.js';
import '../../src/course/sms-lessons.js';
import type {SmsLessons} from '../../src/course/sms-lessons.js';
import {expectAccessible} from '../support/accessible.js';
import {painted} from '../support/frames.js';
import {isFull} from '../support/full.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import '../support/page.js';

type Media = Parameters<typeof emulateMedia>[0];

const looks: readonly (readonly [string, Media, number, number])[] = [
  ['on a wide screen', {colorScheme: 'light'}, 1440, 900],
  ['on a phone, in dark colours', {colorScheme: 'dark'}, 320, 568],
  ['in forced colours', {forcedColors: 'active'}, 600, 400],
];

async function open(lesson: string | null, step = 1): Promise<SmsLessons> {
  const screen = await fixture<SmsLessons>(
    html`<sms-lessons .lesson=${lesson} .step=${step}></sms-lessons>`,
  );
  await painted();
  return screen;
}

for (const [index, [look, media, width, height]] of looks.entries()) {
  describe(`<sms-lessons>, ${look}`, () => {
    beforeEach(() => localStorage.removeItem('the-lost-refresh.progress'));
    beforeEach(async () => {
      await emulateMedia(media);
      await setViewport({width, height});
    });

    it('is accessible, and fits, as a list', async () => {
      await expectAccessible(await open(null));
      expectNoSidewaysScrolling();
    });

    it('says that there is no such lesson, and shows the list', async () => {
      const screen = await open('artikel');
      await expectAccessible(screen);
      expect(screen.shadowRoot?.textContent).to.include(
        'There is no lesson "artikel". The lessons are: ',
      );
    });

    for (const {id, steps} of lessons) {
      it(`is accessible, and fits, in each step of ${id}`, async function test() {
        this.timeout(120_000);
        for (const [place] of steps.entries()) {
          // The short form takes every step in one of the looks.
          if (!isFull && place % looks.length !== index) continue;
          const screen = await open(id, place + 1);
          await expectAccessible(screen, `step ${place + 1}`);
          expectNoSidewaysScrolling();
          screen.remove();
        }
      });
    }
  });
}
