/** What a page complains of, and what it would do to the computer, which is not done. */
const {error: consoleError, warn: consoleWarn} = console;
const clickLink = HTMLAnchorElement.prototype.click;
const clickField = HTMLInputElement.prototype.click;

/** What only the development version of Lit says: that it is one, and what could be faster. */
const advice = /^Lit is in dev mode|scheduled an update/;

export class Complaints {
  #heard: string[] = [];

  install(): void {
    window.addEventListener('error', this.#onError);
    window.addEventListener('unhandledrejection', this.#onRejection);
    console.error = (...said: unknown[]) => this.#hear('console.error', said);
    console.warn = (...said: unknown[]) => this.#hear('console.warn', said);
    // No file is saved, and none is asked for in the browser's own window.
    HTMLAnchorElement.prototype.click = () => {};
    HTMLInputElement.prototype.click = function click(): void {
      if (this.type !== 'file') clickField.call(this);
    };
    navigator.clipboard.writeText = () => Promise.resolve();
  }

  restore(): void {
    window.removeEventListener('error', this.#onError);
    window.removeEventListener('unhandledrejection', this.#onRejection);
    Object.assign(console, {error: consoleError, warn: consoleWarn});
    HTMLAnchorElement.prototype.click = clickLink;
    HTMLInputElement.prototype.click = clickField;
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  }

  /** What was heard since it was last asked. */
  take(): string[] {
    const heard = this.#heard;
    this.#heard = [];
    return heard;
  }

  readonly #onError = ({message, error}: ErrorEvent): void => {
    this.#hear('error', [message, error]);
  };

  readonly #onRejection = ({reason}: PromiseRejectionEvent): void => {
    this.#hear('unhandled rejection', [reason]);
  };

  #hear(kind: string, said: readonly unknown[]): void {
    const words = said.map((each) => (each instanceof Error ? (each.stack ?? each) : each));
    if (advice.test(String(words[0]))) return;
    this.#heard.push(`${kind}: ${words.map(String).join(' ')}`);
  }
}
