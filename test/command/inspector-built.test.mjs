/** The inspector as it is built: from a deep folder, under a policy as strict as a site can have. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

import {startBrowser, watchedContext} from './browsing.mjs';
import {serveFolder} from './servers.mjs';
import {builtSite} from './site.mjs';

const worlds = ['Without the hotfix', 'With the hotfix'];

let built;
let server;
let browser;
before(async () => {
  built = await builtSite();
  server = await serveFolder(built.site, {
    path: '/a/deep/folder/',
    headers: {'content-security-policy': "default-src 'self'"},
  });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await built?.remove();
});

let context;
let faults;
let lab;
beforeEach(async () => {
  ({context, faults} = await watchedContext(browser, [server.address], {
    viewport: {width: 1440, height: 900},
    // It would load the whole site.
    serviceWorkers: 'block',
  }));
  lab = await context.newPage();
  await lab.goto(`${server.address}?v=1&step=0`);
});
afterEach(() => context.close());

async function choose(name) {
  await lab.getByRole('button', {name: 'Open inspector'}).click();
  await lab.getByRole('button', {name}).click();
}

async function openWindow() {
  const opened = context.waitForEvent('page');
  await choose('In its own window');
  return opened;
}

/** Waits until an inspector shows both worlds, and their Despoolers in a state. */
async function showsDespoolers(inspector, state) {
  for (const name of worlds) await inspector.getByRole('treeitem', {name}).first().waitFor();
  const row = inspector.getByRole('treeitem', {name: `despooler, ${state}`, exact: true});
  for (const index of [0, 1]) await row.nth(index).waitFor();
}

async function step(count) {
  for (let time = 0; time < count; time++) {
    await lab.getByRole('button', {name: 'One step forward'}).click();
  }
}

describe('the built inspector', () => {
  it('shows the actors docked, and follows the Lab', async () => {
    await choose('Dock below');
    const frame = lab.frameLocator('iframe[title=Inspector]');
    await showsDespoolers(frame, 'waitingForInstruction');
    await step(5);
    await showsDespoolers(frame, 'storingMaster');
    await lab.getByRole('button', {name: 'One step back'}).click();
    await showsDespoolers(frame, 'readingInstruction');
    assert.deepEqual(faults, []);
  });

  it('goes on in its own window when it, or the Lab, is loaded again, and says when that is closed', async () => {
    const inspector = await openWindow();
    await showsDespoolers(inspector, 'waitingForInstruction');
    await step(5);
    await showsDespoolers(inspector, 'storingMaster');
    await inspector.reload();
    await showsDespoolers(inspector, 'storingMaster');
    await lab.goto(`${server.address}?v=1&step=0`);
    await showsDespoolers(inspector, 'waitingForInstruction');
    await step(5);
    await showsDespoolers(inspector, 'storingMaster');
    await lab.close();
    await inspector.getByText('The application is closed.').waitFor();
    assert.deepEqual(faults, []);
  });

  it('shows the same in two windows, and in one when the other is closed', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await step(5);
    for (const inspector of [first, second]) await showsDespoolers(inspector, 'storingMaster');
    await first.close();
    await step(1);
    await lab.getByRole('button', {name: 'One step back'}).click();
    await lab.getByRole('button', {name: 'One step back'}).click();
    await showsDespoolers(second, 'readingInstruction');
    assert.deepEqual(faults, []);
  });

  it('opened by itself, says what to do, and opens the simulator that it then shows', async () => {
    const inspector = await context.newPage();
    await inspector.goto(`${server.address}inspector.html`);
    const opened = context.waitForEvent('page');
    await inspector.getByRole('button', {name: 'Open the simulator'}).click();
    lab = await opened;
    await inspector.getByRole('treeitem', {name: worlds[0]}).waitFor();
    await inspector.getByRole('treeitem', {name: worlds[1]}).waitFor();
    assert.deepEqual(faults, []);
  });
});
