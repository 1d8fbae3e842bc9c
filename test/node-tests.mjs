/**
 * `npm run test:node`: runs the tests that need no browser, bundled, on all cores.
 *
 * `npm run test:node -- test/machines/site/job.test.ts` runs one file.
 */
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {dirname, join, relative} from 'node:path';

import Mocha from 'mocha';

import {bundle, root} from './bundle.mjs';
import {slowest} from './slowest.mjs';

const files = process.argv.length > 2 ? process.argv.slice(2) : await allTests();

// Within the tree, as the bundles are modules by its package.json.
const cache = join(root, 'test/.cache');
await mkdir(cache, {recursive: true});
const folder = await mkdtemp(join(cache, 'node-'));
// Stacks lead to the sources, in the workers too.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`;
process.setSourceMapsEnabled(true);
try {
  process.exitCode = (await run(await writeBundles())) === 0 ? 0 : 1;
} finally {
  await rm(folder, {recursive: true, force: true});
}

async function allTests() {
  const names = await readdir(join(root, 'test'), {recursive: true});
  return names
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.browser.test.ts'))
    .map((name) => join('test', name));
}

/** Returns the source file of each bundled test. */
async function writeBundles() {
  const {outputFiles, metafile} = await bundle(files, 'node');
  for (const {path, contents} of outputFiles) {
    const place = join(folder, relative(root, path));
    await mkdir(dirname(place), {recursive: true});
    await writeFile(place, contents);
  }
  const entries = Object.entries(metafile.outputs)
    .filter(([, {entryPoint}]) => entryPoint?.endsWith('.test.ts'))
    .map(([output, {entryPoint}]) => [join(folder, output), entryPoint]);
  return new Map(entries);
}

/** Returns how many tests failed. A run without a test is a failure. */
function run(sources) {
  const mocha = new Mocha({
    parallel: true,
    jobs: availableParallelism(),
    // For a test that hangs; a machine may be busy, so it says nothing of how fast anything is.
    timeout: 60_000,
    forbidOnly: true,
    reporter: reporterFor(sources),
  });
  mocha.files = [...sources.keys()];
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve(failures + (runner.stats.tests === 0 ? 1 : 0)));
  });
}

/** Prints what failed, the slowest files, and one line that `run.mjs` counts from. */
function reporterFor(sources) {
  return class extends Mocha.reporters.Base {
    constructor(runner, options) {
      super(runner, options);
      const times = new Map();
      runner.on('test end', ({file, duration = 0}) => {
        const source = sources.get(file) ?? file;
        times.set(source, (times.get(source) ?? 0) + duration);
      });
      runner.once('end', () => {
        const {passes, failures, pending} = runner.stats;
        if (failures > 0) Mocha.reporters.Base.list(this.failures);
        for (const line of slowest(times)) console.log(line);
        console.log(`node tests: ${passes} passed, ${failures} failed, ${pending} skipped`);
      });
    }
  };
}
