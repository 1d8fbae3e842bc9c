/**
 * Runs the tests that need a browser in Firefox, through WebDriver BiDi.
 *
 * Playwright's own Firefox is not Debian's, and its BiDi asks for more than Firefox ESR has.
 */
import puppeteer from 'puppeteer-core';

import config from '../web-test-runner.config.mjs';
import {cannot, inEngine, keyboard, onePage} from './one-page.mjs';

/** What Firefox's browsing context calls a preference of the reader, and style sheets do. */
const preferences = {
  colorScheme: ['prefersColorSchemeOverride', 'prefers-color-scheme'],
  reducedMotion: ['prefersReducedMotionOverride', 'prefers-reduced-motion'],
  forcedColors: ['forcedColorsOverride', 'forced-colors'],
};

let page;
let connection;
/** Whether Tab has left the page. */
let hasLeft = false;

export default inEngine(config, onePage('Firefox', start), {fingers: putFingers, useLocale});

async function start() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    // So that a script may run in the browser's own window.
    args: ['--remote-allow-system-access'],
    // A page has the focus although no window manager gave it, and Tab stops at links and buttons.
    extraPrefsFirefox: {'focusmanager.testmode': true, 'accessibility.tabfocus': 7},
    protocolTimeout: 900_000,
  });
  ({connection} = browser);
  page = await browser.newPage();
  return {page: asPlaywright(), open, forget, close: () => browser.close()};
}

async function open(url) {
  await page.goto(url);
  await page.bringToFront();
  // Without this, Space and Enter press nothing.
  await inWindow('gBrowser.selectedBrowser.focus();');
}

async function forget() {
  await page.evaluate(() => {
    globalThis.localStorage.clear();
    globalThis.sessionStorage.clear();
  });
}

function asPlaywright() {
  const keys = keyboard(page.keyboard);
  const {mouse} = page;
  return {
    keyboard: {
      ...keys,
      async press(name) {
        if (!/^(Shift\+)?Tab$/.test(name)) return keys.press(name);
        return pressTab(name.startsWith('Shift'), () => keys.press(name));
      },
    },
    mouse: {
      move: (x, y) => mouse.move(x, y).catch(refused),
      click: (x, y, options) => mouse.click(x, y, options),
      down: (options) => mouse.down(options),
      up: (options) => mouse.up(options),
      wheel: (deltaX, deltaY) => mouse.wheel({deltaX, deltaY}),
    },
    setViewportSize: (size) => page.setViewport(size),
    emulateMedia,
  };
}

function refused(error) {
  if (error.message.includes('out of bounds')) cannot('a mouse outside the window');
  throw error;
}

/**
 * Chromium without its own controls leaves the focus nowhere after the last stop, and goes round with
 * the next Tab. Firefox goes on in its window.
 */
async function pressTab(isBack, press) {
  const wentRound = hasLeft && (await page.evaluate(focusFirst, isBack));
  hasLeft = false;
  if (wentRound) return;
  await press();
  if (await page.evaluate(({document} = globalThis) => document.hasFocus())) return;
  hasLeft = true;
  await inWindow('gBrowser.selectedBrowser.focus();');
  await page.evaluate(({document} = globalThis) => {
    let element = document.activeElement;
    const inner = () =>
      element?.shadowRoot?.activeElement ?? element?.contentDocument?.activeElement;
    while (inner()) element = inner();
    element?.blur();
  });
}

/** Runs in the page, or in its frame; false where something has the focus already. */
function focusFirst(isBack) {
  let {document} = globalThis;
  while (document.activeElement?.contentDocument) document = document.activeElement.contentDocument;
  if (document.activeElement !== document.body) return false;
  const stops = [];
  const collect = (element) => {
    if (element.inert) return;
    const assigned = element.localName === 'slot' ? element.assignedElements() : [];
    const children = assigned.length > 0 ? assigned : (element.shadowRoot ?? element).children;
    const isStop = element.tabIndex >= 0 && !element.disabled && !element.shadowRoot;
    if (isStop && element.checkVisibility({visibilityProperty: true})) stops.push(element);
    for (const child of children) collect(child);
  };
  collect(document.body);
  stops.at(isBack ? -1 : 0)?.focus();
  return true;
}

async function emulateMedia({media, ...wanted}) {
  const lines = Object.entries(wanted).map(
    ([name, value]) => `context.${preferences[name][0]} = '${value}';`,
  );
  if (media !== undefined) lines.push(`context.mediumOverride = '${media ?? ''}';`);
  await inWindow(`{const context = gBrowser.selectedBrowser.browsingContext; ${lines.join('')}}`);
  // Asked from outside, as a test may have the frames of the page in hand.
  for (const [name, value] of Object.entries(wanted)) {
    const isSo = (query) => globalThis.matchMedia(query).matches;
    await page.waitForFunction(isSo, {polling: 20}, `(${preferences[name][1]}: ${value})`);
  }
}

/** Runs a script in the browser's own window. */
async function inWindow(expression) {
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const target = {context: result.contexts[0].context};
  const answer = await connection.send('script.evaluate', {expression, target, awaitPromise: true});
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
}

async function useLocale(locale) {
  const contexts = [page.mainFrame()._id];
  await connection.send('emulation.setLocaleOverride', {locale: locale || null, contexts});
}

/** Fingers that go down, through the frames, and up again. */
async function putFingers(frames) {
  const move = ({x, y}, duration) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
    origin: 'viewport',
  });
  const count = Math.max(...frames.map(({length}) => length));
  const actions = Array.from({length: count}, (_, index) => {
    const [first, ...rest] = frames.map((fingers) => fingers[index] ?? fingers[0]);
    return {
      type: 'pointer',
      id: `finger${index}`,
      parameters: {pointerType: 'touch'},
      actions: [
        move(first, 0),
        {type: 'pointerDown', button: 0},
        ...rest.map((point) => move(point, 16)),
        {type: 'pointerUp', button: 0},
      ],
    };
  });
  await connection.send('input.performActions', {context: page.mainFrame()._id, actions});
}
