import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import '../../src/check/sms-check-answer.js';
import {defaultQuestion} from '../../src/check/model/answers.js';
import {checkNow} from '../../src/check/model/explore.js';
import {expectAccessible} from '../support/accessible.js';
import {FakeWorkers} from '../support/fake-worker.js';
import {all, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import {prepare} from '../support/page.js';

describe('<sms-check-answer>', () => {
  beforeEach(prepare);

  it('shows what the learner found beside the complete answer, as soon as that is there', async () => {
    await setViewport({width: 320, height: 568});
    const workers = new FakeWorkers();
    const element = await fixture(html`
      <sms-check-answer .startWorker=${workers.start}>
        <p>One server, one failure.</p>
      </sms-check-answer>
    `);
    expect(textOf(one('region', 'What you found'))).to.include('One server, one failure.');
    expect(workers.all.length === 0).to.equal(all('progressbar').length === 0);
    if (workers.all.length > 0) {
      await expectAccessible(element);
      workers.last.say({type: 'result', result: checkNow(defaultQuestion)});
      await painted();
    }
    const answer = textOf(one('region', 'The complete answer'));
    expect(answer).to.include('checked in 2,688 situations');
    expect(answer).to.include('storing the master fails at least once');
    await expectAccessible(element);
    expectNoSidewaysScrolling();
  });
});
