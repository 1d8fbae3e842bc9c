/** LMS packages as a learner has them: opened by an LMS in a real browser, done, left, and come back to. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {inflateRawSync} from 'node:zlib';

import {chromium} from 'playwright-core';

import {isFull} from '../bundle.mjs';
import {browserArgs, findBrowser} from '../find-browser.mjs';
import {buildSite} from './lms-build.mjs';
import {startHost} from './lms-host.mjs';
import {doSteps, goOn, lesson, standing, unitIn} from './lms-learner.mjs';
import {lms, strictScript} from './lms-pages.mjs';

const steps = lesson.steps.length;
const left = {name: 'You can close this window'};

let host;
let browser;
before(async () => {
  const site = await buildSite();
  host = await startHost();
  for (const standard of ['scorm12', 'scorm2004']) {
    const {zip} = await site.pack('--standard', standard, '--lesson', lesson.id);
    host.upload(standard, zip);
  }
  host.upload('course', (await site.pack('--course')).zip);
  host.add('/fake.js', await strictScript());
  await site.remove();
  browser = await chromium.launch({executablePath: await findBrowser(), args: browserArgs});
});
after(async () => {
  await browser?.close();
  await host?.close();
});

let context;
/** What a page complained of, or asked another host for. */
let faults;
beforeEach(async () => {
  context = await browser.newContext();
  faults = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('request', (request) => {
    if (!request.url().startsWith(host.origin)) faults.push(request.url());
  });
});
afterEach(() => context.close());

/** Opens the unit of a course in a new window; an LMS remembers the learner. */
async function open(script, name = 'scorm12') {
  const page = await context.newPage();
  await page.goto(host.course(name, script));
  return {page, unit: unitIn(page)};
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
  ['scorm-again', 'scorm2004', lms.again2004, 'cmi.completion_status', 'cmi.score.raw'],
  // The short form has a strict LMS in every other test of this file.
  ...(isFull
    ? [['a strict LMS', 'scorm12', lms.strict(), 'cmi.core.lesson_status', 'cmi.core.score.raw']]
    : []),
]) {
  describe(`a package for ${standard}, in ${name}`, () => {
    it('is done in two visits, comes back to its place, and is completed once', async () => {
      const first = await open(script, standard);
      await says(standing(first.unit), `0 of ${steps} steps done`);
      await doSteps(first.unit, 1, 3);
      await says(standing(first.unit), `3 of ${steps} steps done`);
      await first.page.close();

      const second = await open(script, standard);
      await says(standing(second.unit), `3 of ${steps} steps done`);
      await second.unit.getByRole('heading', {name: lesson.steps[2].title}).waitFor();
      await goOn(second.unit);
      await doSteps(second.unit, 4, steps);
      await says(standing(second.unit), 'All of it is done');
      const calls = await callsOf(second.page);
      assert.equal(countOf(calls, `${status}=completed`), 1);
      assert.equal(countOf(calls, `${score}=100`), 1);
      await second.unit.getByRole('button', {name: 'Save and leave'}).click();
      await second.unit.getByRole('heading', left).waitFor();
      assert.match((await callsOf(second.page)).at(-1), /^(LMSFinish|Terminate)$/u);

      const third = await open(script, standard);
      await says(standing(third.unit), 'All of it is done');
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
    await first.unit.getByRole('heading', {name: 'Nine lessons about one lost request'}).waitFor();
    await first.unit.getByRole('link', {name: lesson.title}).click();
    await doSteps(first.unit, 1, 2);
    await says(standing(first.unit), '2 of ');
    await first.page.close();
    const second = await open(lms.strict(), 'course');
    await second.unit.getByRole('heading', {name: lesson.steps[1].title}).waitFor();
    await second.unit.getByRole('link', {name: 'All lessons'}).click();
    await second.unit.getByText('Your LMS stores your progress.').waitFor();
    await second.unit.getByText(`2 of ${steps} steps done`).waitFor();
    assert.deepEqual(faults, []);
  });
});

describe('a package of a lesson', () => {
  it('shows the way back from other lessons, which are not recorded', async () => {
    const {page, unit} = await open(lms.strict());
    await doSteps(unit, 1, 1);
    await unit.getByRole('link', {name: 'All lessons'}).click();
    await says(standing(unit), 'What you see now is not part of this unit');
    const before = (await callsOf(page)).length;
    await unit.getByRole('link', {name: 'The job fails'}).click();
    await unit.getByRole('heading', {name: 'The disk is full'}).waitFor();
    await unit.getByRole('slider').first().waitFor();
    await unit.getByRole('button', {name: `Back to “${lesson.title}”`}).click();
    await unit.getByRole('heading', {name: lesson.steps[0].title}).waitFor();
    assert.equal((await callsOf(page)).length, before);
    assert.deepEqual(faults, []);
  });
});

describe('a package, in an LMS that closes it', () => {
  it('closes its record with it', async () => {
    const {page, unit} = await open(lms.strict());
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
    const page = await context.newPage();
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
    ['refuses all', lms.refusing, 'The LMS did not open its record.'],
    ...(isFull ? [['throws at all', lms.throwing, 'The LMS did not open its record.']] : []),
    ['is not there', '', 'No LMS was found around this page.'],
    [
      'opens it for review',
      lms.strict({'cmi.core.lesson_mode': 'review'}),
      'The LMS opened this only to be looked at again',
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
    const {page, unit} = await open(lms.strict());
    await doSteps(unit, 1, 2);
    await page.evaluate(() => {
      globalThis.gone = {...globalThis.API};
      for (const name of Object.keys(globalThis.API)) delete globalThis.API[name];
    });
    await goOn(unit);
    await says(unit.getByRole('alert'), 'The LMS does not answer any more.');
    await doSteps(unit, 3, steps - 1);
    await page.evaluate(() => void Object.assign(globalThis.API, globalThis.gone));
    await goOn(unit);
    await says(unit.getByRole('alert'), 'The LMS answers again');
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
    await says(unit.getByRole('alert'), 'The LMS did not take your progress.');
  });
});

describe('a package, opened with no LMS at all', () => {
  it('says so, keeps progress in the browser, and heeds nothing in its address', async () => {
    for (const done of [0, 2]) {
      const page = await context.newPage();
      await page.goto(host.unit('scorm12'));
      await says(page.getByRole('alert'), 'No LMS was found');
      await says(standing(page), `${done} of ${steps} steps done`);
      if (done === 0) await doSteps(page, 1, 2);
      await page.close();
    }
    assert.deepEqual(faults, []);
  });
});
