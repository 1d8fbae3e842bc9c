/**
 * Lets text that changes go on changing after a browser has translated the page.
 *
 * A browser's translation puts `<font>` elements in the place of text nodes. Lit writes a new text
 * to the `data` of the node after its marker, which is then such an element: it hands over to a
 * text node, and the browser translates that one.
 */
const xhtml = 'http://www.w3.org/1999/xhtml';
const font = Object.getPrototypeOf(document.createElementNS(xhtml, 'font')) as object;

// A page around that has frozen its prototypes only loses this.
Reflect.defineProperty(font, 'data', {
  configurable: true,
  set(this: HTMLElement, text: string) {
    this.replaceWith(text);
  },
});
