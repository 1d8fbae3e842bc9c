/** Drives the page with real keys and a real mouse, and hands it files. */
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {all, everyElement, focused, nameOf, one} from './find.js';
import {painted} from './frames.js';

/** Presses keys one after the other, where the focus is. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await painted();
}

/** Presses keys, and returns those that nothing on the page has taken. */
export async function keysLeft(...keys: string[]): Promise<readonly string[]> {
  const left: string[] = [];
  const note = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented) left.push(event.key);
  };
  document.addEventListener('keydown', note);
  await press(...keys);
  document.removeEventListener('keydown', note);
  return left;
}

/** Goes on by Tab to what is called so, in an element of this kind if one is named. */
export async function tabTo(name: string, within = ''): Promise<Element> {
  const seen: string[] = [];
  while (seen.length < 120) {
    await sendKeys({press: 'Tab'});
    const element = focused();
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host.localName : '';
    if (nameOf(element) === name && host.startsWith(within)) return element;
    seen.push(nameOf(element));
  }
  throw new Error(`Tab never comes to “${name}”, but to: ${seen.join(', ')}`);
}

export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest'});
  const {x, y} = middleOf(element);
  await clickAt(x, y);
}

export function middleOf(element: Element): {readonly x: number; readonly y: number} {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

export async function clickAt(x: number, y: number): Promise<void> {
  await sendMouse({type: 'click', position: [Math.round(x), Math.round(y)]});
  await painted();
}

type Place = readonly [x: number, y: number];

/** Drags with the mouse from one place over others. */
export async function dragMouse(from: Place, ...over: readonly Place[]): Promise<void> {
  const moveTo = ([x, y]: Place): Promise<void> =>
    sendMouse({type: 'move', position: [Math.round(x), Math.round(y)]});
  await moveTo(from);
  await sendMouse({type: 'down'});
  for (const place of over) await moveTo(place);
  await sendMouse({type: 'up'});
  await painted();
}

/** Opens all that can be unfolded in an element. */
export async function unfold(root: Element): Promise<void> {
  for (const element of everyElement(root)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  await painted();
}

/** Opens the menu of what can be taken away or brought along, if it is not open. */
export async function openShare(): Promise<void> {
  const isOpen = all('button').some((button) => nameOf(button) === 'Open scenario…');
  if (!isOpen) await click(one('button', 'Share'));
}

/** Presses “Open scenario…” and chooses a file in the browser's own window. */
export async function chooseFile(file: File): Promise<void> {
  const choose = (event: Event): void => {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    event.preventDefault();
    // As a browser does when the file that was chosen last is chosen again.
    if (input.files?.[0]?.name === file.name) return;
    input.files = holding(file).files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  };
  document.addEventListener('click', choose);
  await openShare();
  await click(one('button', 'Open scenario…'));
  document.removeEventListener('click', choose);
}

/** Drags a file over an element; whether it may be dropped there. */
export function dragOver(element: Element, dataTransfer: DataTransfer): boolean {
  return !drag('dragover', element, dataTransfer);
}

/** Drags a file over an element and lets it go. */
export function dropFile(element: Element, file: File): void {
  const dataTransfer = holding(file);
  if (dragOver(element, dataTransfer)) drag('drop', element, dataTransfer);
}

export function drag(type: string, element: Element, dataTransfer: DataTransfer): boolean {
  const init = {dataTransfer, bubbles: true, composed: true, cancelable: true};
  return element.dispatchEvent(new DragEvent(type, init));
}

export function holding(...files: File[]): DataTransfer {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return dataTransfer;
}

/** Chooses from a list what reads so. */
export async function choose(select: HTMLSelectElement, label: string): Promise<void> {
  const option = [...select.options].find(({text}) => text.trim() === label);
  if (!option) throw new Error(`No “${label}” in: ${select.textContent}`);
  select.focus();
  select.value = option.value;
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await painted();
}

/** Types a text into a field in place of what it holds, and leaves it by Enter. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  field.select();
  if (text === '') await sendKeys({press: 'Delete'});
  else await sendKeys({type: text});
  await press('Enter');
}
