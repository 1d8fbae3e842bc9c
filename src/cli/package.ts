/**
 * `npm run package -- --standard scorm12 --lesson ID OUT.zip`: makes an LMS package of the built site.
 *
 * `--course` in place of `--lesson ID` packs the whole course. `--title TEXT`, `--mastery SCORE`,
 * `--locale LANGUAGE` and `--site FOLDER` change the defaults. `--force` overwrites OUT.zip.
 */
import {access, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {lessons} from '../../lessons/index.js';
import {standards} from '../embed/lms/launch.js';
import {
  buildLmsPackage,
  fileCount,
  fileListName,
  readSiteFiles,
  type PackageRequest,
} from '../embed/lms/lms-package.js';
import {fromCaller, print, refuse} from './command.js';
import {lessonTitleIn} from '../words/load-texts.js';
import {locales} from '../words/locale.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

try {
  const {out, site, force, ...request} = await readCall();
  await refuseNoSite(site);
  const files = await readSiteFiles((path) => readFile(join(site, path)), request.locale);
  const zip = await buildLmsPackage({...request, files});
  await write(out, zip, force);
  const kB = (zip.length / 1024).toFixed(1);
  print(`${out}: ${kB} kB, ${fileCount(files)} files, “${request.title}”\n`);
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

/** What is there already may be what a course is running on. */
async function write(out: string, zip: Uint8Array, force: boolean): Promise<void> {
  try {
    await writeFile(fromCaller(out), zip, {flag: force ? 'w' : 'wx'});
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new Error(`${out} already exists; use --force to overwrite it.`) : error;
  }
}

async function refuseNoSite(site: string): Promise<void> {
  try {
    await access(join(site, fileListName));
  } catch {
    throw new Error(`There is no built site in ${site}. Run “npm run build” first.`);
  }
}

interface Call extends Omit<PackageRequest, 'files'> {
  readonly out: string;
  readonly site: string;
  readonly force: boolean;
}

async function readCall(): Promise<Call> {
  const {values, positionals, tokens} = parseArgs({
    options: {
      standard: {type: 'string', default: standards[0]},
      lesson: {type: 'string'},
      course: {type: 'boolean', default: false},
      title: {type: 'string'},
      mastery: {type: 'string'},
      locale: {type: 'string', default: 'en'},
      site: {type: 'string'},
      force: {type: 'boolean', default: false},
    },
    allowPositionals: true,
    tokens: true,
  });
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`--${twice} is given twice.`);
  const standard = standards.find((each) => each === values.standard);
  if (!standard) {
    throw new Error(`--standard is ${values.standard}; it must be one of ${standards.join(', ')}.`);
  }
  const [out, ...more] = positionals;
  if (out === undefined || more.length > 0) {
    throw new Error('Name the file to write: npm run package -- --course OUT.zip');
  }
  const {mastery, locale} = values;
  if (mastery !== undefined && !/^\d{1,3}$/.test(mastery)) {
    throw new Error(`--mastery is “${mastery}”; it must be a whole number from 0 to 100.`);
  }
  if (!locales.includes(locale)) {
    throw new Error(`--locale is “${locale}”; it must be ${locales.join(', ')}.`);
  }
  return {
    standard,
    ...(await unitOf(values.lesson, values.course, locale)),
    ...(values.title !== undefined && {title: values.title}),
    ...(mastery !== undefined && {mastery: Number(mastery)}),
    locale,
    out,
    force: values.force,
    site: values.site === undefined ? dist : fromCaller(values.site),
  };
}

async function unitOf(
  id: string | undefined,
  isCourse: boolean,
  locale: string,
): Promise<Pick<Call, 'unit' | 'title'>> {
  const ids = lessons.map((lesson) => lesson.id).join(', ');
  if ((id === undefined) !== isCourse) {
    throw new Error(`Use either --course, or --lesson with one of ${ids}.`);
  }
  if (id === undefined) return {unit: 'course', title: 'The Lost Refresh'};
  const lesson = lessons.find((each) => each.id === id);
  if (!lesson) throw new Error(`--lesson is ${id}; it must be ${ids}.`);
  return {unit: {lesson: id}, title: await lessonTitleIn(locale, lesson)};
}
