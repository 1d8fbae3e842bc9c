/** How the texts of a language come: in parts, of which the first is enough for the first picture. */
import {LOCALE_STATUS_EVENT, type LocaleModule} from '@lit/localize';

import {languages, type Part, type Texts} from '../../locales/generated/index.js';
import {shortId} from './text-id.js';

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
 * Loads the wanted parts; screens may want more while these load. If the language is the present one,
 * everything is drawn again with the new texts.
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

/** Loads the wanted parts of a language. The texts of most other screens follow in the background. */
export async function loadLocale(
  locale: string,
  wanted: ReadonlySet<Part>,
  getLocale: () => string,
): Promise<LocaleModule> {
  await loadParts(locale, wanted, getLocale);
  // If they do not load, the screen that needs them tries again and reports the failure.
  loadParts(locale, new Set(['rest']), getLocale).catch(() => undefined);
  const {texts} = loadedOf(locale);
  // It also finds the texts that load later.
  return {templates: new Proxy(texts, {get: (_, id) => texts[shortId(String(id))]})};
}

/** The title of a lesson in a language that need not be the page's. */
export async function lessonTitleIn(
  locale: string,
  {id, title}: {readonly id: string; readonly title: string},
): Promise<string> {
  const found = (await languages[locale]?.course())?.texts[`lesson.${id}.title`];
  return typeof found === 'string' ? found : title;
}
