/** For those who keep texts that they have made: whether these are in another language by now. */
import {getLocale} from './locale.js';

export class LocaleWatch {
  #locale = '';

  /** Whether the language has changed since this was last asked, or this is the first time. */
  hasChanged(): boolean {
    const locale = getLocale();
    const isOther = locale !== this.#locale;
    this.#locale = locale;
    return isOther;
  }
}
