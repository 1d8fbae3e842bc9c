/** What the tests of embedding share: the built site, a browser, and pages of others that have the simulator in them. */
import {after, afterEach, before} from 'node:test';

import {keptTab, startBrowser, watchedContext} from './browsing.mjs';
import {serveFolder, servePages} from './servers.mjs';
import {builtSite} from './site.mjs';

/** Sets up a suite; what it returns can be used within its tests. */
export function embedding() {
  const shared = {};
  const closing = [];
  const kept = new Map();
  let tab;

  before(async () => {
    shared.built = await builtSite();
    shared.browser = await startBrowser();
    shared.pages = await servePages();
  });
  after(async () => {
    await shared.browser?.close();
    for (const server of kept.values()) await server.close();
    await shared.pages?.close();
    await shared.built?.remove();
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** The site, in a folder of a host. */
  shared.serve = async (options) => {
    const server = await serveFolder(shared.built.site, {path: '/a/folder/', ...options});
    closing.push(server.close);
    return server;
  };

  /** The same for all tests that want the same headers, so that its scripts need not come anew. */
  shared.serveKept = async (headers = {}) => {
    const key = JSON.stringify(headers);
    if (!kept.has(key)) {
      const options = {path: '/a/folder/', headers: {'cache-control': 'max-age=3600', ...headers}};
      kept.set(key, await serveFolder(shared.built.site, options));
    }
    return kept.get(key);
  };

  /** A page of its own context, whose faults are noted. */
  shared.open = async (address, ours, options) => {
    const {context, faults} = await watchedContext(shared.browser, ours, options);
    closing.push(() => context.close());
    const page = await context.newPage();
    await page.goto(address);
    return {page, context, faults};
  };

  /**
   * An empty page, whose faults are noted: the same tab each time, so the page before is gone.
   * It refuses workers; the options are a viewport, and what `emulateMedia` takes.
   */
  shared.clearTab = async (ours, options) => {
    tab ??= await keptTab(shared.browser);
    return tab.clear(ours, options);
  };

  /**
   * A page on another origin with this in it, where `{site}` stands for the address of the site,
   * `{origin}` for its origin. It takes the place of the one before.
   */
  shared.embed = async (body, {policy, headers, ...options} = {}) => {
    const site = await shared.serveKept(headers);
    const fill = (text) =>
      text?.replaceAll('{site}', site.address).replaceAll('{origin}', site.origin);
    const address = shared.pages.add(fill(body), fill(policy));
    const opened = await shared.clearTab([site.address, shared.pages.origin], options);
    await opened.page.goto(address);
    return {...opened, site, frame: opened.page.frameLocator('iframe')};
  };
  return shared;
}
