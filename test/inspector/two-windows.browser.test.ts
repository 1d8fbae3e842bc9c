import {expect} from 'chai';
import * as fc from 'fast-check';

import type {SmsLab} from '../../src/lab/sms-lab.js';
import {one, textOf} from '../support/find.js';
import {FramedPage} from '../support/framed-page.js';
import {painted} from '../support/frames.js';
import {isFull} from '../support/full.js';
import {openLab} from '../support/page.js';
import {differences, dock, openInWindow, type RealInspector} from './real-inspector.js';
import {twoFailures} from './two-failures.js';

/** One of another realm is of another class. */
type Lab = HTMLElement & Pick<SmsLab, 'lab' | 'goTo' | 'updateComplete'>;

/** Goes to a moment, and waits until the inspectors show what the Lab does. */
async function expectSame(
  lab: Lab,
  moment: number,
  ...inspectors: readonly RealInspector[]
): Promise<void> {
  const run = lab.lab.run!;
  lab.goTo(moment);
  await lab.updateComplete;
  for (const inspector of inspectors) {
    await inspector.comesToShow(() => differences(run, moment, inspector.states));
  }
}

function momentsIn(lab: Lab, seed: number): readonly number[] {
  return fc.sample(fc.nat(lab.lab.run!.length), {numRuns: isFull ? 100 : 6, seed});
}

/** How many inspectors the Lab says are connected. */
async function connected(lab: Lab): Promise<string> {
  const opener = one('button', 'Open inspector', lab);
  opener.click();
  await painted();
  const words = textOf(lab);
  opener.click();
  return /(?:No|One|\d+) inspectors? (?:is|are) connected\./.exec(words)?.[0] ?? '';
}

/** The page itself in a frame, which can be loaded again while the test goes on. */
async function openPage(): Promise<{page: FramedPage; lab: () => Promise<Lab>}> {
  const page = await FramedPage.open('');
  return {
    page,
    lab: async () => {
      await page.one('button', 'Open inspector');
      return (await page.one('sms-lab')) as Lab;
    },
  };
}

describe('the Lab and an inspector in another window', function suite() {
  this.timeout(240_000);
  it('show the same active states after random seeks, docked', async () => {
    const lab = await openLab(twoFailures);
    const inspector = await dock(lab);
    for (const moment of momentsIn(lab, 5)) await expectSame(lab, moment, inspector);
  });

  it('show the same active states after random seeks, two windows at once', async () => {
    const lab = await openLab(twoFailures);
    const inspectors = [await openInWindow(lab), await openInWindow(lab)];
    for (const moment of momentsIn(lab, 6)) await expectSame(lab, moment, ...inspectors);
    for (const {window} of inspectors) window.close();
  });

  it('show the same where the inspector is opened late', async () => {
    const lab = await openLab(twoFailures);
    const run = lab.lab.run!;
    lab.goTo(17);
    await lab.updateComplete;
    const inspector = await dock(lab);
    expect(differences(run, 17, inspector.states)).to.deep.equal([]);
    await expectSame(lab, 16, inspector);
  });

  it('start over when the inspector is loaded again', async () => {
    const lab = await openLab(twoFailures);
    const inspector = await openInWindow(lab);
    await expectSame(lab, 12, inspector);
    const {document} = inspector.window;
    inspector.window.location.reload();
    await inspector.comesToShow(() =>
      inspector.window.document === document ? ['It is the page of before.'] : [],
    );
    await inspector.showsActors();
    await expectSame(lab, 12, inspector);
    await expectSame(lab, 13, inspector);
    expect(await connected(lab)).to.equal('One inspector is connected.');
    inspector.window.close();
  });

  it('go on when one of two inspectors is closed', async () => {
    const lab = await openLab(twoFailures);
    const docked = await dock(lab);
    const apart = await openInWindow(lab);
    await expectSame(lab, 9, docked, apart);
    expect(await connected(lab)).to.equal('2 inspectors are connected.');
    apart.window.close();
    await expectSame(lab, 21, docked);
    expect(await connected(lab)).to.equal('One inspector is connected.');
    one('button', 'Close', lab).click();
    await lab.updateComplete;
    expect(await connected(lab)).to.equal('No inspector is connected.');
  });

  it('find each other again when the Lab is loaded again, and part when it is closed', async () => {
    const {page, lab} = await openPage();
    const before = await lab();
    const inspector = await openInWindow(before);
    await expectSame(before, 11, inspector);
    const {defaultView} = page.document;
    defaultView!.location.reload();
    await inspector.says('The application is not responding.');
    const after = await lab();
    expect(after === before).to.equal(false);
    await inspector.says('Connected to');
    await expectSame(after, 19, inspector);
    page.close();
    await inspector.says('The application is closed. You see its last known state.');
    inspector.window.close();
  });
});
