import {oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {receiveBoxMachine} from '../../machines/site/receive-box.js';
import type {ChartSelectEvent} from '../../src/charts/chart-events.js';
import {ofRole} from '../lab/panels/panel-page.js';
import {keysLeft, press} from '../support/drive.js';
import {focused, nameOf} from '../support/find.js';
import '../support/page.js';
import {openOutline} from './chart-page.js';
import {expectAccessible} from '../support/accessible.js';

function namesIn(root: Element): string[] {
  return ofRole('treeitem', root).map(
    (item) =>
      nameOf(item)
        .replace(/[.:].*$/u, '')
        .split(' On ')[0]!,
  );
}

async function selectionIn(outline: Element): Promise<unknown> {
  const event: unknown = await oneEvent(outline, 'sms-chart-select');
  return (event as ChartSelectEvent).selection;
}

describe('<sms-chart-outline>', () => {
  it('is accessible, and tells how deep each line is and which it is of how many', async () => {
    const outline = await openOutline(receiveBoxMachine);
    await expectAccessible(outline);
    const places = ofRole('treeitem', outline).map((item) =>
      ['level', 'posinset', 'setsize'].map((name) => item.getAttribute(`aria-${name}`)).join(' '),
    );
    expect(places.slice(0, 5)).to.deep.equal(['1 1 1', '2 1 6', '2 2 6', '2 3 6', '3 1 1']);
  });

  it('is one stop for Tab, and is walked with the arrow keys, Home and End', async () => {
    const outline = await openOutline(receiveBoxMachine);
    expect(ofRole('treeitem', outline).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    outline.focus();
    const walk = [
      ['ArrowDown', /^On despooler\.waiting/],
      ['ArrowUp', /^receiveBox/],
      ['End', /^waiting/],
      ['ArrowLeft', /^taken/],
      ['ArrowRight', /^After response interval/],
      ['Home', /^receiveBox/],
      ['ArrowUp', /^receiveBox/],
    ] as const;
    for (const [key, name] of walk) {
      await press(key);
      expect(nameOf(focused()).replace('→ ', ''), key).to.match(name);
    }
  });

  it('closes and opens what is in a state', async () => {
    const outline = await openOutline(receiveBoxMachine);
    outline.focus();
    const count = namesIn(outline).length;
    await press('End', 'ArrowLeft', 'ArrowLeft');
    expect(focused().getAttribute('aria-expanded')).to.equal('false');
    expect(namesIn(outline)).to.have.length.below(count);
    await press('ArrowRight');
    expect(focused().getAttribute('aria-expanded')).to.equal('true');
    expect(namesIn(outline)).to.have.length(count);
  });

  it('asks for a line by Enter and by Space, and leaves the rest of the keys alone', async () => {
    const outline = await openOutline(receiveBoxMachine);
    outline.focus();
    void press('ArrowDown', 'Enter');
    expect(await selectionIn(outline)).to.deep.equal({
      kind: 'transition',
      name: '|despooler.waiting|0',
    });
    void press('Home', 'Space');
    expect(await selectionIn(outline)).to.deep.equal({
      kind: 'state',
      path: '',
    });
    expect(await keysLeft('ArrowDown', '[', 'Home')).to.deep.equal(['[']);
  });
});
