/** Finds what can take the focus, through shadow roots. */

const controls = 'button, input, select, [tabindex="0"]';

/** Gives the focus to the first of these, or within these, that takes it; whether one did. */
export function focusFirst(elements: Iterable<Element>, which = controls): boolean {
  for (const element of elements) {
    if (element instanceof HTMLElement && element.matches(which) && element.checkVisibility()) {
      element.focus();
      return true;
    }
    if (focusFirst(childrenOf(element), which)) return true;
  }
  return false;
}

/** Until an element and all within it have been drawn: each draws its own parts later than itself. */
export async function whenDrawn(element: Element): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
  for (const child of [...childrenOf(element), ...element.children]) await whenDrawn(child);
}

function childrenOf({shadowRoot, children}: Element): readonly Element[] {
  return [...(shadowRoot?.children ?? children)];
}
