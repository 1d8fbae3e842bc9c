/** Waits for what a page does later, on a slow machine too. */
import {waitUntil as waitFor} from '@open-wc/testing-helpers';

/** Fails after 30 seconds, unless told otherwise; the library gives up after one. */
export function waitUntil(
  isSo: () => unknown,
  message = '',
  {interval = 50, timeout = 30_000} = {},
): Promise<void> {
  return waitFor(isSo, message, {interval, timeout});
}
