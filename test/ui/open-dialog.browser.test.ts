import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {FramedPage, nameOf} from '../support/framed-page.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/** As high as its contents, as where the page around follows `resize`. */
const size = {width: 800, height: 2_800};

describe('a dialog in a frame that is far higher than the window', () => {
  let page: FramedPage;

  afterEach(() => {
    page.close();
    scrollTo(0, 0);
  });

  /** Opens it by a key, and looks where it is: in sight, and nothing has been scrolled to it. */
  async function expectInSight(open: () => Promise<void>): Promise<void> {
    const before = scrollY;
    await open();
    const dialog = await page.one('dialog[open]');
    await painted();
    const frame = document.querySelector('iframe')!.getBoundingClientRect();
    const {top, bottom, left} = dialog.getBoundingClientRect();
    expect(frame.top + top, 'its top').to.be.at.least(0);
    expect(frame.top + bottom, 'its bottom').to.be.at.most(innerHeight);
    expect(left).to.be.at.least(0);
    expect(scrollY).to.equal(before);
    (dialog as HTMLDialogElement).close();
    await painted();
  }

  it('is in sight, wherever the page around is scrolled to', async () => {
    await setViewport({width: 900, height: 700});
    page = await FramedPage.open('?v=1&step=0', size);
    await page.one('[role=tabpanel]');
    for (const top of [0, 600, 1_100]) {
      scrollTo(0, top);
      await painted();
      await expectInSight(async () => {
        const keys = await page.one('button', 'Keys');
        keys.focus({preventScroll: true});
        keys.click();
      });
    }
  });
});

describe('what opens in a frame that follows `resize`', () => {
  let page: FramedPage;

  beforeEach(() => addEventListener('message', follow));
  afterEach(() => {
    removeEventListener('message', follow);
    page.close();
    scrollTo(0, 0);
  });

  function frame(): HTMLIFrameElement {
    return document.querySelector('iframe')!;
  }

  function follow({data}: MessageEvent<{type?: string; height?: number} | string>): void {
    if (typeof data !== 'object' || data.type !== 'resize') return;
    frame().style.height = `${data.height ?? 0}px`;
  }

  /** Between other contents of the page around, all of which is scrolled. */
  async function open(query: string, width: number): Promise<void> {
    await setViewport({width: width + 40, height: 700});
    page = await FramedPage.open(query, {width, height: 400});
    frame().style.marginBlock = '700px';
    await waitUntil(() => frame().offsetHeight > 900, 'it is as high as what is in it');
  }

  /** Presses a control that stands at an edge of the window; what opens is within the window. */
  async function expectInSight(opener: HTMLElement, edge: 'top' | 'bottom'): Promise<void> {
    const name = `${nameOf(opener)} at the ${edge}`;
    const place = (): DOMRect => opener.getBoundingClientRect();
    const above = (): number => frame().getBoundingClientRect().top + frame().clientTop;
    const by = edge === 'top' ? place().top - 8 : place().bottom + 8 - innerHeight;
    // So much of the frame is in sight that a menu has room.
    scrollBy(0, Math.max(above() + by, above() - innerHeight + 450));
    await painted();
    const before = scrollY;
    opener.focus({preventScroll: true});
    opener.click();
    const popup = await page.one('dialog[open], :popover-open');
    for (let frames = 0; frames < 3; frames++) await painted();
    const {top, bottom} = popup.getBoundingClientRect();
    expect(above() + top, `${name}: its top`).to.be.at.least(0);
    expect(above() + bottom, `${name}: its bottom`).to.be.at.most(innerHeight);
    expect(scrollY, `${name}: the page around`).to.equal(before);
    if (popup.localName === 'dialog') (popup as HTMLDialogElement).close();
    else popup.hidePopover();
    await painted();
  }

  for (const [what, query, width, names] of [
    [
      'the Lab',
      '?v=1&step=10',
      1_000,
      ['Evidence: inferred', 'Run Command On Workstation', '2 hours', 'Keys'],
    ],
    ['the Lab’s inspector', '?v=1&step=10', 600, ['Open inspector']],
    [
      'the practice',
      '?v=1&view=lesson&lesson=install-the-hotfix&step=2',
      1_300,
      ['Start', 'Menu of SMS Administrator'],
    ],
  ] as const) {
    it(`is in sight, wherever the control stands: ${what}`, async () => {
      await open(query, width);
      for (const name of names) {
        const opener = await page.one('button', name);
        await expectInSight(opener, 'bottom');
        await expectInSight(opener, 'top');
      }
    });
  }
});
