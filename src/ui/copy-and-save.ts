import {focusedElement} from './focused-element.js';

/** Puts text on the clipboard; whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A frame without the permission, or a page that was not served securely.
    return copyBySelection(text);
  }
}

/** The old way, which needs no permission: a selected field and the browser's own command. */
function copyBySelection(text: string): boolean {
  const focused = focusedElement();
  const field = Object.assign(document.createElement('textarea'), {value: text});
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, {position: 'fixed', insetBlockStart: '0', opacity: '0'});
  // Beside what has the focus: while a dialog is open, nothing outside it can be selected.
  (focused?.parentNode ?? document.body).append(field);
  field.select();
  // Browsers say that they copied where nothing was selected.
  const isSelected = focusedElement() === field;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other way there.
  const isCopied = isSelected && document.execCommand('copy');
  field.remove();
  focused?.focus({preventScroll: true});
  return isCopied;
}

export function saveText(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], {type: `${type};charset=utf-8`}));
}

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), {href: url, download: name});
  link.click();
  // The browser took hold of the file when the link was clicked.
  URL.revokeObjectURL(url);
}
