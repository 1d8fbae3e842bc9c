/** What is kept of the site for use without a network: on hosts of several habits, over two releases, in two tabs. */
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {isFull} from '../bundle.mjs';
import {embedding} from './embedding.mjs';

/** Hosts by their habits. The short form has the second one in one test, and the first in the others. */
const hosts = [
  ['a plain host', {}],
  ['a host that redirects', {redirects: true}],
  ['a host that answers with the page whatever it does not have', {fallback: true}],
];

const underTrustedTypes = {
  'content-security-policy':
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types lost-refresh lit-html",
};

/** What the worker of the first release did: it kept redirected answers as they were. */
const firstWorker = `
  const name = 'lost-refresh first';
  addEventListener('install', (event) =>
    event.waitUntil(caches.open(name).then((cache) => cache.addAll(['index.html']))));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.mode !== 'navigate') return;
    event.respondWith(caches.match('index.html').then((kept) => kept ?? fetch(event.request)));
  });`;

async function shows(page, name = /Play|Pause/) {
  await page.getByRole('button', {name}).first().waitFor();
}

/** Until the worker has all files of its release. */
function untilKept(page) {
  return page.evaluate(() => {
    // Where no worker comes, it is never ready.
    const isLate = new Promise((_, reject) => {
      globalThis.setTimeout(() => reject(new Error('No worker is ready.')), 60_000);
    });
    return Promise.race([navigator.serviceWorker.ready.then(() => {}), isLate]);
  });
}

/** Whether a file is the code of “Can it happen?”. */
function isCheck(name) {
  return /^check-[\w-]{8}\.js$/.test(name);
}

/** Puts a release in place of the one that is served, in which the check has another name. */
async function release(site, replaced) {
  const chunks = await readdir(join(site, 'assets'));
  const check = chunks.find(isCheck);
  const renamed = 'check-RELEASE2.js';
  for (const name of ['index.html', 'sw.js', ...chunks.map((chunk) => `assets/${chunk}`)]) {
    const text = await readFile(join(site, name), 'utf8');
    if (text.includes(check)) replaced.set(name, text.replaceAll(check, renamed));
  }
  replaced.set(`assets/${renamed}`, await readFile(join(site, 'assets', check), 'utf8'));
  replaced.set(`assets/${check}`, null);
  const worker = replaced.get('sw.js');
  assert.ok(worker, 'the worker lists the check');
  const [, version] = /"([\da-f]{12})"|`([\da-f]{12})`/.exec(worker) ?? [];
  replaced.set('sw.js', worker.replaceAll(version, '000000000002'));
}

describe('a site that is kept on the device', () => {
  const shared = embedding();
  const {serve} = shared;

  // The short form has this under Trusted Types, of which the full one has a test more.
  for (const [host, habits] of isFull
    ? hosts
    : [[`${hosts[1][0]}, under Trusted Types`, {redirects: true, headers: underTrustedTypes}]]) {
    it(`opens again, also by the name of a file: ${host}`, () => openAgain(habits));
  }

  async function openAgain(habits) {
    const server = await serve(habits);
    const {page, faults} = await shared.open(`${server.address}?v=1`, [server.address]);
    await shows(page);
    await untilKept(page);
    for (const rest of ['?v=1', '?v=1&step=end', 'index.html?v=1']) {
      await page.goto(server.address + rest);
      await shows(page);
    }
    if (habits.redirects) {
      await page.goto(`${server.address}embedding`);
      await page.getByRole('heading', {level: 1}).waitFor();
    }
    await page.goto(`${server.address}embedding.html`);
    await page.getByRole('heading', {level: 1}).waitFor();
    assert.deepEqual(faults, []);
  }

  it('frees visitors for whom an earlier release kept a redirected page', async () => {
    const replaced = new Map([['sw.js', firstWorker]]);
    const server = await serve({redirects: true, replaced});
    const {page, context} = await shared.open(`${server.address}?v=1`, [server.address]);
    await untilKept(page);
    const stuck = await context.newPage();
    await assert.rejects(stuck.goto(`${server.address}?v=1&step=end`), /ERR_FAILED/);
    replaced.clear();
    // As the browser does by itself after a visit: it looks for a newer worker, and stops the old one,
    // which could hold on to the answer that was refused for five minutes. Each request of the page
    // starts the old one again.
    const devtools = await context.newCDPSession(page);
    let isWaiting = false;
    devtools.on('ServiceWorker.workerVersionUpdated', ({versions}) => {
      isWaiting ||= versions.some(({status}) => status === 'installed');
      const runs = versions.some(({runningStatus}) => runningStatus === 'running');
      // The test may be over before the last one is answered.
      if (isWaiting && runs) devtools.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
    });
    await devtools.send('ServiceWorker.enable');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
      window.newer = registration.installing ?? registration.waiting ?? registration.active;
    });
    await page.waitForFunction(() => window.newer.state === 'activated');
    await devtools.detach();
    await stuck.goto(`${server.address}?v=1&step=end`);
    await shows(stuck);
  });

  it('asks once for a part that the host no longer has, and has it when it is tried again', async () => {
    const replaced = new Map();
    let count = 0;
    const chunks = await readdir(join(shared.built.site, 'assets'));
    const check = `assets/${chunks.find(isCheck)}`;
    const onAsked = (path) => (count += path.endsWith(check) ? 1 : 0);
    const server = await serve({replaced, onAsked});
    // Without a worker, which would have kept it.
    const options = {serviceWorkers: 'block'};
    const {page, faults} = await shared.open(`${server.address}?v=1`, [server.address], options);
    await shows(page);
    replaced.set(check, null);
    count = 0;
    await page.getByRole('link', {name: 'Can it happen?'}).click();
    const again = page.getByRole('button', {name: 'Try again'});
    await again.waitFor();
    // Each move of the time has the page drawn again.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
    });
    assert.ok(count <= 2, `${count} requests`);
    assert.equal(await page.getByRole('alert').count(), 1);
    assert.ok(faults.length <= 2 * count, faults.join('\n'));
    replaced.clear();
    await again.click();
    await page.getByText('765').first().waitFor();
  });

  for (const [host, habits] of isFull ? hosts : hosts.slice(0, 1)) {
    it(`keeps what a second tab needs when the first one changes to a newer release: ${host}`, () =>
      changeBesideSecondTab(habits));
  }

  async function changeBesideSecondTab(habits) {
    const replaced = new Map();
    const server = await serve({...habits, replaced});
    const {page: first, context} = await shared.open(`${server.address}?v=1`, [server.address]);
    await untilKept(first);
    await first.reload();
    await shows(first);
    const second = await context.newPage();
    await second.goto(`${server.address}?v=1`);
    await shows(second);
    await release(shared.built.site, replaced);
    await first.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r.update()));
    await second.getByRole('button', {name: 'Reload', exact: true}).waitFor();
    await first.evaluate(() => (window.isOld = true));
    await first.getByRole('button', {name: 'Reload', exact: true}).click();
    await first.waitForFunction(() => !('isOld' in window));
    await shows(first);
    // The second tab still has the release before, of which it now needs a part.
    await second.getByRole('link', {name: 'Can it happen?'}).click();
    await second.getByText('765').first().waitFor();
    await second.evaluate(() => (window.isOld = true));
    await second.getByRole('button', {name: 'Reload', exact: true}).click();
    await second.waitForFunction(() => !('isOld' in window));
    await second.getByText('765').first().waitFor();
  }

  it('fills its cache again after that was deleted', async () => {
    const server = await serve();
    const {page, context} = await shared.open(`${server.address}?v=1`, [server.address]);
    await untilKept(page);
    await page.reload();
    await page.evaluate(() =>
      caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
    );
    await page.reload();
    await shows(page);
    await page.waitForFunction(() => caches.match('index.html'));
    await page.waitForFunction(async () => {
      const [name] = await caches.keys();
      return name && (await (await caches.open(name)).keys()).length > 40;
    });
    await context.setOffline(true);
    await page.reload();
    await shows(page);
  });

  if (isFull) it('is kept under Trusted Types too', keptUnderTrustedTypes);

  async function keptUnderTrustedTypes() {
    const server = await serve({headers: underTrustedTypes});
    const {page, faults} = await shared.open(`${server.address}?v=1`, [server.address]);
    await untilKept(page);
    await page.getByRole('link', {name: 'Can it happen?'}).click();
    await page.getByText('765').first().waitFor();
    assert.deepEqual(faults, []);
  }
});
