/** The whole procedure by the keyboard alone: by hand, with Hotfix.exe, at the prompt, in plain view. */
import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import type {SmsPracticeServer} from '../../src/practice/sms-practice-server.js';
import {press} from '../support/drive.js';
import {focused, nameOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {applications} from './codes.js';
import {
  boxText,
  frontWindow,
  goToHotfix,
  goToRow,
  openDesktop,
  openPlain,
  openRows,
  practiceAfter,
  pressButton,
  startMenu,
  tabTo,
  typeLine,
  windowInFocus,
  windowTitles,
} from './desk-page.js';

async function stopService(): Promise<void> {
  await startMenu('Services');
  await goToRow('SMS_EXECUTIVE');
  await pressButton('Stop', 'sms-services');
}

async function closeApplications(): Promise<void> {
  for (const name of applications) await pressButton(`Close ${name}`);
}

describe('the whole procedure, by the keyboard alone', () => {
  it('on the desktop, by hand', async () => {
    const practice = practiceAfter();
    const desktop = await openDesktop(practice);
    await stopService();
    expect(practice.view.service).to.equal('stopped');
    await closeApplications();
    expect(windowTitles(desktop)).to.deep.equal(['Services']);

    await goToHotfix();
    expect(frontWindow(desktop)).to.equal('D:\\Q195936\\X86');
    await press('Control+c');
    await startMenu('My Computer');
    await openRows('C:', 'SMS', 'SITE.SRV', 'X86.BIN');
    await press('Control+v');
    expect(boxText()).to.include('Existing file: 249KB, modified 6/22/98 5:34 PM');
    expect(boxText()).to.include('New file: 249KB, modified 9/28/98 4:23 PM');
    expect(nameOf(focused())).to.equal('Yes');
    await press('Enter');
    expect(practice.view.lastOutcome).to.equal('file-replaced');
    expect(boxText()).to.equal(undefined);

    await pressButton('Start', 'sms-services');
    expect(practice.view).to.include({installed: true, inOrder: true});
    await startMenu('Run the test job');
    expect(practice.view.proven).to.equal(true);
    expect(boxText()).to.include('No server is missed.');
    await press('Escape');
    expect(boxText()).to.equal(undefined);
  });

  it('on the desktop, with Hotfix.exe', async () => {
    const practice = practiceAfter();
    await openDesktop(practice);
    await stopService();
    await closeApplications();
    await startMenu('Hotfix files');
    await openRows('X86', 'HOTFIX.EXE');
    expect(boxText()).to.include('Smsinst.dll in X86.BIN has been replaced.');
    expect(boxText()).to.include('Illustrative');
    await press('Enter');
    await pressButton('Start', 'sms-services');
    expect(practice.view.installed).to.equal(true);
  });

  it('at the command prompt', async () => {
    const practice = practiceAfter();
    const desktop = await openDesktop(practice);
    await startMenu('Command Prompt');
    expect(windowInFocus(desktop)).to.equal('Command Prompt');
    await typeLine('net stop sms_executive');
    await closeApplications();
    await tabTo('Command');
    await typeLine('copy d:\\q195936\\x86\\smsinst.dll c:\\sms\\site.srv\\x86.bin');
    await typeLine('net start sms_executive');
    expect(practice.view).to.include({installed: true, inOrder: true});
    // What it says of an act it says itself.
    expect(boxText()).to.equal(undefined);
    await typeLine('exit');
    expect(windowTitles(desktop)).to.deep.equal([]);
  });

  it('in plain view', async () => {
    const practice = practiceAfter();
    await openPlain(practice);
    await pressButton('Stop');
    await closeApplications();
    await tabTo('D:\\Q195936\\X86\\SMSINST.DLL 254,400 bytes, 9/28/98 4:23 PM');
    await press('Space');
    await tabTo('C:\\SMS\\SITE.SRV\\X86.BIN holds Smsinst.dll, 249 KB, 6/22/98 5:34 PM');
    await press('Space');
    await pressButton('Copy');
    expect(practice.view.lastOutcome).to.equal('file-replaced');
    await pressButton('Start');
    await pressButton('Run the test job');
    expect(practice.view).to.include({installed: true, inOrder: true, proven: true});
  });

  for (const [name, platform, tool] of [
    ['in plain view, with Hotfix.exe', 'x86', 'X86'],
    ['on an Alpha, in plain view', 'alpha', 'ALPHA'],
  ] as const) {
    it(name, async () => {
      const practice = practiceAfter([], platform);
      await openPlain(practice);
      await pressButton('Stop');
      await closeApplications();
      await pressButton(`Run D:\\Q195936\\${tool}\\HOTFIX.EXE`);
      await pressButton('Start');
      expect(practice.view).to.include({installed: true, platform});
    });
  }

  it('leaves the server by Tab, in either view', async () => {
    for (const wide of [true, false]) {
      const server = await fixture<SmsPracticeServer>(html`
        <div class=${wide ? 'wide' : 'narrow'}>
          <sms-practice-server .practice=${practiceAfter()}></sms-practice-server>
          <button type="button">After</button>
        </div>
      `);
      server.style.width = wide ? '60rem' : '20rem';
      await painted();
      await painted();
      await tabTo('After');
    }
  });
});
