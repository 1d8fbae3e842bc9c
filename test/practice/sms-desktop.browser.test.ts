import {oneEvent} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {click, press} from '../support/drive.js';
import {all, focused, nameOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {Practice, readActs} from '../../src/practice/model/practice.js';
import '../support/page.js';
import {
  boxText,
  closeAll,
  frontWindow,
  goToHotfix,
  openDesktop,
  practiceAfter,
  pressButton,
  startMenu,
  tabTo,
  windowInFocus,
  windowNamed,
  windowTitles,
} from './desk-page.js';

describe('<sms-desktop>: its windows', () => {
  it('has a window for each SMS application that is open, and for no other', async () => {
    const practice = practiceAfter(['close:sms-database-manager']);
    const desktop = await openDesktop(practice);
    expect(windowTitles(desktop)).to.have.members(['SMS Administrator', 'SMS Service Manager']);
    // Done elsewhere, such as by Undo in the log.
    practice.undo();
    await painted();
    expect(windowTitles(desktop)).to.include('SMS Database Manager');
    for (const act of readActs(closeAll)) practice.do(act);
    await painted();
    expect(windowTitles(desktop)).to.deep.equal([]);
  });

  for (const [width, what] of [
    [620, 'hotfix'],
    [900, 'hotfix'],
    [620, 'ticket'],
    [900, 'ticket'],
  ] as const) {
    it(`covers no button that closes an SMS application of the ${what}, ${width} pixels wide`, async () => {
      await setViewport({width, height: 800});
      const desktop = await openDesktop(new Practice('x86', [], {ticket: what === 'ticket'}));
      const closers = windowTitles(desktop).map((title) => one('button', `Close ${title}`));
      expect(closers).to.have.lengthOf(3);
      for (const closer of closers) {
        const {left, top, width: wide, height} = closer.getBoundingClientRect();
        const root = closer.getRootNode() as ShadowRoot;
        const [found] = root.elementsFromPoint(left + wide / 2, top + height / 2);
        expect(found && closer.contains(found), nameOf(closer)).to.equal(true);
      }
    });
  }

  it('opens a window with the focus in it, and gives the focus back when it is closed', async () => {
    const desktop = await openDesktop();
    await pressButton('Control Panel');
    expect(windowInFocus(desktop)).to.equal('Control Panel');
    await press('Enter');
    expect(windowInFocus(desktop)).to.equal('Services');
    expect(nameOf(focused())).to.equal('Services');
    await pressButton('Close Services');
    expect(windowInFocus(desktop)).to.equal('Control Panel');
    await pressButton('Close Control Panel');
    expect(nameOf(focused())).to.equal('Control Panel');
    expect(windowInFocus(desktop)).to.equal(undefined);
  });

  it('goes to another window where the one it came from is gone', async () => {
    const desktop = await openDesktop();
    await pressButton('Close SMS Administrator');
    expect(windowInFocus(desktop)).to.equal(frontWindow(desktop));
    await pressButton(`Close ${frontWindow(desktop)}`);
    await pressButton(`Close ${frontWindow(desktop)}`);
    expect(windowTitles(desktop)).to.deep.equal([]);
    expect(nameOf(focused())).to.equal('My Computer');
  });

  it('leaves the focus where it is when a window is closed from elsewhere', async () => {
    const practice = practiceAfter();
    await openDesktop(practice);
    await tabTo('Hotfix files');
    practice.do({type: 'application.closed', application: 'sms-administrator'});
    await painted();
    expect(nameOf(focused())).to.equal('Hotfix files');
  });

  it('brings a window to the front by a press on it, by the focus, and by the taskbar', async () => {
    const desktop = await openDesktop();
    expect(frontWindow(desktop)).to.equal('SMS Administrator');
    await click(windowNamed(desktop, 'SMS Service Manager').shadowRoot!.querySelector('h3')!);
    expect(frontWindow(desktop)).to.equal('SMS Service Manager');
    await tabTo('Close SMS Database Manager');
    expect(frontWindow(desktop)).to.equal('SMS Database Manager');
    await click(all('button').find((button) => nameOf(button) === 'SMS Administrator')!);
    expect(frontWindow(desktop)).to.equal('SMS Administrator');
    expect(windowInFocus(desktop)).to.equal('SMS Administrator');
    const zIndex = (title: string): number => Number(windowNamed(desktop, title).style.zIndex);
    expect(zIndex('SMS Administrator')).to.be.greaterThan(zIndex('SMS Database Manager'));
  });

  it('opens no second window for what is open already', async () => {
    const desktop = await openDesktop();
    await startMenu('Services');
    await startMenu('SMS Administrator');
    await startMenu('Services');
    expect(windowTitles(desktop).filter((title) => title === 'Services')).to.have.lengthOf(1);
    expect(windowTitles(desktop)).to.have.lengthOf(4);
    expect(windowInFocus(desktop)).to.equal('Services');
  });

  it('closes by Esc what is only to be read', async () => {
    const desktop = await openDesktop();
    await goToHotfix();
    await press('Alt+Enter');
    expect(windowInFocus(desktop)).to.equal('SMSINST.DLL Properties');
    await press('Escape');
    expect(windowInFocus(desktop)).to.equal('D:\\Q195936\\X86');
    await press('Escape');
    expect(windowTitles(desktop)).to.include('D:\\Q195936\\X86');
  });

  it('tells of each act', async () => {
    const practice = practiceAfter();
    const desktop = await openDesktop(practice);
    setTimeout(() => void pressButton('Close SMS Administrator'));
    const change = await oneEvent(desktop, 'sms-practice-change');
    expect(change).to.have.property('practice', practice);
    expect(practice.codes).to.deep.equal(['close:sms-administrator']);
  });

  it('takes up another practice', async () => {
    const desktop = await openDesktop();
    await startMenu('Run the test job');
    expect(boxText()).not.to.equal(undefined);
    desktop.practice = practiceAfter(closeAll, 'alpha');
    await painted();
    expect(windowTitles(desktop)).to.deep.equal([]);
    expect(boxText()).to.equal(undefined);
  });
});
