/** For those who keep texts that they have made: whether other texts are there by now. */
import {LOCALE_STATUS_EVENT} from '@lit/localize';

let version = 0;

// In Node, no texts come later.
if ('addEventListener' in globalThis) {
  globalThis.addEventListener(LOCALE_STATUS_EVENT, (event) => {
    const {status} = event.detail;
    if (status === 'ready') version++;
  });
}

/** Another one with each language, and with each part of it that comes later. */
export function textsVersion(): number {
  return version;
}

export class LocaleWatch {
  #version = -1;

  /** Whether there are other texts than when this was last asked, or this is the first time. */
  hasChanged(): boolean {
    const isOther = this.#version !== version;
    this.#version = version;
    return isOther;
  }
}
