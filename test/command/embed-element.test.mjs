/** The element in pages of others, and the page in one file: as a module, as a classic script, from a disk. */
import assert from 'node:assert/strict';
import {copyFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {inFull} from '../bundle.mjs';
import {embedding} from './embedding.mjs';
import {doSteps, lesson} from './lms-learner.mjs';

const anyOrigin = {'access-control-allow-origin': '*'};
const asModule = '<script type="module" src="{site}lost-refresh.js"></script>';
/** What the documentation says that the host has to allow, and nothing more. */
const modulePolicy = "default-src 'none'; script-src {origin}";
const scriptPolicy = "default-src 'none'; script-src {origin} blob:";

describe('<lost-refresh> in a page of another origin', () => {
  const {embed} = embedding();
  const element = (body, options) =>
    embed(asModule + body, {headers: anyOrigin, policy: modulePolicy, ...options});

  it('shows what its attributes say, where the policy allows scripts of the site and nothing else', async () => {
    const {page, faults} = await element(
      '<lost-refresh world="before" step="first-harm"></lost-refresh>',
    );
    await page.getByText('Step 17 of 30 ·').waitFor();
    assert.equal(await page.getByRole('radio', {name: 'Without the hotfix'}).isChecked(), true);
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.getByRole('tabpanel').first().waitFor();
    assert.deepEqual(faults, []);
  });

  it('shows other screens, from beside its file', async () => {
    const {page, faults} = await element(
      '<lost-refresh view="lesson" lesson="install-or-wait"></lost-refresh>',
    );
    await page.getByRole('button', {name: 'Check'}).waitFor();
    await page.evaluate(() => {
      document.querySelector('lost-refresh').view = 'check';
    });
    await page.getByText('765').first().waitFor();
    // A worker of another origin is refused by the browser, as documented: it goes on without one.
    assert.deepEqual(
      faults.filter((fault) => !/worker/i.test(fault)),
      [],
    );
  });

  // Text of 12 pixels had 7.5: many sites make their root's font size small, so that 1rem is 10 pixels.
  it('has the same sizes whatever the font size of the page’s root is', async () => {
    const asScript = '<script src="{site}lost-refresh.iife.js"></script>';
    const seen = async (script, attributes, last, size) => {
      const {page} = await embed(
        `<style>html { font-size: ${size} } body { margin: 0; font-size: 16px }</style>${script}
        <lost-refresh ${attributes}></lost-refresh>`,
        {headers: anyOrigin},
      );
      for (const selector of last) await page.locator(selector).first().waitFor();
      return page.evaluate(placesOfText);
    };
    const lab = ['text=Step 17 of 30 ·', 'text=DENVER', 'role=tabpanel'];
    // The last to come are the terms that can be looked up.
    const inLesson = ['text=Next', 'text=DENVER', 'role=button[name=/^hotfix/]'];
    for (const [script, attributes, last] of [
      [asModule, 'view="lesson" lesson="the-lost-refresh" step="2"', inLesson],
      ...inFull([asModule, 'step="17"', lab], [asModule, 'view="check"', ['text=765']]),
      [asScript, 'step="17"', lab],
    ]) {
      const usual = await seen(script, attributes, last, '100%');
      assert.deepEqual(await seen(script, attributes, last, '62.5%'), usual, attributes);
    }
  });

  it('reports by events, and is driven by methods and properties', async () => {
    const {page, faults} = await element('<lost-refresh></lost-refresh>');
    const told = await page.evaluate(async () => {
      const simulator = document.querySelector('lost-refresh');
      const told = [];
      for (const name of ['ready', 'step', 'moment', 'complete', 'problem']) {
        simulator.addEventListener(name, ({detail}) => told.push([name, detail]));
      }
      await customElements.whenDefined('lost-refresh');
      await simulator.seek('first-harm');
      await simulator.go(1);
      const {step} = await simulator.getState();
      told.push(['at', step]);
      await simulator.seek('end');
      simulator.setAttribute('theme', 'purple');
      await new Promise((resolve) => simulator.addEventListener('problem', resolve, {once: true}));
      return told;
    });
    const names = told.map(([name]) => name);
    for (const name of ['step', 'moment', 'complete', 'problem'])
      assert.ok(names.includes(name), name);
    assert.deepEqual(
      told.find(([name]) => name === 'at'),
      ['at', 18],
    );
    const [, {message}] = told.find(([name]) => name === 'problem');
    assert.match(message, /^theme is "?“?purple/);
    await page.getByRole('alert').getByText(/theme/).waitFor();
    assert.deepEqual(faults, []);
  });

  it('reports what a learner answers in a lesson', async () => {
    const {page} = await element(
      `<lost-refresh view="lesson" lesson="${lesson.id}"></lost-refresh>`,
    );
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          const simulator = document.querySelector('lost-refresh');
          simulator.addEventListener('task', ({detail}) => resolve(detail));
        }),
    );
    await doSteps(page, 1, 1);
    assert.deepEqual(await told, {lesson: lesson.id, task: lesson.steps[0].id, right: true});
  });

  it('is ready once, with its version and state', async () => {
    const {page} = await element('');
    const detail = await page.evaluate(async () => {
      await customElements.whenDefined('lost-refresh');
      const simulator = document.createElement('lost-refresh');
      simulator.step = 4;
      const ready = new Promise((resolve) => simulator.addEventListener('ready', resolve));
      document.body.append(simulator);
      return (await ready).detail;
    });
    assert.match(detail.version, /^\d/);
    assert.equal(detail.state.step, 4);
  });

  it('takes over what was set before its script came', async () => {
    const {page, site} = await embed('<lost-refresh></lost-refresh>', {headers: anyOrigin});
    await page.evaluate(() => {
      const simulator = document.querySelector('lost-refresh');
      simulator.step = 'first-harm';
      simulator.lock = ['toggle'];
    });
    await page.addScriptTag({type: 'module', url: `${site.address}lost-refresh.js`});
    await page.getByText('Step 17 of 30 ·').waitFor();
    assert.equal(await page.getByRole('radio').count(), 0);
    assert.equal(await page.locator('lost-refresh').getAttribute('lock'), 'toggle');
  });

  it('stands ten times on a page, each its own, and can be moved and taken away', async () => {
    const {page, faults} = await element(
      '<lost-refresh controls="play"></lost-refresh>'.repeat(10),
    );
    await page
      .getByText(/^Step 0 of 30 ·/)
      .nth(9)
      .waitFor();
    await page.evaluate(async () => {
      const all = [...document.querySelectorAll('lost-refresh')];
      for (const [index, simulator] of all.entries()) await simulator.seek(index);
      // To another place of the page, with what it shows.
      document.body.append(all[3]);
      all[4].remove();
    });
    const shown = await page.evaluate(async () => {
      const all = [...document.querySelectorAll('lost-refresh')];
      return Promise.all(all.map(async (each) => (await each.getState()).step));
    });
    assert.deepEqual(shown, [0, 1, 2, 5, 6, 7, 8, 9, 3]);
    await page
      .locator('lost-refresh')
      .nth(1)
      .getByRole('button', {name: 'One step forward'})
      .click();
    await page.locator('lost-refresh').nth(1).getByText('Step 2 of 30 ·').waitFor();
    await page.locator('lost-refresh').nth(2).getByText('Step 2 of 30 ·').waitFor();
    await page.locator('lost-refresh').nth(3).getByText('Step 5 of 30 ·').waitFor();
    assert.deepEqual(faults, []);
  });

  // The second copy stopped with an error, and one of another version could have mixed its parts in.
  it('is the one that came first, where a page has its script twice', async () => {
    const asScript = '<script src="{site}lost-refresh.iife.js"></script>';
    const again = '<script type="module" src="{site}lost-refresh.js?again"></script>';
    for (const scripts of [asScript + asModule, ...inFull(asModule + again, asScript + asScript)]) {
      const {page, faults} = await embed(
        `${scripts}<lost-refresh step="first-harm"></lost-refresh>`,
        {headers: anyOrigin},
      );
      await page.getByText('Step 17 of 30 ·').waitFor();
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      await page.getByRole('tabpanel').first().waitFor();
      assert.deepEqual(faults, [], scripts);
    }
  });

  // Lit adds a symbol to the language, and was refused.
  it('works where nothing can be added to the language, and where other scripts added to lists', async () => {
    for (const before of [
      'for (const each of [Object, Array, Function, Symbol, Promise, Map]) Object.freeze(each);',
      'Array.prototype.last = function () { return this[this.length - 1]; };',
    ]) {
      const {page, faults} = await embed(
        `<script>${before}</script>${asModule}<lost-refresh step="first-harm"></lost-refresh>`,
        {headers: anyOrigin},
      );
      await page.getByText('Step 17 of 30 ·').waitFor();
      assert.deepEqual(faults, [], before);
    }
  });

  // The page around sees no field in the element, and took each letter for a key of its own.
  it('keeps what is typed in its fields from the keys of the page around', async () => {
    const {page} = await embed(
      `<script>
        var heard = [];
        for (const name of ['keydown', 'keypress', 'keyup'])
          document.addEventListener(name, ({key}) => heard.push(name + ' ' + key));
      </script>${asModule}<lost-refresh panel="log" step="end"></lost-refresh>`,
      {headers: anyOrigin},
    );
    const field = page.getByRole('searchbox').first();
    await field.click();
    await page.keyboard.type('st/k');
    assert.equal(await field.inputValue(), 'st/k');
    await page.keyboard.press('Control+s');
    assert.deepEqual(
      (await page.evaluate(() => heard)).filter((each) => !each.endsWith('Control')),
      ['keydown s', 'keyup s'],
    );
  });

  const types = "require-trusted-types-for 'script'; trusted-types lit-html lost-refresh";
  for (const [what, policy] of [
    ['also under a policy for what may become a script', `${scriptPolicy}; ${types}`],
    // The short form has this with the rules of the other one besides.
    ...inFull(['and no other', scriptPolicy]),
  ]) {
    it(`comes as one classic script, where the policy allows that and what it unpacks, ${what}`, () =>
      comesAsScript(policy));
  }

  async function comesAsScript(policy) {
    const {page, faults} = await embed(
      '<script defer src="{site}lost-refresh.iife.js"></script><lost-refresh step="first-harm"></lost-refresh>',
      {policy},
    );
    await page.getByText('Step 17 of 30 ·').waitFor();
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.evaluate(() => {
      document.querySelector('lost-refresh').view = 'evidence';
    });
    await page.getByText('Q195936').first().waitFor();
    assert.deepEqual(faults, []);
  }
});

describe('lost-refresh.html', () => {
  const shared = embedding();

  async function fromDisk(query, options) {
    const folder = await mkdtemp(join(tmpdir(), 'disk-'));
    // Alone in its folder: what it asked for beside it would not be there.
    const file = join(folder, 'lost-refresh.html');
    await copyFile(join(shared.built.site, 'lost-refresh.html'), file);
    const {href} = pathToFileURL(file);
    const opened = await shared.open(href + query, [href], options);
    return {...opened, remove: () => rm(folder, {recursive: true})};
  }

  it('opens from a disk, shows every screen, and asks for nothing', async () => {
    const {page, faults, remove} = await fromDisk('?v=1&step=first-harm');
    await page.getByText('Step 17 of 30 ·').waitFor();
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.getByRole('link', {name: 'Lessons'}).click();
    await page
      .getByRole('link', {name: /Install the hotfix/})
      .first()
      .click();
    await page.getByRole('link', {name: 'Evidence'}).click();
    await page.getByText('Q195936').nth(1).waitFor();
    await page.getByRole('link', {name: 'Can it happen?'}).click();
    await page.getByText('765').first().waitFor();
    await remove();
    assert.deepEqual(faults, []);
  });

  it('opens in a page whose policy allows what is documented', async () => {
    const policy =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; worker-src blob:; require-trusted-types-for 'script'; trusted-types lit-html lost-refresh";
    const site = await shared.serve({headers: {'content-security-policy': policy}});
    const {page, faults} = await shared.open(`${site.address}lost-refresh.html?v=1&step=3`, [
      site.address,
    ]);
    await page.getByText('Step 3 of 30 ·').waitFor();
    await page.getByRole('link', {name: 'Can it happen?'}).click();
    await page.getByText('765').first().waitFor();
    assert.deepEqual(faults, []);
  });
});

/** Runs in the page: where each text stands, and its size. */
function placesOfText() {
  const places = [];
  const visit = (root) => {
    for (const element of root.children) {
      const {left, top, width} = element.getBoundingClientRect();
      const text = [...element.childNodes]
        .map((node) => (node.nodeName === '#text' ? node.data.trim() : ''))
        .join(' ');
      if (text.trim() && width > 1 && element.checkVisibility()) {
        const place = [left, top + scrollY].map(Math.round);
        places.push(`${text} ${document.defaultView.getComputedStyle(element).fontSize} ${place}`);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  visit(document.body);
  return places;
}
