/** The languages in what is built: one file of each from a disk, a package in an LMS, frames and elements. */
import assert from 'node:assert/strict';
import {copyFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {inFull} from '../bundle.mjs';
import {embedding} from './embedding.mjs';

const german = {
  locale: 'de',
  dir: 'ltr',
  lab: 'Labor',
  lessons: 'Lektionen',
  lesson: /Die verlorene Aktualisierung/u,
  next: 'Nächster Schritt',
  answers: 'Die verlorene Aktualisierung: die Antworten',
};
const arabic = {
  locale: 'ar',
  dir: 'rtl',
  lab: 'المختبر',
  lessons: 'الدروس',
  lesson: /طلب التحديث الضائع/u,
  next: 'الخطوة التالية',
  answers: 'طلب التحديث الضائع: الإجابات',
};

describe('the languages in what is built', () => {
  const shared = embedding();

  for (const {locale, dir, lab, lessons, lesson, next, answers} of [arabic, ...inFull(german)]) {
    it(`opens lost-refresh.${locale}.html from a disk in its language, and asks for nothing`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'language-'));
      const name = `lost-refresh.${locale}.html`;
      // Alone in its folder: what it asked for beside it would not be there.
      await copyFile(join(shared.built.site, name), join(folder, name));
      const {href} = pathToFileURL(join(folder, name));
      const {page, faults} = await shared.open(href, [href], {locale: 'en-US'});
      await page.locator(`html[lang=${locale}][dir=${dir}] sms-story`).waitFor();
      await page.getByRole('link', {name: lab, exact: true}).first().click();
      await page.locator('sms-lab').waitFor();
      await page.getByRole('link', {name: lessons, exact: true}).first().click();
      await page.getByRole('link', {name: lesson}).first().click();
      await page.getByRole('button', {name: next}).waitFor();
      await page.emulateMedia({media: 'print'});
      await page.locator('sms-handout').getByText(answers, {exact: true}).waitFor();
      await rm(folder, {recursive: true});
      assert.deepEqual(faults, []);
    });
  }

  it('shows a frame and an element in the language that the page around asks for', async () => {
    const framed = await shared.embed(
      '<iframe title="a" src="{site}?v=1&step=3&locale=ar" width="900" height="600"></iframe>',
    );
    await framed.frame.locator('html[lang=ar][dir=rtl] sms-lab').waitFor();
    assert.deepEqual(framed.faults, []);
    const element = await shared.embed(
      '<script type="module" src="{site}lost-refresh.js"></script><lost-refresh view="lesson" locale="de"></lost-refresh>',
      {headers: {'access-control-allow-origin': '*'}},
    );
    await element.page.getByRole('link', {name: german.lesson}).first().waitFor();
    assert.deepEqual(element.faults, []);
  });
});
