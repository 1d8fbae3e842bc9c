/** Finds what has the focus and what can take it, through shadow roots. */

/** The innermost element with the focus. */
export function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

/** Gives the focus to the first of these, or within these, that takes it; whether one did. */
export function focusFirst(elements: Iterable<Element>): boolean {
  for (const element of elements) {
    if (element instanceof HTMLElement && takes(element)) {
      element.focus();
      return true;
    }
    const inner = element.shadowRoot ? [...element.shadowRoot.children] : [...element.children];
    if (focusFirst(inner)) return true;
  }
  return false;
}

function takes(element: HTMLElement): boolean {
  const isControl = element.matches('button, input, select, [tabindex="0"]');
  return isControl && element.checkVisibility();
}
