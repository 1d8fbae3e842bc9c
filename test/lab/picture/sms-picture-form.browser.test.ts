import {expect} from 'chai';

import type {SmsLab} from '../../../src/lab/sms-lab.js';
import type {Scenario} from '../../../src/run/scenario.js';
import {expectAccessible} from '../../support/accessible.js';
import {choose, click, press} from '../../support/drive.js';
import {all, focused, nameOf, namesOf, one} from '../../support/find.js';
import {goTo, momentIn, openLab, siteWords, sites} from '../../support/page.js';

const group = 'The situation, on the picture';

function scenarioIn(lab: SmsLab): Scenario {
  return lab.lab.run!.scenario;
}

/** The controls on the first picture. */
function form(): HTMLElement {
  return one('group', group);
}

function serverOn(name: string): HTMLButtonElement {
  return all('button', form()).find(
    (button) =>
      nameOf(button).startsWith(`${name} v`) || nameOf(button).startsWith(`${name} empty`),
  )!;
}

describe('<sms-picture-form>', () => {
  it('clicks a server through its versions, and the picture is drawn again at once', async () => {
    const lab = await openLab();
    await goTo(30);
    expect(siteWords('before')).to.include(
      'DENVER is stale. It holds version 1, but the job asked to refresh it. The instruction skipped this server.',
    );
    for (const [name, words] of [
      ['DENVER v2', 'DENVER holds version 2, like the master.'],
      ['DENVER empty', 'DENVER holds version 2, like the master.'],
      ['DENVER v1', 'DENVER is stale'],
    ] as const) {
      await click(serverOn('DENVER'));
      expect(nameOf(serverOn('DENVER'))).to.equal(name);
      expect(
        siteWords('before').some((line) => line.startsWith(words)),
        name,
      ).to.equal(true);
    }
    expect(namesOf('button').filter((each) => each.startsWith('You changed'))).to.deep.equal([]);
    expect(lab.lab.canUndo).to.equal(true);
  });

  it('does the same on the other picture, where only a pointer comes to it', async () => {
    const lab = await openLab();
    expect(all('group').filter((each) => nameOf(each) === group)).to.have.lengthOf(1);
    const [, second] = lab
      .shadowRoot!.querySelector('sms-picture')!
      .shadowRoot!.querySelectorAll('sms-picture-form');
    const card = second!.shadowRoot!.querySelector<HTMLElement>('.server')!;
    expect(card.tabIndex).to.equal(-1);
    await click(card);
    expect(scenarioIn(lab).servers[0]!.holds).to.equal(2);
    expect(focused() === card).to.equal(false);
  });

  it('ticks requests, gives failures and puts a server offline, by keys alone', async () => {
    const lab = await openLab();
    const refresh = one('checkbox', 'Refresh Existing Distribution Servers');
    refresh.focus();
    await press('Space');
    expect(scenarioIn(lab).job.refreshExisting).to.equal(false);
    expect(namesOf('button')).to.include('Play');
    await press('Tab');
    expect(nameOf(focused())).to.equal('Storing the master: fails once because the disk is full');
    const drum = focused();
    await press('Enter');
    await choose(one('combobox', 'How often storing fails'), '3 times');
    await choose(one('combobox', 'Why storing fails'), 'a file is in use');
    await press('Escape');
    expect(focused() === drum, nameOf(focused())).to.equal(true);
    expect(scenarioIn(lab).masterFailures).to.deep.equal({count: 3, cause: 'file-in-use'});
    await press('Tab', 'Enter');
    expect(scenarioIn(lab).servers[0]!.holds).to.equal(2);
    await press('Tab');
    expect(nameOf(focused())).to.equal('DENVER offline');
    await press('Space');
    expect(scenarioIn(lab).servers[0]!.offlineForAttempts).to.deep.equal([4]);
    expect(focused().ariaPressed).to.equal('true');
    expect(momentIn()).to.equal(0);
    await expectAccessible(lab);
  });

  it('exchanges the Smsinst.dll of each world', async () => {
    const lab = await openLab();
    const [left, right] = sites();
    await click(one('button', 'Smsinst.dll: Without the hotfix', left));
    expect(lab.lab.state!.worlds).to.deep.equal(['before-job', 'before-job']);
    await click(one('button', 'Smsinst.dll: With the hotfix', right));
    expect(lab.lab.state!.worlds).to.deep.equal(['before-job', 'before-retry']);
  });

  it('is gone where the situation is locked', async () => {
    const lab = await openLab();
    lab.locks = ['setup'];
    await lab.updateComplete;
    await press('Shift');
    expect(namesOf('group')).not.to.include(group);
    expect(namesOf('button').some((each) => each.startsWith('Smsinst.dll'))).to.equal(false);
  });

  it('has targets of 24 pixels, and names that the sentence has, too', async () => {
    const lab = await openLab();
    const controls = [...all('button', form()), ...all('checkbox', form())];
    expect(controls.length).to.equal(13);
    for (const control of controls) {
      const {width, height} = control.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(control)).to.be.at.least(24);
    }
    const part = one('button', 'fails once because the disk is full', lab);
    expect(namesOf('button', form())).to.include(`${part.ariaDescription}: ${nameOf(part)}`);
  });
});
