/** A page heard through Orca, by someone who uses the keyboard and hears what is said. */
import {spawn, spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';

import puppeteer from 'puppeteer-core';

import {startDisplay} from '../../display.mjs';

/** Each program with the Debian package that has it. */
export const programs = {
  'firefox-esr': 'firefox-esr',
  orca: 'orca',
  openbox: 'openbox',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

const preferences = {
  'accessibility.force_disabled': -1,
  // The focus is where the keys go, and nowhere else.
  'focusmanager.testmode': false,
};

/** Orca imports this. Python would keep back what Orca writes to its file until there are 8 kB of it. */
const customizations = `
from orca import debug, settings
settings.sayAllOnLoad = False
debug.debugFile.reconfigure(line_buffering=True)
`;

const firstPage = 'data:text/html,<!doctype html><title>Nothing yet</title><h1>Nothing yet</h1>';

/** How long anything may take on a busy machine, in ms. */
const patience = 120_000;
const mostStops = 120;

/**
 * Starts Orca and Firefox.
 *
 * Nothing waits for a time: Orca has said all when it says a mark that the page shows last.
 */
export async function startListener() {
  const home = await mkdtemp(join(tmpdir(), 'orca-'));
  const runtime = join(home, 'run');
  await mkdir(runtime, {mode: 0o700});
  const log = join(home, 'orca.out');
  await writeFile(log, '');
  const settings = join(home, '.local/share/orca');
  await mkdir(settings, {recursive: true});
  await writeFile(join(settings, 'orca-customizations.py'), customizations);
  const display = await startDisplay();
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_RUNTIME_DIR: runtime,
    DISPLAY: display.name,
    LANG: 'C.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    // Without a sound card the speech dispatcher hangs Orca; with a socket that is not there Orca goes on in silence.
    SPEECHD_ADDRESS: `unix_socket:${join(home, 'none/sock')}`,
  };
  delete env.NO_AT_BRIDGE;
  const children = [];
  const start = (program, args, stdio = 'ignore') => {
    const child = spawn(program, args, {env, stdio});
    children.push(child);
    return child;
  };
  let browser;
  async function close() {
    await browser?.close().catch(() => undefined);
    const ends = children.reverse().map((child) => {
      if (child.exitCode !== null || child.signalCode !== null) return undefined;
      const end = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      return end;
    });
    await Promise.all(ends);
    display.close();
    await rm(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 300});
  }
  try {
    const bus = start(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address=1'],
      ['ignore', 'pipe', 'ignore'],
    );
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout);
    start('/usr/libexec/at-spi-bus-launcher', [
      '--launch-immediately',
      '--a11y=1',
      '--screen-reader=1',
    ]);
    start('openbox', []);
    start('orca', ['--replace', '--disable=braille', `--debug-file=${log}`]);
    const speech = speechIn(log);
    await speech.until((said) => includeAll(said, ['Screen reader on.']), 'that it is on');
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: false,
      // So that a script may run in the browser's own window.
      args: ['--kiosk', '--remote-allow-system-access'],
      extraPrefsFirefox: preferences,
      env,
      protocolTimeout: patience,
      timeout: patience,
    });
    const [page] = await browser.pages();
    const listener = hands({page, speech, env});
    // Orca tells of pages that are opened from a page, not of one beside the address bar.
    await page.goto(firstPage);
    await focusPage(browser);
    await listener.until();
    return {...listener, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a listener does, and what is heard then. */
function hands({page, speech, env}) {
  /** All that was pressed and said, line by line. */
  const said = [];
  let marks = 0;

  /** What is said until these are among it, and then the mark that the page shows. */
  async function hear(wanted = []) {
    const words = await speech.until(
      (said) => includeAll(said, wanted),
      `“${wanted.join('”, “')}”`,
    );
    marks += 1;
    // Of a page that has just been loaded, Orca does not hear all yet: it is asked again.
    let time = 0;
    const isMarked = (said) => said.some((each) => each.startsWith(`Mark ${marks}-`));
    const asking = setInterval(() => void ask(), 3_000);
    const ask = () => page.evaluate(showMark, `Mark ${marks}-${++time}`).catch(() => undefined);
    void ask();
    try {
      words.push(...(await speech.until(isMarked, 'the mark')));
    } finally {
      clearInterval(asking);
    }
    return words.filter((each) => !each.startsWith('Mark '));
  }

  async function press(key, ...wanted) {
    spawnSync('xdotool', ['key', key], {env});
    const words = await hear(wanted);
    said.push(`[${key}] ${words.join(' | ') || '(silent)'}`);
    return words;
  }

  const focus = () => page.evaluate(describeFocus);

  return {
    said,
    page,
    press,
    focus,
    note: (text) => said.push('', `## ${text}`),
    /** Opens a page, and gives what is said of it. */
    async open(url, ...wanted) {
      await page.goto(url);
      const words = await hear(['Finished loading', ...wanted]);
      said.push(...words.map((each) => `    ${each}`));
      return words;
    },
    /** Orca reads the whole page from its top. */
    async read() {
      spawnSync('xdotool', ['key', 'ctrl+Home', 'KP_Add'], {env});
      const words = await hear();
      said.push('[Read all]', ...words.map((each) => `    ${each}`));
      return words;
    },
    /** What is said until these are among it, without a key. */
    async until(...wanted) {
      const words = await hear(wanted);
      said.push(...words.map((each) => `    ${each}`));
      return words;
    },
    /** Presses Tab (or Shift+Tab) until the page's focus is on what has this name; gives what is said of it. */
    async tabTo(name, key = 'Tab') {
      let {number, ...now} = await focus();
      for (let stop = 1; stop <= mostStops; stop++) {
        const before = number;
        spawnSync('xdotool', ['key', key], {env});
        await until(async () => {
          ({number, ...now} = await focus());
          return number !== before;
        }, `${key} moves the focus`);
        if (now.name === name) {
          const words = await hear();
          said.push(`[${key} × ${stop}] ${words.join(' | ')}`);
          return words;
        }
        if (now.isOutside) break;
      }
      throw new Error(`${key} never comes to “${name}”.`);
    },
  };
}

/** Runs in the page. What has the focus: a number of its own, as many have no name, and its name. */
function describeFocus() {
  const {document} = globalThis;
  if (!document.hasFocus()) return {number: 0, isOutside: true};
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const numbers = (globalThis.stopNumbers ??= new WeakMap());
  const count = (globalThis.stopCount ??= 1);
  if (!numbers.has(element)) {
    numbers.set(element, count);
    globalThis.stopCount = count + 1;
  }
  const label = element.labels?.[0] ?? element;
  const name = element.ariaLabel ?? label.textContent.replace(/\s+/g, ' ').trim();
  return {number: numbers.get(element), name};
}

/**
 * Runs in the page. Shows a mark in a live region of its own, which is nothing when a page is read, after what the announcer has to say:
 * its timer is shorter than this one.
 */
function showMark(mark) {
  const {document, setTimeout} = globalThis;
  let region = document.querySelector('#mark');
  if (!region) {
    region = document.createElement('p');
    region.id = 'mark';
    region.ariaLive = 'polite';
    region.ariaAtomic = 'true';
    document.body.append(region);
  }
  return new Promise((resolve) => {
    setTimeout(() => {
      region.textContent = mark;
      resolve();
    }, 950);
  });
}

/** Takes the focus out of the browser's address bar. */
async function focusPage({connection}) {
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const target = {context: result.contexts[0].context};
  const expression = 'gBrowser.selectedBrowser.focus();';
  await connection.send('script.evaluate', {expression, target, awaitPromise: true});
}

async function until(isSo, what) {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not within ${patience / 1000} seconds: ${what}`);
    await wait(30);
  }
}

async function firstLine(stream) {
  for await (const line of createInterface({input: stream})) return line;
  throw new Error('The message bus did not start.');
}

const includeAll = (said, wanted) => wanted.every((text) => said.join(' ').includes(text));

/** Reads on in Orca's file of what it does. */
function speechIn(log) {
  let read = 0;
  async function heard() {
    const lines = (await readFile(log, 'utf8')).split('\n');
    const now = lines.slice(read, -1);
    read = lines.length - 1;
    return now
      .map((line) => line.match(/SPEECH OUTPUT: '(.*?)'(?:\{.*)?\s*$/)?.[1]?.trim())
      .filter((words) => words && !keyNames.test(words));
  }
  return {
    /** All that is said until it is enough. */
    async until(isEnough, what) {
      const said = [];
      const end = Date.now() + patience;
      while (!isEnough(said)) {
        if (Date.now() > end) throw new Error(`Orca did not say ${what} but: ${said.join(' | ')}`);
        await wait(50);
        said.push(...(await heard()));
      }
      return said;
    },
  };
}

/** Orca says which key was pressed. */
const keyNames = /^\s*(?:tab|right|left|down|up|space|return|home|end|escape)?\s*$/i;
