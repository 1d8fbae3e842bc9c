/** A release as a folder: what is in it, that it is whole, and that a commit makes the same bytes. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {unzipSync} from 'fflate';
import {tsImport} from 'tsx/esm/api';

import {isFull} from '../bundle.mjs';
import {bundledCommand} from './bundled.mjs';
import {builtSite, root} from './site.mjs';

const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const name = `the-lost-refresh-${version}`;

let folder;
let site;
let bundled;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  site = await builtSite();
  bundled = await bundledCommand('src/cli/release.ts');
  git('init', '--quiet');
  await writeFile(join(folder, '.gitignore'), 'release*/\n');
  git('add', '.');
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  git(...who, 'commit', '--quiet', '--message', 'Begin', '--date', '2002-05-04T12:00:00Z');
});
after(async () => {
  await site.remove();
  await bundled.remove();
  await rm(folder, {recursive: true});
});

function git(...args) {
  const env = {...process.env, GIT_COMMITTER_DATE: '2002-05-04T12:00:00Z'};
  return execFileSync('git', args, {cwd: folder, env, encoding: 'utf8'});
}

function release(out, env = {}) {
  const args = [bundled.program, '--site', site.site, '--out', out];
  return spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
}

describe('npm run release', () => {
  it('refuses a tree with changes, in one sentence', async () => {
    const file = join(folder, 'changed.txt');
    await writeFile(file, 'mine');
    const {status, stdout, stderr} = release('release');
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
    assert.match(stderr, /^A release is made of a commit, .* such as changed\.txt\.\n$/u);
    await rm(file);
  });

  it('refuses a folder that holds anything else, and removes nothing of it', async () => {
    await mkdir(join(folder, 'release-of-mine'));
    await writeFile(join(folder, 'release-of-mine/notes.txt'), 'mine');
    const {status, stdout, stderr} = release('release-of-mine');
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
    assert.match(stderr, /^\S+ holds notes\.txt, which is not from a release; .*\.\n$/u);
    assert.deepEqual(await readdir(join(folder, 'release-of-mine')), ['notes.txt']);
  });

  it('makes all that a trainer takes, with sums and the date of the commit', async () => {
    // A later release takes the place of an earlier one.
    await mkdir(join(folder, 'release'));
    await writeFile(join(folder, 'release/the-lost-refresh-0.0.1-site.zip'), 'old');
    const {status, stderr} = release('release');
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    const ofLanguages = (await readdir(site.site)).filter((file) =>
      /^lost-refresh\.[a-z]{2}\.html$/.test(file),
    );
    assert.equal(ofLanguages.length, 6);
    const handedOut = [
      'SHA256SUMS',
      'licences.txt',
      ...ofLanguages,
      'lost-refresh.html',
      'lost-refresh.iife.js',
      `${name}-cmi5.zip`,
      `${name}-scorm12.zip`,
      `${name}-scorm2004.zip`,
      `${name}-site.zip`,
    ];
    assert.deepEqual((await readdir(join(folder, 'release'))).sort(), handedOut.sort());
    const read = (file) => readFile(join(folder, 'release', file));
    for (const line of (await read('SHA256SUMS')).toString().trim().split('\n')) {
      const [sum, file] = line.split('  ');
      assert.equal(
        createHash('sha256')
          .update(await read(file))
          .digest('hex'),
        sum,
      );
    }
    const zip = await read(`${name}-site.zip`);
    const names = Object.keys(unzipSync(zip));
    assert.ok(names.includes('index.html') && names.includes('embedding.html'));
    assert.deepEqual(names, [...names].sort());
    // The day, month and year of the first file, as a zip writes them.
    assert.equal(zip.readUInt16LE(12), ((2002 - 1980) << 9) | (5 << 5) | 4);
    assert.match(
      (await read('licences.txt')).toString(),
      new RegExp(`the-lost-refresh ${version}`),
    );
    const {'imsmanifest.xml': manifest} = unzipSync(await read(`${name}-scorm12.zip`));
    assert.match(new TextDecoder().decode(manifest), new RegExp(`version="${version}"`, 'u'));
  });

  if (isFull) {
    it('makes the same bytes twice, wherever the clock stands', async () => {
      assert.equal(release('release-2', {TZ: 'Pacific/Chatham'}).status, 0);
      for (const file of await readdir(join(folder, 'release'))) {
        const [one, two] = await Promise.all(
          ['release', 'release-2'].map((each) => readFile(join(folder, each, file))),
        );
        assert.ok(one.equals(two), file);
      }
    });
  }

  it('zips the same files to the same bytes', async () => {
    const {zipOf, sorted} = await tsImport('../../src/embed/lms/lms-package.ts', import.meta.url);
    const bytes = (text) => new TextEncoder().encode(text);
    const [a, b] = [
      ['a/x.js', bytes('one')],
      ['b.html', bytes('two')],
    ];
    const date = new Date('2026-03-29T02:30:00Z');
    const [one, two] = [
      [a, b],
      [b, a],
    ].map((files) => zipOf(sorted(new Map(files)), date));
    assert.deepEqual(one, two);
    assert.notDeepEqual(zipOf([a, b], new Date('2026-03-30')), one);
  });
});

it('the workflow runs the commands of the README, and nothing else', async () => {
  const workflow = await readFile(join(root, '.github/workflows/release.yml'), 'utf8');
  const [, section] = (await readFile(join(root, 'README.md'), 'utf8')).split('\n## Release\n');
  const commands = [...workflow.matchAll(/- run: (.+)/gu)].map(([, command]) => command);
  assert.ok(commands.length >= 5);
  const given = section.split('\n');
  for (const command of commands) {
    assert.ok(
      given.some((line) => line.split(' #')[0].trim() === command),
      command,
    );
  }
});
