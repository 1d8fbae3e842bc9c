/** `npm run -s simulate`, as somebody calls it: what it prints, and how it refuses. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, open, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {isFull, root} from '../bundle.mjs';
import {bundledCommand} from './bundled.mjs';
import {refusalIn, runProgram} from './run-program.mjs';

const articleFile = join(root, 'lessons/scenarios/article.json');
const minimal = {version: 1};

const left = {DENVER: 1, LIMA: 1, OSLO: 1, KYOTO: 2, QUITO: 2};
const whole = {DENVER: 2, LIMA: 2, OSLO: 2, KYOTO: 2, QUITO: 2};
const always = {jobStatus: 'Complete', attempts: 2, master: 2};
const faulty = {...always, servers: left, stale: ['DENVER', 'LIMA', 'OSLO'], minutes: 120};
const sound = {...always, servers: whole, stale: [], minutes: 120};
const articleSummary = {
  worlds: {absent: faulty, 'before-job': sound, 'before-retry': faulty},
  firstDifference: {between: ['absent', 'before-job'], attempt: 1, field: 'refreshExisting'},
};

let folder;
let bundled;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
  bundled = await bundledCommand('src/cli/simulate.ts');
});
after(async () => {
  await rm(folder, {recursive: true});
  await bundled.remove();
});

/** The command without the time that npm and its sources take to start. */
function simulate(args, options) {
  return runProgram(process.execPath, [bundled.program, ...args], {cwd: folder, ...options});
}

/** The command as it is documented. */
function npmSimulate(args, options) {
  return runProgram('npm', ['run', '-s', 'simulate', ...args], {cwd: folder, ...options});
}

/** Without npm in the short form, in which other tests have it. */
const called = isFull ? npmSimulate : simulate;

/** Runs the command while nobody takes what it prints. */
async function simulateUnheard(stdout) {
  const child = spawn(process.execPath, [bundled.program, articleFile], {
    stdio: ['ignore', stdout, 'pipe'],
  });
  child.stdout?.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const status = await new Promise((resolve) => child.on('close', resolve));
  return {status, stderr, stdout: ''};
}

function summaryIn({status, stdout, stderr}) {
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  assert.ok(stdout.endsWith('\n'));
  return JSON.parse(stdout);
}

async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('npm run -s simulate', () => {
  it('prints the article’s case, word for word', async () => {
    const answer = await npmSimulate(['lessons/scenarios/article.json'], {cwd: root});
    assert.deepEqual(summaryIn(answer), articleSummary);
    assert.equal(answer.stdout, `${JSON.stringify(articleSummary, null, 2)}\n`);
  });

  it('takes a path from where it was called, not from the root', async () => {
    const answer = await npmSimulate(['scenarios/article.json'], {cwd: join(root, 'lessons')});
    assert.deepEqual(summaryIn(answer), articleSummary);
  });

  it('takes a path outside the project', async () => {
    await file('outside.json', minimal);
    const answer = await npmSimulate(['--prefix', root, 'outside.json']);
    assert.deepEqual(summaryIn(answer), articleSummary);
  });

  it('reads standard input', async () => {
    const input = await readFile(articleFile, 'utf8');
    assert.deepEqual(summaryIn(await called([], {cwd: root, input})), articleSummary);
  });

  it('refuses with one line and status 2', async () => {
    const refusal = refusalIn(await called([], {cwd: root, input: '{"version":2}'}));
    assert.match(refusal, /^version is 2;/u);
  });
});

describe('simulate', () => {
  it('says so when nobody reads what it prints', async () => {
    const refusal = refusalIn(await simulateUnheard('pipe'));
    assert.equal(refusal, 'The answer could not be written to standard output (EPIPE).');
  });

  it('says so when what it prints has no room', {skip: !existsSync('/dev/full')}, async () => {
    const full = await open('/dev/full', 'w');
    const refusal = refusalIn(await simulateUnheard(full.fd));
    await full.close();
    assert.equal(refusal, 'The answer could not be written to standard output (ENOSPC).');
  });

  it('refuses more than one file', async () => {
    assert.equal(
      refusalIn(await simulate([articleFile, 'other.json'])),
      '"other.json" is an extra argument; simulate takes one file, or none for standard input.',
    );
  });

  it('answers one scenario with one summary', async () => {
    const answer = await simulate([], {input: JSON.stringify(minimal)});
    assert.deepEqual(summaryIn(answer), articleSummary);
  });

  it('answers a list with a list, in order', async () => {
    const list = [minimal, {version: 1, masterFailures: {count: 0}}];
    const summaries = summaryIn(await simulate([await file('list.json', list)]));
    assert.equal(summaries.length, 2);
    assert.deepEqual(summaries[0], articleSummary);
    for (const world of ['absent', 'before-job', 'before-retry']) {
      assert.deepEqual(summaries[1].worlds[world], {...sound, attempts: 1, minutes: 0});
    }
  });

  it('answers a list of one with a list of one, and an empty list with an empty list', async () => {
    const one = await simulate([], {input: JSON.stringify([minimal])});
    assert.deepEqual(summaryIn(one), [articleSummary]);
    assert.deepEqual(summaryIn(await simulate([], {input: '[]'})), []);
  });

  it('says null where the worlds do not differ', async () => {
    const list = [
      {version: 1, masterFailures: {count: 0}},
      {version: 1, job: {refreshExisting: false}},
    ];
    const summaries = summaryIn(await simulate([], {input: JSON.stringify(list)}));
    for (const {firstDifference} of summaries) assert.equal(firstDifference, null);
  });

  it('tells failure, offline servers and other waits', async () => {
    const list = [
      {version: 1, masterFailures: {count: 100}, response: 'slow'},
      {
        version: 1,
        servers: [{name: 'OSLO', holds: 1, offlineForAttempts: [1]}],
        masterFailures: {count: 0},
        response: 'very-fast',
      },
    ];
    const [failed, offline] = summaryIn(await simulate([], {input: JSON.stringify(list)}));
    assert.deepEqual(failed.worlds['before-job'], {
      jobStatus: 'Failed',
      attempts: 100,
      master: 1,
      servers: {DENVER: 1, LIMA: 1, OSLO: 1, KYOTO: null, QUITO: null},
      stale: [],
      minutes: 99 * 720,
    });
    assert.deepEqual(offline.worlds.absent, {
      ...always,
      servers: {OSLO: 2},
      stale: [],
      minutes: 24,
    });
  });

  it('sorts the stale servers by name', async () => {
    const servers = ['OSLO', 'LIMA', 'DENVER'].map((name) => ({name, holds: 1}));
    const {worlds} = summaryIn(await simulate([], {input: JSON.stringify({version: 1, servers})}));
    assert.deepEqual(worlds.absent.stale, ['DENVER', 'LIMA', 'OSLO']);
    assert.deepEqual(Object.keys(worlds.absent.servers), ['OSLO', 'LIMA', 'DENVER']);
  });

  const many = isFull ? 1000 : 100;
  it(`runs ${many} scenarios in one call`, async () => {
    const list = Array.from({length: many}, (_, index) => ({
      version: 1,
      title: `Number ${index}`,
      masterFailures: {count: index % 4},
    }));
    const summaries = summaryIn(await simulate([await file('many.json', list)]));
    assert.equal(summaries.length, many);
    for (const [index, {worlds}] of summaries.entries()) {
      assert.equal(worlds.absent.attempts, (index % 4) + 1);
      assert.equal(worlds.absent.stale.length, index % 4 === 0 ? 0 : 3);
    }
  });
});

describe('simulate, given what it cannot use', () => {
  const servers = [1, 2, 3].map((number) => ({name: `S${number}`, holds: 1}));
  const wrong = {version: 1, servers: [...servers, {name: 'S4', holds: 3}]};

  it('names the place in a scenario', async () => {
    const refusal = refusalIn(await simulate([await file('wrong.json', wrong)]));
    assert.match(refusal, /^servers\[3\]\.holds is 3;/u);
  });

  it('names the place in a list, and answers none of it', async () => {
    const input = JSON.stringify([minimal, wrong, minimal]);
    const refusal = refusalIn(await simulate([], {input}));
    assert.match(refusal, /^\[1\]\.servers\[3\]\.holds is 3;/u);
  });

  it('refuses what would run for minutes', async () => {
    const offlineForAttempts = Array.from({length: 100}, (_, index) => index + 1);
    const many = Array.from({length: 1_000}, (_, index) => ({
      name: `S${index}`,
      holds: 1,
      offlineForAttempts,
    }));
    const input = JSON.stringify({version: 1, servers: many});
    const refusal = refusalIn(await simulate([], {input}));
    assert.match(refusal, /^servers can get 101000 copies in all attempts;/u);
  });

  it('keeps to one line, whatever a name holds', async () => {
    const input = JSON.stringify({version: 1, 'two\nlines\u2028': 1});
    assert.match(refusalIn(await simulate([], {input})), /is not a field of a scenario/u);
  });

  for (const [what, input] of [
    ['no text', ''],
    ['half a scenario', '{"version": 1'],
    ['what is no JSON', 'version: 1'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list of lists', '[[]]'],
  ]) {
    it(`refuses ${what}`, async () => {
      refusalIn(await simulate([], {input}));
    });
  }

  it('says the line and the column at which JSON ends to be JSON', async () => {
    const refusal = refusalIn(await simulate([], {input: '{\n  "version": 1,\n}'}));
    assert.match(refusal, /^Line 3, column 1 /u);
  });

  it('says that a file is not there, by the name that it was given', async () => {
    const refusal = refusalIn(await simulate(['nowhere.json']));
    assert.equal(refusal, 'nowhere.json cannot be read (ENOENT).');
  });

  it('says that a folder cannot be read', async () => {
    assert.match(refusalIn(await simulate([folder])), /cannot be read \(EISDIR\)\.$/u);
  });
});
