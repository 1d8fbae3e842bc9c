/** The language that texts are written in, and which ones there are. */
import {configureLocalization} from '@lit/localize';

/** A language is added here, with its module in `src/locales/`. */
export const {getLocale, setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: [],
  loadLocale: (locale) => Promise.reject(new Error(`There are no texts in ${locale}.`)),
});
