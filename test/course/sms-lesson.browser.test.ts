/** One lesson as it is worked through: questions, hints, watching, finding, and what is kept. */
import {fixture, html, oneEvent, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {lessons} from '../../lessons/index.js';
import '../../src/course/sms-lessons.js';
import type {PlaceChangeEvent} from '../../src/ui/navigation-events.js';
import type {SmsLessons} from '../../src/course/sms-lessons.js';
import {progressStore} from '../../src/course/progress-store.js';
import {lessonProgress} from '../../src/course/model/progress.js';
import {click, press} from '../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {prepare} from '../support/page.js';

async function open(lesson: string, step = 1): Promise<SmsLessons> {
  const screen = await fixture<SmsLessons>(
    html`<sms-lessons .lesson=${lesson} .step=${step}></sms-lessons>`,
  );
  // As the page does.
  screen.addEventListener('sms-place-change', ({place}) => {
    if (place.screen !== 'lesson') return;
    screen.lesson = place.lesson;
    screen.step = place.step;
  });
  await painted();
  return screen;
}

function done(lesson: string): readonly string[] {
  return lessonProgress(progressStore().progress, lesson)?.done ?? [];
}

function status(): string {
  return all('status').map(textOf).filter(Boolean).join(' ');
}

const lost = 'the-lost-refresh';

describe('a lesson', () => {
  beforeEach(prepare);
  beforeEach(() => progressStore().erase());

  it('goes nowhere for a learner who only presses “Next step”', async () => {
    await open(lost);
    await click(one('button', 'Next step'));
    expect(textOf(one('heading', 'Predict'))).to.equal('Predict');
    expect(status()).to.include('First do what this step asks for.');
    expect(done(lost)).to.deep.equal([]);
  });

  it('does not mark a prediction before the run has been watched', async () => {
    await open(lost);
    await click(one('radio', 'All five'));
    await click(one('button', 'That is my prediction'));
    expect(status()).not.to.match(/Right|Not yet/u);
    await click(one('button', 'Next step'));
    expect(textOf(document.body)).not.to.include('You predicted');
    await click(one('button', 'To the end'));
    expect(textOf(document.body)).to.include('You predicted: All five.');
    expect(status()).to.include('Not right.').and.not.to.include('Not yet.');
    expect(status()).to.include('The retry asks for less than the job did.');
    expect(done(lost)).to.deep.equal(['predict', 'watch']);
  });

  it('cannot be played further than its step allows', async () => {
    await open(lost);
    await click(one('button', 'To the end'));
    expect(Number(one('slider', 'Moment').value)).to.equal(8);
    await press('End', 'ArrowRight');
    expect(Number(one('slider', 'Moment').value)).to.equal(8);
  });

  it('gives the focus to the next step’s heading', async () => {
    await open(lost);
    await click(one('radio', 'All five'));
    await click(one('button', 'That is my prediction'));
    one('button', 'Next step').focus();
    await press('Enter');
    expect(textOf(focused())).to.equal('Watch two sites');
  });

  it('tells why a choice is wrong, and lets another be made', async () => {
    await open('the-job-fails', 4);
    await click(one('radio', 'Failed'));
    await click(one('button', 'Check'));
    expect(textOf(document.body)).to.include(
      'Failed means that SMS has stopped trying. It has not.',
    );
    expect(done('the-job-fails')).to.deep.equal([]);
    await click(one('radio', 'Retrying'));
    await click(one('button', 'Check'));
    expect(done('the-job-fails')).to.deep.equal(['status']);
    const kept = lessonProgress(progressStore().progress, 'the-job-fails');
    expect(kept?.firstTry).to.deep.equal([]);
    expect(all('radio').map(({disabled}) => disabled)).to.deep.equal([true, true, true, true]);
  });

  it('keeps its facts to itself until the step is done', async () => {
    await open('the-job-fails', 4);
    expect(textOf(document.body)).not.to.include('What this rests on');
    await click(one('radio', 'Retrying'));
    await click(one('button', 'Check'));
    expect(textOf(document.body)).to.include('What this rests on');
  });

  it('speaks of a hint only where there is one', async () => {
    await open('how-a-package-travels', 2);
    await click(one('button', 'Check'));
    expect(status()).to.include('Not yet. Think again.').and.not.to.include('hint');
  });

  it('lets a wrong moment be another try, gives hints in steps, and shows it at last', async () => {
    await open(lost, 3);
    expect(namesOf('button')).not.to.include('Show me');
    await click(one('button', 'This is the step'));
    expect(status()).to.include('Not yet.');
    await click(one('button', 'A hint'));
    expect(textOf(document.body)).to.include('Compare the sheets in RECEIVE.');
    await click(one('button', 'Another hint'));
    await click(one('button', 'Show me'));
    expect(Number(one('slider', 'Moment').value)).to.equal(10);
    expect(done(lost)).to.deep.equal(['find-it']);
    expect(lessonProgress(progressStore().progress, lost)?.firstTry).to.deep.equal([]);
  });

  it('lets parts be picked on the picture, too', async () => {
    await open('how-a-package-travels', 4);
    await customElements.whenDefined('sms-picture');
    await painted();
    const picture = document.querySelector('sms-lessons')!;
    const targets = [...everyPickable(picture)];
    expect(targets).to.have.lengthOf(5);
    for (const target of targets.slice(0, 3)) await click(target);
    expect(one('checkbox', 'DENVER').checked).to.equal(true);
    expect(one('checkbox', 'KYOTO').checked).to.equal(false);
    await click(one('button', 'Check'));
    expect(done('how-a-package-travels')).to.deep.equal(['two-requests']);
  });

  it('checks a task by what comes of it, whoever did it', async () => {
    await open('how-a-package-travels', 5);
    await click(one('checkbox', 'Put on Specified Distribution Servers'));
    await click(one('button', 'To the end'));
    expect(done('how-a-package-travels')).to.deep.equal([]);
    await click(one('button', 'Put it back'));
    await click(one('checkbox', 'Refresh Existing Distribution Servers'));
    expect(done('how-a-package-travels')).to.deep.equal([]);
    await click(one('button', 'To the end'));
    expect(done('how-a-package-travels')).to.deep.equal(['untick']);
  });

  it('counts a finding once, and only a change of one thing', async () => {
    await open('when-does-it-strike');
    await click(one('checkbox', 'Refresh Existing Distribution Servers'));
    await waitUntil(() => status().includes('1 of 6 found.'));
    await click(one('checkbox', 'Put on Specified Distribution Servers'));
    await click(one('checkbox', 'Put on Specified Distribution Servers'));
    expect(status()).to.include('1 of 6 found.');
  });

  it('finds again what was answered, after a reload', async () => {
    const screen = await open('the-job-fails', 4);
    await click(one('radio', 'Retrying'));
    await click(one('button', 'Check'));
    screen.remove();
    await open('the-job-fails', 4);
    expect(all('radio').map(({checked}) => checked)).to.deep.equal([true, false, false, false]);
    expect(one('button', 'Step 4, done: What the job says').ariaCurrent).to.equal('step');
  });

  it('survives answers that no release would give', async () => {
    const answers = Object.fromEntries(
      lessons.flatMap(({steps}) => steps.map(({id}) => [id, ['nonsense', 7]])),
    );
    for (const {id, steps} of lessons) {
      progressStore().load({
        version: 1,
        lessons: {[id]: {at: 'gone', done: ['gone'], firstTry: [], answers}},
      });
      for (const [place] of steps.entries()) {
        const screen = await open(id, place + 1);
        expect(textOf(screen), `${id} ${place + 1}`).to.include(steps[place]!.title);
        screen.remove();
      }
    }
  });

  it('names each step in the address', async () => {
    const screen = await open(lost);
    setTimeout(() => void click(one('button', 'Step 3: Where do they part?')));
    const {place} = (await oneEvent(screen, 'sms-place-change')) as unknown as PlaceChangeEvent;
    expect(place).to.deep.equal({screen: 'lesson', lesson: lost, step: 3});
  });

  it('can be read as text', async () => {
    await open(lost);
    const summary = [...document.querySelectorAll('sms-lessons')].flatMap((each) =>
      find(each, 'summary'),
    );
    await click(summary.at(-1)!);
    expect(textOf(document.body)).to.include(
      '“Only KYOTO and QUITO, which hold nothing yet” is right.',
    );
  });
});

describe('the list of lessons', () => {
  beforeEach(prepare);
  beforeEach(() => progressStore().erase());

  it('tells what is done, and goes on where the learner was', async () => {
    const screen = await open(lost);
    await click(one('radio', 'All five'));
    await click(one('button', 'That is my prediction'));
    await click(one('button', 'Next step'));
    screen.remove();
    const list = await fixture<SmsLessons>(html`<sms-lessons></sms-lessons>`);
    await painted();
    const links = find(list, 'a');
    expect(links).to.have.lengthOf(lessons.length);
    expect(textOf(links[2]!)).to.include('1 of 8 steps done');
    expect(links[2]!.getAttribute('href')).to.equal(`?v=1&view=lesson&lesson=${lost}&step=2`);
  });

  it('forgets everything when it is told to, after asking', async () => {
    await open(lost);
    await click(one('radio', 'All five'));
    await click(one('button', 'That is my prediction'));
    await fixture(html`<sms-lessons></sms-lessons>`);
    await painted();
    await click(one('button', 'Erase progress…'));
    await click(one('button', 'Keep it'));
    expect(done(lost)).to.deep.equal(['predict']);
    await click(one('button', 'Erase progress…'));
    await click(one('button', 'Erase'));
    expect(done(lost)).to.deep.equal([]);
    expect(nameOf(one('button', 'Export progress'))).to.equal('Export progress');
  });
});

function* everyPickable(root: Element | ShadowRoot): Generator<Element> {
  for (const each of find(root, '.pickable')) yield each;
}

function find(root: Element | ShadowRoot, selector: string): Element[] {
  const shadow = root instanceof Element ? root.shadowRoot : root;
  const own = [...(shadow?.querySelectorAll(selector) ?? [])];
  const hosts = [...(shadow?.querySelectorAll('*') ?? [])].filter((each) => each.shadowRoot);
  return [...own, ...hosts.flatMap((each) => find(each, selector))];
}
