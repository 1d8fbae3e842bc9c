/** The built page before, without and in spite of scripts: the story stands there as a comic. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {embedding} from './embedding.mjs';
import {root} from './site.mjs';

const headers = {'content-security-policy': "default-src 'self'"};
const scripts = /\/assets\/.*\.js$/;

describe('the comic in the page', () => {
  const shared = embedding();

  /**
   * A page that has loaded all but the scripts that match, under the strictest policy. It takes the
   * place of the one before, except where `own` has what only a context of its own can have.
   */
  async function opened(query, {held, viewport = {width: 1440, height: 900}, own, ...media} = {}) {
    const {address} = await shared.serveKept(headers);
    const {page, faults} = own
      ? await shared.open('about:blank', [address], {viewport, ...own})
      : await shared.clearTab([address], {viewport, ...media});
    // Held for ever, as on a line that is very slow.
    if (held) await page.route(held, () => {});
    await page.goto(address + query, {waitUntil: 'commit'});
    return {page, faults, panels: page.getByRole('figure')};
  }

  it('stands there without any script, whole and in words, at any width and in any colours', async () => {
    const {page, panels, faults} = await opened('', {own: {javaScriptEnabled: false}});
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [320, 640],
    ]) {
      await page.setViewportSize({width, height});
      await page.getByRole('img', {name: /DENVER is stale/}).waitFor();
      assert.equal(await panels.count(), 6);
      for (const panel of await panels.all()) {
        const box = await panel.boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width, `${width}: ${box.x} + ${box.width}`);
        if (width === 1440) assert.ok(box.y + box.height <= height, 'all six are in sight');
      }
    }
    assert.deepEqual(faults, []);
  });

  it('is painted before any script of the app has come, and gives way when the story is there', async () => {
    const slow = await opened('', {held: scripts});
    await slow.panels.nth(5).waitFor();
    const {page, panels, faults} = await opened('', {held: /sms-story/});
    // The app is there with its head, and the comic where it was.
    await page.getByRole('link', {name: 'Lessons'}).waitFor();
    assert.equal(await panels.first().isVisible(), true);
    assert.equal(await page.getByRole('heading', {level: 1}).count(), 1);
    await page.unroute(/sms-story/);
    const told = await opened('', {reducedMotion: 'no-preference'});
    await told.page.getByRole('button', {name: 'Scene 5'}).waitFor();
    assert.equal(await told.panels.count(), 0);
    assert.deepEqual([...faults, ...told.faults], []);
  });

  it('is accessible in light and dark', async () => {
    const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
    const {page, panels} = await opened('', {held: scripts});
    await panels.nth(5).waitFor();
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({colorScheme});
      const {violations} = await page.evaluate('axe.run({resultTypes: ["violations"]})');
      const faults = violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
      assert.deepEqual(faults, [], colorScheme);
    }
  });

  it('does not flash up where the address asks for something else, nor in a frame', async () => {
    const {page, panels} = await opened('?v=1&step=3', {held: scripts});
    await page.locator('figure').first().waitFor({state: 'attached'});
    assert.equal(await panels.count(), 0);
    const {frame} = await shared.embed('<iframe title="The simulator" src="{site}"></iframe>');
    await frame.getByRole('button', {name: 'Play'}).waitFor();
    assert.equal(await frame.getByRole('figure').count(), 0);
  });

  it('stays below the story for a reader who asks for less motion, and takes its place on paper', async () => {
    const still = await opened('', {reducedMotion: 'reduce'});
    await still.page.getByRole('button', {name: 'Scene 5'}).waitFor();
    const story = await still.page.locator('sms-story').boundingBox();
    const first = await still.panels.first().boundingBox();
    assert.ok(first.y >= story.y + story.height - 1);
    const {page} = await opened('', {reducedMotion: 'no-preference'});
    await page.getByRole('button', {name: 'Scene 5'}).waitFor();
    for (const landscape of [false, true]) {
      const paper = await page.pdf({format: 'A4', landscape});
      assert.equal(paper.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
    }
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.getByRole('figure').count(), 6);
    assert.equal(await page.getByRole('button').count(), 0);
  });

  it('is in the language of the reader, from right to left where that is written so', async () => {
    for (const [locale, headline, isMirrored] of [
      ['de', 'Eine Wiederholung vergisst eine Zeile. Niemand bemerkt es.', false],
      ['ar', 'إعادة محاولة تنسى سطرًا. ولا أحد يلاحظ.', true],
    ]) {
      const {page, panels, faults} = await opened('', {
        own: {locale, serviceWorkers: 'block'},
      });
      await page.getByRole('heading', {name: headline}).waitFor();
      assert.equal(await panels.count(), 6);
      const [job, despooler] = await Promise.all(
        [/^(AUFTR\.|مهمة)$/, /^Despooler$/].map((text) =>
          panels.first().getByText(text).first().boundingBox(),
        ),
      );
      assert.equal(job.x > despooler.x, isMirrored);
      // Not for the first time only; and the headline's texts come after those of the first picture.
      const first = page.waitForResponse(/fr-first/);
      await page.route(/fr-rest/, (route) => first.then(() => route.continue()));
      await page.getByRole('combobox').first().selectOption('fr');
      await page.getByRole('heading', {name: 'Une reprise oublie une ligne.'}).waitFor();
      await page.emulateMedia({media: 'print'});
      assert.equal(await page.getByRole('figure').count(), 6);
      assert.deepEqual(faults, []);
    }
  });

  it('has a picture of 1200 × 630 for pages that link to it', async () => {
    const html = await readFile(join(shared.built.site, 'index.html'), 'utf8');
    const [, name] = /property="og:image" content="\.\/([^"]+)"/.exec(html);
    const png = await readFile(join(shared.built.site, name));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    // Not a blank sheet: there are letters and lines in it.
    assert.ok(png.length > 50_000);
  });
});
