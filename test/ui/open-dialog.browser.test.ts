import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {FramedPage} from '../support/framed-page.js';
import {painted} from '../support/frames.js';
import {prepare} from '../support/page.js';

/** As high as its contents, as where the page around follows `resize`. */
const size = {width: 800, height: 2_800};

describe('a dialog in a frame that is far higher than the window', () => {
  beforeEach(prepare);

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
