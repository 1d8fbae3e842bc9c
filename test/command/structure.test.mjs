/** Holds the house in order: who may import whom, doors between features, no cycles, no name twice. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {basename, posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const git = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
const files = execFileSync('git', [...git, 'machines/*.ts', 'lessons/*.ts', 'src/*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

/** Every file with the files that it imports, types and dynamic imports included. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The headless core: each may import itself and what stands before it. */
const core = ['machines', 'lessons', 'locales', 'run', 'words', 'links'];
/** What is put together from features. The command line may use the other two. */
const entries = ['app', 'embed', 'cli'];

describe('the house', () => {
  it('lets imports go one way, and lets features meet at their doors', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => !isAllowed(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no cycle, not even of types', () => {
    assert.deepEqual(cycles(), []);
  });

  it('gives no two files the same name', () => {
    const names = files.map((file) => basename(file)).filter((name) => name !== 'index.ts');
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('names by address only what is there, or what a build makes', () => {
    const named = files.flatMap((file) =>
      [
        ...readFileSync(posix.join(root, file), 'utf8').matchAll(/new URL\('(\.[^']*)', import/g),
      ].map(([, path]) => posix.join(posix.dirname(file), path)),
    );
    assert.ok(named.includes('dist'));
    const missing = named.filter((path) => path !== 'dist' && !existsSync(posix.join(root, path)));
    assert.deepEqual(missing, []);
  });

  it('would see an import that goes the wrong way', () => {
    assert.equal(isAllowed('machines/site/job.ts', 'src/run/record.ts'), false);
    assert.equal(isAllowed('src/ui/icons.ts', 'src/words/format.ts'), false);
    assert.equal(isAllowed('src/course/sms-lesson.ts', 'src/lab/sms-lab.ts'), false);
    assert.equal(isAllowed('src/lab/sms-lab.ts', 'src/app/sms-shell.ts'), false);
    assert.equal(isAllowed('src/course/sms-lesson.ts', 'src/lab/index.ts'), true);
    assert.equal(isAllowed('src/embed/fields.ts', 'src/check/model/check-run.ts'), false);
    assert.equal(isAllowed('src/cli/check.ts', 'src/check/model/check-command.ts'), true);
  });
});

function importsOf(file) {
  const text = readFileSync(posix.join(root, file), 'utf8');
  const names = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]+)/g);
  return [...names].map(([, name]) =>
    posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'),
  );
}

/** `src/lab/picture/x.ts` is in `lab`. */
function placeOf(file) {
  const [top, second] = file.split('/');
  return top === 'src' ? second : top;
}

function isAllowed(file, target) {
  if (target === 'package.json') return file === 'src/words/product.ts';
  const from = placeOf(file);
  const to = placeOf(target);
  if (from === to) return true;
  if (core.includes(from)) return core.indexOf(to) >= 0 && core.indexOf(to) < core.indexOf(from);
  if (from === 'ui') return false;
  if (core.includes(to) || to === 'ui') return true;
  if (entries.includes(to)) return from === 'cli' || (from === 'embed' && to === 'app');
  // A command has no DOM; a door may reach elements that need one.
  if (from === 'cli' && target.startsWith(`src/${to}/model/`)) return true;
  return basename(target) === 'index.ts';
}

/** Groups of files that reach each other, by Tarjan's algorithm. */
function cycles() {
  const found = [];
  const order = new Map();
  const low = new Map();
  const stack = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const target of imports.get(file).filter((each) => imports.has(each))) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file), low.get(target)));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}
