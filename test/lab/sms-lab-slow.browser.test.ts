import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import type {SmsLab} from '../../src/lab/sms-lab.js';
import {expectAccessible} from '../support/accessible.js';
import {click, press} from '../support/drive.js';
import {all, namesOf, one, textOf} from '../support/find.js';
import {goTo, momentIn, openLab, scenarioOf, stateOf} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/** Recording takes a while, on a busy machine above all. */
function until(isSo: () => boolean): Promise<void> {
  return waitUntil(isSo, 'still not so');
}

/** More than is recorded at once, and some seconds of work. */
const large = 4_000;
const largest = 10_000;

describe('<sms-lab>, a large run', () => {
  it('shows its first moments at once, then the whole, and keeps the moment', async () => {
    const lab = await openLab();
    await goTo(5);
    lab.begin(scenarioOf(large));
    await until(() => lab.lab.run?.scenario.servers.length === large);
    expect(namesOf('progressbar')).to.include('Recorded');
    expect(lab.lab.run!.length).to.be.lessThan(large);
    await goTo(3);
    await until(() => lab.lab.slow === undefined);
    expect(lab.lab.run!.length).to.be.greaterThan(2 * large);
    expect(momentIn()).to.equal(3);
    expect(namesOf('progressbar')).not.to.include('Recorded');
  });

  it('goes back to what was there before when it is stopped', async () => {
    const lab = await openLab();
    const {scenario} = lab.lab.state!;
    lab.begin(scenarioOf(largest));
    await until(() => namesOf('progressbar').includes('Recorded'));
    await click(one('button', 'Stop'));
    expect(lab.lab.state?.scenario).to.equal(scenario);
    expect(lab.lab.slow).to.equal(undefined);
    expect(all('progressbar')).to.have.length(0);
  });

  it('opened so, stops at its first moments and goes on when asked', async () => {
    const state = stateOf(scenarioOf(largest));
    // Not until it is whole: by then it may have been recorded.
    const lab = await fixture<SmsLab>(html`<sms-lab .state=${state}></sms-lab>`);
    await until(() => namesOf('button').includes('Stop'));
    one('button', 'Stop').focus();
    await press('Enter');
    expect(all('status').map(textOf)).to.include('Only the first moments are recorded.');
    await expectAccessible(lab);
    await click(one('button', 'Record the rest'));
    await until(() => namesOf('progressbar').includes('Recorded'));
  });
});
