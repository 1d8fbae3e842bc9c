/**
 * `npm test`: every gate, as many at once as there are cores; then the slowest test files, and one
 * line with the totals.
 *
 * `npm run test:full` (`--full`) runs the long form of every test as well, as a release needs.
 */
import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

import {withLock} from './lock.mjs';
import {readSlowest, slowest} from './slowest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const totals = {passed: 0, failed: 0};
const times = [];
const isFull = process.argv.includes('--full');
if (isFull) process.env.LOST_REFRESH_FULL = '1';

await atOnce(Math.max(2, availableParallelism()), [
  () => gate('test:browser', countTests),
  buildAndCommands,
  () => gate('lint'),
  () => gate('test:node', countTests),
  () => gate('types'),
  () => gate('format:check'),
  ...(isFull ? [() => gate('fuzz')] : []),
]);

console.log('The slowest test files:');
for (const line of slowest(times)) console.log(line);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Starts the tasks in order, so many at a time. */
async function atOnce(most, tasks) {
  const queue = tasks.values();
  const work = async () => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({length: most}, work));
}

/** Another run in the same tree must not empty `dist` between the build and what is done with it. */
function buildAndCommands() {
  return withLock(`dist of ${root}`, async () => {
    const isBuilt = await gate('build', countBudgets);
    if (isBuilt) process.env.LOST_REFRESH_SITE = join(root, 'dist');
    await gate('test:command', countCommandTests);
    if (isFull) await gate('test:orca', countCommandTests);
  });
}

/** Runs one script of package.json and shows what it printed only if it fails. */
async function gate(script, count = countOnce) {
  const start = performance.now();
  const {code, output} = await run(`npm run --silent ${script}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const {passed, failed, remark} = count(output, code);
  times.push(...readSlowest(output));
  if (failed > 0) console.log(output.trimEnd());
  report(failed === 0, script, remark ? `${seconds} s, ${remark}` : `${seconds} s`, {
    passed,
    failed,
  });
  return failed === 0;
}

function report(good, script, text, {passed, failed}) {
  totals.passed += passed;
  totals.failed += failed;
  console.log(`${good ? 'ok    ' : 'FAILED'} ${script.padEnd(12)} ${text}`);
}

function countOnce(output, code) {
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

function countBudgets(output, code) {
  const figures = [...output.matchAll(/^ok +(.+)$/gm)].map(([, text]) => text.replace(/ +/g, ' '));
  return {...countOnce(output, code), remark: figures.join('; ')};
}

/** Counts from the line that the runners of tests end with. */
function countTests(output, code) {
  const line = output.match(/^\w+ tests: (\d+) passed, (\d+) failed, (\d+) skipped$/m);
  const [passed, failed, skipped] = line?.slice(1).map(Number) ?? [0, 0, 0];
  return verdict({passed, failed, skipped}, code);
}

/** Counts from the lines that Node's reporter ends with. */
function countCommandTests(output, code) {
  const figure = (name) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = figure('fail') + figure('cancelled');
  const skipped = figure('skipped') + figure('todo');
  const [why = ''] = output.match(/(?<=# )Not installed: .+$/m) ?? [];
  return verdict({passed: figure('pass'), failed, skipped, why}, code);
}

/** A run without a test is a failure; one that names what it skips is not. */
function verdict({passed, failed, skipped, why = ''}, code) {
  const total = passed + failed;
  const reason = why && ` (${why})`;
  const remark = `${total} tests${skipped > 0 ? `, ${skipped} skipped${reason}` : ''}`;
  const broken = failed === 0 && (code !== 0 || (total === 0 && why === ''));
  return {passed, failed: broken ? 1 : failed, remark};
}

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, {cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => keep(error.message));
    child.on('close', (code) => resolve({code, output: stripVTControlCharacters(output)}));
  });
}
