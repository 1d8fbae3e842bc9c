/** WebKitGTK's MiniBrowser through its WebDriver, on a display of its own that nobody sees. */
import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {startDisplay} from '../display.mjs';

/** Opens it; `send(method, path, body)` asks WebDriver, `run(script, ...args)` runs in the page. */
export async function openWebKit() {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  const settings = join(home, '.config/gtk-3.0');
  await mkdir(settings, {recursive: true});
  await writeFile(join(settings, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      DISPLAY: display.name,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Root has no sandbox of its own; there is nothing to protect from these pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  await until(async () => (await ask('GET', `${base}/status`)).ready);
  const {sessionId} = await ask('POST', `${base}/session`, {capabilities: {}});
  const send = (method, path, body) => ask(method, `${base}/session/${sessionId}${path}`, body);
  return {
    send,
    run: (script, ...args) => send('POST', '/execute/sync', {script, args}),
    /** Keys and mouse; the driver refuses what comes while it is at the one before. */
    act: (source) => again(() => send('POST', '/actions', {actions: [source]}), 'still underway'),
    open: (url) => send('POST', '/url', {url}),
    async close() {
      await send('DELETE', '');
      driver.kill();
      display.close();
      await rm(home, {recursive: true, force: true, maxRetries: 5});
    },
  };
}

async function ask(method, url, body = {}) {
  const answer = await fetch(url, {method, ...(method === 'POST' && {body: JSON.stringify(body)})});
  const {value} = await answer.json();
  if (!answer.ok) throw new Error(`${url}: ${value.error}: ${value.message}`);
  return value;
}

async function again(attempt, message) {
  for (let time = 0; time < 50; time++) {
    try {
      return await attempt();
    } catch (error) {
      if (!error.message.includes(message)) throw error;
      await wait(50);
    }
  }
  return attempt();
}

export async function until(isSo) {
  for (let time = 0; time < 300; time++) {
    if (await isSo().catch(() => false)) return;
    await wait(100);
  }
  throw new Error(`Not within 30 seconds: ${isSo}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
