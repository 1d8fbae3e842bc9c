/** A browser for tests of what is built, which notes whatever a page complains of or asks other hosts for. */
import {chromium} from 'playwright-core';

import {browserArgs, findBrowser} from '../find-browser.mjs';

export async function startBrowser() {
  return chromium.launch({
    executablePath: await findBrowser(),
    // Without a graphics card, drawing through one costs more than drawing by the processor.
    args: [...browserArgs, '--disable-gpu'],
  });
}

/**
 * A context of its own, and what went wrong in it: errors, refusals by a policy, and requests to
 * other places than those in `ours`.
 */
export async function watchedContext(browser, ours, options = {}) {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  // Generous: a machine may be busy, and what hangs is still found.
  context.setDefaultTimeout(60_000);
  const faults = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    const isOurs = /^(data|blob|about):/.test(url) || ours.some((each) => url.startsWith(each));
    if (!isOurs) faults.push(`asked for ${url}`);
  });
  return {context, faults};
}
