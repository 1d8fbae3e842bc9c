import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import {articleState} from '../../src/links/lab-state.js';
import '../../src/embed/builder/sms-embed.js';
import type {Embedded, SmsEmbed} from '../../src/embed/builder/sms-embed.js';
import {routeEntries} from '../../src/links/link.js';
import type {Route} from '../../src/links/route.js';
import {choose as chooseIn, click, press} from '../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {inFull} from '../support/full.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import '../support/page.js';
import {testLongerTexts} from '../support/pseudo-page.js';
import {expectAccessible} from '../support/accessible.js';
import {waitUntil} from '../support/wait-until.js';

const site = `${location.origin}/index.html`;
const harm: Route = {screen: 'lab', lab: {...articleState, moment: 17}};
const lesson: Route = {screen: 'lesson', lesson: 'install-or-wait', step: 2};

async function open(route: Route, choices: Partial<Embedded['choices']> = {}): Promise<SmsEmbed> {
  const screen = await fixture<SmsEmbed>(html`<sms-embed></sms-embed>`);
  await screen.open({
    route,
    entries: await routeEntries(route),
    site,
    steps: route.screen === 'lab' ? [0, 'first-difference', 'first-harm', 'end'] : [],
    choices: {
      way: 'frame',
      title: 'The Lost Refresh: “a title”',
      width: undefined,
      height: 720,
      settings: {},
      step: undefined,
      keepsProgress: false,
      fits: false,
      lesson: route.screen === 'lesson' ? route.lesson : null,
      ...choices,
    },
  });
  await painted();
  return screen;
}

/** What a page has after the text was pasted into it. */
function pasted(): Document {
  return new DOMParser().parseFromString(snippet(), 'text/html');
}

function snippet(): string {
  return textOfCode(one('group', 'Paste this'));
}

/** With its lines as they are. */
function textOfCode(element: Element): string {
  return element.textContent;
}

function preview(): HTMLIFrameElement {
  const frame = one('group', 'Preview').querySelector('iframe');
  if (!frame) throw new Error('There is no frame in the preview.');
  return frame;
}

async function choose(name: string, option: string): Promise<void> {
  const list = one('combobox', name);
  await chooseIn(list, option);
  expect(list.selectedOptions[0]?.text.trim()).to.equal(option);
}

async function type(name: string, text: string): Promise<void> {
  const field = one('textbox', name);
  field.focus();
  field.select();
  await sendKeys({type: text});
  await press('Enter');
}

describe('<sms-embed>', () => {
  afterEach(() => (document.dir = ''));

  it('shows what is on the screen, in a real frame, and as a text to paste', async () => {
    await open(harm);
    const address = `${site}?v=1&step=17`;
    expect(preview().src).to.equal(address);
    const frame = pasted().querySelector('iframe')!;
    expect(frame.getAttribute('src')).to.equal(address);
    expect(frame.title).to.equal('The Lost Refresh: “a title”');
    expect(frame.getAttribute('allow')).to.equal('clipboard-write; fullscreen');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-popups allow-downloads');
    expect([frame.width, frame.height]).to.deep.equal(['100%', '720']);
    expect(pasted().querySelector('a')?.getAttribute('href')).to.equal(address);
  });

  it('shows the whole frame, and the text as code, where words are read from the right', async () => {
    document.dir = 'rtl';
    await open(harm);
    await waitUntil(() => preview().getBoundingClientRect().width > 200, 'the frame has its size');
    const frame = preview().getBoundingClientRect();
    const page = one('group', 'Preview').getBoundingClientRect();
    expect(frame.left).to.be.at.least(page.left);
    expect(frame.right).to.be.at.most(page.right);
    expect(getComputedStyle(one('group', 'Paste this')).direction).to.equal('ltr');
  });

  it('says what is chosen of how it is shown, in the frame and in the text', async () => {
    await open(harm);
    await choose('Starts at', 'The first harm');
    await choose('Controls', 'Playback only');
    await choose('Colors', 'Dark');
    await click(one('checkbox', 'The choice of worlds'));
    await click(one('checkbox', 'Moving in time'));
    await click(one('checkbox', 'Plays automatically'));
    const query = '?v=1&step=first-harm&autoplay=on&theme=dark&controls=play&lock=toggle,scrub';
    expect(preview().src).to.equal(site + query);
    expect(pasted().querySelector('iframe')?.getAttribute('src')).to.equal(site + query);
    await click(one('checkbox', 'Moving in time'));
    await choose('Colors', 'As on the reader’s system');
    expect(preview().src).to.include('controls=play&lock=toggle').and.not.include('theme');
  });

  it('takes a size of the trainer’s own, and says what no frame can have', async () => {
    await open(harm);
    await choose('Size', 'A small frame, 600 × 400');
    expect(pasted().querySelector('iframe')?.width).to.equal('600');
    await type('Height', '12');
    expect(all('alert').map(textOf)).to.deep.equal([
      '"12" is not a size for a frame; it must be 240 to 4000 pixels.',
    ]);
    expect(pasted().querySelector('iframe')?.height).to.equal('400');
    await type('Height', '480');
    expect(all('alert').map(textOf).join('')).to.equal('');
    expect(pasted().querySelector('iframe')?.height).to.equal('480');
    expect(one('combobox', 'Size').selectedOptions[0]?.text.trim()).to.equal('Custom size');
    const {width, height} = preview().getBoundingClientRect();
    expect(width / height).to.be.closeTo(600 / 480, 0.02);
  });

  it('keeps a title that no page could take as a tag, and never goes without one', async () => {
    await open(harm);
    await type('Title, for screen readers', '"><script>alert(1)</script>');
    expect(pasted().querySelectorAll('script')).to.have.lengthOf(0);
    expect(pasted().querySelector('iframe')?.title).to.equal('"><script>alert(1)</script>');
    await type('Title, for screen readers', ' ');
    expect(pasted().querySelector('iframe')?.title).to.equal('"><script>alert(1)</script>');
  });

  it('lets the frame keep progress, and grow', async () => {
    await open(lesson);
    await click(one('checkbox', 'Keeps the learner’s progress'));
    await click(one('checkbox', 'Grows with its contents (uses our script)'));
    expect(pasted().querySelector('iframe')?.getAttribute('sandbox')).to.include('same-origin');
    expect(snippet()).to.include('LostRefresh.connect(');
  });

  it('gives the element, with the same words as attributes', async () => {
    await open(harm, {settings: {lock: ['setup'], autoplay: true}});
    await click(one('radio', 'Element'));
    const element = pasted().querySelector('lost-refresh')!;
    expect(element.getAttributeNames()).to.deep.equal(['step', 'autoplay', 'lock']);
    expect(element.getAttribute('lock')).to.equal('setup');
    expect(pasted().querySelector('script')?.type).to.equal('module');
    expect(element.querySelector('a')).to.exist;
    await click(one('radio', 'Element, for pages without modules'));
    expect(pasted().querySelector('script')?.getAttribute('src')).to.match(/iife\.js$/);
  });

  it('gives the one file, and what to write behind its name', async () => {
    await open(harm);
    await click(one('radio', 'One file'));
    expect(textOfCode(one('group', 'Open this'))).to.equal('lost-refresh.html?v=1&step=17');
  });

  it('offers a package of the lesson on the screen, or of another, and shows that', async () => {
    await open(lesson);
    await click(one('radio', 'LMS package'));
    expect(one('combobox', 'Of').selectedOptions[0]?.text.trim()).to.equal(
      'Install the hotfix or wait?',
    );
    expect(preview().src).to.equal(`${site}?v=1&view=lesson&lesson=install-or-wait`);
    await choose('Of', 'The whole course');
    expect(preview().src).to.equal(`${site}?v=1&view=lesson`);
    expect(namesOf('combobox')).to.include.members(['Standard', 'Passed from', 'Language']);
  });

  it('says in one sentence that the site is not there to make a package of', async () => {
    await open(lesson);
    await click(one('radio', 'LMS package'));
    await click(one('button', 'Download the package'));
    while (all('alert').map(textOf).join('') === '') await painted();
    expect(all('alert').map(textOf).join('')).to.match(/^lms-files\.json .+\.$/);
    expect(nameOf(focused())).to.equal('Download the package');
  });

  it('says for each way what the host has to allow', async () => {
    await open(harm);
    const needs = new Set<string>();
    for (const way of all('radio')) {
      await click(way);
      needs.add(all('list').map(textOf).join());
    }
    expect(needs).to.have.lengthOf(5);
    expect([...needs].every((each) => each.length > 50)).to.be.true;
  });

  // It said “Copied” with nothing on the clipboard: the page behind the dialog could not be selected.
  it('copies where the page was not served securely, and keeps the focus', async () => {
    await open(harm);
    const copied: unknown[] = [];
    const listen = (event: Event): void => {
      const [field] = event.composedPath();
      copied.push(field instanceof HTMLTextAreaElement ? field.value : field);
    };
    document.addEventListener('copy', listen);
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    await click(one('button', 'Copy'));
    Reflect.deleteProperty(navigator, 'clipboard');
    document.removeEventListener('copy', listen);
    expect(copied).to.have.lengthOf(1);
    expect(String(copied[0]).trim()).to.equal(snippet().trim());
    expect(nameOf(focused())).to.equal('Copied');
  });

  it('is used by keys alone, and leaves on Escape', async () => {
    const screen = await open(harm);
    const seen: string[] = [];
    one('button', 'Close').focus();
    for (let stops = 0; stops < 90; stops++) {
      await sendKeys({press: 'Tab'});
      seen.push(nameOf(focused()));
      if (seen.at(-1) === 'Copy') break;
    }
    expect(seen).to.include.members(['Starts at', 'Speed', 'Width', 'Preview', 'Copy']);
    one('radio', 'Frame').focus();
    await press('ArrowDown');
    expect(one('radio', 'Element').checked).to.be.true;
    await press('Escape');
    expect(all('dialog', screen)).to.have.lengthOf(0);
  });

  type Look = readonly [string, Parameters<typeof emulateMedia>[0], number, number];
  const looks: readonly Look[] = [
    ['on a phone, in dark colours', {colorScheme: 'dark'}, 320, 568],
    ['in forced colours', {forcedColors: 'active'}, 600, 400],
    ...inFull<Look>(
      ['on a wide screen', {colorScheme: 'light'}, 1440, 900],
      ['on a tablet, in dark colours', {colorScheme: 'dark'}, 1024, 768],
    ),
  ];
  for (const [look, media, width, height] of looks) {
    it(`is accessible, and fits, ${look}, for each way`, async () => {
      await emulateMedia(media);
      await setViewport({width, height});
      const screen = await open(harm);
      for (const way of all('radio')) {
        await click(way);
        await expectAccessible(screen, nameOf(way));
        expectNoSidewaysScrolling();
      }
    });
  }

  testLongerTexts(() => open(harm));
});
