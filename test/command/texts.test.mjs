/** `npm run texts`: the languages are in step with the sources, and a new one is one command. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {bundledCommand} from './bundled.mjs';
import {runProgram} from './run-program.mjs';
import {root} from './site.mjs';

describe('npm run texts', () => {
  let folder;
  let bundled;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'texts-'));
    // These packages look for programs and files of their own beside them.
    bundled = await bundledCommand('src/cli/texts.ts', 'external');
  });

  after(async () => {
    await rm(folder, {recursive: true});
    await bundled.remove();
  });

  /** The command without the time that npm and its sources take to start. */
  const texts = (...args) => run(process.execPath, [bundled.program, ...args]);

  it('has nothing to do for the languages of the product', async () => {
    const command = ['run', '--silent', 'texts', '--', '--check'];
    assert.deepEqual(await run('npm', command), {status: 0, printed: ''});
  });

  it('adds a language, hands its texts out, takes them back, and writes what the page loads', async () => {
    const added = await texts('--add', 'pt', '--folder', folder);
    assert.match(added.printed, /^pt: 0% done \(0 of \d{4}\), \d{4} missing, 0 stale/m);
    const given = join(folder, 'given.json');
    await texts('--export', 'pt', '--to', given, '--folder', folder);
    const rows = JSON.parse(await readFile(given, 'utf8'));
    assert.ok(rows.length > 2500);
    assert.ok(rows.some(({text}) => text.includes('{0}')));
    const taken = rows.map((row) => ({...row, target: `${row.text} (pt)`}));
    await writeFile(given, JSON.stringify([...taken, {n: rows.length, target: 'One too many'}]));
    const imported = await texts('--import', 'pt', given, '--folder', folder);
    assert.equal(imported.status, 1);
    assert.match(imported.printed, new RegExp(`^${rows.length}: There is no such text`, 'm'));
    const updated = await texts('--folder', folder);
    assert.match(updated.printed, /^pt: 100% done/m);
    assert.deepEqual((await readdir(join(folder, 'generated'))).sort(), [
      'index.ts',
      'list.ts',
      'pt-course.ts',
      'pt-first.ts',
      'pt-rest.ts',
    ]);
  });

  it('fails where a translation is faulty, or what the page loads is old', async () => {
    const file = join(folder, 'pt.xlf');
    const xliff = await readFile(file, 'utf8');
    const target = /<target><x id="0"[^>]*>/;
    assert.match(xliff, target);
    await writeFile(file, xliff.replace(target, '<target>'));
    const {status, printed} = await texts('--check', '--folder', folder);
    assert.equal(status, 1);
    assert.match(printed, /pt\.xlf, text \d+: \{0\} is missing/);
    assert.match(printed, /generated\/pt-\w+\.ts is not in step/);
  });
});

/** All that a program prints, and its status. */
async function run(program, args) {
  const {status, stdout, stderr} = await runProgram(program, args, {cwd: root});
  return {status, printed: stdout + stderr};
}
