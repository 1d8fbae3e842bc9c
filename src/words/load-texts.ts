/** How the texts of a language come: in parts, of which the first is enough for the first picture. */
import {LOCALE_STATUS_EVENT, type LocaleModule} from '@lit/localize';

import {languages, type Part, type Texts} from '../../locales/generated/index.js';

interface Loaded {
  readonly parts: Set<Part>;
  readonly texts: Record<string, Texts[string]>;
}

/** What has come of each language. */
const loaded = new Map<string, Loaded>();

function loadedOf(locale: string): Loaded {
  const found = loaded.get(locale) ?? {parts: new Set(), texts: {}};
  loaded.set(locale, found);
  return found;
}

/**
 * Loads what is wanted, which may become more meanwhile. What is shown in the present language is
 * drawn again with the texts that came.
 */
export async function loadParts(
  locale: string,
  wanted: ReadonlySet<Part>,
  getLocale: () => string,
): Promise<void> {
  const {parts} = loadedOf(locale);
  const missing = [...wanted].filter((part) => !parts.has(part));
  if (missing.length === 0) return;
  await Promise.all(missing.map((part) => loadPart(locale, part)));
  if (locale === getLocale()) {
    const detail = {status: 'ready', readyLocale: locale};
    globalThis.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, {detail}));
  }
  await loadParts(locale, wanted, getLocale);
}

async function loadPart(locale: string, part: Part): Promise<void> {
  const load = languages[locale]?.[part];
  if (!load) throw new Error(`There are no texts in ${locale}.`);
  const {parts, texts} = loadedOf(locale);
  Object.assign(texts, (await load()).texts);
  parts.add(part);
}

/** What most screens show follows the first picture. */
export async function loadLocale(
  locale: string,
  wanted: ReadonlySet<Part>,
  getLocale: () => string,
): Promise<LocaleModule> {
  await loadParts(locale, wanted, getLocale);
  // Where it does not come, the screen that needs it asks again, and can say that it did not load.
  loadParts(locale, new Set(['rest']), getLocale).catch(() => undefined);
  const {texts} = loadedOf(locale);
  // Texts that come later are found by it, too.
  return {templates: new Proxy(texts, {get: (_, id) => texts[shortId(String(id))]})};
}

/** An id that is made from a text is a hash, of which the beginning is enough. */
function shortId(id: string): string {
  return /^[sh][\da-f]{16}$/.test(id) ? id.slice(0, 7) : id;
}
