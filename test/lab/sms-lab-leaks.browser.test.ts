import {expect} from 'chai';

import type {SmsLab} from '../../src/lab/sms-lab.js';
import {articleCase} from '../../src/run/article-case.js';
import {panels} from '../../src/links/lab-state.js';
import {itInChromium} from '../support/engine.js';
import {one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {isFull} from '../support/full.js';
import {openLab, prepare, stateOf, untilWhole} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import {collectGarbage, heapBytes, LeakWatch} from '../support/watch-leaks.js';

const times = isFull ? 200 : 20;

/** A Lab that is used a little, in each of its panels in turn, and taken away while it plays. */
async function mountAndUnmount(time: number): Promise<SmsLab> {
  const lab = document.createElement('sms-lab');
  lab.state = {...stateOf(articleCase), panel: panels[time % panels.length]!};
  document.body.append(lab);
  await untilWhole(lab);
  one('button', 'One step forward', lab).click();
  one('button', 'QUITO empty', lab).click();
  one('button', 'Play', lab).click();
  await lab.updateComplete;
  lab.remove();
  return lab;
}

describe('<sms-lab>, mounted and unmounted again and again', () => {
  const watch = new LeakWatch();
  const labs: WeakRef<SmsLab>[] = [];
  const heaps: (number | undefined)[] = [];
  let elements = 0;
  /** At the end of it all: what comes before each test sets timers of its own. */
  let held: unknown;

  before(async function used() {
    this.timeout(600_000);
    await prepare();
    await openLab();
    for (const [time] of panels.entries()) await mountAndUnmount(time);
    elements = document.body.querySelectorAll('*').length;
    await painted();
    watch.install();
    for (let time = 0; time < times; time++) {
      labs.push(new WeakRef(await mountAndUnmount(time)));
      if ((time + 1) % (times / 4) === 0) heaps.push(await heapBytes());
    }
    await painted();
    held = watch.held;
  });

  after(() => watch.restore());

  it('leaves no listener, timer, frame or element', () => {
    expect(held).to.deep.equal({listeners: 0, timers: 0, frames: 0});
    expect(document.body.querySelectorAll('*')).to.have.lengthOf(elements);
  });

  itInChromium('leaves no detached Lab, and no growing heap', 'it needs gc()', async () => {
    expect(await collectGarbage(), 'the launcher lets a page collect its garbage').to.equal(true);
    // What the browser still holds of the last ones, it lets go within a few tasks.
    await waitUntil(
      async () => {
        await collectGarbage();
        return labs.filter((lab) => lab.deref()).length <= 1;
      },
      'all Labs but the last are collected',
      {timeout: 30_000},
    );
    const growths = heaps.slice(1).map((heap, index) => (heap ?? NaN) - (heaps[index] ?? NaN));
    // What leaks grows in each quarter; what the browser keeps for a while, in one.
    expect(growths).to.have.lengthOf(3);
    expect(Math.min(...growths), 'bytes more in each quarter').to.be.below(500_000);
  });
});
