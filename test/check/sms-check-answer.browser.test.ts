import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import '../../src/check/index.js';
import {one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import '../support/page.js';
import {expectAccessible} from '../support/accessible.js';
import {waitUntil} from '../support/wait-until.js';

describe('<sms-check-answer>', () => {
  it('shows what the learner found beside the complete answer, as soon as that is there', async () => {
    await setViewport({width: 320, height: 568});
    const element = await fixture(html`
      <sms-check-answer>
        <p>One server, one failure.</p>
      </sms-check-answer>
    `);
    expect(textOf(one('region', 'What you found'))).to.include('One server, one failure.');
    await waitUntil(() => textOf(one('status')) !== '');
    await painted();
    const answer = textOf(one('region', 'The complete answer'));
    expect(answer).to.include('checked in 2,688 situations');
    expect(answer).to.include('storing the master fails at least once');
    await expectAccessible(element);
    expectNoSidewaysScrolling();
  });
});
