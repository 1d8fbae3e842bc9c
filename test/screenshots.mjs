/**
 * `npm run screenshots`: the README's pictures, into `test/screenshots/`.
 *
 * `npm run screenshots -- --all OUTDIR` takes every page in every size and colour scheme instead,
 * for a person to look through.
 */
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {chromium} from 'playwright-core';
import {build, preview} from 'vite';

import {browserArgs, findBrowser} from './find-browser.mjs';

const small = {width: 1280, height: 880};
const tall = {width: 1280, height: 1500};

/**
 * `url` follows the site's own address; `shows` is the last element to come, if it is not the Lab's
 * panels. `prepare(page)` may act before the picture is taken.
 * Only a page with a `readme` viewport is in the README.
 */
const pages = [
  {name: 'lab', url: '?v=1&step=first-difference', readme: small},
  {name: 'lab-start', url: '?v=1&step=0'},
  {name: 'lab-end', url: '?v=1&step=end'},
  {name: 'story', url: '?v=1&view=story', shows: 'sms-story', prepare: showTheEnd, readme: small},
  {name: 'sentences', url: '?v=1&step=first-harm&panel=story', readme: tall, colorScheme: 'dark'},
  {name: 'log', url: '?v=1&step=first-difference&panel=log'},
  {name: 'charts', url: '?v=1&step=9&panel=charts', prepare: showThePlace, readme: tall},
  {name: 'sequence', url: '?v=1&step=first-harm&panel=sequence'},
  {name: 'midway', url: '?v=1&scenario=hotfix-midway&step=end'},
  {name: 'thousand', url: '?v=1&scenario=thousand-servers&step=end'},
  {
    name: 'hotfix',
    url: '?v=1&view=lesson&lesson=install-the-hotfix&step=4',
    shows: 'sms-desktop',
    prepare: openHotfixFiles,
    readme: small,
  },
  {name: 'lessons', url: '?v=1&view=lesson', shows: 'sms-lesson-list'},
  {name: 'check', url: '?v=1&view=check', shows: 'sms-check-conditions', readme: small},
  {name: 'evidence', url: '?v=1&view=evidence', shows: 'sms-evidence'},
  {name: 'embed', url: '?v=1&step=first-harm', prepare: openEmbed, readme: small},
];

async function showThePlace(page) {
  await page.getByRole('button', {name: 'Show the place'}).click();
  await page.locator('sms-chart-details').getByRole('heading', {name: 'Evidence'}).waitFor();
}

async function showTheEnd(page) {
  await page.getByRole('button', {name: /^Scene 5/}).click();
}

/** The step begins with the service stopped and the applications closed: the file is to be copied. */
async function openHotfixFiles(page) {
  await page.getByRole('button', {name: 'Start', exact: true}).click();
  await page.getByRole('menuitem', {name: 'Hotfix files'}).click();
}

async function openEmbed(page) {
  await page.getByRole('button', {name: 'Share'}).click();
  await page.getByRole('button', {name: 'Embed…'}).click();
  await page.frameLocator('iframe').locator('sms-panels').waitFor();
}

const sizes = [
  {width: 1440, height: 900},
  {width: 1024, height: 768},
  {width: 390, height: 844},
  {width: 600, height: 400},
];

const root = fileURLToPath(new URL('..', import.meta.url));
const {values, positionals} = parseArgs({
  options: {all: {type: 'boolean', default: false}},
  allowPositionals: true,
});
if (values.all && positionals.length !== 1) {
  throw new Error('Say where to: node test/screenshots.mjs --all OUTDIR');
}
const target = values.all ? resolve(positionals[0]) : join(root, 'test/screenshots');
const shots = values.all ? allShots() : readmeShots();

// Not into `dist`, which a test run may be measuring at the same time.
const outDir = await mkdtemp(join(tmpdir(), 'screenshots-'));
const output = {root, logLevel: 'warn', build: {outDir, emptyOutDir: true}};
await build(output);
// The site's configuration brings up its localisation, which can be done but once.
const server = await preview({...output, configFile: false, preview: {port: 0, open: false}});
const browser = await chromium.launch({executablePath: await findBrowser(), args: browserArgs});
try {
  await mkdir(target, {recursive: true});
  for (const shot of shots) await take(shot);
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, {recursive: true, force: true});
}

function readmeShots() {
  return pages.flatMap((page) =>
    page.readme ? [{colorScheme: 'light', ...page, file: page.name, viewport: page.readme}] : [],
  );
}

function allShots() {
  return pages.flatMap((page) =>
    sizes.flatMap((viewport) =>
      ['light', 'dark'].map((colorScheme) => ({
        ...page,
        file: `${page.name}-${viewport.width}x${viewport.height}-${colorScheme}`,
        viewport,
        colorScheme,
        fullPage: true,
      })),
    ),
  );
}

async function take({
  file,
  url = '',
  shows = 'sms-panels',
  viewport,
  colorScheme,
  prepare,
  fullPage = false,
  motion = false,
}) {
  const reducedMotion = motion ? 'no-preference' : 'reduce';
  const page = await browser.newPage({viewport, colorScheme, reducedMotion});
  const complain = (problem) => {
    console.error(`${file}: ${problem}`);
    process.exitCode = 1;
  };
  page.on('pageerror', complain);
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  await page.goto(new URL(url, server.resolvedUrls.local[0]).href, {waitUntil: 'networkidle'});
  // What is loaded after the first picture is part of the page.
  await page.locator(shows).first().waitFor();
  await prepare?.(page);
  // A page wider than its window is a fault that a picture of the window hides.
  const overflow = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = globalThis.document.documentElement;
    return scrollWidth - clientWidth;
  });
  if (overflow > 0) complain(`${overflow} px wider than its window`);
  await page.screenshot({path: join(target, `${file}.png`), fullPage, animations: 'disabled'});
  await page.close();
  console.log(`${file}.png`);
}
