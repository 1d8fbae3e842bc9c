/** What a user may do to the page at a moment, and doing it: through the public elements only. */
import {focused, nameOf} from '../support/find.js';
import type {Chance} from './chance.js';
import {files, texts} from './materials.js';

const keys = [
  ...[' ', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '[', ']', '1', '2', '3', '?', 'Escape'],
  ...['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'PageDown', 'x', '9'],
];

const controls =
  'button, summary, select, input, [role=row][tabindex], [role=option], [role=treeitem]';

/** How many acts go by before the page is searched again for what can be acted on. */
const searchEvery = 10;

export class Actor {
  readonly #root: Element;
  readonly #chance: Chance;
  #found: readonly HTMLElement[] = [];
  #dialogs: readonly HTMLDialogElement[] = [];
  #within: HTMLDialogElement | undefined;
  #acts = 0;

  constructor(root: Element, chance: Chance) {
    this.#root = root;
    this.#chance = chance;
  }

  /** Does one thing; what it was, in words. A file takes a while to be read. */
  async act(): Promise<string> {
    if (this.#chance.isIn(0.02) && !this.#dialog()) return this.#drop();
    if (this.#chance.isIn(0.3)) return this.#press();
    const control = this.#control();
    return control ? this.#use(control) : this.#press();
  }

  /** The dialog that is open, which keeps everything else from being reached. */
  #dialog(): HTMLDialogElement | undefined {
    return this.#dialogs.find(({isConnected, open}) => isConnected && open);
  }

  #control(): HTMLElement | undefined {
    if (this.#acts++ % searchEvery === 0 || this.#dialog() !== this.#within) this.#search();
    for (let time = 0; time < 20 && this.#found.length > 0; time++) {
      const control = this.#chance.pick(this.#found);
      if (isUsable(control)) return control;
    }
    this.#search();
    return this.#found.find(isUsable);
  }

  #search(): void {
    this.#dialogs = within(this.#root, 'dialog') as HTMLDialogElement[];
    this.#within = this.#dialog();
    this.#found = within(this.#within ?? this.#root, controls);
  }

  #press(): string {
    const place = focused();
    const target = this.#root.contains(document.activeElement) ? place : document.body;
    const key = this.#chance.pick(keys);
    const init = {key, bubbles: true, composed: true, cancelable: true};
    target.dispatchEvent(new KeyboardEvent('keydown', init));
    target.dispatchEvent(new KeyboardEvent('keyup', init));
    // What a browser does with it itself.
    const dialog = target.closest('dialog');
    if (key === 'Escape' && dialog) dialog.close();
    return `press ${key} on ${target.localName}`;
  }

  #use(control: HTMLElement): string {
    const name = `${control.localName} “${nameOf(control).slice(0, 60)}”`;
    control.focus();
    if (control instanceof HTMLSelectElement) return `${this.#choose(control)} in ${name}`;
    if (control instanceof HTMLInputElement && !isPressed(control)) {
      return `${this.#fill(control)} in ${name}`;
    }
    control.click();
    return `click ${name}`;
  }

  #choose(select: HTMLSelectElement): string {
    select.value = this.#chance.pick([...select.options]).value;
    tell(select, 'input', 'change');
    return `choose ${select.value}`;
  }

  #fill(field: HTMLInputElement): string {
    if (field.type === 'range') {
      field.value = String(this.#chance.below(Number(field.max) + 1));
      tell(field, 'input');
    } else if (field.type === 'number') {
      field.value = this.#chance.pick([
        '1',
        '2',
        '5',
        '24',
        '25',
        '30',
        '60',
        '0',
        '',
        '-4',
        '2.5',
      ]);
      tell(field, 'input', 'change');
    } else {
      field.value = this.#chance.pick(texts).slice(0, field.maxLength > 0 ? field.maxLength : 50);
      tell(field, 'input', 'change');
    }
    return `enter ${field.value}`;
  }

  async #drop(): Promise<string> {
    const file = this.#chance.pick(files);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const init = {dataTransfer, bubbles: true, composed: true, cancelable: true};
    for (const type of ['dragover', 'drop']) this.#root.dispatchEvent(new DragEvent(type, init));
    await file.arrayBuffer();
    return `drop ${file.name}`;
  }
}

/** Through open shadow roots, and faster than element by element. */
function within(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const shadow =
    root instanceof Element && root.shadowRoot ? within(root.shadowRoot, selector) : [];
  const hosts = [...root.querySelectorAll('*')].filter((element) => element.shadowRoot);
  const inside = hosts.flatMap(({shadowRoot}) => (shadowRoot ? within(shadowRoot, selector) : []));
  return [...shadow, ...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

function isUsable(control: HTMLElement): boolean {
  return control.isConnected && !control.matches(':disabled') && control.checkVisibility();
}

function isPressed({type}: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio' || type === 'file';
}

function tell(field: Element, ...types: string[]): void {
  for (const type of types) {
    field.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
  }
}
