import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';

import {middleOf} from '../support/drive.js';
import {itInChromium} from '../support/engine.js';
import {namesOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {articleLength, momentIn, openLab, untilWhole} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

/**
 * Puts a finger on the middle of an element, and waits for what comes of it.
 *
 * Without a viewport of its own a page first waits whether a second tap follows.
 */
async function tap(element: HTMLElement, until: () => boolean): Promise<void> {
  element.scrollIntoView({block: 'center'});
  await painted();
  await executeServerCommand('tap', middleOf(element));
  await waitUntil(until, 'the tap is obeyed');
}

/** Where an element stands once the page has stopped scrolling: a swipe lets it run on. */
async function untilStill(element: HTMLElement): Promise<DOMRect> {
  let place = element.getBoundingClientRect();
  for (let still = 0; still < 10; still++) {
    await painted();
    const now = element.getBoundingClientRect();
    if (now.top !== place.top) still = 0;
    place = now;
  }
  return place;
}

describe('<sms-lab>, by touch', () => {
  it('plays and pauses', async () => {
    await openLab();
    await tap(one('button', 'Play'), () => namesOf('button').includes('Pause'));
    await tap(one('button', 'Pause'), () => namesOf('button').includes('Play'));
  });

  it('steps, and goes to marked moments', async () => {
    const lab = await openLab();
    await untilWhole(lab);
    await tap(one('button', 'One step forward'), () => momentIn() === 1);
    await tap(one('button', 'First harm'), () => momentIn() > 10);
    await tap(one('button', 'To the end'), () => momentIn() === articleLength);
  });

  it('scrubs where the timeline is touched', async () => {
    await openLab();
    await tap(one('slider', 'Moment'), () => momentIn() > 0);
    expect(momentIn()).to.be.within(13, 17);
  });

  // The page was scrolled as well, and the playhead had gone somewhere.
  itInChromium(
    'scrolls and does not seek where a swipe over the timeline goes up or down',
    'only its fingers scroll',
    async () => {
      const lab = await openLab();
      await untilWhole(lab);
      const {left, top, width} = one('slider', 'Moment').getBoundingClientRect();
      const moments: number[] = [];
      lab.addEventListener('sms-seek', ({moment}) => moments.push(moment));
      const from = {x: left + width * 0.6, y: top + 12};
      const up = [0, 3, 8, 20, 40, 80].map((by) => [{x: from.x + by / 20, y: from.y - by}]);
      await executeServerCommand('fingers', {frames: up});
      await painted();
      expect(moments).to.deep.equal([]);
      expect(momentIn()).to.equal(0);
      const place = await untilStill(one('slider', 'Moment'));
      const sideways = [0, 4, 12, 40, 80].map((by) => [{x: from.x - by, y: place.top + 12}]);
      await executeServerCommand('fingers', {frames: sideways});
      await waitUntil(() => momentIn() > 0, 'a swipe to the side seeks');
    },
  );

  // The playhead jumped to and fro between two fingers.
  itInChromium('follows the finger that came first', 'only it has two fingers', async () => {
    const lab = await openLab();
    await untilWhole(lab);
    const {left, top, width} = one('slider', 'Moment').getBoundingClientRect();
    const at = (part: number): {x: number; y: number} => ({x: left + width * part, y: top + 12});
    const frames = [
      [at(0.2), at(0.9)],
      [at(0.25), at(0.85)],
      [at(0.3), at(0.8)],
      [at(0.35), at(0.7)],
    ];
    const moments: number[] = [];
    lab.addEventListener('sms-seek', ({moment}) => moments.push(moment));
    await executeServerCommand('fingers', {frames});
    await waitUntil(() => momentIn() > 7, 'the first finger seeks');
    expect(Math.max(...moments)).to.be.within(8, 12);
  });

  it('changes the situation, and opens a panel', async () => {
    const lab = await openLab();
    await untilWhole(lab);
    await tap(
      one('checkbox', 'Refresh Existing Distribution Servers'),
      () => lab.lab.state?.scenario.job.refreshExisting === false,
    );
    await tap(one('tab', 'Despool.log'), () => lab.lab.panel === 'log');
  });
});
