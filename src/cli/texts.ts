/**
 * `npm run texts`: takes the texts from the sources, merges them into `locales/*.xlf`, writes the modules
 * that the page loads, and prints how far each language is.
 *
 * `--add LANGUAGE` begins a language. `--prune` drops what the product no longer has. `--check` writes
 * nothing and fails where anything is out of step. `--export LANGUAGE --to FILE [--missing] [--targets]
 * [--from N] [--count N]` writes texts for a translator, and `--import LANGUAGE FILE` takes them back.
 * `--folder FOLDER` has the languages in place of `locales`.
 */
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {fromCaller, print, refuse} from './command.js';
import {exportRows, importRows} from './texts/exchange.js';
import {extractTexts} from './texts/extract-texts.js';
import {firstFiles} from './texts/first-files.js';
import {mergeTexts} from './texts/merge-texts.js';
import {indexModules, modulesOf, partOf} from './texts/text-modules.js';
import {faultsIn, percentOf, progressOf, type TranslatedText} from './texts/text-rules.js';
import {readXliff, writeXliff} from './texts/xliff.js';

/** These are complete: in them, a text without a translation is a mistake. */
const complete: readonly string[] = ['ar', 'de', 'es', 'fr', 'ja', 'zh'];
/** In percent: a language with fewer translations is not offered to learners. */
const enough = 90;

type Languages = ReadonlyMap<string, readonly TranslatedText[]>;

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

try {
  const call = readCall();
  if (call.export !== undefined) await exportTexts(call, call.export);
  else if (call.import !== undefined) await importTexts(call, call.import);
  else await update(call);
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

type Call = ReturnType<typeof readCall>;

function readCall() {
  const {values, positionals} = parseArgs({
    options: {
      add: {type: 'string'},
      prune: {type: 'boolean', default: false},
      check: {type: 'boolean', default: false},
      export: {type: 'string'},
      to: {type: 'string'},
      missing: {type: 'boolean', default: false},
      targets: {type: 'boolean', default: false},
      from: {type: 'string', default: '0'},
      count: {type: 'string', default: '1000000'},
      import: {type: 'string'},
      folder: {type: 'string'},
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (more.length > 0 || (file !== undefined && values.import === undefined))
    throw new Error(`${JSON.stringify(more[0] ?? file)} is an extra argument.`);
  const folder = values.folder === undefined ? join(root, 'locales') : fromCaller(values.folder);
  return {...values, file, folder};
}

function fileOf({folder}: Call, locale: string): string {
  return join(folder, `${locale}.xlf`);
}

async function update(call: Call): Promise<void> {
  const locales = await localesIn(call);
  const first = await firstFiles(root);
  const sources = extractTexts(root, first);
  const languages = new Map<string, readonly TranslatedText[]>();
  const wanted = new Map<string, string>();
  for (const locale of locales) {
    const known = locale === call.add ? [] : await readLanguage(call, locale);
    const texts = mergeTexts(known, sources, {prune: call.prune});
    languages.set(locale, texts);
    wanted.set(`${locale}.xlf`, writeXliff(locale, texts));
  }
  for (const [name, source] of modulesFor(languages, first))
    wanted.set(`generated/${name}`, source);
  const faults = [...languages].flatMap(([locale, texts]) => faultsOf(locale, texts));
  if (call.check) {
    const changed = await outOfStep(call, wanted);
    fail([...faults, ...changed, ...unfinished(languages)]);
  } else {
    await mkdir(join(call.folder, 'generated'), {recursive: true});
    await removeOthers(call, wanted);
    for (const [name, text] of wanted) await writeFile(join(call.folder, name), text);
    print(`${sources.length} texts\n${[...languages].map(progressLine).join('')}`);
    fail(faults);
  }
}

/** The languages that have a file, and the one to add. */
async function localesIn({folder, add}: Call): Promise<readonly string[]> {
  await mkdir(folder, {recursive: true});
  const names = await readdir(folder);
  const locales = names.flatMap((name) => (name.endsWith('.xlf') ? [name.slice(0, -4)] : []));
  if (add !== undefined) {
    if (locales.includes(add)) throw new Error(`locales/${add}.xlf already exists.`);
    if (add === 'en') throw new Error('The texts are written in English.');
    if (!isTag(add)) throw new Error(`“${add}” is not a language tag such as pt or zh-Hant.`);
    locales.push(add);
  }
  return locales.sort();
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

async function readLanguage(call: Call, locale: string): Promise<readonly TranslatedText[]> {
  const file = fileOf(call, locale);
  const xml = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no ${file}. Run “npm run texts -- --add ${locale}” first.`);
  });
  try {
    return readXliff(xml);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function modulesFor(languages: Languages, first: ReadonlySet<string>): ReadonlyMap<string, string> {
  const offered = [...languages].filter(([, texts]) => percentOf(progressOf(texts)) >= enough);
  return new Map([
    ...offered.flatMap(([locale, texts]) => [
      ...modulesOf(locale, texts, (text) => partOf(text, first)),
    ]),
    ...indexModules(offered.map(([locale]) => locale)),
  ]);
}

function faultsOf(locale: string, texts: readonly TranslatedText[]): readonly string[] {
  return texts.flatMap((text, n) =>
    text.isUnused || text.target === '' || text.was !== ''
      ? []
      : faultsIn(text, text.target).map(
          (fault) => `locales/${locale}.xlf, text ${n}: ${fault} English: ${text.text}`,
        ),
  );
}

async function outOfStep(
  {folder}: Call,
  wanted: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const [name, text] of wanted) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (present !== text)
      changed.push(`locales/${name} is not in step with the sources. Run “npm run texts”.`);
  }
  return changed;
}

/** What an earlier run has generated for a language that is no longer offered. */
async function removeOthers({folder}: Call, wanted: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(join(folder, 'generated'))) {
    if (!wanted.has(`generated/${name}`)) await rm(join(folder, 'generated', name));
  }
}

function unfinished(languages: Languages): readonly string[] {
  return complete.flatMap((locale) => {
    const {missing, stale} = progressOf(languages.get(locale) ?? []);
    if (!languages.has(locale)) return [`There is no locales/${locale}.xlf.`];
    return missing + stale === 0
      ? []
      : [`locales/${locale}.xlf: ${missing} translations are missing and ${stale} are stale.`];
  });
}

function progressLine([locale, texts]: readonly [string, readonly TranslatedText[]]): string {
  const progress = progressOf(texts);
  const {total, done, missing, stale} = progress;
  const percent = percentOf(progress);
  const unused = texts.length - total;
  const more = unused > 0 ? `, ${unused} unused (--prune drops them)` : '';
  const offer = percent < enough ? `, offered from ${enough}%` : '';
  return `${locale}: ${percent}% done (${done} of ${total}), ${missing} missing, ${stale} stale${more}${offer}\n`;
}

function fail(lines: readonly string[]): void {
  if (lines.length === 0) return;
  process.exitCode = 1;
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

async function exportTexts(call: Call, locale: string): Promise<void> {
  if (call.to === undefined) throw new Error('Name the file to write: --to FILE.json');
  const texts = await readLanguage(call, locale);
  const rows = exportRows(texts, {
    missing: call.missing,
    targets: call.targets,
    from: numberIn(call.from, '--from'),
    count: numberIn(call.count, '--count'),
  });
  // One row a line, so that it can be read and cut by lines.
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  await writeFile(fromCaller(call.to), `[\n${lines}\n]\n`);
  print(`${rows.length} texts of ${texts.length} are in ${call.to}.\n`);
}

function numberIn(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${option} is “${text}”; it must be a whole number.`);
  return Number(text);
}

async function importTexts(call: Call, locale: string): Promise<void> {
  if (call.file === undefined) throw new Error('Name the file to read: --import de FILE.json');
  const json = await readJson(fromCaller(call.file));
  const {texts, taken, untouched, refused} = importRows(await readLanguage(call, locale), json);
  await writeFile(fileOf(call, locale), writeXliff(locale, texts));
  const left =
    untouched > 0
      ? `${untouched} rows were skipped: they are empty or unchanged. See README.md.\n`
      : '';
  print(
    `${taken} translations are in locales/${locale}.xlf.\n${left}${progressLine([locale, texts])}`,
  );
  fail(refused);
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${(error as Error).message}`, {cause: error});
  }
}
