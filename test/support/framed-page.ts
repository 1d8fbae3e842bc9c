/**
 * The page in a frame, as a course embeds it, driven by real keys alone.
 *
 * Elements of a frame are of another realm, so nothing here asks what class they are of.
 */
import {sendKeys} from '@web/test-runner-commands';

import {painted} from './frames.js';

const mostStops = 400;

export class FramedPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens the page's own `index.html`, or another page, with a query in a frame on an otherwise empty page. */
  static async open(
    query: string,
    {path = '/index.html', width = 1280, height = 900} = {},
  ): Promise<FramedPage> {
    const frame = document.createElement('iframe');
    frame.title = 'The Lost Refresh';
    frame.width = String(width);
    frame.height = String(height);
    frame.src = path + query;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    frame.contentWindow?.focus();
    return new FramedPage(frame);
  }

  close(): void {
    this.#frame.remove();
  }

  get document(): Document {
    const {contentDocument} = this.#frame;
    if (!contentDocument) throw new Error('The frame has no document.');
    return contentDocument;
  }

  /** What can be seen and fits a selector, through open shadow roots, in the order of the page. */
  all(selector: string, root: ParentNode = this.document): HTMLElement[] {
    const found: HTMLElement[] = [];
    const visit = (node: ParentNode): void => {
      for (const child of node.children) {
        if (child.matches(selector) && child.checkVisibility()) found.push(child as HTMLElement);
        if (child.shadowRoot) visit(child.shadowRoot);
        visit(child);
      }
    };
    visit(root);
    return found;
  }

  /** The one that has this name, as a reader would call it. Waits for it to be there. */
  async one(selector: string, name?: string): Promise<HTMLElement> {
    for (let wait = 0; wait < 200; wait++) {
      const found = this.all(selector).find((each) => name === undefined || nameIs(each, name));
      if (found) return found;
      await painted();
    }
    const names = this.all(selector).map(nameOf).join(' | ');
    throw new Error(`No ${selector} “${name ?? ''}” among: ${names}`);
  }

  get focused(): Element | null {
    let element = this.document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(element: HTMLElement): Promise<void> {
    for (let stop = 0; stop < mostStops; stop++) {
      if (this.focused === element) return;
      await sendKeys({press: 'Tab'});
    }
    throw new Error(`Tab never comes to “${nameOf(element)}”.`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await sendKeys({press: key});
    await painted();
  }

  async type(text: string): Promise<void> {
    await sendKeys({type: text});
    await painted();
  }

  /** Goes to a button and presses it. */
  async push(name: string, selector = 'button'): Promise<void> {
    await this.tabTo(await this.one(selector, name));
    await this.press('Enter');
  }

  /** Goes to a tick, or to a choice, and makes it so. */
  async tick(name: string, isOn = true): Promise<void> {
    const box = (await this.one('input[type=checkbox]', name)) as HTMLInputElement;
    if (box.checked === isOn) return;
    await this.tabTo(box);
    await this.press('Space');
  }

  /** Goes to a list of choices, and from there by the arrows to what has this value. */
  async choose(name: string, value: string): Promise<void> {
    const select = (await this.one('select', name)) as HTMLSelectElement;
    await this.tabTo(select);
    const wanted = [...select.options].findIndex((option) => option.value === value);
    for (let time = 0; select.value !== value && time < 50; time++) {
      await this.press(wanted > select.selectedIndex ? 'ArrowDown' : 'ArrowUp');
    }
  }

  /** Chooses one of a group of radio buttons by the arrows. */
  async radio(name: string): Promise<void> {
    const radio = (await this.one('input[type=radio]', name)) as HTMLInputElement;
    const group = this.all('input[type=radio]').filter(
      (each) =>
        (each as HTMLInputElement).name === radio.name &&
        each.getRootNode() === radio.getRootNode(),
    ) as HTMLInputElement[];
    const start = group.find(({checked}) => checked) ?? group[0] ?? radio;
    await this.tabTo(start);
    if (!start.checked) await this.press('Space');
    for (let time = 0; !radio.checked && time < group.length; time++) await this.press('ArrowDown');
  }
}

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const text = labels.length > 0 ? labels.map((each) => each.textContent) : [element.textContent];
  return text.join(' ').replace(/\s+/g, ' ').trim();
}

function nameIs(element: Element, name: string): boolean {
  const own = nameOf(element);
  return own === name || own.startsWith(`${name} `);
}
