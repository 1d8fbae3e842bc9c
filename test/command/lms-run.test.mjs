/** LMS packages as a learner has them: opened by an LMS in a real browser, done, left, and come back to. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {inflateRawSync} from 'node:zlib';

import {tsImport} from 'tsx/esm/api';

import {inFull, isFull} from '../bundle.mjs';
import {keptTab, startBrowser} from './browsing.mjs';
import {buildSite} from './lms-build.mjs';
import {startHost} from './lms-host.mjs';
import {doSteps, goOn, lesson, recordOf, standing, unitIn} from './lms-learner.mjs';
import {lms, lmsScript} from './lms-pages.mjs';

const {StrictLrs} = await tsImport('../embed/lms/strict-lrs.ts', import.meta.url);

const steps = lesson.steps.length;
/** In a frame there is no window to be closed. */
const left = {name: 'Your work is saved', exact: true};

let host;
let browser;
let tab;
/** Where a package for cmi5 records. */
let lrs;
before(async () => {
  const site = await buildSite();
  host = await startHost();
  for (const standard of ['scorm12', 'cmi5', ...inFull('scorm2004')]) {
    const {zip} = await site.pack('--standard', standard, '--lesson', lesson.id);
    host.upload(standard, zip);
  }
  host.upload('course', (await site.pack('--course')).zip);
  if (isFull) {
    host.upload('course2004', (await site.pack('--standard', 'scorm2004', '--course')).zip);
  }
  host.add('/fake.js', await lmsScript('fake-lms', 'Fake'));
  host.add('/moodle.js', await lmsScript('moodle-lms', 'Moodle'));
  await site.remove();
  browser = await startBrowser();
  tab = await keptTab(browser, {onlyOurs: true});
});
after(async () => {
  await browser?.close();
  await host?.close();
});

let context;
let page;
/** What a page complained of, or asked another host for. */
let faults;
beforeEach(async () => {
  ({page, context, faults} = await tab.clear([host.origin]));
});

/** Opens the unit of a course, which leaves the one that was open; an LMS remembers the learner. */
async function open(script, name = 'scorm12', tab = page) {
  await tab.goto(host.course(name, script));
  return {page: tab, unit: unitIn(tab)};
}

async function says(locator, text) {
  await locator.filter({hasText: text}).waitFor();
}

/** What the LMS was given and asked for, in order. */
function callsOf(page) {
  return page.evaluate(() => JSON.parse(globalThis.localStorage.getItem('calls') ?? '[]'));
}

function countOf(calls, call) {
  return calls.filter((each) => each === call).length;
}

for (const [name, standard, script, status, score] of [
  ['scorm-again', 'scorm12', lms.again12, 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  // The short form has a strict LMS in every other test of this file, and SCORM 2004 in those of a session.
  ...inFull(
    ['scorm-again', 'scorm2004', lms.again2004, 'cmi.completion_status', 'cmi.score.raw'],
    ['a strict LMS', 'scorm12', lms.strict(), 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ),
]) {
  describe(`a package for ${standard}, in ${name}`, () => {
    it('is done in two visits, comes back to its place, and is completed once', async () => {
      const first = await open(script, standard, await context.newPage());
      await says(standing(first.unit), `0 of ${steps} steps done`);
      await doSteps(first.unit, 1, 3);
      await says(standing(first.unit), `3 of ${steps} steps done`);
      await first.page.close();

      const second = await open(script, standard);
      await says(standing(second.unit), `3 of ${steps} steps done`);
      await second.unit.getByRole('heading', {name: lesson.steps[2].title}).waitFor();
      await goOn(second.unit);
      await doSteps(second.unit, 4, steps);
      await says(standing(second.unit), 'All steps done');
      const calls = await callsOf(second.page);
      assert.equal(countOf(calls, `${status}=completed`), 1);
      assert.equal(countOf(calls, `${score}=100`), 1);
      await second.unit.getByRole('button', {name: 'Save and leave'}).click();
      await second.unit.getByRole('heading', left).waitFor();
      assert.match((await callsOf(second.page)).at(-1), /^(LMSFinish|Terminate)$/u);

      const third = await open(script, standard);
      await says(standing(third.unit), 'All steps done');
      await third.unit.getByRole('heading', {name: lesson.steps.at(-1).title}).waitFor();
      const next = third.unit.getByRole('button', {name: /Next lesson|All lessons/u});
      assert.equal(await next.count(), 0);
      await third.unit.getByRole('button', {name: 'Save and leave'}).click();
      await third.unit.getByRole('heading', left).waitFor();
      assert.equal(countOf(await callsOf(third.page), `${status}=completed`), 1);
      assert.deepEqual(faults, []);
    });
  });
}

describe('a package of the course', () => {
  it('opens with all lessons, and comes back to the one that was on', async () => {
    const first = await open(lms.strict(), 'course');
    await first.unit.getByRole('heading', {name: 'Lessons about one lost request'}).waitFor();
    await first.unit.getByRole('link', {name: lesson.title}).click();
    await doSteps(first.unit, 1, 2);
    await says(standing(first.unit), '2 of ');
    const second = await open(lms.strict(), 'course');
    await second.unit.getByRole('heading', {name: lesson.steps[1].title}).waitFor();
    await second.unit.getByRole('link', {name: 'All lessons'}).click();
    await second.unit.getByText('Your LMS stores your progress.').waitFor();
    await second.unit.getByText(`2 of ${steps} steps done`).waitFor();
    assert.deepEqual(faults, []);
  });
});

describe('a package of a lesson', () => {
  it('offers no other lesson, and leads past the bar and the steps', async () => {
    const {unit} = await open(lms.strict());
    await unit.getByRole('button', {name: 'Save and leave'}).waitFor();
    await unit.getByRole('heading', {name: lesson.steps[0].title}).waitFor();
    assert.equal(await unit.getByRole('link', {name: 'All lessons'}).count(), 0);
    await unit.getByRole('link', {name: 'Skip to the lesson'}).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInLesson = await unit
      .locator('sms-lesson')
      .evaluate(({shadowRoot}) => Boolean(shadowRoot.activeElement?.closest('section')));
    assert.ok(isInLesson);
    assert.deepEqual(faults, []);
  });
});

describe('a package in a Moodle', () => {
  /** What its server has, whichever page is open. */
  function databaseOf(page) {
    return page.evaluate(() => JSON.parse(globalThis.localStorage.getItem('database')));
  }

  /** Comes to the lesson also where the unit is the course. */
  async function openMoodle(name, version, values) {
    const opened = await open(lms.moodle(version, values), name);
    const link = opened.unit.getByRole('link', {name: lesson.title});
    if (name.startsWith('course')) await link.click();
    return opened;
  }

  const packages = [
    ['scorm12', '1.2'],
    ['scorm2004', '2004'],
    ['course', '1.2'],
    ['course2004', '2004'],
  ];
  const elements = {
    1.2: {status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw'},
    2004: {status: 'cmi.completion_status', score: 'cmi.score.raw'},
  };

  // The short form has the habits in the tests of a session, for both standards.
  for (const [name, version] of isFull ? packages : packages.slice(0, 1)) {
    const isCourse = name.startsWith('course');

    async function doThoughPostFails() {
      const {status, score} = elements[version];
      const first = await openMoodle(name, version);
      await doSteps(first.unit, 1, steps - 1);
      await goOn(first.unit);
      await first.page.evaluate(() => (globalThis.moodle.failures = 1));
      await doSteps(first.unit, steps, steps);
      await says(standing(first.unit), 'Nothing has been stored since');
      assert.equal((await databaseOf(first.page))[status], 'incomplete');
      await first.unit.getByRole('button', {name: 'Save and leave'}).click();
      await first.unit.getByRole('heading', left).waitFor();
      const stored = await databaseOf(first.page);
      assert.equal(stored[status], isCourse ? 'incomplete' : 'completed');
      if (!isCourse) assert.equal(stored[score], '100');

      const second = await open(lms.moodle(version), name);
      await says(standing(second.unit), isCourse ? `${steps} of` : 'All steps done');
      assert.deepEqual(faults, []);
    }
    if (isFull) it(`is done, though a post fails: ${name}`, doThoughPostFails);

    it(`keeps what a session that ended did not take: ${name}`, async () => {
      const {status} = elements[version];
      const done = isFull ? 0 : steps - 2;
      const first = await openMoodle(name, version, recordOf(done));
      await doSteps(first.unit, done + 1, steps - 1);
      await first.page.evaluate(() => (globalThis.moodle.hasEnded = true));
      await goOn(first.unit);
      await doSteps(first.unit, steps, steps);
      // In sight, wherever the learner is on the page.
      const bar = first.unit.getByRole('region', {name: 'Course record'});
      await says(bar, 'Nothing has been stored since');
      assert.ok(await bar.evaluate((element) => element.getBoundingClientRect().top >= 0));
      await first.unit.getByRole('button', {name: 'Save and leave'}).click();
      await first.unit.getByText('Your LMS did not store all of your work.').first().waitFor();
      assert.equal(await first.unit.getByRole('heading', left).count(), 0);

      const second = await open(lms.moodle(version), name);
      await says(second.unit.getByRole('alert'), 'Your LMS has now received it.');
      await says(standing(second.unit), isCourse ? `${steps} of` : 'All steps done');
      const stored = await databaseOf(second.page);
      assert.equal(stored[status], isCourse ? 'incomplete' : 'completed');
      assert.deepEqual(faults, []);
    });
  }
});

describe('a package for cmi5', () => {
  /** Opens the unit as its LMS does, with a session of its own. */
  async function openCmi5(options, tab = page) {
    const launched = lrs.launch(options);
    await tab.goto(host.framed('cmi5', launched));
    return {page: tab, unit: unitIn(tab)};
  }

  beforeEach(() => {
    lrs = new StrictLrs(host.origin);
    host.answer((call) => lrs.handle(call));
  });

  it('is done in two visits, and told as statements that keep the rules', async () => {
    const passed = {masteryScore: 0.8, moveOn: 'Passed'};
    const first = await openCmi5(passed, await context.newPage());
    await says(standing(first.unit), `0 of ${steps} steps done`);
    await doSteps(first.unit, 1, 3);
    await says(standing(first.unit), `3 of ${steps} steps done`);
    // Nobody waits for the answers to a page that is closed.
    await first.page.close({runBeforeUnload: true});
    await lrs.until(() => lrs.verbs.includes('terminated'));
    const second = await openCmi5(passed);
    await second.unit.getByRole('heading', {name: lesson.steps[2].title}).waitFor();
    await goOn(second.unit);
    await doSteps(second.unit, 4, steps);
    await says(standing(second.unit), 'Your LMS has recorded this unit as passed');
    await second.unit.getByRole('button', {name: 'Save and leave'}).click();
    await second.unit.getByRole('heading', left).waitFor();
    for (const verb of ['completed', 'passed']) assert.equal(countOf(lrs.verbs, verb), 1);
    assert.equal(countOf(lrs.verbs, 'answered'), steps);
    assert.equal(countOf(lrs.verbs, 'terminated'), 2);
    assert.equal(lrs.verbs.at(-1), 'terminated');
    assert.equal(lrs.progress.status, 'passed');
    assert.deepEqual(lrs.faults, []);
    // A browser complains of each document that a store does not have yet.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('status of 404')),
      [],
    );
  });

  it('says what was not stored, and sends the learner back where the LMS wants it', async () => {
    const returnURL = `${host.origin}/back.html`;
    host.add('/back.html', '<!doctype html><title>Back</title><h1>Back in the course</h1>');
    const {unit} = await openCmi5({returnURL});
    lrs.spoil = ({body}) => (body.includes('answered') ? {status: 503} : undefined);
    await doSteps(unit, 1, 1);
    await says(unit.getByRole('alert'), '(error 503)');
    await says(standing(unit), 'Nothing has been stored since');
    lrs.spoil = undefined;
    await goOn(unit);
    await says(standing(unit), 'Your LMS stores your progress');
    await unit.getByRole('button', {name: 'Save and leave'}).click();
    await unit.getByRole('heading', {name: 'Back in the course'}).waitFor();
    assert.equal(lrs.verbs.at(-1), 'terminated');
  });

  it('leaves a window of its own open, to be read and to lead back', async () => {
    host.add('/back.html', '<!doctype html><title>Back</title><h1>Back in the course</h1>');
    await page.goto(`${host.origin}/back.html`);
    const launched = lrs.launch({returnURL: page.url()});
    const [unit] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => void globalThis.open(url), new URL(launched, host.unit('cmi5')).href),
    ]);
    lrs.spoil = ({body}) => (body.includes('answered') ? {status: 400} : undefined);
    await doSteps(unit, 1, 1);
    await unit.getByRole('button', {name: 'Save and leave'}).click();
    await unit.getByText('Your LMS did not store all of your work.').first().waitFor();
    await unit.getByRole('link', {name: 'Back to your course'}).click();
    await unit.getByRole('heading', {name: 'Back in the course'}).waitFor();
  });

  // The short form has this in a SCORM package, and so what comes next.
  for (const mode of inFull('Browse', 'Review')) {
    it(`stores nothing where it is opened to ${mode.toLowerCase()}`, async () => {
      const {unit} = await openCmi5({mode});
      await says(standing(unit), 'Nothing is recorded');
      await doSteps(unit, 1, 2);
      assert.deepEqual(lrs.verbs, ['initialized']);
      assert.deepEqual([...lrs.documents.keys()], ['LMS.LaunchData']);
    });
  }

  if (isFull) {
    it('says so, and can be done, where it is opened without an LMS', async () => {
      await page.goto(host.unit('cmi5'));
      await says(page.getByRole('alert'), 'This page found no LMS');
      await doSteps(page, 1, 1);
      await says(standing(page), `1 of ${steps} steps done`);
    });
  }
});

describe('a package, in an LMS that closes it', () => {
  it('closes its record with it', async () => {
    const {unit} = await open(lms.strict());
    await doSteps(unit, 1, 1);
    await page.evaluate(() => globalThis.document.querySelector('iframe').remove());
    await page.waitForFunction(() =>
      JSON.parse(globalThis.localStorage.getItem('calls')).includes('LMSFinish'),
    );
    const kept = await page.evaluate(
      () => JSON.parse(globalThis.localStorage.getItem('kept'))['cmi.suspend_data'],
    );
    const [form, , data] = kept.split('/');
    assert.equal(form, '2');
    const lines = inflateRawSync(Buffer.from(data, 'base64url')).toString();
    assert.ok(lines.includes(`{"place":["${lesson.id}","${lesson.steps[0].id}"]}`), lines);
  });

  it('is closed by the learner in a window of its own', async () => {
    await page.goto(host.course('scorm12', lms.strict()));
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(
        (url) => void globalThis.open(url, 'unit', 'width=900,height=700'),
        host.unit('scorm12'),
      ),
    ]);
    await doSteps(popup, 1, 1);
    await Promise.all([
      popup.waitForEvent('close'),
      popup
        .getByRole('button', {name: 'Save and leave'})
        .click()
        // The window may be gone before its click is reported.
        .catch((error) => {
          if (!popup.isClosed()) throw error;
        }),
    ]);
    assert.ok((await callsOf(page)).includes('LMSFinish'));
  });
});

describe('a package, where the LMS fails', () => {
  for (const [name, script, sentence] of [
    ['refuses all', lms.refusing, 'The LMS did not open your record.'],
    ...inFull(
      ['throws at all', lms.throwing, 'The LMS did not open your record.'],
      // The short form has this in a window of its own: see the last test.
      ['is not there', '', 'This page found no LMS.'],
    ),
    [
      'opens it for review',
      lms.strict({'cmi.core.lesson_mode': 'review'}),
      'Your LMS opened this unit for review only',
    ],
  ]) {
    it(`says so, and can be done, where it ${name}`, async () => {
      const {unit} = await open(script);
      await says(unit.getByRole('alert'), sentence);
      await says(standing(unit), 'Nothing is recorded');
      await doSteps(unit, 1, 2);
      await says(standing(unit), `2 of ${steps} steps done`);
      assert.equal(await unit.getByRole('button', {name: 'Save and leave'}).count(), 0);
      assert.deepEqual(faults, []);
    });
  }

  it('says so where it vanishes half-way, and gives it all when it is back', async () => {
    const done = isFull ? 0 : steps - 4;
    const {unit} = await open(lms.strict(recordOf(done)));
    await doSteps(unit, done + 1, done + 2);
    await page.evaluate(() => {
      globalThis.gone = {...globalThis.API};
      for (const name of Object.keys(globalThis.API)) delete globalThis.API[name];
    });
    await goOn(unit);
    await says(unit.getByRole('alert'), 'The LMS has stopped responding.');
    await doSteps(unit, done + 3, steps - 1);
    await page.evaluate(() => void Object.assign(globalThis.API, globalThis.gone));
    await goOn(unit);
    await says(unit.getByRole('alert'), 'The LMS responds again');
    await doSteps(unit, steps, steps);
    await unit.getByRole('button', {name: 'Save and leave'}).click();
    await unit.getByRole('heading', left).waitFor();
    const calls = await callsOf(page);
    assert.equal(countOf(calls, 'cmi.core.lesson_status=completed'), 1);
    assert.equal(calls.at(-1), 'LMSFinish');
    assert.deepEqual(faults, []);
  });

  it('says what it did not take', async () => {
    const refusing = `${lms.strict()}<script>
      window.API = Fake.spoilt(window.API, (name, call, values) =>
        name === 'LMSSetValue' && values[0] === 'cmi.suspend_data' ? 'false' : call(...values));
    </script>`;
    const {unit} = await open(refusing);
    await doSteps(unit, 1, 1);
    await says(unit.getByRole('alert'), 'The LMS rejected your progress.');
  });
});

describe('a package, opened with no LMS at all', () => {
  it('says so, keeps progress in the browser, and heeds nothing in its address', async () => {
    for (const done of [0, 2]) {
      await page.goto(host.unit('scorm12'));
      await says(page.getByRole('alert'), 'This page found no LMS');
      await says(standing(page), `${done} of ${steps} steps done`);
      if (done === 0) await doSteps(page, 1, 2);
    }
    assert.deepEqual(faults, []);
  });
});
