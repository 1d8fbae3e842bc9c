/** Opens the page or one simulator as a reader would meet it, and reads what it shows. */
import {fixture, html} from '@open-wc/testing';
import {emulateMedia, resetMouse, setViewport} from '@web/test-runner-commands';

import '../../src/components/sms-app.js';
import type {SmsApp} from '../../src/components/sms-app.js';
import type {SmsLab} from '../../src/components/sms-lab.js';
import type {View} from '../../src/simulation/lab-state.js';
import {articleCase} from '../../src/simulation/article.js';
import {readScenario, type Scenario} from '../../src/simulation/scenario.js';
import {one, textOf} from './find.js';
import {painted} from './frames.js';

const withoutHotfix = 'Without the hotfix';
const withHotfix = 'With the hotfix';

/** The moment at which the article's case is told to differ: the writing of the retry. */
export const retryWriting = 10;
export const articleLength = 30;

/** Before each test: the page's colours, a usual size, and nothing that plays by itself. */
export async function prepare(): Promise<void> {
  await loadTokens();
  await setViewport({width: 1440, height: 900});
  await emulateMedia({reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none'});
  await resetMouse();
}

export async function openApp(): Promise<SmsApp> {
  const app = await fixture<SmsApp>(html`<sms-app></sms-app>`);
  await painted();
  return app;
}

export async function openLab(
  scenario: unknown = articleCase,
  view: View = 'both',
): Promise<SmsLab> {
  const lab = await fixture<SmsLab>(
    html`<sms-lab .scenario=${readScenario(scenario)} .view=${view}></sms-lab>`,
  );
  await painted();
  return lab;
}

/** Which moment is on, as the slider has it. */
export function momentIn(root?: Element): number {
  return Number(one('slider', 'Moment', root).value);
}

/** Goes to a moment by the slider, and to nothing in between. */
export async function goTo(moment: number, root?: Element): Promise<void> {
  const slider = one('slider', 'Moment', root);
  slider.value = String(moment);
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  await painted();
}

/** The sentence under the picture of the world before or after the hotfix. */
export function captions(root?: Element): {before: string; after: string} {
  const [before = '', after = ''] = [withoutHotfix, withHotfix].map((name) =>
    textOf(one('region', name, root).querySelector('[part=caption]')),
  );
  return {before, after};
}

/** What a screen reader reads in place of a picture, line by line. */
export function siteWords(world: 'before' | 'after', root?: Element): string[] {
  const region = one('region', world === 'before' ? withoutHotfix : withHotfix, root);
  return [...one('list', 'The site at this moment', region).children].map(textOf);
}

/** A scenario with so many servers that hold version 1, and so many failures. */
export function scenarioOf(servers: number, count = 1, title = `${servers} servers`): Scenario {
  return readScenario({
    version: 1,
    title,
    servers: Array.from({length: servers}, (_, index) => ({name: `S${index + 1}`, holds: 1})),
    masterFailures: {count, cause: 'disk-full'},
  });
}

export function fileOf(content: unknown, name = 'scenario.json'): File {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new File([text], name, {type: 'application/json'});
}

async function loadTokens(): Promise<void> {
  const href = '/src/styles/tokens.css';
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, {once: true}));
  document.head.append(link);
  await loaded;
}
