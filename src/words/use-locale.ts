/** Changes the language of all texts. */
import {msg, str} from '@lit/localize';

import {getLocale, setLocale} from './locale.js';

/** One sentence on why the language stays as it is; empty where it was changed. */
export async function useLocale(locale: string): Promise<string> {
  try {
    if (locale !== getLocale()) await setLocale(locale);
    return '';
  } catch {
    return msg(str`The texts in “${locale}” did not load.`);
  }
}
