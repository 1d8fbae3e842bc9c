/** The language that texts are written in, and which ones there are. */
import {configureLocalization, type LocaleModule, msg, str} from '@lit/localize';

import type {Part} from '../../locales/generated/index.js';
import type {Sentence} from '../run/scenario-refusal.js';
import {translated} from '../../locales/generated/list.js';

const sourceLocale = 'en';

/** All languages that a learner can choose from. */
export const locales: readonly string[] = [sourceLocale, ...translated];

/** What screens have asked for. */
const wanted = new Set<Part>(['first']);
const loader = () => import('./load-texts.js');

export const {getLocale, setLocale} = configureLocalization({
  sourceLocale,
  // The last two are for tests: longer texts, and texts that are read from right to left.
  targetLocales: [...translated, 'en-XA', 'ar-XB'],
  loadLocale: async (locale): Promise<LocaleModule> =>
    (await loader()).loadLocale(locale, wanted, () => getLocale()),
});

/** Loads what a screen needs in the present language, before it is shown. English needs nothing. */
export async function loadTexts(part: Part): Promise<void> {
  wanted.add('rest').add(part);
  if (getLocale() !== sourceLocale)
    await (await loader()).loadParts(getLocale(), wanted, getLocale);
}

/** One sentence on why the language stays as it is; undefined where it was changed. */
export async function useLocale(locale: string): Promise<Sentence | undefined> {
  try {
    if (locale !== getLocale()) await setLocale(locale);
    return undefined;
  } catch {
    return () => msg(str`The texts in “${locale}” did not load.`);
  }
}
