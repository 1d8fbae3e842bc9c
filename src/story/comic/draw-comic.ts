/** Puts the comic of the story into a page, in the language that the page has now. */
import {render} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

import {comicPage} from './index.js';

/** Takes the place of all that stands in the element. Each text in it is ours, and escaped. */
export function drawComic(into: HTMLElement): void {
  // Lit goes on where it has drawn before, which another language has thrown away.
  const comic = document.createDocumentFragment();
  render(unsafeHTML(comicPage()), comic);
  into.replaceChildren(comic);
}
