import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import type {DockAskEvent, SmsInspectorOpener} from '../../src/inspect/sms-inspector-opener.js';
import '../../src/inspect/sms-inspector-opener.js';
import {click, press} from '../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import {looks} from '../support/looks.js';
import '../support/page.js';
import {expectAccessible} from '../support/accessible.js';

const {open} = window;
/** The addresses of the windows that the page has asked for. */
let asked: string[];
let isBlocked: boolean;

async function openOpener(
  dock: SmsInspectorOpener['dock'] = 'closed',
): Promise<SmsInspectorOpener> {
  return fixture(
    html`<sms-inspector-opener dock=${dock} page="nowhere.html"></sms-inspector-opener>`,
  );
}

async function openMenu(opener: Element): Promise<void> {
  await click(one('button', 'Open inspector', opener));
}

async function openDialog(opener: Element): Promise<HTMLInputElement> {
  await openMenu(opener);
  await click(one('button', 'Another inspector…', opener));
  return one('textbox', 'Address', opener);
}

describe('<sms-inspector-opener>', () => {
  beforeEach(() => {
    asked = [];
    isBlocked = false;
    window.open = (address) => {
      asked.push(String(address));
      return isBlocked ? null : ({closed: true} as Window);
    };
  });
  afterEach(() => {
    window.open = open;
  });

  it('offers windows, a dock where there is room for one, and how many are connected', async () => {
    const opener = await openOpener();
    await openMenu(opener);
    expect(namesOf('button', opener)).to.deep.equal([
      'Open inspector',
      'In its own window',
      'Dock below',
      'Another inspector…',
    ]);
    expect(textOf(opener)).to.contain('No inspector is connected.');
    opener.dock = 'open';
    await opener.updateComplete;
    expect(namesOf('button', opener)[2]).to.equal('Close the docked inspector');
    opener.dock = 'none';
    await opener.updateComplete;
    expect(namesOf('button', opener)).to.have.lengthOf(3);
  });

  it('asks for the dock, and docks nothing itself', async () => {
    const opener = await openOpener();
    await openMenu(opener);
    void click(one('button', 'Dock below', opener));
    const asks = await oneEvent<DockAskEvent>(opener, 'sms-dock-ask');
    expect(asks.height).to.be.greaterThan(0);
    expect(opener.dock).to.equal('closed');
  });

  it('opens the inspector beside the page in a window', async () => {
    const opener = await openOpener();
    await openMenu(opener);
    await click(one('button', 'In its own window', opener));
    const address = new URL('nowhere.html?actor=executive%2Fdespooler&locale=en', document.baseURI);
    expect(asked).to.deep.equal([address.href]);
    expect(all('button', opener).map(nameOf)).to.deep.equal(['Open inspector']);
  });

  it('says so where the browser lets no window open, and what can be done', async () => {
    isBlocked = true;
    const opener = await openOpener();
    await openMenu(opener);
    await click(one('button', 'In its own window', opener));
    expect(textOf(one('alert', undefined, opener))).to.equal(
      'The browser blocked the window. Dock the inspector below, or allow pop-up windows for this page.',
    );
    await expectAccessible(opener);
    opener.dock = 'none';
    await opener.updateComplete;
    expect(textOf(one('alert', undefined, opener))).to.equal(
      'The browser blocked the window. Allow pop-up windows for this page.',
    );
    await press('Escape');
    await openMenu(opener);
    expect(all('alert', opener)).to.deep.equal([]);
  });

  it('opens another inspector at the address that is typed', async () => {
    const opener = await openOpener();
    const field = await openDialog(opener);
    expect(focused()).to.equal(field);
    await sendKeys({type: 'https://example.org/inspect'});
    await press('Enter');
    expect(asked).to.deep.equal(['https://example.org/inspect']);
    expect(all('dialog', opener)).to.deep.equal([]);
    expect(nameOf(focused())).to.equal('Open inspector');
  });

  it('says that the window of another inspector was not let open', async () => {
    isBlocked = true;
    const opener = await openOpener();
    await openDialog(opener);
    await sendKeys({type: 'https://example.org/inspect'});
    await press('Enter');
    expect(textOf(one('alert', undefined, opener))).to.contain('blocked the window');
  });

  it('refuses an address that is a script in one sentence, and lets it be mended', async () => {
    const opener = await openOpener();
    const field = await openDialog(opener);
    await sendKeys({type: 'javascript:alert(1)'});
    await press('Enter');
    expect(asked).to.deep.equal([]);
    expect(textOf(one('alert', undefined, opener))).to.equal(
      'An address must begin with http:, https: or file:. This one begins with “javascript:”.',
    );
    expect(focused()).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(opener);
    await sendKeys({type: 'x'});
    await painted();
    expect(all('alert', opener).map(textOf).join('')).to.equal('');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is worked by keys alone, and gives the focus back', async () => {
    const opener = await openOpener();
    opener.focus();
    await press('Enter', 'Tab', 'Tab', 'Tab');
    expect(nameOf(focused())).to.equal('Another inspector…');
    await press('Enter');
    expect(nameOf(focused())).to.equal('Address');
    await press('Tab', 'Tab');
    expect(nameOf(focused())).to.equal('Cancel');
    await press('Enter');
    expect(nameOf(focused())).to.equal('Open inspector');
    await press('Enter', 'Escape');
    expect(nameOf(focused())).to.equal('Open inspector');
    expect(namesOf('button', opener)).to.deep.equal(['Open inspector']);
    expect(asked).to.deep.equal([]);
  });

  for (const {name, width, height, media} of looks) {
    it(`is accessible and in sight in each state, ${name}`, async () => {
      await setViewport({width, height});
      await emulateMedia(media);
      const opener = await openOpener();
      await expectAccessible(opener);
      isBlocked = true;
      await openMenu(opener);
      await click(one('button', 'In its own window', opener));
      await expectAccessible(opener);
      expectInSight(all('button', opener), width, height);
      await click(one('button', 'Another inspector…', opener));
      await sendKeys({type: 'data:text/html,a-very-long-address-that-has-no-place-to-be-broken'});
      await press('Enter');
      await expectAccessible(opener);
      expectInSight([...all('button', one('dialog', undefined, opener))], width, height);
      expectNoSidewaysScrolling();
    });
  }
});

function expectInSight(elements: readonly Element[], width: number, height: number): void {
  for (const element of elements) {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const isIn = left >= 0 && top >= 0 && right <= width && bottom <= height;
    expect(isIn, `${nameOf(element)}: ${left} ${top} ${right} ${bottom}`).to.equal(true);
  }
}
