/** Catches what tests save and copy, before it reaches the disk or the clipboard. */
interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches each file that a test of this suite saves. */
export function catchSaved(): SavedFile[] {
  const saved: SavedFile[] = [];
  const original = {
    click: HTMLAnchorElement.prototype.click,
    createObjectURL: URL.createObjectURL.bind(URL),
  };
  let blob = new Blob();
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (object) => {
      blob = object as Blob;
      return original.createObjectURL(object);
    };
    HTMLAnchorElement.prototype.click = function keep(): void {
      saved.push({name: this.download, blob});
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = original.click;
    URL.createObjectURL = original.createObjectURL;
  });
  return saved;
}

/** What is copied in the tests of a suite; `allow(false)` is a browser that refuses. */
export function catchCopied(): {readonly texts: string[]; allow(isAllowed: boolean): void} {
  const texts: string[] = [];
  let isAllowed = true;
  const clipboard = navigator.clipboard;
  const original = clipboard.writeText.bind(clipboard);
  beforeEach(() => {
    texts.length = 0;
    isAllowed = true;
    clipboard.writeText = (text) => {
      if (!isAllowed) return Promise.reject(new Error('Not allowed.'));
      texts.push(text);
      return Promise.resolve();
    };
  });
  afterEach(() => (clipboard.writeText = original));
  return {texts, allow: (allowed) => (isAllowed = allowed)};
}
