/**
 * Finds what a user finds: elements by role and name, and what they say, through open shadow roots.
 *
 * Elements of a frame or of another window are of another realm, so nothing here asks what class they are of.
 */
interface Elements {
  alert: HTMLElement;
  button: HTMLButtonElement;
  checkbox: HTMLInputElement;
  combobox: HTMLSelectElement;
  dialog: HTMLDialogElement;
  group: HTMLElement;
  heading: HTMLHeadingElement;
  link: HTMLAnchorElement;
  list: HTMLElement;
  progressbar: HTMLProgressElement;
  radio: HTMLInputElement;
  region: HTMLElement;
  slider: HTMLInputElement;
  spinbutton: HTMLInputElement;
  status: HTMLElement;
  tab: HTMLElement;
  tabpanel: HTMLElement;
  textbox: HTMLInputElement;
}

type Role = keyof Elements;

const native: Readonly<Record<Role, string>> = {
  alert: '[role=alert]',
  button: 'button:not([role])',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open]',
  group: '[role=group], fieldset',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  list: 'ul',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  region: 'section',
  slider: 'input[type=range]',
  spinbutton: 'input[type=number]',
  // Not a role: Orca reads “status bar” in place of what is in one.
  status: '[aria-live=polite]',
  tab: '[role=tab]',
  tabpanel: '[role=tabpanel]',
  textbox: 'input:is(:not([type]), [type=text], [type=search])',
};

/** The one element of this role, and of this name if it is given. Throws where there is no other. */
export function one<R extends Role>(role: R, name?: string, root?: Element): Elements[R] {
  const found = all(role, root);
  const named = found.filter((element) => name === undefined || nameOf(element) === name);
  const [element] = named;
  if (element && named.length === 1) return element;
  const names = found.map((each) => `“${nameOf(each)}”`).join(', ');
  throw new Error(`${named.length} of role ${role} named “${name ?? ''}”; there are: ${names}`);
}

/** All elements of a role that assistive technology is told of, in the order of the page. */
export function all<R extends Role>(role: R, root: Element = document.body): Elements[R][] {
  const found = [...everyElement(root)].filter((element) => element.matches(native[role]));
  return found.filter((element): element is Elements[R] => isTold(element));
}

/** What the marks of evidence in an element say, in the order of the page. */
export function evidenceIn(root?: Element): string[] {
  const names = all('button', root).map(nameOf);
  return names.flatMap((name) => /^Evidence: (.+)$/u.exec(name)?.[1] ?? []);
}

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const id = element.getAttribute('aria-labelledby');
  const owner = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = id ? owner.getElementById(id) : null;
  if (labelledBy) return textOf(labelledBy);
  if (element.localName === 'fieldset') return textOf(element.querySelector('legend'));
  return labelsOf(element).map(labelText).join(' ') || textOf(element);
}

/** The label of a control, which may stand around it: without what the control itself says. */
function labelText(label: HTMLLabelElement): string {
  const parts = [...label.childNodes].filter((node) => node !== label.control);
  return parts.map(textOf).filter(Boolean).join(' ');
}

function labelsOf(element: Element): HTMLLabelElement[] {
  return element.matches('input, select, textarea')
    ? [...((element as HTMLInputElement).labels ?? [])]
    : [];
}

/** Names as a screen reader would read them, from the top: for the order of a page. */
export function namesOf(role: Role, root?: Element): string[] {
  return all(role, root).map(nameOf);
}

/** The text in an element and in the open shadow roots beneath it; drawings say nothing. */
export function textOf(node: Node | null | undefined): string {
  return rawText(node ?? null)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What has the focus, in whatever shadow root it is. */
export function focused(): Element {
  let element: Element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Every element below `root`, shadow roots included, in the order of the page. */
export function everyElement(root: Element | ShadowRoot): readonly Element[] {
  const found: Element[] = [];
  collect(root, found);
  return found;
}

function collect(root: Element | ShadowRoot, found: Element[]): void {
  if ('shadowRoot' in root && root.shadowRoot) collect(root.shadowRoot, found);
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    found.push(child);
    collect(child, found);
  }
}

function rawText(node: Node | null): string {
  if (node?.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!node || !isElement(node)) return [...(node?.childNodes ?? [])].map(rawText).join('');
  if (node.localName === 'slot') {
    return (node as HTMLSlotElement).assignedNodes().map(rawText).join('');
  }
  if (!isTold(node)) return '';
  return [...(node.shadowRoot ?? node).childNodes].map(rawText).join('');
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isTold(element: Element): boolean {
  return isVisible(element) && !element.closest('[aria-hidden=true]');
}

/** What has no box of its own, as `display: contents`, is as visible as what it is in. */
function isVisible(element: Element): boolean {
  if (element.checkVisibility()) return true;
  if (getComputedStyle(element).display !== 'contents') return false;
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const around = element.assignedSlot ?? element.parentElement ?? host;
  return around !== null && isVisible(around);
}
