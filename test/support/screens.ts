/** Addresses of the screens, for tests that go through all of them. */
import {visited} from '../../src/course/model/progress.js';
import {progressStore} from '../../src/course/progress-store.js';
import {chooseFile, click, openShare, press} from './drive.js';
import {all, nameOf, one, textOf} from './find.js';
import {inFull} from './full.js';
import {fileOf, openApp, openPart, openScreen} from './page.js';
import {waitUntil} from './wait-until.js';

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

/** What is opened on a screen by a press, or told there. */
export type Opened = readonly [...ScreenAddress, open: () => Promise<unknown>];

export const opened: readonly Opened[] = [
  ['a refused link', '?v=1&step=x&worlds=y&sted=2&scenario=z', nothing],
  ['damaged progress', '?v=1&view=lesson', damageProgress],
  ...inFull<Opened>(
    ['the menu', '?v=1', openShare],
    ['the Embed screen', '?v=1&step=17', openEmbed],
    ['the keys', '?v=1', () => press('?')],
    ['the form of the job', '?v=1', () => openPart('job')],
    ['the form of the failures', '?v=1', () => openPart('failures')],
    ['the form of a server', '?v=1', openServer],
    ['a refused file', '?v=1', () => chooseFile(fileOf('{"version": 2}'))],
    ['an evidence mark', '?v=1&step=10', () => clickOn(/^Evidence: /)],
    ['the inspector’s menu', '?v=1&panel=charts', openInspectorMenu],
    ['another inspector', '?v=1&panel=charts', openInspectorDialog],
    ['a presentation', '?v=1&step=10&present=on', nothing],
    ['the presenter’s notes', '?v=1&present=notes', nothing],
    ['the erasing of progress', '?v=1&view=lesson', eraseProgress],
    [
      'a claim of one’s own',
      '?v=1&view=check&claim=own.refresh.then.every-server-current',
      nothing,
    ],
  ),
];

/** As another window might, of a later release. */
async function damageProgress(): Promise<void> {
  const stored = {key: 'the-lost-refresh.progress', newValue: '{"version": 2}'};
  window.dispatchEvent(new StorageEvent('storage', stored));
  await waitUntil(() => all('alert').some((alert) => textOf(alert) !== ''));
}

async function nothing(): Promise<void> {}

/** Presses the first button of such a name, once it is there. */
async function clickOn(name: RegExp): Promise<void> {
  const button = (): Element | undefined => all('button').find((each) => name.test(nameOf(each)));
  await waitUntil(button, `there is a button ${String(name)}`);
  await click(button()!);
}

/** Asks whether to erase it, which takes progress. */
async function eraseProgress(): Promise<void> {
  progressStore().change((progress) => visited(progress, 'the-lost-refresh', 'predict'));
  await clickOn(/^Erase progress/);
  one('dialog');
}

/** It stands beside the page, over all that is opened after it. */
afterEach(() => document.querySelector('sms-embed')?.remove());

async function openEmbed(): Promise<void> {
  const {start} = await import('../../src/embed/start.js');
  start(document.querySelector('sms-app')!);
  await openShare();
  await click(one('button', 'Embed…'));
  await waitUntil(() => all('group').some((group) => nameOf(group) === 'Paste this'));
}

async function openServer(): Promise<void> {
  await openPart('servers');
  await click(
    all('button')
      .filter((button) => nameOf(button) === 'LIMA v1')
      .at(-1)!,
  );
  one('dialog');
}

async function openInspectorDialog(): Promise<void> {
  await openInspectorMenu();
  await click(one('button', 'Another inspector…'));
  one('dialog');
}

async function openInspectorMenu(): Promise<void> {
  await clickOn(/^Open inspector/);
  one('button', 'Another inspector…');
}

/** Opens the page there, and waits for what it shows. */
export async function openAt(query: string): Promise<Element> {
  const app = await (/view|present/.test(query) ? openScreen(query) : openApp(query));
  await waitUntil(() => textOf(app).length > (query.includes('notes') ? 100 : 400), 'it is there');
  return app;
}
