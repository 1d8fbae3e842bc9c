/**
 * Every task of a lesson can be done, by keys alone, in a frame: in the long form of every lesson, in
 * the short one of three, which have most kinds of task between them. The long form does two lessons
 * in a language of long words, in one without spaces, and in one that is read from right to left.
 */
import {msg} from '@lit/localize';
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import {lessons} from '../../lessons/index.js';
import {localisedLesson} from '../../src/course/index.js';
import {loadTexts, setLocale} from '../../src/words/locale.js';
import {FramedPage} from '../support/framed-page.js';
import {inFull, isFull} from '../support/full.js';
import '../support/page.js';
import {Solver} from './solver.js';

const few = ['the-lost-refresh', 'the-ticket', 'test-yourself'];
const translated = ['the-lost-refresh', 'install-the-hotfix'];
const key = 'the-lost-refresh.progress';

const cases = [
  ...(isFull ? lessons : lessons.filter(({id}) => few.includes(id))).map((lesson) => ({
    lesson,
    locale: 'en',
  })),
  ...inFull('de', 'ja', 'ar').flatMap((locale) =>
    lessons.filter(({id}) => translated.includes(id)).map((lesson) => ({lesson, locale})),
  ),
];

for (const {lesson, locale} of cases) {
  describe(`the lesson “${lesson.title}” (${locale})`, () => {
    beforeEach(() => setViewport({width: 1300, height: 920}));
    beforeEach(() => localStorage.removeItem(key));
    let page: FramedPage;
    afterEach(() => page.close());
    afterEach(() => setLocale('en'));

    it('is worked through by keys alone, in a frame', async function test() {
      this.timeout(300_000);
      await setLocale(locale);
      await loadTexts('course');
      const told = localisedLesson(lesson);
      page = await FramedPage.open(`?v=1&view=lesson&lesson=${lesson.id}&step=1&locale=${locale}`);
      const solver = new Solver(page, told);
      for (const [place] of lesson.steps.entries()) {
        await solver.solve(place);
        if (place < lesson.steps.length - 1) await page.push(msg('Next step'));
      }
      const kept = JSON.parse(localStorage.getItem(key)!) as {
        lessons: Record<string, {done: string[]; firstTry: string[]}>;
      };
      const ids = lesson.steps.map(({id}) => id);
      expect(kept.lessons[lesson.id]?.done).to.have.members(ids);
      expect(page.document.documentElement.lang).to.equal(locale);
      expect(told.title === lesson.title).to.equal(locale === 'en');
    });
  });
}
