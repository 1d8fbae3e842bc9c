/**
 * Runs the tests that need a browser in Chromium, bundled.
 *
 * Playwright's launcher, since with Chrome's own `emulateMedia({forcedColors})` has no effect.
 */
import {createServer} from 'node:net';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';

import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';

import {bundlePlugin} from './bundle-plugin.mjs';
import {browserArgs, findBrowser} from './find-browser.mjs';
import {keptPages} from './kept-pages.mjs';
import {totalsReporter} from './totals-reporter.mjs';

const files = 'test/**/*.browser.test.ts';
const root = fileURLToPath(new URL('..', import.meta.url));
const port = await freePort();
/** So that a test of leaks can collect the garbage, and measure what is left. */
const forLeaks = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];

export default {
  rootDir: root,
  files,
  // By default the first free port from 8000 on, which two runs that start together both take.
  port,
  plugins: [bundlePlugin(files), touchPlugin(), mousePlugin(), localePlugin()],
  browsers: [
    playwrightLauncher({
      createBrowserContext: keptPages(`http://localhost:${port}`),
      launchOptions: {
        executablePath: await findBrowser(),
        // Without a graphics card, drawing through one costs more than drawing by the processor.
        args: [...browserArgs, ...forLeaks, '--disable-gpu'],
      },
    }),
  ],
  // Twice as many as cores, as a page waits for frames and for keys half of the time; each takes memory.
  concurrency: Math.min(8, 2 * availableParallelism()),
  // In a test that hangs; a machine may be busy, so it says nothing of how fast anything is.
  testFramework: {config: {timeout: '60000'}},
  // Generous: a machine may be busy, and what hangs is still found.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), totalsReporter()],
};

/**
 * Fingers on the screen, in CSS pixels of the window: `await executeServerCommand('tap', {x, y})`, or
 * `'fingers'` with `{frames}`, each a list of where they are, of which the first is where they begin.
 */
function touchPlugin() {
  return {
    name: 'touch',
    async executeCommand({command, payload, session}) {
      if (command !== 'tap' && command !== 'fingers') return undefined;
      const [first, ...rest] = command === 'tap' ? [[payload]] : payload.frames;
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      const send = (type, points) =>
        devtools.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map((point, id) => ({...point, id})),
        });
      await devtools.send('Emulation.setTouchEmulationEnabled', {enabled: true});
      const start = send('touchStart', first);
      // On a busy machine, a finger that waits for each answer would rest, and that is no tap.
      if (command !== 'tap') await start;
      for (const points of rest) await send('touchMove', points);
      await Promise.all([start, send('touchEnd', [])]);
      await devtools.detach();
      return true;
    },
  };
}

/**
 * What `sendMouse` has not, in CSS pixels of the window: `await executeServerCommand('second-click', {x, y})`
 * is the second half of a double click, and `'wheel'` with `{x, y, by}` turns the wheel over a point.
 */
function mousePlugin() {
  return {
    name: 'mouse',
    async executeCommand({command, payload, session}) {
      if (command !== 'second-click' && command !== 'wheel') return undefined;
      const {mouse} = session.browser.getPage(session.id);
      const {x, y, by} = payload;
      await mouse.move(x, y);
      if (command === 'wheel') {
        await mouse.wheel(0, by);
        return true;
      }
      await mouse.down({clickCount: 2});
      await mouse.up({clickCount: 2});
      return true;
    },
  };
}

/** The language of the reader's browser: `await executeServerCommand('locale', 'tr')`, or `''` for the usual. */
function localePlugin() {
  /** The browser has the language as long as the connection lasts. */
  let devtools;
  return {
    name: 'locale',
    async executeCommand({command, payload, session}) {
      if (command !== 'locale') return undefined;
      await devtools?.detach();
      devtools = undefined;
      if (payload === '') return true;
      const page = session.browser.getPage(session.id);
      devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setLocaleOverride', {locale: payload});
      return true;
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
