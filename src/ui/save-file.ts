/** Hands a file to the reader, through the browser's own saving. */

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
