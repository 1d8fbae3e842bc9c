/** How the texts of a language come: in parts, of which the first is enough for the first picture. */
import {LOCALE_STATUS_EVENT, type LocaleModule} from '@lit/localize';

import {languages, type Part, type Texts} from '../../locales/generated/index.js';

/** What has come of each language. */
const loaded = new Map<string, Record<string, Texts[string]>>();

function textsIn(locale: string): Record<string, Texts[string]> {
  const texts = loaded.get(locale) ?? {};
  loaded.set(locale, texts);
  return texts;
}

export async function loadPart(locale: string, part: Part): Promise<void> {
  const parts = languages[locale];
  if (!parts) throw new Error(`There are no texts in ${locale}.`);
  Object.assign(textsIn(locale), (await parts[part]()).texts);
}

/** Loads what is wanted, which may become more meanwhile. Texts that come later are found, too. */
export async function loadLocale(
  locale: string,
  wanted: ReadonlySet<Part>,
  getLocale: () => string,
): Promise<LocaleModule> {
  let before;
  do {
    before = wanted.size;
    await Promise.all([...wanted].map((part) => loadPart(locale, part)));
  } while (wanted.size > before);
  if (!wanted.has('rest')) void loadRest(locale, getLocale);
  return {
    templates: new Proxy(textsIn(locale), {get: (texts, id) => texts[shortId(String(id))]}),
  };
}

/** An id that is made from a text is a hash, of which the beginning is enough. */
function shortId(id: string): string {
  return /^[sh][\da-f]{16}$/.test(id) ? id.slice(0, 7) : id;
}

/** What most screens show, once the first picture is there. */
async function loadRest(locale: string, getLocale: () => string): Promise<void> {
  try {
    await loadPart(locale, 'rest');
  } catch {
    // The screen that needs it will ask again, and can say that it did not load.
    return;
  }
  const detail = {status: 'ready', readyLocale: locale};
  if (locale === getLocale())
    globalThis.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, {detail}));
}
