/**
 * `npm run fuzz`: random permitted actions on the page in Chromium, and whether anything broke.
 *
 * The same seed does the same: `npm run fuzz -- --seed 7 --actions 1000`.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {chromium} from 'playwright-core';
import {build, preview} from 'vite';

import {browserArgs, findBrowser} from './find-browser.mjs';

/** More actions than this are several runs, side by side. */
const longest = 2_500;

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    actions: {type: 'string', default: '100000'},
  },
});
const seed = Number(values.seed);
const actions = Number(values.actions);
if (!Number.isInteger(seed) || !Number.isInteger(actions)) {
  throw new Error('--seed and --actions are whole numbers.');
}

const root = fileURLToPath(new URL('fuzz', import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), 'fuzz-'));
const config = {configFile: false, base: './', root, logLevel: 'warn'};
const output = {outDir, emptyOutDir: true};
await build({
  ...config,
  build: {...output, target: 'es2022', rolldownOptions: {input: join(root, 'browser.html')}},
});
const server = await preview({...config, build: output, preview: {port: 0}});
const browser = await chromium.launch({executablePath: await findBrowser(), args: browserArgs});
const queue = runs();
const start = performance.now();
const done = {};
try {
  console.log(`Seed ${seed}, ${actions} actions.`);
  await Promise.all(Array.from({length: Math.min(8, availableParallelism())}, work));
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, {recursive: true, force: true});
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
const kinds = Object.entries(done).map(([kind, count]) => `${kind} ${count}`);
console.log(`${seconds} s: ${kinds.join(', ')}.`);
if (!process.exitCode) console.log('Nothing broke.');

/** Each on a page of its own, with a seed of its own. */
function* runs() {
  for (let first = 0; first < actions; first += longest) {
    yield {seed: seed + first / longest, actions: Math.min(longest, actions - first)};
  }
}

async function work() {
  // One generator for all, so that each run is taken once.
  for (const run of queue) await play(run);
}

async function play(run) {
  const viewport = {width: 1440, height: 900};
  const page = await browser.newPage({viewport, reducedMotion: 'reduce'});
  const fail = (text) => {
    console.error(`--seed ${run.seed} --actions ${run.actions}: ${text}`);
    process.exitCode = 1;
  };
  page.on('console', (message) => {
    // Its clicks are no gestures of a person, so the browser refuses to fill the screen, and says so.
    if (message.text().includes("'requestFullscreen'")) return;
    const {url} = message.location();
    // The inspector's page is not built for this.
    if (url.includes('/inspector.html')) return;
    if (['error', 'warning'].includes(message.type())) fail(`${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => fail(error.stack ?? error.message));
  await page.goto(new URL('browser.html?v=1', server.resolvedUrls.local[0]).href);
  await page.locator('sms-panels [role=tabpanel][aria-busy=false]').waitFor();
  const report = await page.evaluate((given) => globalThis.fuzz(given.seed, given.actions), run);
  for (const [kind, count] of Object.entries(report.done)) done[kind] = (done[kind] ?? 0) + count;
  for (const line of report.broken) fail(line);
  await page.close();
}
