/** One lesson as it is worked through: questions, hints, watching, finding, and what is kept. */
import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';

import {lessons} from '../../lessons/index.js';
import {lessonEvidence} from '../../lessons/lesson-evidence.js';
import '../../src/course/sms-lessons.js';
import type {PlaceChangeEvent} from '../../src/ui/navigation-events.js';
import type {SmsLessons} from '../../src/course/sms-lessons.js';
import {progressStore} from '../../src/course/progress-store.js';
import {kept, lessonProgress} from '../../src/course/model/progress.js';
import {weakestOf} from '../../src/words/grounds.js';
import {click, press} from '../support/drive.js';
import {all, evidenceIn, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {untilLoaded} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import {find, open, stamp} from './lesson-page.js';

function done(lesson: string): readonly string[] {
  return lessonProgress(progressStore().progress, lesson)?.done ?? [];
}

/** What the learner’s part says. */
function status(): string {
  return textOf(one('region', 'Your part'));
}

const lost = 'the-lost-refresh';

/** Goes through every step up to the end, as a learner who watches. */
async function watch(): Promise<void> {
  const slider = one('slider', 'Moment');
  slider.focus();
  for (let at = Number(slider.value); at < Number(slider.max); at++) await press('ArrowRight');
}

describe('a lesson', () => {
  beforeEach(() => progressStore().erase());

  it('has the arrow of “All lessons” beside the words', async () => {
    await open(lost);
    const range = document.createRange();
    range.selectNodeContents(one('link', 'All lessons'));
    const tops = [...range.getClientRects()].map(({top}) => Math.round(top));
    expect(tops).to.have.lengthOf.above(1);
    expect(new Set(tops).size).to.equal(1);
  });

  it('goes nowhere for a learner who only presses “Next step”', async () => {
    await open(lost);
    await click(one('button', 'Next step'));
    expect(textOf(one('heading', 'Predict'))).to.equal('Predict');
    expect(status()).to.include('First complete this step.');
    expect(done(lost)).to.deep.equal([]);
  });

  it('takes a prediction on the picture, by a mouse or by keys, and marks it when it has been played', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await open(lost);
    await stamp('DENVER', 'version 2');
    one('button', 'LIMA: what do you expect?').focus();
    await press('Enter', 'Space');
    expect(nameOf(focused())).to.equal('LIMA: you expect version 1');
    expect(one('combobox', 'LIMA').value).to.equal('v1');
    await click(one('button', 'Play it'));
    expect(done(lost), 'with a server left out').to.deep.equal([]);
    await stamp('OSLO', 'version 1');
    expect(Number(one('slider', 'Moment').value)).to.equal(7);
    await click(one('button', 'Play it'));
    expect(status()).not.to.match(/Right|Wrong/u);
    await click(one('button', 'To the end'));
    expect(done(lost)).to.deep.equal(['predict']);
    expect(status()).to.include('DENVER: you expected version 2, but the result is version 1.');
    expect(status()).to.include('LIMA: version 1, as you expected.');
    expect(status()).to.include('Not right. The retry no longer asks to refresh');
    const stamps = namesOf('button').filter((name) => name.includes('you expected'));
    expect(stamps).to.deep.equal([
      'DENVER: you expected version 2, and that is wrong',
      'LIMA: you expected version 1, and that is right',
      'OSLO: you expected version 1, and that is right',
    ]);
    await click(one('button', stamps[0]));
    expect(namesOf('button'), 'it is what it was').to.include(stamps[0]);
  });

  it('goes straight to the end of a prediction where less motion is asked for, and finds it again', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const screen = await open('the-job-fails', 4);
    await stamp('Job', 'Retrying');
    await click(one('button', 'Play it'));
    expect(done('the-job-fails')).to.deep.equal(['status']);
    expect(status()).to.include('Job: Retrying, as you expected.').and.to.include('Right.');
    screen.remove();
    await open('the-job-fails', 4);
    const marked = 'Job: you expected Retrying, and that is right';
    await waitUntil(() => namesOf('button').includes(marked), 'the picture has come');
    expect(status()).to.include('Job: Retrying, as you expected.');
  });

  it('cannot be played further than its step allows', async () => {
    await open(lost);
    await press('End', 'ArrowRight');
    one('slider', 'Moment').focus();
    await press('End', 'ArrowRight');
    expect(Number(one('slider', 'Moment').value)).to.equal(7);
  });

  it('gives the focus to the next step’s heading', async () => {
    await open(lost, 2);
    await watch();
    one('button', 'Next step').focus();
    await press('Enter');
    expect(textOf(focused())).to.equal('Where do the sites first differ?');
  });

  it('does not leave “stopped” ticked beside a service that is started', async () => {
    await open('install-the-hotfix', 2);
    await waitUntil(() => namesOf('radio').includes('Plain view'));
    await click(one('radio', 'Plain view'));
    const goal = () => textOf(find(document.querySelector('sms-lessons')!, '.goal')[0]!);
    await click(one('button', 'Stop'));
    expect(goal()).to.equal('Stop SMS Executive. Done.');
    await click(one('button', 'Start'));
    expect(goal()).to.equal(
      'Stop SMS Executive. You did this before, but the server has changed since.',
    );
    expect(done('install-the-hotfix'), 'the step stays done').to.deep.equal(['stop']);
  });

  it('lifts the lid of the ticket at the moment at which every server is right', async () => {
    progressStore().change((progress) =>
      kept(progress, 'the-ticket', '$practice', [
        'x86',
        'stop',
        'close:sms-administrator',
        'close:sms-database-manager',
        'close:sms-service-manager',
        'tool:x86',
        'start',
        'open:sms-administrator',
      ]),
    );
    await open('the-ticket', 2);
    await waitUntil(() => namesOf('button').includes('Create the job'));
    expect(done('the-ticket')).to.deep.equal([]);
    await click(one('button', 'Create the job'));
    expect(done('the-ticket'), 'put on specified skips them').to.deep.equal([]);
    await click(one('checkbox', 'Refresh Existing Distribution Servers'));
    await click(one('button', 'Create the job'));
    expect(done('the-ticket')).to.deep.equal(['repair']);
    await waitUntil(() => namesOf('heading').includes('Inside the server'));
    await waitUntil(() => namesOf('heading').some((name) => name.startsWith('This server')));
    expect(textOf(document.body)).to.include('Run Hotfix.exe for Intel');
    expect(status()).to.include('bring version 2 to all five servers. Done.');
    const slider = one('slider', 'Moment');
    expect(slider.value).to.equal(slider.max);
    await click(one('button', 'Back to the desktop'));
    await waitUntil(() => namesOf('button').includes('Create the job'), 'the desktop is back');
  });

  it('tells why a choice is wrong, and lets another be made', async () => {
    await open('the-job-fails', 7);
    await click(one('radio', '18 hours'));
    await click(one('button', 'Check'));
    expect(textOf(document.body)).to.include('There are only two waits between three attempts.');
    expect(done('the-job-fails')).to.deep.equal([]);
    await click(one('radio', '12 hours'));
    await click(one('button', 'Check'));
    expect(done('the-job-fails')).to.deep.equal(['how-long']);
    const progress = lessonProgress(progressStore().progress, 'the-job-fails');
    expect(progress?.firstTry).to.deep.equal([]);
    expect(all('radio').map(({disabled}) => disabled)).to.deep.equal([true, true, true]);
  });

  it('ends each paragraph about SMS with the mark of its evidence', async () => {
    for (const {id, steps} of lessons) {
      const expected = (lessonEvidence[id]?.[steps[0].id] ?? []).filter((ids) => ids.length > 0);
      const screen = await open(id);
      const text = find(screen, '.say')[0]!;
      await waitUntil(
        () => evidenceIn(text).length === expected.length,
        `${id}: the marks have come`,
      );
      expect(evidenceIn(text), id).to.deep.equal(expected.map(weakestOf));
      screen.remove();
    }
  });

  it('keeps its facts to itself until the step is done', async () => {
    await open('the-job-fails', 7);
    expect(textOf(document.body)).not.to.include('Evidence for this step');
    await click(one('radio', '12 hours'));
    await click(one('button', 'Check'));
    expect(textOf(document.body)).to.include('Evidence for this step');
  });

  it('says what is wrong with an order', async () => {
    await open('how-a-package-travels', 2);
    await waitUntil(() => namesOf('button').includes('Check'), 'the list has come');
    await click(one('button', 'Check'));
    expect(status()).to.match(/Not yet\. “.+” comes too early\. .+/u);
  });

  it('does not take a jump to the end, or a drag, for watching', async () => {
    await open(lost, 2);
    await click(one('button', 'To the end'));
    expect(done(lost)).to.deep.equal([]);
    expect(status()).to.include('You skipped some steps.');
    const slider = one('slider', 'Moment');
    slider.dispatchEvent(new PointerEvent('pointerdown'));
    for (let moment = 7; moment <= Number(slider.max); moment++) {
      slider.value = String(moment);
      slider.dispatchEvent(new Event('input'));
      await painted();
    }
    slider.dispatchEvent(new PointerEvent('pointerup'));
    expect(done(lost)).to.deep.equal([]);
    await click(one('button', 'To the start'));
    await watch();
    expect(done(lost)).to.deep.equal(['watch']);
    expect(status()).not.to.include('You skipped some steps.');
  });

  it('begins at what the earlier steps leave, where a link opens it in the middle', async () => {
    const steps = 'install-the-hotfix';
    await open(steps, 4);
    await waitUntil(() => namesOf('radio').includes('Plain view'));
    expect(textOf(document.body)).to.include('You skipped earlier steps.');
    expect(textOf(document.body)).to.include('Every SMS application is closed.');
    expect(done(steps), 'nothing is done by the learner').to.deep.equal([]);
    await click(one('radio', 'Plain view'));
    expect(
      one('button', 'Start').disabled || one('button', 'Start').ariaDisabled === 'true',
    ).to.equal(false);
  });

  it('runs a waiting job as the learner left the server', async () => {
    const repair = 'put-it-right';
    await open(repair, 5);
    await waitUntil(() => namesOf('radio').includes('Plain view'));
    await click(one('radio', 'Plain view'));
    await click(one('button', 'Start'));
    expect(done(repair)).to.deep.equal([]);
    expect(status()).to.include('the repair job ran without the hotfix');
    await click(one('button', 'Begin again'));
    for (const name of ['Administrator', 'Database Manager', 'Service Manager'])
      await click(one('button', `Close SMS ${name}`));
    await click(one('button', 'Run D:\\Q195936\\X86\\HOTFIX.EXE'));
    await click(one('button', 'Start'));
    expect(done(repair)).to.deep.equal(['waiting-job']);
  });

  it('lets a wrong moment be another try, gives hints in steps, and shows it at last', async () => {
    await open(lost, 3);
    expect(namesOf('button')).not.to.include('Show me');
    await click(one('button', 'This is the step'));
    expect(status()).to.include('Not yet. The instructions already differ before this step.');
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
    await waitUntil(() => all('checkbox').length > 0);
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
    await waitUntil(() => all('checkbox').length > 0);
    await click(one('checkbox', 'Refresh Existing Distribution Servers'));
    await waitUntil(() => status().includes('1 of 6 found.'));
    await click(one('checkbox', 'Put on Specified Distribution Servers'));
    await click(one('checkbox', 'Put on Specified Distribution Servers'));
    expect(status()).to.include('1 of 6 found.');
  });

  it('finds again what was answered, after a reload', async () => {
    const screen = await open('the-job-fails', 7);
    await click(one('radio', '12 hours'));
    await click(one('button', 'Check'));
    screen.remove();
    await open('the-job-fails', 7);
    expect(all('radio').map(({checked}) => checked)).to.deep.equal([false, true, false]);
    expect(one('button', 'Step 7, done: How long does it take?').ariaCurrent).to.equal('step');
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
    setTimeout(() => void click(one('button', 'Step 3: Where do the sites first differ?')));
    const {place} = (await oneEvent(screen, 'sms-place-change')) as unknown as PlaceChangeEvent;
    expect(place).to.deep.equal({screen: 'lesson', lesson: lost, step: 3});
  });

  it('can be read as text', async () => {
    await open('new-servers');
    const summary = [...document.querySelectorAll('sms-lessons')].flatMap((each) =>
      find(each, 'summary'),
    );
    await click(summary.at(-1)!);
    await waitUntil(() => textOf(document.body).includes('DENVER: version 1'), 'the text is shown');
    expect(textOf(document.body)).to.include('KYOTO: version 2');
  });
});

describe('the list of lessons', () => {
  beforeEach(() => progressStore().erase());

  it('tells what is done, and goes on where the learner was', async () => {
    const screen = await open(lost, 2);
    await watch();
    await click(one('button', 'Next step'));
    screen.remove();
    const list = await openList();
    const links = find(list, 'a');
    expect(links).to.have.lengthOf(lessons.length);
    expect(textOf(links[2]!)).to.include('1 of 8 steps done');
    expect(links[2]!.getAttribute('href')).to.equal(`?v=1&view=lesson&lesson=${lost}&step=3`);
  });

  it('forgets everything when it is told to, after asking', async () => {
    await open(lost, 2);
    await watch();
    await openList();
    await click(one('button', 'Erase progress…'));
    await click(one('button', 'Keep it'));
    expect(done(lost)).to.deep.equal(['watch']);
    await click(one('button', 'Erase progress…'));
    await click(one('button', 'Erase'));
    expect(done(lost)).to.deep.equal([]);
    expect(nameOf(one('button', 'Export progress'))).to.equal('Export progress');
  });

  it('comes back from a file, unless the file is too large to be read', async () => {
    await open(lost, 2);
    await watch();
    const text = progressStore().export();
    progressStore().erase();
    await openList();
    give(text.padEnd(20 * 1024 * 1024 + 1));
    await painted();
    expect(textOf(one('alert'))).to.include('too large');
    expect(done(lost)).to.deep.equal([]);
    give(text);
    await waitUntil(() => done(lost).length > 0);
    expect(done(lost)).to.deep.equal(['watch']);
    expect(all('alert')).to.deep.equal([]);
  });
});

async function openList(): Promise<SmsLessons> {
  const list = await fixture<SmsLessons>(html`<sms-lessons></sms-lessons>`);
  await untilLoaded(list);
  return list;
}

/** As a file that the learner chose. */
function give(text: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'progress.json'));
  const list = [...document.querySelectorAll('sms-lessons')].at(-1)!;
  const [input] = find(list, 'input[type=file]');
  (input as HTMLInputElement).files = chosen.files;
  input!.dispatchEvent(new Event('change'));
}

function* everyPickable(root: Element | ShadowRoot): Generator<Element> {
  for (const each of find(root, '.pickable')) yield each;
}
