/** Drives the page with real keys and a real mouse, and hands it files. */
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {all, nameOf, one} from './find.js';
import {painted} from './frames.js';

/** Presses keys one after the other, where the focus is. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await painted();
}

export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await clickAt(left + width / 2, top + height / 2);
}

export async function clickAt(x: number, y: number): Promise<void> {
  await sendMouse({type: 'click', position: [Math.round(x), Math.round(y)]});
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
