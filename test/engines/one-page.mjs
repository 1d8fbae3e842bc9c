import {defaultReporter} from '@web/test-runner';

/** What was asked for last that is not there, by session. */
const lacks = new Map();
let active;

/**
 * Lets the Web Test Runner drive a browser that has one page, and speak to it as it speaks to Playwright.
 *
 * `start` opens the browser: `{page, open(url), forget(), close()}`, where `page` has Playwright's
 * names for what the commands of the tests use, and `forget` empties what the site has stored.
 */
export function onePage(name, start) {
  let browser;
  return {
    name,
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await start();
      active = {id, url};
      await browser.open(url);
    },
    async stopSession() {
      active = undefined;
      // A page of Chromium's tests keeps nothing of the one before.
      await browser.forget();
      await browser.open('about:blank');
      return {};
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => browser.page,
    stop: async () => browser?.close(),
  };
}

/** What a key is called by its place on the keyboard in the tests, and types. */
const typed = {Space: ' ', BracketLeft: '[', BracketRight: ']', ControlOrMeta: 'Control'};

/** Playwright's `press('Control+Enter')`, from what presses and releases one key. */
export function keyboard(raw) {
  const key = (name) => typed[name] ?? name.replace(/^(?:Key|Digit)(?=.$)/, '');
  return {
    type: (text) => raw.type(text),
    down: (name) => raw.down(key(name)),
    up: (name) => raw.up(key(name)),
    async press(name) {
      const keys = (name === '+' ? ['+'] : name.split('+')).map(key);
      for (const each of keys) await raw.down(each);
      for (const each of keys.reverse()) await raw.up(each);
    },
  };
}

/**
 * The configuration of Chromium's tests for another browser; `fingers` puts fingers on its screen, and
 * `useLocale` gives its reader another language.
 */
export function inEngine(config, launcher, {fingers, useLocale}) {
  const touch = {
    name: 'touch',
    async executeCommand({command, payload}) {
      if (command !== 'tap' && command !== 'fingers') return undefined;
      await fingers(command === 'tap' ? [[payload]] : payload.frames);
      return true;
    },
  };
  const locale = {
    name: 'locale',
    async executeCommand({command, payload}) {
      if (command !== 'locale') return undefined;
      await useLocale(payload);
      return true;
    },
  };
  const own = [touch, locale];
  const others = config.plugins.filter(({name}) => !own.some((plugin) => plugin.name === name));
  return {
    ...config,
    plugins: [...others, ...own],
    browsers: [launcher],
    concurrency: 1,
    reporters: [defaultReporter({reportTestResults: false}), engineReporter(launcher.name)],
  };
}

/** What an engine's driver has not; a test that asks for it is skipped. */
export function cannot(what) {
  lacks.set(active?.id, what);
  throw new Error(`${notThere}${what}`);
}

const notThere = 'The driver has not: ';

/** Names what failed and what was skipped, and why; ends with a line to count from. */
function engineReporter(name) {
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      const say = (result, text) => {
        totals[result] += 1;
        if (result !== 'passed') console.log(`${result}: ${text}`);
      };
      for (const {id, testFile, testResults, passed, errors} of sessions) {
        const before = totals.failed + totals.skipped;
        for (const [path, test] of testsIn(testResults)) {
          const {message = ''} = test.error ?? {};
          if (test.skipped) say('skipped', path);
          else if (test.passed) say('passed');
          // It did not run, as what comes before each of them failed.
          else if (!test.error && lacks.has(id)) say('skipped', `${path} – no ${lacks.get(id)}`);
          else if (message.includes(notThere)) {
            say('skipped', `${path} – no ${message.split(notThere)[1]}`);
          } else say('failed', `${path}\n${message}\n${test.error?.stack ?? ''}`);
        }
        // A file that does not load, or leaves an error behind, has no failed test.
        if (!passed && totals.failed + totals.skipped === before) {
          say('failed', [testFile, ...errors.map(({message}) => message)].join('\n'));
        }
      }
      const {passed, failed, skipped} = totals;
      console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}

/** Each test with its whole name. */
function* testsIn(suite, path = []) {
  for (const test of suite?.tests ?? []) yield [[...path, test.name].join(' > '), test];
  for (const inner of suite?.suites ?? []) yield* testsIn(inner, [...path, inner.name]);
}
