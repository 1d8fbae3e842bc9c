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
