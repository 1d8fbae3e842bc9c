import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {sendMouse} from '@web/test-runner-commands';

import type {SmsFolderWindow} from '../../src/practice/sms-folder-window.js';
import {click, press} from '../support/drive.js';
import {everyElement, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {practiceAfter, tabTo} from './desk-page.js';

describe('<sms-folder-window>', () => {
  it('offers by buttons what it offers by its menu and by keys', async () => {
    const folder = await fixture<SmsFolderWindow>(html`
      <sms-folder-window path="D:\\Q195936\\X86" .practice=${practiceAfter()}></sms-folder-window>
    `);
    await painted();
    expect(namesOf('button')).to.deep.equal(['Up', 'Open', 'Copy', 'Paste', 'Properties']);
    const isOff = (name: string): boolean => one('button', name).ariaDisabled === 'true';
    expect(isOff('Paste')).to.equal(true);
    const told: string[] = [];
    for (const type of [
      'sms-file-take',
      'sms-window-ask',
      'sms-folder-go',
      'sms-act-ask',
      'sms-paste-ask',
    ]) {
      folder.addEventListener(type, () => told.push(type));
    }
    await tabTo('Contents of D:\\Q195936\\X86');
    await press('End');
    await click(one('button', 'Copy'));
    await click(one('button', 'Paste'));
    await click(one('button', 'Properties'));
    await click(one('button', 'Up'));
    await tabTo('Contents of D:\\Q195936\\X86');
    await press('Home', 'Enter', 'ArrowDown', 'Enter', 'Control+v', 'Backspace');
    expect(told).to.deep.equal([
      'sms-file-take',
      'sms-window-ask',
      'sms-folder-go',
      'sms-act-ask',
      'sms-window-ask',
      'sms-folder-go',
    ]);
  });

  it('copies by the key of the letter, where the keyboard has another script', async () => {
    const folder = await fixture<SmsFolderWindow>(html`
      <sms-folder-window path="D:\\Q195936\\X86" .practice=${practiceAfter()}></sms-folder-window>
    `);
    await painted();
    let taken = 0;
    folder.addEventListener('sms-file-take', () => taken++);
    await tabTo('Contents of D:\\Q195936\\X86');
    await press('End');
    const init = {key: 'с', code: 'KeyC', ctrlKey: true, bubbles: true, composed: true};
    const event = new KeyboardEvent('keydown', init);
    focused().dispatchEvent(event);
    expect(taken).to.equal(1);
  });

  it('has a menu for each row', async () => {
    await fixture(html`
      <sms-folder-window path="D:\\Q195936\\X86" .practice=${practiceAfter()}></sms-folder-window>
    `);
    await painted();
    const row = [...everyElement(document.body)].find(
      (each) => nameOf(each).startsWith('SMSINST') && each.role === 'option',
    )!;
    const {left, top} = row.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left) + 9, Math.round(top) + 9],
      button: 'right',
    });
    await painted();
    const items = [...everyElement(document.body)].filter(
      (each) => each.role === 'menuitem' && each.checkVisibility(),
    );
    expect(items.map(textOf)).to.deep.equal(['Up', 'Open', 'Copy', 'Paste', 'Properties']);
  });
});
