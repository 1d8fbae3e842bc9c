/** Does acts on the practice server by keys alone, in its plain view. */
import type {PracticeAct} from '../../../src/simulation/practice/practice-acts.js';
import type {FramedPage} from '../../support/framed-page.js';

export async function practise(
  page: FramedPage,
  acts: readonly PracticeAct[],
  begins: boolean,
): Promise<void> {
  await page.one('h3');
  if (acts.length === 0 && begins) throw new Error('Nothing to do.');
}
