/** What the README says of lessons: its template leaves no learner stuck, and its numbers are true. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {promisify} from 'node:util';

import {tsImport} from 'tsx/esm/api';

import {root} from './site.mjs';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

it('the template of a lesson is right', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, template] = readme.match(/```ts\n(.*?)```/s);
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  const file = join(folder, 'my-lesson.ts');
  // As if it were beside the other lessons, where it is meant to be put.
  await writeFile(file, template.replace('./lesson.js', join(root, 'lessons/lesson.js')));
  try {
    const [{myLesson}, {lessons}, {faultsOf}] = await Promise.all(
      [file, join(root, 'lessons/index.ts'), join(root, 'src/course/model/check-lessons.ts')].map(
        (path) => tsImport(path, import.meta.url),
      ),
    );
    assert.deepEqual(faultsOf([...lessons, myLesson]), []);
    const tsc = join(root, 'node_modules/typescript-native/bin/tsc');
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
    ];
    const {stdout} = await promisify(execFile)(process.execPath, [
      tsc,
      ...options,
      ...['--module', 'esnext', '--moduleResolution', 'bundler', '--resolveJsonModule', file],
    ]).catch((error) => error);
    assert.equal(stdout, '');
  } finally {
    await rm(folder, {recursive: true});
  }
});

it('the number of lessons and their minutes are true', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const {lessons} = await tsImport(join(root, 'lessons/index.ts'), import.meta.url);
  const minutes = lessons.map((lesson) => lesson.minutes);
  const [count, least, most] = [lessons.length, Math.min(...minutes), Math.max(...minutes)].map(
    (number) => words[number],
  );
  assert.ok(readme.includes(`There are ${count} lessons of ${least} to ${most} minutes`));
});
