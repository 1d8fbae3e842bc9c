/**
 * `npm run bench`: the same benchmarks in Node and in Chromium, in one table.
 *
 * `npm run bench -- check` measures one group only: model, lab, check or opening.
 */
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {chromium} from 'playwright-core';
import {tsImport} from 'tsx/esm/api';
import {build, preview} from 'vite';

import {browserArgs, findBrowser} from './find-browser.mjs';

const folder = fileURLToPath(new URL('bench', import.meta.url));
const site = fileURLToPath(new URL('..', import.meta.url));

const allGroups = ['model', 'lab', 'check', 'opening'];
const groups = process.argv.length > 2 ? process.argv.slice(2) : allGroups;
const unknown = groups.find((group) => !allGroups.includes(group));
if (unknown) throw new Error(`There is no group ${unknown}; there are: ${allGroups.join(', ')}.`);

/** As on a telephone, far from the mast. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

// One after the other, so that they do not slow each other down.
const inNode = await runInNode();
const inBrowser = await runInBrowser();
if (groups.includes('opening')) inBrowser.push(...(await openingTimes()));
print(inNode, inBrowser);

async function runInNode() {
  const args = ['--expose-gc', '--import', 'tsx', join(folder, 'node.ts'), ...groups];
  const {stdout} = await promisify(execFile)(process.execPath, args, {maxBuffer: 1e8});
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** Built as the site is built: the development versions of Lit and XState are slower. */
async function runInBrowser() {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
  // Without isolation a browser's clock ticks in tenths of a millisecond.
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const config = {configFile: false, root: folder, logLevel: 'warn'};
  const output = {outDir, emptyOutDir: true};
  await build({
    ...config,
    build: {...output, target: 'es2022', rolldownOptions: {input: join(folder, 'browser.html')}},
  });
  const server = await preview({...config, build: output, preview: {port: 0, headers}});
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(new URL('browser.html', server.resolvedUrls.local[0]).href);
    return await page.evaluate((asked) => globalThis.benchmark(asked), groups);
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, {recursive: true, force: true});
  }
}

/** From navigation until something is shown: medians of a few fresh pages. */
async function openingTimes() {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const output = {root: site, logLevel: 'warn', build: {outDir, emptyOutDir: true}};
  await build(output);
  // The site's configuration brings up its localisation, which can be done but once.
  const server = await preview({...output, configFile: false, preview: {port: 0}});
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArgs,
  });
  const rows = [];
  try {
    for (const [line, suffix] of [
      [undefined, ''],
      [slowLine, ', 1.6 Mbit/s'],
    ]) {
      const times = [];
      for (let count = 0; count < 7; count++) {
        times.push(await openOnce(browser, server.resolvedUrls.local[0], line));
      }
      for (const [index, name] of ['the comic', 'playing'].entries()) {
        const value = median(times.map((each) => each[index]));
        rows.push({name: `navigation to ${name}${suffix}`, value, unit: 'ms'});
      }
    }
    rows.push(...(await largestSite(browser, server.resolvedUrls.local[0])));
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, {recursive: true, force: true});
  }
  return rows;
}

/** In milliseconds: until something is painted, which is the comic, and until the story plays. */
async function openOnce(browser, url, line) {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  if (line) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
  }
  await page.goto(url, {waitUntil: 'commit'});
  await page.getByRole('button', {name: 'Pause'}).waitFor();
  const times = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    performance.now(),
  ]);
  await page.close();
  return times;
}

/** A link to the largest site: until its picture is painted, and the longest task until all is recorded. */
async function largestSite(browser, url) {
  const link = await tsImport('./bench/largest-site.ts', import.meta.url);
  const address = url + (await link.largestSite());
  const pictures = [];
  const tasks = [];
  for (let count = 0; count < 3; count++) {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    await page.addInitScript(watchPage);
    await page.goto(address, {waitUntil: 'commit'});
    await page.getByRole('progressbar', {name: 'Recorded'}).waitFor();
    await page.getByRole('progressbar', {name: 'Recorded'}).waitFor({state: 'hidden'});
    const {picture, longest} = await page.evaluate(() => globalThis.watched());
    pictures.push(picture);
    tasks.push(longest);
    await page.close();
  }
  const name = 'opening 10,000 servers';
  return [
    {name: `${name}: picture`, value: median(pictures), unit: 'ms', limit: 1_000},
    {name: `${name}: longest task`, value: median(tasks), unit: 'ms', limit: 100},
  ];
}

/** Runs in the page, before all else. */
function watchPage() {
  let picture = Number.NaN;
  // Tasks of less than 50 ms are not told.
  let longest = 50;
  const note = (entries) => {
    for (const {duration} of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'longtask', buffered: true});
  const isDrawn = (root) =>
    [...root.querySelectorAll('*')].some(
      ({localName, shadowRoot}) =>
        shadowRoot &&
        (localName === 'sms-picture' ? shadowRoot.querySelector('section') : isDrawn(shadowRoot)),
    );
  const look = () =>
    globalThis.requestAnimationFrame(() => {
      if (!isDrawn(globalThis.document)) look();
      // The next frame comes when this one is painted.
      else globalThis.requestAnimationFrame((now) => (picture = now));
    });
  look();
  globalThis.watched = async () => {
    // What is shown at the end is drawn, and told of.
    await new Promise((resolve) => setTimeout(resolve, 500));
    note(observer.takeRecords());
    return {picture, longest};
  };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(node, browser) {
  const table = [['', 'Node', 'Chromium', 'ratio', 'unit', 'limit', '']];
  const names = new Set([...node, ...browser].map(({name}) => name));
  for (const name of names) {
    const row = node.find((each) => each.name === name);
    const other = browser.find((each) => each.name === name);
    const {unit, limit, least} = other ?? row;
    const over = [row, other].some((one) => one && !isWithin(one));
    if (over) process.exitCode = 1;
    table.push([
      name,
      figure(row?.value),
      figure(other?.value),
      figure(row && other && other.value / row.value),
      unit,
      least === undefined ? figure(limit) : `≥ ${figure(least)}`,
      over ? 'OVER' : '',
    ]);
  }
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 || column > 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

function isWithin({value, limit = Infinity, least = -Infinity}) {
  return Number.isNaN(value) || (value >= least && value <= limit);
}

function figure(value) {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return value.toLocaleString('en', {maximumFractionDigits: digits});
}
