/**
 * `npm run release`: makes the folder `release`, of what a trainer takes without Node, from the commit
 * that is checked out. The same commit makes the same bytes.
 *
 * `--site FOLDER` takes a site that is built already, and `--out FOLDER` writes to another folder, of which
 * nothing but an earlier release is removed.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';

import {translated} from '../../locales/generated/list.js';
import {standards} from '../embed/lms/launch.js';
import {buildLmsPackage, readSiteFiles, sorted, zipOf} from '../embed/lms/lms-package.js';
import {productVersion} from '../words/product.js';
import {print, refuse} from './command.js';

/** What is handed out as the build makes it. */
const alone = [
  'lost-refresh.html',
  ...translated.map((locale) => `lost-refresh.${locale}.html`),
  'lost-refresh.iife.js',
  'licences.txt',
];
const sums = 'SHA256SUMS';

try {
  const {values} = parseArgs({options: {site: {type: 'string'}, out: {type: 'string'}}});
  const out = resolve(values.out ?? 'release');
  await refuseOthers(out);
  const date = dateOfCommit();
  if (values.site === undefined)
    execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'ignore'});
  const files = await released(resolve(values.site ?? 'dist'), date);
  await write(out, files);
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

/** Refuses a folder that holds anything but an earlier release: it is emptied. */
async function refuseOthers(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const other = names.find(
    (name) =>
      ![sums, ...alone].includes(name) &&
      !/^the-lost-refresh-.*\.zip$|^lost-refresh\.\w+\.html$/.test(name),
  );
  if (other === undefined) return;
  throw new Error(`${folder} holds ${other}, which is not from a release; use another folder.`);
}

/** Refuses a tree from which nobody else could make the same. */
function dateOfCommit(): Date {
  const changed = git('status', '--porcelain').split('\n').filter(Boolean);
  const [first = ''] = changed;
  if (changed.length > 0) {
    throw new Error(
      `A release is made of a commit, and ${changed.length} files are not committed, such as ${first.slice(3)}.`,
    );
  }
  return new Date(Number(git('log', '-1', '--format=%ct')) * 1000);
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  } catch {
    throw new Error('A release is made of a commit, and git finds none here.');
  }
}

/** The files of a release, by name. */
async function released(site: string, date: Date): Promise<ReadonlyMap<string, Uint8Array>> {
  const name = `the-lost-refresh-${productVersion}`;
  const files = new Map<string, Uint8Array>();
  files.set(`${name}-site.zip`, zipOf(sorted(await filesIn(site)), date));
  for (const file of alone) files.set(file, await readFile(join(site, file)));
  const packed = await readSiteFiles((path) => readFile(join(site, path)));
  for (const standard of standards) {
    const course = {unit: 'course', title: 'The Lost Refresh', locale: 'en'} as const;
    const zip = await buildLmsPackage({...course, standard, files: packed, date});
    files.set(`${name}-${standard}.zip`, zip);
  }
  const lines = sorted(files).map(([file, bytes]) => `${sumOf(bytes)}  ${file}\n`);
  return files.set(sums, new TextEncoder().encode(lines.join('')));
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Nothing of a release before is left beside it. */
async function write(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const [name, bytes] of sorted(files)) await writeFile(join(folder, name), bytes);
  const lines = Array.from(
    sorted(files),
    ([name, bytes]) => `${name}: ${(bytes.length / 1024).toFixed(1)} kB\n`,
  );
  print(lines.join(''));
}
