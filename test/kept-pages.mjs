/**
 * Gives one test file after the other the same pages of the browser, each in a context of its own.
 *
 * The launcher would make a new page, and with it a new process, for every file; that took longer than
 * most files. What a file leaves behind is cleared away before the next one comes.
 */

/** For the launcher's `createBrowserContext`; the tests come from this origin. */
export function keptPages(origin) {
  const free = [];
  return async ({browser}) => {
    const page = free.pop() ?? (await browser.newPage());
    return {
      newPage: () => page,
      async close() {
        await clear(page, origin);
        free.push(page);
      },
    };
  };
}

/** The launcher has left the test's document before. */
async function clear(page, origin) {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await context.clearCookies();
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}
