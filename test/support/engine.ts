/** What a test asks of the browser, and not every browser has. */

/** Chromium, as against Firefox and WebKit (`npm run test:engines`). */
export const isChromium = /Chrome\//.test(navigator.userAgent);
export const isFirefox = /Firefox\//.test(navigator.userAgent);

/** A test that needs what only Chromium has; elsewhere it is skipped, and its name says why. */
export function itInChromium(name: string, why: string, test: Mocha.AsyncFunc): void {
  if (isChromium) it(name, test);
  else it(`${name} – ${why}`);
}
