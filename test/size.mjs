/** Holds the build to its size budgets. */
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

import {parseAst} from 'vite';

/** The languages beside English, from the list that is generated with their texts. */
const list = await readFile(new URL('../locales/generated/list.ts', import.meta.url), 'utf8');
const translated = JSON.parse(list.match(/= (\[.*\]);/)[1]);

/** In kB of 1024 bytes, each file gzipped by itself at level 9, as a static host sends it, or as it is. */
const budgets = [
  {name: 'first load', limit: 55.5, files: () => loadedBy('index.html')},
  {name: 'picture, beside the first load', limit: 26.5, files: () => addedBy('picture', [])},
  // Without the part that speaks the protocol, which it loads when there is somebody to speak to.
  {name: 'inspector', limit: 45, files: () => loadedBy('inspector.html')},
  {name: 'course, beside the picture', limit: 60, files: () => addedBy('sms-lessons', ['picture'])},
  {
    name: 'desktop, beside the course',
    limit: 25,
    files: () => addedBy('desktop', ['picture', 'sms-lessons']),
  },
  {name: 'element', limit: 60, files: () => ['lost-refresh.js']},
  {name: 'host script', limit: 1.5, files: () => ['host.js']},
  {name: 'texts of the first picture', limit: 12, files: () => largestLanguage('first')},
  {name: 'texts of the other screens', limit: 50, files: () => largestLanguage('rest')},
  {name: 'texts of the lessons', limit: 50, files: () => largestLanguage('course')},
  // These are mailed and carried as they are.
  {name: 'one file, not zipped', limit: 400, files: () => ['lost-refresh.html'], isPlain: true},
  {
    name: 'classic script, not zipped',
    limit: 400,
    files: () => ['lost-refresh.iife.js'],
    isPlain: true,
  },
  {
    name: 'one file in another language, not zipped',
    limit: 560,
    files: () => largest((file) => /^lost-refresh\.[\w-]+\.html$/.test(file)),
    isPlain: true,
  },
];

const dist = fileURLToPath(new URL('../dist', import.meta.url));

for (const {name, limit, files, isPlain} of budgets) {
  const sizes = [];
  for (const file of await files()) {
    const contents = await readFile(join(dist, file));
    const {length} = isPlain ? contents : gzipSync(contents, {level: 9});
    sizes.push({file, kb: length / 1024});
  }
  const total = sizes.reduce((sum, {kb}) => sum + kb, 0);
  const over = total > limit;
  console.log(`${over ? 'OVER' : 'ok  '} ${kB(total)} of ${limit} kB, ${name}`);
  for (const {file, kb} of sizes.sort((a, b) => b.kb - a.kb))
    console.log(`     ${kB(kb)}  ${file}`);
  if (over) process.exitCode = 1;
}

function kB(number) {
  return `${number.toFixed(1).padStart(6)} kB`;
}

/** A page and all that a browser fetches for it before any script of it has run. */
async function loadedBy(page) {
  const html = await readFile(join(dist, page), 'utf8');
  const files = new Set([page]);
  for (const url of referencedBy(html)) {
    // Data is in the page already, and what has a scheme or a host is not ours.
    if (!/^([a-z]+:|\/\/|#)/i.test(url)) await addWithImports(resolve(page, url), files);
  }
  return [...files];
}

function* referencedBy(html) {
  const fetched = /\b(stylesheet|modulepreload|preload|icon|manifest)\b/;
  for (const [, tag, attributes] of html.matchAll(/<(script|link|img)\b([^>]*)>/gi)) {
    const value = (name) =>
      attributes.match(new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`))?.[1];
    const rel = attributes.match(/\brel\s*=\s*["']?([^"'>]+)/)?.[1] ?? '';
    const url = tag.toLowerCase() === 'link' ? fetched.test(rel) && value('href') : value('src');
    if (url) yield url;
  }
}

/** What a part that is loaded later brings along, beside the first load and other parts. */
async function addedBy(part, others) {
  const known = new Set(await loadedBy('index.html'));
  for (const other of others) await addWithImports(await chunkOf(other), known);
  const all = new Set(known);
  await addWithImports(await chunkOf(part), all);
  return [...all].filter((file) => !known.has(file));
}

/** The file of a part: behind its name stands a hash of what is in it. */
async function chunkOf(part) {
  const files = await readdir(join(dist, 'assets'));
  const found = files.filter((file) => /^-[\w-]{8}\.js$/.test(file.replace(part, '')));
  if (found.length !== 1) throw new Error(`There are ${found.length} files of ${part}.`);
  return `assets/${found[0]}`;
}

/** A part of the texts, in the language in which it is largest. */
function largestLanguage(part) {
  const of = new RegExp(`^assets/(?:${translated.join('|')})-${part}-[\\w-]{8}\\.js$`);
  return largest((file) => of.test(file));
}

/** No file where there is none. */
async function largest(isOne) {
  const files = await readdir(dist, {recursive: true});
  const sizes = await Promise.all(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .filter(isOne)
      .map(async (file) => ({file, size: gzipSync(await readFile(join(dist, file))).length})),
  );
  return sizes
    .sort((a, b) => b.size - a.size)
    .slice(0, 1)
    .map(({file}) => file);
}

/** Static imports only: a dynamic one is loaded when it is asked for. */
async function addWithImports(file, files) {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const {body} = parseAst(await readFile(join(dist, file), 'utf8'));
  for (const {source, type} of body) {
    const isImport = type === 'ImportDeclaration' || type.startsWith('Export');
    if (isImport && source) await addWithImports(resolve(file, source.value), files);
  }
}

function resolve(from, url) {
  return posix.join(dirname(from), url.replace(/[?#].*$/, ''));
}
