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
export async function watchedContext(browser, ours, options) {
  const watch = {ours, faults: []};
  return {context: await newContext(browser, watch, options), faults: watch.faults};
}

/** What the context notes goes to the faults that the watch has at that time. */
async function newContext(browser, watch, options = {}) {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options});
  // Generous: a machine may be busy, and what hangs is still found.
  context.setDefaultTimeout(60_000);
  context.on('console', (message) => {
    if (message.type() === 'error') watch.faults.push(message.text());
  });
  context.on('weberror', (error) => watch.faults.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    const isInPage = !watch.onlyOurs && /^(data|blob|about):/.test(url);
    if (!isInPage && !watch.ours.some((each) => url.startsWith(each)))
      watch.faults.push(`asked for ${url}`);
  });
  return context;
}

/**
 * A tab for one page after the other, which have nothing of each other.
 *
 * A page in a new context takes twice as long: it has a new process, which compiles the scripts anew.
 * Workers, which would outlive a page, are refused. With `onlyOurs`, what the page makes itself (`data:`,
 * `blob:`) is a fault too.
 */
export async function keptTab(browser, {onlyOurs = false} = {}) {
  const watch = {ours: [], faults: [], onlyOurs};
  const context = await newContext(browser, watch, {serviceWorkers: 'block'});
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  /** Those that may have stored something. */
  const origins = new Set();
  return {
    context,
    /** An empty page, and the faults of what is opened in it. */
    async clear(ours, {viewport = {width: 1280, height: 720}, ...media} = {}) {
      const others = context.pages().filter((other) => other !== page);
      await Promise.all(others.map((other) => other.close()));
      await page.unrouteAll();
      await page.goto('about:blank');
      for (const origin of origins)
        await devtools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
      for (const address of ours) origins.add(new URL(address).origin);
      await devtools.send('Page.resetNavigationHistory');
      await page.setViewportSize(viewport);
      await page.emulateMedia({
        media: null,
        colorScheme: 'light',
        reducedMotion: 'reduce',
        ...media,
      });
      await page.mouse.move(0, 0);
      Object.assign(watch, {ours, faults: []});
      return {page, context, faults: watch.faults};
    },
  };
}
