/** Opens the practice server as a learner would meet it, and drives it by the keyboard alone. */
import {fixture, html} from '@open-wc/testing-helpers';
import {sendKeys} from '@web/test-runner-commands';

import type {Platform} from '../../machines/hotfix/smsinst-files.js';
import '../../src/practice/desktop.js';
import type {SmsDesktop} from '../../src/practice/sms-desktop.js';
import type {SmsPlainServer} from '../../src/practice/sms-plain-server.js';
import type {SmsWindow} from '../../src/practice/sms-window.js';
import {Practice, readActs} from '../../src/practice/model/practice.js';
import {press} from '../support/drive.js';
import {all, everyElement, focused, nameOf, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';

export const closeAll = [
  'close:sms-administrator',
  'close:sms-database-manager',
  'close:sms-service-manager',
] as const;

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

/** Goes on by Tab to what is called so, in an element of this kind if one is named. */
export async function tabTo(name: string, within = ''): Promise<void> {
  for (let count = 0; count < 120; count++) {
    await sendKeys({press: 'Tab'});
    const root = focused().getRootNode();
    const host = root instanceof ShadowRoot ? root.host.localName : '';
    if (nameOf(focused()) === name && host.startsWith(within)) return;
  }
  throw new Error(`Tab does not come to “${name}”.`);
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

/** Types a line at the prompt with the focus. */
export async function typeLine(line: string): Promise<void> {
  await sendKeys({type: line});
  await press('Enter');
}
