import {expect} from 'chai';

import {press} from '../support/drive.js';
import {isChromium} from '../support/engine.js';
import {focused, nameOf, one} from '../support/find.js';
import '../support/page.js';
import {
  boxText,
  closeAll,
  goToHotfix,
  goToRow,
  openDesktop,
  openRows,
  practiceAfter,
  pressButton,
  startMenu,
  tabTo,
  windowInFocus,
  windowTitles,
} from './desk-page.js';

describe('<sms-desktop>: message boxes', () => {
  async function pasteTooEarly(): Promise<void> {
    await goToHotfix();
    await press('Control+c');
    await startMenu('My Computer');
    await openRows('C:', 'SMS', 'SITE.SRV', 'X86.BIN');
    await press('Control+v');
  }

  it('asks before a file is replaced, and does nothing when the answer is no', async () => {
    const practice = practiceAfter();
    const desktop = await openDesktop(practice);
    await pasteTooEarly();
    await press('Escape');
    expect(practice.entries).to.deep.equal([]);
    expect(windowInFocus(desktop)).to.equal('C:\\SMS\\SITE.SRV\\X86.BIN');
  });

  it('says that a copy was refused, and lets nothing else be done before it is answered', async () => {
    const practice = practiceAfter();
    const desktop = await openDesktop(practice);
    await pasteTooEarly();
    await press('Enter');
    expect(practice.view.lastOutcome).to.equal('copy-refused-both');
    expect(boxText()).to.match(/Error Copying File.*in use.*Nothing was copied/u);
    expect(nameOf(focused())).to.equal('OK');
    const box = one('dialog');
    expect(box.getAttribute('role')).to.equal('alertdialog');
    await press('Tab');
    // Chromium leaves the page here; other browsers may stay in the box, but not go behind it.
    if (isChromium || !box.matches(':focus, :focus-within')) {
      expect(desktop.matches(':focus-within')).to.equal(false);
    }
    if (nameOf(focused()) !== 'OK') await tabTo('OK');
    await press('Enter');
    expect(boxText()).to.equal(undefined);
    expect(windowInFocus(desktop)).to.equal('C:\\SMS\\SITE.SRV\\X86.BIN');
  });

  it('says why nothing is copied into other folders, nor onto the disc', async () => {
    const practice = practiceAfter();
    await openDesktop(practice);
    await goToHotfix();
    await press('Control+c', 'Control+v');
    expect(boxText()).to.include('Drive D is read-only.');
    await press('Enter');
    await startMenu('My Computer');
    await openRows('C:');
    await press('Control+v');
    expect(boxText()).to.include('you cannot copy files into C:\\.');
    expect(practice.entries).to.deep.equal([]);
  });

  it('copies without asking where there is no such file yet', async () => {
    const practice = practiceAfter();
    await openDesktop(practice);
    await goToHotfix();
    await press('Control+c');
    await startMenu('My Computer');
    await openRows('C:', 'SMS', 'SITE.SRV');
    await press('Control+v');
    expect(boxText()).to.equal(undefined);
    expect(practice.view.lastOutcome).to.equal('file-elsewhere');
    await goToRow('SMSINST.DLL');
  });

  it('says that the article stops no other service', async () => {
    const practice = practiceAfter();
    await openDesktop(practice);
    await startMenu('Services');
    await goToRow('SMS_HIERARCHY_MANAGER');
    await pressButton('Stop', 'sms-services');
    expect(boxText()).to.include('SMS_HIERARCHY_MANAGER did not change');
    expect(practice.entries).to.deep.equal([]);
  });

  it('says that the service, or an application, cannot run with the file', async () => {
    const practice = practiceAfter(['stop', ...closeAll, 'copy:hotfix-alpha:x86-bin']);
    const desktop = await openDesktop(practice);
    await startMenu('Services');
    await goToRow('SMS_EXECUTIVE');
    await pressButton('Start', 'sms-services');
    expect(boxText()).to.include('SMS_EXECUTIVE could not be started.');
    await press('Enter');
    await startMenu('SMS Administrator');
    expect(boxText()).to.include('SMS Administrator could not be opened.');
    expect(windowTitles(desktop)).to.deep.equal(['Services']);
  });
});
