/** Waits for what a page does later, on a slow machine too. */
import {waitUntil as waitFor} from '@open-wc/testing-helpers';

import {painted} from './frames.js';

/** Fails after 30 seconds, unless told otherwise; the library gives up after one. */
export function waitUntil(
  isSo: () => unknown,
  message = '',
  {interval = 50, timeout = 30_000} = {},
): Promise<void> {
  return waitFor(isSo, message, {interval, timeout});
}

/** The same, looking at each frame. It leaves no timer, which would hold what it has seen. */
export async function paintedUntil(isSo: () => boolean, message: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (; !isSo(); await painted()) {
    if (Date.now() > end) throw new Error(`Not so in 30 seconds: ${message}.`);
  }
}
