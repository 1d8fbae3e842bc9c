/** The built site as a host serves it: under the strictest policy, in a folder, without storage, without a network. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {unzipSync} from 'fflate';

import {isFull} from '../bundle.mjs';
import {embedding} from './embedding.mjs';

const strict = {'content-security-policy': "default-src 'self'"};

async function goToLesson(page) {
  await page.getByRole('link', {name: 'Lessons'}).click();
  await page
    .getByRole('link', {name: /Install the hotfix or wait/})
    .first()
    .click();
  await page.getByRole('button', {name: 'Check'}).waitFor();
}

describe('the site', () => {
  const shared = embedding();
  const {serve} = shared;
  const open = ({address}, query = '') => shared.open(address + query, [address]);

  it('shows every screen and every panel under the strictest policy', async () => {
    const server = await serve({headers: strict});
    const {page, faults} = await open(server, '?v=1');
    await page.getByRole('tab').first().waitFor();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.getByRole('tabpanel', {name: await tab.textContent()}).waitFor();
    }
    await goToLesson(page);
    await page.goto(`${server.address}?v=1&view=lesson&lesson=install-the-hotfix&step=3`);
    await page.getByRole('button', {name: 'Start', exact: true}).click();
    await page.getByRole('menuitem').first().waitFor();
    await page.getByRole('link', {name: 'Evidence'}).click();
    await page.getByText('Q195936').nth(1).waitFor();
    await page.getByRole('link', {name: 'Can it happen?'}).click();
    await page.getByText('765').first().waitFor();
    assert.deepEqual(faults, []);
  });

  it('embeds under the strictest policy, and makes the package in the browser', async () => {
    const {address} = await shared.serveKept(strict);
    const {page, faults} = await shared.clearTab([address]);
    await page.goto(`${address}?v=1&view=lesson&lesson=install-or-wait`);
    await page.getByRole('button', {name: 'Share'}).click();
    await page.getByRole('button', {name: 'Embed…'}).click();
    const dialog = page.getByRole('dialog', {name: 'Embed it'});
    const preview = dialog.frameLocator('iframe');
    await preview.getByRole('button', {name: 'Check'}).waitFor();
    await dialog.getByRole('radio', {name: 'LMS package'}).check();
    await dialog.getByRole('combobox', {name: 'Passed from'}).selectOption('80 of 100');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', {name: 'Download the package'}).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'the-lost-refresh-install-or-wait-scorm12.zip');
    const files = unzipSync(await readFile(await download.path()));
    assert.match(new TextDecoder().decode(files['lms.html']), /&quot;mastery&quot;:80/u);
    await dialog.getByText(/is ready: \d+ files/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'hidden'});
    // Back where it was opened from, once the dialog has told that it is closed.
    const share = page.getByRole('button', {name: 'Share'});
    await share.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Embed…'}).waitFor();
    assert.deepEqual(faults, []);
  });

  it('describes the element for editors, and on the page on embedding', async () => {
    const {address} = await serve();
    const read = async (path) => (await fetch(new URL(path, address))).text();
    const manifest = JSON.parse(await read('custom-elements.json'));
    const paths = manifest.modules.map(({path}) => path);
    assert.deepEqual(paths, paths.toSorted(), 'the same bytes each time');
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const events = declarations.flatMap((each) => each.events ?? []);
    assert.deepEqual(
      events.filter(({name}) => !name),
      [],
    );
    const element = declarations.find(({tagName}) => tagName === 'lost-refresh');
    assert.ok(element.attributes.some(({name}) => name === 'world'));
    const methods = element.members.filter(({kind}) => kind === 'method').map(({name}) => name);
    assert.deepEqual(methods, ['play', 'pause', 'go', 'seek', 'load', 'getState', 'screenshot']);
    const page = await read('embedding.html');
    for (const {name, description} of [...element.members, ...element.events]) {
      assert.ok(description, `${name} has no description.`);
      assert.match(page, new RegExp(`<code>${name}\\b`));
    }
    // What was tried in a real LMS, and what is to be avoided there.
    const rows = page.match(/<tr>.*?<\/tr>/gsu).filter((row) => row.includes('Moodle'));
    const texts = rows.map((row) => row.replaceAll(/<[^>]+>/gu, '|'));
    assert.deepEqual(
      texts.map((text) => /Moodle \d\.\d/u.exec(text)?.[0]),
      ['Moodle 4.5', 'Moodle 5.1'],
    );
    for (const text of texts) assert.equal(text.split('imports, resumes, completes').length, 3);
    assert.match(texts[0], /“Force completed”: Moodle answers 404/u);
  });

  it('works where storage throws', async () => {
    const server = await serve({headers: strict});
    const {context, page, faults} = await shared.open('about:blank', [server.address]);
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Storage is refused.', 'SecurityError');
          },
        });
      }
    });
    await page.goto(`${server.address}?v=1&step=first-harm`);
    await page.getByText('Step 17 of 30 ·').waitFor();
    await goToLesson(page);
    assert.deepEqual(faults, []);
  });

  it('opens without a network after the first visit, every screen of it', async () => {
    const server = await serve();
    const {page, context, faults} = await open(server);
    await page.evaluate(() => navigator.serviceWorker.ready.then(({active}) => active.state));
    await page.reload();
    await page
      .getByRole('button', {name: /Play|Pause/})
      .first()
      .waitFor();
    await context.setOffline(true);
    await page.goto(`${server.address}?v=1&view=evidence`);
    await page.getByRole('heading', {level: 2}).first().waitFor();
    await page.getByRole('link', {name: 'Lessons'}).click();
    await page
      .getByRole('link', {name: /The job fails/})
      .first()
      .click();
    await page.getByRole('heading', {level: 2}).first().waitFor();
    await page.getByRole('link', {name: 'Can it happen?'}).click();
    await page.getByText('765').first().waitFor();
    assert.deepEqual(faults, []);
  });

  // The short form has this beside a second tab, among the tests of releases.
  if (isFull) it('says when a newer version is ready, and changes to it when asked', changeToNewer);

  async function changeToNewer() {
    const worker = await readFile(join(shared.built.site, 'sw.js'), 'utf8');
    const replaced = new Map();
    const server = await serve({replaced});
    const {page, faults} = await open(server);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await page.reload();
    await page.evaluate(() => {
      window.isOld = true;
    });
    replaced.set('sw.js', `${worker}\n// Newer.`);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r.update()));
    const update = page.getByRole('button', {name: 'Reload', exact: true});
    await update.click();
    await page.waitForFunction(() => !('isOld' in window));
    await page
      .getByRole('button', {name: /Play|Pause/})
      .first()
      .waitFor();
    assert.deepEqual(faults, []);
  }

  it('keeps nothing on the device from within a frame', async () => {
    const server = await serve();
    const {page, faults} = await open(server, 'embedding.html');
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.title = 'The simulator';
      document.body.append(frame);
    }, server.address);
    const frame = page.frameLocator('iframe[title="The simulator"]');
    await frame.getByRole('button', {name: 'Play'}).waitFor();
    await frame.getByRole('tab').first().waitFor();
    const count = await page.evaluate(() =>
      navigator.serviceWorker.getRegistrations().then(({length}) => length),
    );
    assert.equal(count, 0);
    assert.deepEqual(faults, []);
  });
});
