/** The built site in WebKit: from the one file without a server, without the network, and its menus. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';

import {serveFolder} from '../command/servers.mjs';
import {builtSite} from '../command/site.mjs';
import {openWebKit, until} from './webkit-driver.mjs';

/** The first thing that fits, through open shadow roots; as its text, its height or its press. */
const find = `
  const find = (selector, text, root = document) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && element.checkVisibility() && (element.ariaLabel ?? element.textContent).includes(text)) return element;
      const inner = element.shadowRoot && find(selector, text, element.shadowRoot);
      if (inner) return inner;
    }
  };`;

describe('the built site in WebKit', {timeout: 300_000}, () => {
  let built;
  let webkit;
  before(async () => {
    built = await builtSite();
    webkit = await openWebKit();
  });
  after(async () => {
    await webkit?.close();
    await built?.remove();
  });

  const shows = (selector, text) =>
    until(() => webkit.run(`${find} return Boolean(find(...arguments));`, selector, text));
  const press = (selector, text) =>
    webkit.run(`${find} find(...arguments).click();`, selector, text);
  const height = (selector) =>
    webkit.run(`${find} return find(arguments[0], '').offsetHeight;`, selector);

  it('steps through the Lab from the one file', async () => {
    await webkit.open(`${pathToFileURL(join(built.site, 'lost-refresh.html'))}?v=1&step=0`);
    await shows('button', 'One step forward');
    await press('button', 'One step forward');
    await shows('p', 'Step 1 of 30');
  });

  it('opens menus as high as what is in them', async () => {
    for (const menu of ['Open inspector', 'Share']) {
      await press('button', menu);
      await shows('[popover]:popover-open', '');
      const room = await webkit.run('return innerHeight');
      assert.ok((await height('[popover]:popover-open')) < room * 0.8, menu);
    }
  });

  it('writes the numbers of English, although the browser by itself writes others', async () => {
    const server = await serveFolder(built.site);
    await webkit.open(`${server.address}?v=1&view=check&locale=en`);
    // Without a language of the system there is no comma.
    assert.notEqual(await webkit.run('return (1234).toLocaleString()'), '1,234');
    await shows('p', '765 of 2,688 situations');
    await server.close();
  });

  it('opens again without the network, from what it has kept', async () => {
    const server = await serveFolder(built.site);
    await webkit.open(`${server.address}?v=1&step=0`);
    await until(() => webkit.run('return Boolean(navigator.serviceWorker.controller)'));
    await server.close();
    await webkit.open(`${server.address}?v=1&step=7`);
    await shows('p', 'Step 7 of 30');
  });
});
