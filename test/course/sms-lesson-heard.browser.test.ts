/** What a screen reader hears of a lesson. */
import {expect} from 'chai';

import {progressStore} from '../../src/course/progress-store.js';
import {click, press} from '../support/drive.js';
import {all, focused, nameOf, one, textOf} from '../support/find.js';
import '../support/page.js';
import {announcerTimers} from '../support/timers.js';
import {find, open, stamp} from './lesson-page.js';

const lost = 'the-lost-refresh';

describe('what a lesson announces', () => {
  beforeEach(() => progressStore().erase());
  const timers = announcerTimers();

  /** The announcer is in the tree before it has anything to say. */
  async function heard(): Promise<string> {
    await timers.pass();
    return textOf(announcer);
  }
  let announcer: HTMLElement;

  async function openQuiet(lesson: string, step: number): Promise<void> {
    await open(lesson, step);
    timers.install();
    announcer = find(document.querySelector('sms-lessons')!, 'p.visually-hidden[aria-live]').at(
      -1,
    ) as HTMLElement;
  }

  it('says a verdict with its reason, the same verdict again, a hint, and the conclusion', async () => {
    await openQuiet('the-job-fails', 7);
    for (let time = 0; time < 2; time++) {
      await click(all('radio')[2]!);
      await click(one('button', 'Check'));
      expect(textOf(announcer), 'emptied').to.equal('');
      expect(await heard()).to.equal(
        'Not yet. There are only two waits between three attempts. Read the reason, and choose again.',
      );
    }
    const reasons = textOf(document.querySelector('sms-lessons'));
    await click(one('radio', '12 hours'));
    one('button', 'Check').focus();
    await press('Enter');
    expect(await heard()).to.match(/^Right\. .{20,}/u);
    expect(reasons).not.to.include(textOf(announcer));
    expect(nameOf(focused()), 'the button is gone, the focus is not').to.equal('Your part');
  });

  it('says a hint, that something is done, and not the next step beside its heading', async () => {
    await openQuiet(lost, 3);
    await click(one('button', 'A hint'));
    expect(await heard()).to.equal(
      'Hint: The step comes before the copying. Compare the sheets in RECEIVE.',
    );
    await click(one('button', 'This is the step'));
    expect(await heard()).to.include('Not yet. The instructions already differ before this step.');
    one('button', 'Another hint').focus();
    await press('Enter', 'Tab');
    await click(one('button', 'Show me'));
    expect(await heard()).to.match(/Right\. .+ Done\. /u);
    expect(textOf(announcer), 'where the moment is sought, no mark is named').to.not.match(
      /Step 10 of \d+, at [^.]+\. (?:Retry|First)/u,
    );
    await click(one('button', 'Next step'));
    expect(textOf(focused())).to.equal(textOf(one('heading', textOf(focused()))));
    expect(await heard(), 'nothing beside it, nor what was said before').to.equal('');
  });

  it('says that a prediction is played and how it came out, and keeps the focus', async () => {
    await openQuiet('the-job-fails', 4);
    await stamp('Job', 'Retrying');
    one('button', 'Play it').focus();
    await press('Enter');
    expect(await heard()).to.match(/Right\. .*Job: Retrying, as you expected\./u);
    expect(nameOf(focused())).to.equal('Your part');
  });

  it('counts the steps of a run one way', async () => {
    await openQuiet(lost, 1);
    const words = textOf(one('region', 'The stage in words'));
    expect(words).to.include(`Step 7 of ${one('slider', 'Moment').max}`);
  });
});
