/** Where inspectors are: ours beside the page, and others that the user names. */
import {msg, str} from '@lit/localize';

import {getLocale} from '../words/locale.js';

const schemes = ['http:', 'https:', 'file:'];

/** Our own inspector, which shows the actor of that path first, and has the look and the language of this page. */
export function ownInspector(page: string, actor: string): URL {
  const address = new URL(page, document.baseURI);
  const {theme} = document.documentElement.dataset;
  if (actor !== '') address.searchParams.set('actor', actor);
  if (theme !== undefined) address.searchParams.set('theme', theme);
  address.searchParams.set('locale', getLocale());
  return address;
}

/** The address that a user has typed, or a sentence that says what may stand there. */
export function readAddress(text: string): URL | string {
  const typed = text.trim();
  if (typed === '') return msg('Type an address, such as https://example.org/inspector.html.');
  const address = URL.canParse(typed, document.baseURI) ? new URL(typed, document.baseURI) : null;
  if (!address) {
    return msg(
      str`“${typed}” is not an address. Type one such as https://example.org/inspector.html.`,
    );
  }
  if (!schemes.includes(address.protocol)) {
    return msg(
      str`An address must begin with http:, https: or file:. This one begins with “${address.protocol}”.`,
    );
  }
  return address;
}
