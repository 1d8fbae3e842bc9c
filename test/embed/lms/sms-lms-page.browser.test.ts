import {fixture, html} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {lessons} from '../../../lessons/index.js';
import type {SmsLesson} from '../../../src/course/sms-lesson.js';
import {writeLaunch, type Launch} from '../../../src/embed/lms/launch.js';
import '../../../src/embed/lms/sms-lms-page.js';
import type {SmsLmsPage} from '../../../src/embed/lms/sms-lms-page.js';
import {expectAccessible} from '../../support/accessible.js';
import {click} from '../../support/drive.js';
import {isChromium} from '../../support/engine.js';
import {focused, nameOf, one, textOf} from '../../support/find.js';
import {isFull} from '../../support/full.js';
import {StrictLms} from './fake-lms.js';

/** The lessons with the longest texts and questions, which the short form measures too. */
const alwaysMeasured = ['how-a-package-travels', 'when-does-it-strike'];

const pictures = 'sms-picture, sms-practice-server, sms-file-cards';

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

/** Until the picture of the step has its place. */
async function drawn(selector = 'sms-site-view, sms-lab-stage'): Promise<void> {
  while (!(deep(selector)?.getBoundingClientRect().height ?? 0)) {
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
}

/** Another step, until it is shown with its picture and what belongs to that. */
async function openStep(place: number): Promise<void> {
  while (!deep('sms-act')) await new Promise(requestAnimationFrame);
  const lesson = deep('sms-lesson') as SmsLesson;
  lesson.renderRoot.querySelectorAll<HTMLButtonElement>('.head ol button')[place]!.click();
  while (lesson.step !== place + 1) await new Promise(requestAnimationFrame);
  await lesson.updateComplete;
  const stage = lesson.lesson!.steps[place]!.stage;
  if (stage) await drawn(pictures);
  if (stage?.kind === 'lab' && stage.offers?.some((offer) => setupOffers.has(offer))) {
    await drawn('.setup');
  }
}

const setupOffers = new Set(['job', 'failures', 'servers']);

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

  describe('in a short frame', () => {
    afterEach(() => setViewport({width: 1280, height: 720}));

    for (const {id, steps} of lessons.filter(
      (lesson) => isFull || alwaysMeasured.includes(lesson.id),
    )) {
      it(`has question and picture in sight together, at each step of ${id}`, async () => {
        await setViewport({width: 1100, height: 640});
        const element = await page(
          new StrictLms('1.2'),
          writeLaunch({...launch, unit: {lesson: id}}),
        );
        for (const [place, {stage, act: asked, id: step}] of steps.entries()) {
          await openStep(place);
          const act = deep('sms-act')!.getBoundingClientRect();
          // A test has a question below the other.
          if (asked?.kind !== 'test') {
            expect(act.bottom, step).to.be.at.most(640 + (isChromium ? 0 : line));
          }
          if (stage) {
            const picture = deep(pictures)!.getBoundingClientRect();
            const isBeside = picture.left > act.right || picture.bottom < act.top;
            expect(isBeside, step).to.equal(true);
            // The desktop of the practice has room for all of its icons, whatever the frame.
            if (stage.kind !== 'practice') expect(picture.bottom, step).to.be.at.most(640);
            else expect(picture.top, step).to.be.at.most(640 / 3);
          }
          expect(scrollY, step).to.equal(0);
        }
        element.remove();
      });
    }

    it('has the picture beside the beginning of the question at 800 × 600', async () => {
      await setViewport({width: 800, height: 600});
      const element = await page(
        new StrictLms('1.2'),
        writeLaunch({...launch, unit: {lesson: 'the-lost-refresh'}}),
      );
      await drawn();
      const picture = deep('sms-stage')!.getBoundingClientRect();
      const act = deep('sms-act')!.getBoundingClientRect();
      expect(picture.left).to.be.above(act.right);
      expect(picture.bottom).to.be.at.most(600);
      expect(act.top + 160).to.be.at.most(600 + (isChromium ? 0 : line));
      expect(scrollY).to.equal(0);
      element.remove();
    });
  });

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
