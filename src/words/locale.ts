/** The language that texts are written in, and which ones there are. */
import {configureLocalization, type LocaleModule, msg, str} from '@lit/localize';

/** A language is added here, with the module of its texts. */
const modules: Readonly<Record<string, () => Promise<LocaleModule>>> = {};

const sourceLocale = 'en';

/** All languages that there are texts in. */
export const locales: readonly string[] = [sourceLocale, ...Object.keys(modules)];

export const {getLocale, setLocale} = configureLocalization({
  sourceLocale,
  targetLocales: Object.keys(modules),
  loadLocale: (locale) =>
    modules[locale]?.() ?? Promise.reject(new Error(`There are no texts in ${locale}.`)),
});

/** One sentence on why the language stays as it is; empty where it was changed. */
export async function useLocale(locale: string): Promise<string> {
  try {
    if (locale !== getLocale()) await setLocale(locale);
    return '';
  } catch {
    return msg(str`The texts in “${locale}” did not load.`);
  }
}
