import {fixture, html} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {writeLaunch, type Launch} from '../../../src/embed/lms/launch.js';
import '../../../src/embed/lms/sms-lms-page.js';
import type {SmsLmsPage} from '../../../src/embed/lms/sms-lms-page.js';
import {expectAccessible} from '../../support/accessible.js';
import {click} from '../../support/drive.js';
import {isChromium} from '../../support/engine.js';
import {focused, nameOf, one, textOf} from '../../support/find.js';
import {isFull} from '../../support/full.js';
import {StrictLms} from './fake-lms.js';

/** The words of a question may take a line more in another engine. */
const line = 24;

const launch: Launch = {
  version: 1,
  standard: 'scorm12',
  unit: {lesson: 'install-or-wait'},
  locale: 'en',
};

/** A page in a window that has this LMS. */
async function page(lms: StrictLms | undefined, text = writeLaunch(launch)): Promise<SmsLmsPage> {
  Object.assign(window, {API: lms?.api});
  const element = await fixture<SmsLmsPage>(html` <sms-lms-page launch=${text}></sms-lms-page> `);
  await shown();
  return element;
}

/** Until the lessons have been loaded. */
async function shown(): Promise<void> {
  while (!document.querySelector('sms-lms-page')?.shadowRoot?.querySelector('sms-shell')) {
    await new Promise(requestAnimationFrame);
  }
}

/** Until the picture of the first step has its place. */
async function drawn(): Promise<void> {
  while (!(deep('sms-site-view, sms-lab-stage')?.getBoundingClientRect().height ?? 0)) {
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
}

/** The first element of this kind, however deep. */
function deep(selector: string, root: ParentNode = document): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) return element;
    const found = element.shadowRoot && deep(selector, element.shadowRoot);
    if (found) return found;
  }
  return undefined;
}

describe('<sms-lms-page>', () => {
  afterEach(() => Reflect.deleteProperty(window, 'API'));

  it('is accessible, and shows the unit with what the LMS knows of it', async () => {
    const lms = new StrictLms('1.2');
    const element = await page(lms);
    await expectAccessible(element);
    expect(textOf(one('status', undefined, one('region', 'Course record')))).to.equal(
      '0 of 9 steps done Your LMS stores your progress',
    );
    expect(lms.stored['cmi.core.lesson_status']).to.equal('incomplete');
  });

  it('says when all is recorded, and goes on without, the focus with it', async () => {
    const lms = new StrictLms('1.2');
    const element = await page(lms);
    await click(one('button', 'Save and leave'));
    await element.updateComplete;
    expect(lms.calls.at(-1)).to.equal('LMSFinish');
    expect(focused()).to.equal(one('heading', 'You can close this window'));
    await expectAccessible(element);
    await click(one('button', 'Continue without recording'));
    await element.updateComplete;
    expect(textOf(one('region', 'Course record'))).to.include('Nothing is recorded');
    expect(focused()).to.have.property('className', 'main');
  });

  it('says what the LMS did not do as the learner left', async () => {
    const lms = new StrictLms('1.2');
    const element = await page(lms);
    lms.isOpen = false;
    await click(one('button', 'Save and leave'));
    await element.updateComplete;
    expect(textOf(one('alert'))).to.include('The LMS did not close your record (error 405).');
    expect(textOf(one('heading'))).to.equal('You can close this window');
    expect(textOf(element)).to.include('Your LMS did not store all of your work.');
  });

  it('keeps the bar in sight', async () => {
    await page(new StrictLms('1.2'));
    scrollTo(0, document.documentElement.scrollHeight);
    const {top, bottom} = one('region', 'Course record').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  for (const [width, height] of [
    [1100, 640],
    [800, 600],
  ] as const) {
    it(`has question and picture in sight together in a frame of ${width} × ${height}`, async () => {
      await setViewport({width, height});
      const ids = isFull
        ? ['how-a-package-travels', 'the-job-fails', 'the-lost-refresh']
        : ['the-lost-refresh'];
      for (const lesson of ids) {
        const element = await page(new StrictLms('1.2'), writeLaunch({...launch, unit: {lesson}}));
        await drawn();
        const picture = deep('sms-stage')!.getBoundingClientRect();
        const act = deep('sms-act')!.getBoundingClientRect();
        expect(picture.left, lesson).to.be.above(act.right);
        expect(picture.bottom, lesson).to.be.at.most(height);
        // The question and its first answers; at the larger size, all of it.
        const bottom = width > 1000 ? act.bottom : act.top + 160;
        expect(bottom, lesson).to.be.at.most(height + (isChromium ? 0 : line));
        expect(scrollY).to.equal(0);
        element.remove();
      }
      await setViewport({width: 1280, height: 720});
    });
  }

  it('closes the record with the page', async () => {
    const lms = new StrictLms('1.2');
    await page(lms);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(lms.calls.at(-1)).to.equal('LMSFinish');
  });

  it('says which lessons there are where the package names none of them', async () => {
    const lms = new StrictLms('1.2');
    await page(lms, writeLaunch({...launch, unit: {lesson: 'gone'}}));
    expect(textOf(one('alert'))).to.include(
      'the lesson "gone", which this page does not have; it has how',
    );
    expect(lms.calls).to.deep.equal([]);
  });

  for (const text of ['', 'x', '{}', 'null', '{"version":2}', '{"version":1,"unit":7}']) {
    it(`shows the course where it was told “${text}”`, async () => {
      await page(undefined, text);
      expect(textOf(one('alert'))).to.match(
        /which is not a unit of a course; create the package again\./,
      );
      expect(nameOf(one('region', 'Course record'))).to.equal('Course record');
    });
  }
});
