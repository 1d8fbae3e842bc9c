/** Listens to a page through Orca, as a reader who uses the keyboard and hears what is said. */
import {spawn, spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, open, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

import {startDisplay} from '../display.mjs';

/** Each program with the Debian package that has it. */
export const programs = {
  'firefox-esr': 'firefox-esr',
  orca: 'orca',
  openbox: 'openbox',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
  'dbus-run-session': 'dbus-daemon',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

/** Nothing but the page: no first visit, no question, no update. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

/** How long it is quiet when Orca has said all, and how long it may take to begin, in ms. */
const pause = 900;
const patience = 10_000;
const mostStops = 120;
const roles = /link|button|box|slider/;

/** Opens a page; `press` gives what is said after a key, `tabTo` goes on until a name is said. */
export async function listen(url) {
  const home = await mkdtemp(join(tmpdir(), 'orca-'));
  const log = join(home, 'orca.out');
  const [profile, runtime] = [join(home, 'profile'), join(home, 'run')];
  await mkdir(profile);
  await mkdir(runtime, {mode: 0o700});
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  await writeFile(log, '');
  const display = await startDisplay();
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    DISPLAY: display.name,
    ORCA_DEBUG: log,
  };
  const script = fileURLToPath(new URL('session.sh', import.meta.url));
  const session = spawn('dbus-run-session', ['--', 'sh', script, profile, url], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  const heard = await hearing(log);
  const said = [];

  /** What is said until it is quiet. */
  async function hear(atMost = patience, quiet = pause) {
    const begun = Date.now();
    let last = begun;
    const now = [];
    while (Date.now() - last < (now.length > 0 ? quiet : atMost)) {
      await wait(100);
      const more = await heard();
      if (more.length === 0) continue;
      now.push(...more);
      last = Date.now();
    }
    return now;
  }

  /** Presses a key and listens: until it is quiet, or until this is said. */
  async function press(key, {wanted} = {}) {
    spawnSync('xdotool', ['key', key], {env});
    const words = await hear();
    for (let time = 0; wanted && time < 5 && !words.join(' ').includes(wanted); time++) {
      words.push(...(await hear()));
    }
    said.push(`[${key}] ${words.join(' | ') || '(silent)'}`);
    return words.join(' ');
  }

  return {
    /** All that was pressed and said, line by line. */
    said,
    press,
    note: (text) => said.push('', `## ${text}`),
    /** What is said as the page opens. */
    async opened() {
      for (let time = 0; time < 6; time++) {
        const words = await hear(20_000, 3_000);
        said.push('[page]', ...words.map((each) => `    ${each}`));
        if (words.some((each) => each.includes('Lost Refresh'))) return words.join(' ');
      }
      throw new Error('Orca says nothing of the page.');
    },
    /** What is said of itself until this is among it. */
    async until(text) {
      const words = [];
      for (let time = 0; time < 30 && !words.join(' ').includes(text); time++) {
        words.push(...(await hear(5_000)));
      }
      said.push(...words.map((each) => `    ${each}`));
      return words.join(' ');
    },
    /** Presses Tab until a stop of this name and role is said. */
    async tabTo(name) {
      for (let stop = 0; stop < mostStops; stop++) {
        let words = await press('Tab');
        if (!words.includes(name)) continue;
        // On a busy machine Orca says late what the Tab before came to, and this one went too far.
        while (roles.test(words.split(name).at(-1))) words = await press('shift+Tab');
        return words;
      }
      throw new Error(`Tab never comes to “${name}”:\n${said.slice(-mostStops).join('\n')}`);
    },
    async close() {
      process.kill(-session.pid);
      await heard.close();
      display.close();
      await wait(500);
      await rm(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 300});
    },
  };
}

/** Reads on in Orca's file of what it does; gives what it has said since it was last asked. */
async function hearing(log) {
  const file = await open(log);
  let rest = '';
  const heard = async () => {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(1 << 22), 0, 1 << 22, null);
    const lines = (rest + buffer.subarray(0, bytesRead).toString()).split('\n');
    rest = lines.pop();
    return lines
      .map((line) => line.match(/SPEECH OUTPUT: '(.*?)'(?:\{.*)?\s*$/)?.[1])
      .filter((words) => words && !keyNames.test(words));
  };
  return Object.assign(heard, {close: () => file.close()});
}

/** Orca says which key was pressed. */
const keyNames = /^\s*(tab|right|left|down|up|space|return|home|end|escape)?\s*$/i;
