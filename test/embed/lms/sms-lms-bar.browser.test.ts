import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../../src/embed/lms/sms-lms-bar.js';
import type {SmsLmsBar} from '../../../src/embed/lms/sms-lms-bar.js';
import type {Status} from '../../../src/embed/lms/tracker.js';
import {press} from '../../support/drive.js';
import {all, one, textOf} from '../../support/find.js';
import {expectAccessible} from '../../support/accessible.js';

interface Looks {
  readonly status?: Status;
  readonly done?: number;
  readonly recording?: boolean;
  readonly away?: string;
  readonly since?: Date;
  readonly kept?: boolean;
}

function bar({
  done = 3,
  recording = true,
  away = '',
  status,
  since,
  kept = false,
}: Looks = {}): Promise<SmsLmsBar> {
  return fixture(html`
    <sms-lms-bar
      .status=${status}
      .done=${done}
      .of=${7}
      ?recording=${recording}
      .away=${away}
      .since=${since}
      ?kept=${kept}
    ></sms-lms-bar>
  `);
}

describe('<sms-lms-bar>', () => {
  for (const [name, looks, says] of [
    ['while there is more to do', {}, '3 of 7 steps done Your LMS stores your progress'],
    [
      'when it is completed',
      {done: 7, status: 'completed'},
      'All steps done Your LMS has recorded this unit as completed',
    ],
    [
      'when it is passed',
      {done: 7, status: 'passed'},
      'All steps done Your LMS has recorded this unit as passed',
    ],
    [
      'when it is failed',
      {done: 7, status: 'failed'},
      'All steps done Your score is below the passing score',
    ],
    [
      'where the LMS refused that',
      {done: 7, status: 'incomplete'},
      'All steps done Your LMS has not recorded this unit as completed yet',
    ],
    ['where nothing is recorded', {recording: false}, '3 of 7 steps done Nothing is recorded'],
    [
      'where another lesson is shown',
      {away: 'The lost refresh'},
      '3 of 7 steps done This screen is not part of the unit',
    ],
  ] as const) {
    it(`is accessible, and says in words how the learner stands, ${name}`, async () => {
      const element = await bar(looks);
      await expectAccessible(element);
      expect(textOf(one('status'))).to.equal(says);
    });
  }

  for (const [kept, what] of [
    [true, 'This browser keeps your work'],
    [false, 'Your work since then may be lost'],
  ] as const) {
    it(`says since when nothing was stored, and what to do (kept: ${kept})`, async () => {
      const element = await bar({since: new Date(2026, 0, 1, 14, 5), kept});
      await expectAccessible(element);
      expect(textOf(one('status')).replace('\u202f', ' ')).to.equal(
        `3 of 7 steps done Nothing has been stored since 02:05 PM. If this continues, sign in again and reopen this lesson. ${what}.`,
      );
    });
  }

  it('says to wait for the network while offline', async () => {
    const element = await bar({since: new Date(2026, 0, 1, 14, 5)});
    element.offline = true;
    await element.updateComplete;
    expect(textOf(one('status'))).to.match(
      /Offline: nothing has been stored since .* online again\.$/,
    );
  });

  it('asks to be let out, from the keyboard', async () => {
    const element = await bar();
    one('button', 'Save and leave').focus();
    const asked = oneEvent(element, 'sms-lms-leave');
    await press('Enter');
    await asked;
  });

  it('asks for the unit, from the keyboard', async () => {
    const element = await bar({away: 'The lost refresh'});
    one('button', 'Back to “The lost refresh”').focus();
    const asked = oneEvent(element, 'sms-unit-ask');
    await press('Enter');
    await asked;
  });

  it('offers no way out of a record that is not there', async () => {
    await bar({recording: false});
    expect(all('button')).to.have.length(0);
  });
});
