/** The page after a browser has translated it: each text stands in elements of the browser's. */
import {expect} from 'chai';

import {progressStore} from '../../src/course/progress-store.js';
import {choose, click} from '../support/drive.js';
import {all, everyElement, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {captions, goTo, openApp, openScreen, siteWords, summary} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const untouched = ['style', 'script', 'textarea', 'option', 'title', 'font'];

/** As Google Translate does: the text node goes, and two `<font>` with the text come. */
function translate(root: Element | ShadowRoot): number {
  let count = 0;
  const parents = [root, ...everyElement(root)].flatMap((element) =>
    'shadowRoot' in element && element.shadowRoot ? [element, element.shadowRoot] : [element],
  );
  for (const parent of parents) {
    if (!('querySelector' in parent)) continue;
    const isHtml = !(parent instanceof SVGElement);
    if (!isHtml || (parent instanceof Element && untouched.includes(parent.localName))) continue;
    for (const node of [...parent.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const fonts = ['font', 'font'].map((name) => document.createElement(name));
      fonts[0]!.append(fonts[1]!);
      fonts[1]!.append(node.textContent);
      parent.replaceChild(fonts[0]!, node);
      count++;
    }
  }
  return count;
}

/** All that a reader sees change: what stands here must be as it is on a page that nobody translated. */
function shown(): readonly string[] {
  const {before, after} = captions();
  const place = textOf(one('group', 'Playing'));
  return [...summary(), before, after, place, ...siteWords('before'), ...siteWords('after')];
}

describe('after a browser’s translation', () => {
  beforeEach(() => progressStore().erase());

  it('the Lab goes on counting and telling', async () => {
    const app = await openApp('?v=1&panel=log');
    const moments = [10, 17, 30, 4];
    const untranslated: (readonly string[])[] = [];
    for (const moment of moments) {
      await goTo(moment);
      untranslated.push(shown());
    }
    await goTo(0);
    expect(translate(app)).to.be.above(100);
    for (const [index, moment] of moments.entries()) {
      await goTo(moment);
      expect(shown()).to.deep.equal(untranslated[index]);
      // What has come since is translated, too.
      translate(app);
    }
    await click(one('button', 'One step forward'));
    expect(textOf(one('group', 'Playing'))).to.include('Step 5 of 30');
  });

  it('a lesson goes on marking, and goes on to its next step', async () => {
    const app = await openScreen('?v=1&view=lesson&lesson=the-job-fails&step=7');
    await waitUntil(() => all('radio').length === 3);
    translate(app);
    await click(all('radio')[2]!);
    await click(one('button', 'Check'));
    translate(app);
    expect(textOf(one('region', 'Your part')))
      .to.include('Not yet.')
      .and.to.include('only two waits');
    await click(all('radio')[1]!);
    await click(one('button', 'Check'));
    expect(textOf(one('region', 'Your part')))
      .to.include('Right.')
      .and.not.to.include('Not yet.');
    translate(app);
    const title = one('button', 'Next step');
    await click(title);
    await painted();
    const step = all('button').find((button) => button.ariaCurrent === 'step');
    expect(step?.title).to.equal(textOf(all('heading').find(({id}) => id === 'title')));
  });

  it('the check says how many situations there are now', async () => {
    const app = await openScreen('?v=1&view=check');
    const verdict = (): string => all('status').map(textOf).join(' ');
    await waitUntil(() => verdict().includes('2,688'));
    translate(app);
    await choose(one('combobox', 'What servers hold'), 'nothing, version 1 or version 2');
    await waitUntil(() => /of (?!2,688)[\d,]+ situations/u.test(verdict()));
  });
});
