/** Says whether other texts have loaded, for code that keeps texts it has made. */
import {LOCALE_STATUS_EVENT} from '@lit/localize';

let version = 0;

// In Node, no texts come later.
if ('addEventListener' in globalThis) {
  globalThis.addEventListener(LOCALE_STATUS_EVENT, (event) => {
    const {status} = event.detail;
    if (status === 'ready') version++;
  });
}

/** Changes with each language, and with each part of a language that loads later. */
export function textsVersion(): number {
  return version;
}

export class LocaleWatch {
  #version = -1;

  /** True for the first call, and if other texts have loaded since the last one. */
  hasChanged(): boolean {
    const isOther = this.#version !== version;
    this.#version = version;
    return isOther;
  }
}
