/**
 * Every task of a lesson can be done, by keys alone, in a frame: in the long form of every lesson, in
 * the short one of three, which have most kinds of task between them.
 */
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';

import {lessons} from '../../lessons/index.js';
import {FramedPage} from '../support/framed-page.js';
import {isFull} from '../support/full.js';
import {prepare} from '../support/page.js';
import {Solver} from './solver.js';

const few = ['the-lost-refresh', 'the-ticket', 'test-yourself'];
const key = 'the-lost-refresh.progress';

for (const lesson of isFull ? lessons : lessons.filter(({id}) => few.includes(id))) {
  describe(`the lesson “${lesson.title}”`, () => {
    beforeEach(prepare);
    beforeEach(() => setViewport({width: 1300, height: 920}));
    beforeEach(() => localStorage.removeItem(key));
    let page: FramedPage;
    afterEach(() => page.close());

    it('is worked through by keys alone, in a frame', async function test() {
      this.timeout(300_000);
      page = await FramedPage.open(`?v=1&view=lesson&lesson=${lesson.id}&step=1`);
      const solver = new Solver(page, lesson);
      for (const [place] of lesson.steps.entries()) {
        await solver.solve(place);
        if (place < lesson.steps.length - 1) await page.push('Next step');
      }
      const kept = JSON.parse(localStorage.getItem(key)!) as {
        lessons: Record<string, {done: string[]; firstTry: string[]}>;
      };
      const ids = lesson.steps.map(({id}) => id);
      expect(kept.lessons[lesson.id]?.done).to.have.members(ids);
    });
  });
}
