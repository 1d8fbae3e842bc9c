/**
 * `npm run package -- --standard scorm12 --lesson ID OUT.zip`: makes an LMS package of the built site.
 *
 * `--course` in place of `--lesson ID` packs the whole course. `--title TEXT`, `--mastery SCORE`,
 * `--locale LANGUAGE` and `--site FOLDER` change the defaults.
 */
import {access, readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
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
import {print, refuse} from './output.js';

/** npm runs scripts at the project's root; paths are meant from where it was called. */
const calledFrom = process.env.INIT_CWD ?? process.cwd();
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

try {
  const {out, site, ...request} = readCall();
  await refuseNoSite(site);
  const files = await readSiteFiles((path) => readFile(join(site, path)));
  const zip = await buildLmsPackage({...request, files});
  await writeFile(resolve(calledFrom, out), zip);
  const kB = (zip.length / 1024).toFixed(1);
  print(`${out}: ${kB} kB, ${fileCount(files)} files, “${request.title}”\n`);
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

async function refuseNoSite(site: string): Promise<void> {
  try {
    await access(join(site, fileListName));
  } catch {
    throw new Error(`There is no built site in ${site}; run: npm run build`);
  }
}

interface Call extends Omit<PackageRequest, 'files'> {
  readonly out: string;
  readonly site: string;
}

function readCall(): Call {
  const {values, positionals} = parseArgs({
    options: {
      standard: {type: 'string', default: standards[0]},
      lesson: {type: 'string'},
      course: {type: 'boolean', default: false},
      title: {type: 'string'},
      mastery: {type: 'string'},
      locale: {type: 'string', default: 'en'},
      site: {type: 'string'},
    },
    allowPositionals: true,
  });
  const standard = standards.find((each) => each === values.standard);
  if (!standard) {
    throw new Error(`--standard is ${values.standard}; it may be ${standards.join(' or ')}.`);
  }
  const [out, ...more] = positionals;
  if (out === undefined || more.length > 0) {
    throw new Error('Say which file to write: npm run package -- --course OUT.zip');
  }
  const {mastery} = values;
  return {
    standard,
    ...unitOf(values.lesson, values.course),
    ...(values.title !== undefined && {title: values.title}),
    ...(mastery !== undefined && {mastery: mastery === '' ? NaN : Number(mastery)}),
    locale: values.locale,
    out,
    site: values.site === undefined ? dist : resolve(calledFrom, values.site),
  };
}

function unitOf(id: string | undefined, isCourse: boolean): Pick<Call, 'unit' | 'title'> {
  const ids = lessons.map((lesson) => lesson.id).join(', ');
  if ((id === undefined) !== isCourse) {
    throw new Error(`Say either --course or --lesson and one of ${ids}.`);
  }
  if (id === undefined) return {unit: 'course', title: 'The Lost Refresh'};
  const lesson = lessons.find((each) => each.id === id);
  if (!lesson) throw new Error(`--lesson is ${id}; it may be ${ids}.`);
  return {unit: {lesson: id}, title: lesson.title};
}
