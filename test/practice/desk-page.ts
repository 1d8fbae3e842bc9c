/** Opens the practice server as a learner would meet it, and drives it by the keyboard alone. */
import {fixture, html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import '../../src/practice/desktop.js';
import type {SmsDesktop} from '../../src/practice/sms-desktop.js';
import type {SmsPlainServer} from '../../src/practice/sms-plain-server.js';
import type {SmsWindow} from '../../src/practice/sms-window.js';
import {Practice, readActs} from '../../src/practice/model/practice.js';
import {press, tabTo} from '../support/drive.js';
import {all, everyElement, focused, nameOf, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';

export {closeAll} from './codes.js';
export {tabTo} from '../support/drive.js';

export function practiceAfter(codes: readonly string[] = [], platform: Platform = 'x86'): Practice {
  return new Practice(platform, readActs(codes));
}

export async function openDesktop(practice = practiceAfter()): Promise<SmsDesktop> {
  const desktop = await fixture<SmsDesktop>(
    html`<sms-desktop .practice=${practice}></sms-desktop>`,
  );
  await painted();
  return desktop;
}

export async function openPlain(practice = practiceAfter()): Promise<SmsPlainServer> {
  const plain = await fixture<SmsPlainServer>(
    html`<sms-plain-server .practice=${practice}></sms-plain-server>`,
  );
  await painted();
  return plain;
}

/** The windows that are open, in the order in which Tab comes to them. */
export function windowsIn(desktop: Element): SmsWindow[] {
  return [...everyElement(desktop)].filter(
    (element): element is SmsWindow => element.localName === 'sms-window',
  );
}

export function windowTitles(desktop: Element): string[] {
  return windowsIn(desktop).map(({heading}) => heading);
}

export function windowNamed(desktop: Element, title: string): SmsWindow {
  const found = windowsIn(desktop).find(({heading}) => heading === title);
  if (!found) throw new Error(`No window “${title}” in: ${windowTitles(desktop).join(', ')}`);
  return found;
}

/** The title of the window in front. */
export function frontWindow(desktop: Element): string | undefined {
  return windowsIn(desktop).find(({active}) => active)?.heading;
}

/** The window that has the focus in it. */
export function windowInFocus(desktop: Element): string | undefined {
  return windowsIn(desktop).find((each) => each.matches(':focus-within'))?.heading;
}

/** The text of the message box that is open, if one is. */
export function boxText(): string | undefined {
  const [box] = all('dialog');
  return box && textOf(box);
}

/** Goes to what is called so by Tab, and presses it. */
export async function pressButton(name: string, within = ''): Promise<void> {
  await tabTo(name, within);
  await press('Enter');
}

/** Chooses from the Start menu. */
export async function startMenu(name: string): Promise<void> {
  await pressButton('Start', 'sms-taskbar');
  for (let count = 0; count < 20 && nameOf(focused()) !== name; count++) await press('ArrowDown');
  await press('Enter');
}

/** The row that is chosen in the list with the focus. */
export function chosenRow(): string {
  const list = focused();
  const id = list.getAttribute('aria-activedescendant') ?? '';
  const row = (list.getRootNode() as ShadowRoot).getElementById(id);
  return row ? nameOf(row) : '';
}

/** Goes to the row that begins so, in the list with the focus. */
export async function goToRow(start: string): Promise<void> {
  await press('Home');
  for (let count = 0; count < 30; count++) {
    if (chosenRow().startsWith(start)) return;
    await press('ArrowDown');
  }
  throw new Error(`No row begins with “${start}”.`);
}

/** Opens the row that begins so in the list with the focus, the next in the list that comes, and so on. */
export async function openRows(...starts: readonly string[]): Promise<void> {
  for (const start of starts) {
    await goToRow(start);
    await press('Enter');
  }
}

/** Goes to the hotfixed Smsinst.dll for Intel, on the disc. */
export async function goToHotfix(): Promise<void> {
  await startMenu('Hotfix files');
  await openRows('X86');
  await goToRow('SMSINST.DLL');
}

/** Types a line at the prompt with the focus. */
export async function typeLine(line: string): Promise<void> {
  await sendKeys({type: line});
  await press('Enter');
}
