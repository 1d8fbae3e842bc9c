/** The parts that windows are made of: lists and menus. */
import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {sendMouse} from '@web/test-runner-commands';

import type {SmsListView} from '../../src/practice/sms-list-view.js';
import type {SmsMenu} from '../../src/practice/sms-menu.js';
import {expectAccessible} from '../support/accessible.js';
import {press} from '../support/drive.js';
import {focused, nameOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {chosenRow, tabTo} from './desk-page.js';

describe('<sms-list-view>', () => {
  const rows = ['BASE4.DLL', 'SMSEXEC.EXE', 'SMSINST.DLL'].map((name) => ({
    id: name,
    cells: [name, '249KB', ''],
  }));

  async function openList(): Promise<SmsListView> {
    return fixture<SmsListView>(html`
      <sms-list-view
        label="Files"
        .columns=${['Name', 'Size', 'Type']}
        .rows=${rows}
      ></sms-list-view>
    `);
  }

  it('is one stop of Tab, and goes from row to row by arrows, Home, End and letters', async () => {
    const list = await openList();
    await tabTo('Files');
    expect(chosenRow()).to.equal('BASE4.DLL, 249KB');
    const chosen: string[] = [];
    list.addEventListener('sms-row-choose', ({id}) => chosen.push(id));
    await press('ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp', 's', 's', 's', 'x');
    expect(chosen).to.deep.equal([
      'SMSEXEC.EXE',
      'SMSINST.DLL',
      'SMSINST.DLL',
      'BASE4.DLL',
      'BASE4.DLL',
      'SMSEXEC.EXE',
      'SMSINST.DLL',
      'SMSEXEC.EXE',
    ]);
    await expectAccessible(list);
  });

  it('opens a row by Enter and by a double click, and asks for its menu', async () => {
    const list = await openList();
    const told: string[] = [];
    for (const type of ['sms-row-open', 'sms-row-menu'] as const) {
      list.addEventListener(type, ({id}) => told.push(`${type} ${id}`));
    }
    await tabTo('Files');
    await press('End', 'Enter');
    const [first] = list.shadowRoot!.querySelectorAll('[role=option]');
    const {left, top} = first!.getBoundingClientRect();
    const position: [number, number] = [Math.round(left) + 20, Math.round(top) + 8];
    await sendMouse({type: 'click', position});
    first!.dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await sendMouse({type: 'click', position, button: 'right'});
    expect(told).to.deep.equal([
      'sms-row-open SMSINST.DLL',
      'sms-row-open BASE4.DLL',
      'sms-row-menu BASE4.DLL',
    ]);
  });
});

describe('<sms-menu>', () => {
  async function openMenu(): Promise<SmsMenu> {
    const box = await fixture(html`
      <div>
        <button type="button">Opener</button>
        <sms-menu
          label="Acts"
          .items=${[
            {id: 'open', label: 'Open'},
            {id: 'copy', label: 'Copy', disabled: true},
            {id: 'paste', label: 'Paste'},
          ]}
        ></sms-menu>
      </div>
    `);
    one('button', 'Opener').focus();
    const menu = box.querySelector('sms-menu')!;
    menu.openBelow(one('button', 'Opener'));
    await painted();
    return menu;
  }

  it('is gone through by arrows, round and round, and by Home and End', async () => {
    const menu = await openMenu();
    const seen: string[] = [nameOf(focused())];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await press(key);
      seen.push(nameOf(focused()));
    }
    expect(seen).to.deep.equal(['Open', 'Copy', 'Paste', 'Open', 'Paste', 'Open', 'Paste']);
    await expectAccessible(menu);
  });

  it('chooses, and gives the focus back', async () => {
    const menu = await openMenu();
    await press('End');
    setTimeout(() => void press('Enter'));
    expect(await oneEvent(menu, 'sms-menu-choose')).to.have.property('id', 'paste');
    expect(nameOf(focused())).to.equal('Opener');
  });

  it('does nothing for what cannot be done, and is closed by Esc and by Tab', async () => {
    const menu = await openMenu();
    for (const key of ['Escape', 'Tab']) {
      menu.openBelow(one('button', 'Opener'));
      await painted();
      const chosen: string[] = [];
      menu.addEventListener('sms-menu-choose', ({id}) => chosen.push(id));
      await press('ArrowDown', 'Enter');
      expect(chosen).to.deep.equal([]);
      expect(nameOf(focused())).to.equal('Copy');
      await press(key);
      expect(nameOf(focused())).to.equal('Opener');
    }
  });

  it('stays within the page', async () => {
    const menu = await openMenu();
    for (const [x, y] of [
      [-50, -50],
      [5_000, 5_000],
    ] as const) {
      await menu.openAt(x, y);
      await painted();
      const {left, top, right, bottom} = menu
        .shadowRoot!.querySelector('[popover]')!
        .getBoundingClientRect();
      // Engines round to less than a thousandth.
      expect(Math.min(left, top)).to.be.at.least(-0.001);
      expect(right).to.be.at.most(innerWidth + 0.001);
      expect(bottom).to.be.at.most(innerHeight + 0.001);
      await press('Escape');
    }
  });
});
