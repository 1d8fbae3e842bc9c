/** Addresses of the screens, for tests that go through all of them. */
import {waitUntil} from '@open-wc/testing-helpers';

import {textOf} from './find.js';
import {inFull} from './full.js';
import {openApp, openScreen} from './page.js';

export type ScreenAddress = readonly [name: string, query: string];

export const screens: readonly ScreenAddress[] = [
  ['the Lab', '?v=1&step=10'],
  ['the story', '?v=1&view=story'],
  ['the lessons', '?v=1&view=lesson'],
  ['a lesson', '?v=1&view=lesson&lesson=the-lost-refresh&step=1'],
  ['the check', '?v=1&view=check'],
  ['the evidence', '?v=1&view=evidence'],
  ...inFull<ScreenAddress>(
    ['the end in the Lab', '?v=1&step=end'],
    ['the run in sentences', '?v=1&step=17&panel=story'],
    ['the log', '?v=1&step=17&panel=log'],
    ['the charts', '?v=1&step=17&panel=charts'],
    ['the sequence', '?v=1&step=17&panel=sequence'],
    ['one world', '?v=1&step=17&world=before'],
    ['the practice', '?v=1&view=lesson&lesson=install-the-hotfix&step=2'],
    ['the ticket', '?v=1&view=lesson&lesson=the-ticket&step=2'],
    ['the test', '?v=1&view=lesson&lesson=test-yourself&step=1'],
  ),
];

/** Opens the page there, and waits for what it shows. */
export async function openAt(query: string): Promise<Element> {
  const app = await (query.includes('view') ? openScreen(query) : openApp(query));
  await waitUntil(() => textOf(app).length > 400, 'it is there', {timeout: 10_000});
  return app;
}
