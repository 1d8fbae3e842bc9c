/** `npm run -s check`, as somebody calls it: what it prints, when it fails, and how it refuses. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {inFull, root} from '../bundle.mjs';
import {bundledCommand} from './bundled.mjs';
import {refusalIn, runProgram} from './run-program.mjs';

const broken = ['--import', './test/command/break-despooler.mjs'];
const oneServer = 'bounds=servers-1';

let bundled;
before(async () => (bundled = await bundledCommand('src/cli/check.ts')));
after(() => bundled.remove());

/** The command without the time that npm and its sources take to start. */
function check(args) {
  return runProgram(process.execPath, [bundled.program, ...args], {cwd: root});
}

/** The command from its sources, of which one line is broken. */
function checkBroken(args) {
  const program = ['--import', 'tsx', ...broken, join(root, 'src/cli/check.ts')];
  return runProgram(process.execPath, [...program, ...args], {cwd: root});
}

function answerIn({status, stdout, stderr}, expected = 0) {
  assert.deepEqual({status, stderr}, {status: expected, stderr: ''});
  assert.ok(stdout.endsWith('}\n'));
  return JSON.parse(stdout);
}

function failing({worlds}) {
  return Object.fromEntries(Object.entries(worlds).map(([world, each]) => [world, each.failing]));
}

describe('npm run -s check', () => {
  it('prints every claim within the usual bounds, and that the product’s own hold', async () => {
    const answer = answerIn(await runProgram('npm', ['run', '-s', 'check'], {cwd: root}));
    assert.deepEqual([answer.bounds, answer.situations], ['usual', 2_688]);
    assert.equal(answer.exception, null);
    assert.ok(answer.recordings > 0);
    const [first] = answer.claims;
    assert.deepEqual(failing(first), {absent: 765, 'before-job': 0, 'before-retry': 765});
    assert.deepEqual(first.worlds.absent.conditions.allOf, [
      'the job asks to refresh existing servers',
      'storing the master fails at least once',
      'some server holds an older version',
    ]);
    assert.equal(first.worlds.absent.conditions.oneOf.length, 3);
    assert.equal(first.worlds.absent.shortest.servers.length, 1);
    assert.equal(first.worlds.absent.conditions.forAnySize, true);
    assert.equal(first.worlds['before-job'].holds, true);
    assert.deepEqual(
      answer.claims.map(({claim}) => claim),
      [
        'refreshed-end-current',
        'complete-means-current',
        'worlds-end-alike',
        'every-job-ends',
        'retry-asks-same',
      ],
    );
    assert.equal(answer.product.length, 8);
    assert.ok(answer.product.every(({holds}) => holds));
  });

  it('prints one claim within other bounds, as a link writes them', async () => {
    const claim = 'own.refresh.then.every-old-current';
    const answer = answerIn(await check([`claim=${claim}`, 'bounds=servers-1.failures-1.put']));
    assert.deepEqual([answer.bounds, answer.situations], ['servers-1.failures-1.put', 32]);
    assert.deepEqual(
      answer.claims.map((each) => each.claim),
      [claim],
    );
    assert.deepEqual(failing(answer.claims[0]), {absent: 3, 'before-job': 0, 'before-retry': 3});
  });

  it('counts exactly within the widest bounds, as digits where a number would not be exact', async () => {
    const bounds = 'servers-10000.failures-100.version-2.offline-4';
    const answer = answerIn(await check(['claim=refreshed-end-current', `bounds=${bounds}`]));
    assert.equal(answer.bounds, bounds);
    assert.match(answer.situations, /^\d{19826}$/u);
    assert.match(answer.claims[0].worlds.absent.failing, /^\d+$/u);
    assert.equal(answer.claims[0].worlds['before-job'].failing, 0);
  });

  it('gives the shortest example as a scenario that can be simulated', async () => {
    const answer = answerIn(await check(['claim=refreshed-end-current', oneServer]));
    const {shortest} = answer.claims[0].worlds.absent;
    assert.deepEqual(
      [shortest.version, shortest.servers[0].holds, shortest.masterFailures.count],
      [1, 1, 1],
    );
  });

  it('fails, and says where, when one line of the charts is broken', async () => {
    const answer = answerIn(await checkBroken([oneServer]), 1);
    const failed = answer.product.filter(({holds}) => !holds).map(({says}) => says);
    assert.deepEqual(failed, [
      'With the hotfix, every server that the job asks to refresh ends current, or the job fails.',
      'With the hotfix, Complete means that no server was missed.',
      'With the hotfix, a retry asks for what the job asked for.',
    ]);
    const {'before-job': found} = answer.claims[0].worlds;
    assert.equal(found.failing, 21);
    assert.equal(found.shortest.servers.length, 1);
    assert.equal(found.shortest.masterFailures.count, 1);
  });

  /** The short form has one of each kind. */
  const refused = [
    [['claim=all-is-well'], /^claim is "all-is-well"; it must be one of refreshed-end-current/u],
    [['bounds=servers-5'], /^bounds is "servers-5"; it must be any of servers-1, /u],
    [['claim=every-job-ends', 'claim=every-job-ends'], /^claim is given more than once\.$/u],
    [['bounds'], /^"bounds" is not an argument of this command\. Use claim=… and bounds=…\.$/u],
    ...inFull(
      [['claim=own.then.nothing'], /^claim is "own\.then\.nothing"; it must be/u],
      [['claim='], /^claim is .*; it must be/u],
      [['bounds=servers-1.servers-2'], /^bounds is "servers-1\.servers-2"; /u],
      [['bounds=servers-1=2'], /^bounds is "servers-1=2"; /u],
      [['--help'], /^"--help" is not an argument of this command/u],
      [['constructor=1'], /^"constructor=1" is not an argument of this command/u],
      [['x\ny'], /is not an argument of this command/u],
    ),
  ];
  for (const [args, sentence] of refused) {
    it(`refuses ${JSON.stringify(args)} in one sentence`, async () => {
      assert.match(refusalIn(await check(args)), sentence);
    });
  }
});
