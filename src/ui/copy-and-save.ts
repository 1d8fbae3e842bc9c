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
  const focused = document.activeElement;
  const field = Object.assign(document.createElement('textarea'), {value: text});
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, {position: 'fixed', insetBlockStart: '0', opacity: '0'});
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other way there.
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
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
