/** Tabs, bookmarks and the list behind Back tell the places of the page apart. */
import {expect} from 'chai';

import {lessons} from '../../lessons/index.js';
import {entitler} from '../../src/app/address-controller.js';
import {pageTitle} from '../../src/app/page-title.js';
import {labPresets} from '../../src/links/lab-presets.js';
import {articleState} from '../../src/links/lab-state.js';
import type {Route} from '../../src/links/route.js';

const places: readonly Route[] = [
  {screen: 'story'},
  {screen: 'check'},
  {screen: 'evidence'},
  {screen: 'lesson', lesson: null, step: 1},
  ...lessons.flatMap(({id, steps}) =>
    steps.map((_, index): Route => ({screen: 'lesson', lesson: id, step: index + 1})),
  ),
  ...labPresets.map(({scenario}): Route => ({screen: 'lab', lab: {...articleState, scenario}})),
  ...[1, 2, 30].map((moment): Route => ({screen: 'lab', lab: {...articleState, moment}})),
];

describe('the title of the page', () => {
  it('is another one for each screen, lesson and step', async () => {
    const titles = await Promise.all(places.map(pageTitle));
    expect(new Set(titles)).to.have.lengthOf(places.length);
    for (const title of titles) expect(title).to.contain('The Lost Refresh');
  });

  it('begins with what is special', async () => {
    const lesson = await pageTitle({screen: 'lesson', lesson: 'the-job-fails', step: 2});
    const found = lessons.find(({id}) => id === 'the-job-fails')!;
    expect(lesson).to.equal(
      `2. ${found.steps[1]!.title} · ${found.title} · Lessons · The Lost Refresh`,
    );
    const lab = await pageTitle({screen: 'lab', lab: {...articleState, moment: 7}});
    expect(lab).to.match(/^Step 7 · Three servers hold .* · Lab · The Lost Refresh$/);
  });

  it('is that of the list where there is no such lesson or step', async () => {
    expect(await pageTitle({screen: 'lesson', lesson: 'toString', step: 1})).to.equal(
      'Lessons · The Lost Refresh',
    );
    expect(await pageTitle({screen: 'lesson', lesson: 'the-job-fails', step: 99})).to.match(
      / · Lessons · The Lost Refresh$/,
    );
  });

  it('is that of the place that was asked for last, whichever title comes first', async () => {
    const titles = new Map<Route, (title: string) => void>();
    const set: string[] = [];
    const entitle = entitler(
      (route) => new Promise((resolve) => titles.set(route, resolve)),
      (title) => set.push(title),
    );
    const [first, last]: Route[] = [{screen: 'story'}, {screen: 'lab', lab: articleState}];
    entitle(first!);
    entitle(last!);
    titles.get(last!)!('last');
    titles.get(first!)!('first');
    await Promise.resolve();
    await Promise.resolve();
    expect(set).to.deep.equal(['last']);
  });
});
