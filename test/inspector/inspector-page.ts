/** An inspector on the test page, connected to another window, and what it shows. */
import {fixture, html} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';

import '../../src/inspector/sms-inspector.js';
import type {SmsInspector} from '../../src/inspector/sms-inspector.js';
import {everyElement, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {OtherWindow, registerLamp} from './fake-application.js';

/** The window that the inspector is connected to. */
export let application: OtherWindow;

/** To be called in a suite: a fresh window for each of its tests. */
export function useApplication(): void {
  beforeEach(async () => {
    await setViewport({width: 1440, height: 800});
    application = new OtherWindow();
  });
  afterEach(() => application.close());
}

export async function openInspector(): Promise<SmsInspector> {
  const inspector = await fixture<SmsInspector>(html`
    <sms-inspector .application=${application.window}></sms-inspector>
  `);
  await application.hears('xstate.inspecting');
  await painted();
  return inspector;
}
/** An inspector to which a lamp has been told. */
export async function openLamp(...messages: readonly unknown[]): Promise<SmsInspector> {
  const inspector = await openInspector();
  await say(registerLamp(), ...messages);
  return inspector;
}

export async function say(...messages: readonly unknown[]): Promise<void> {
  await application.say(...messages);
  await painted();
}

/** The elements of a role that the finder of the other tests does not know. */
export function ofRole(role: string): HTMLElement[] {
  return [...everyElement(document.body)].filter(
    (element): element is HTMLElement =>
      element.getAttribute('role') === role && element.checkVisibility(),
  );
}

export const actors = (): string[] => ofRole('treeitem').map((item) => item.ariaLabel ?? '');

/** The boxes of the states that are drawn as active, by name. */
export function activeStates(): string[] {
  return [...everyElement(document.body)]
    .filter((element) => element.matches('.state.active'))
    .map((box) => textOf(box.querySelector('.name')));
}

export function shown(selector: string): string[] {
  return [...everyElement(document.body)]
    .filter((element) => element.matches(selector))
    .map(textOf);
}

export const logged = (): string[] => shown('ol > li > div');
