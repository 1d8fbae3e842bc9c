/** LMS packages as files: what is in them, and that it is as the standards have it. */
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import {unzipSync} from 'fflate';

import {inFull, isFull} from '../bundle.mjs';
import {startBrowser} from './browsing.mjs';
import {browserScript} from './bundled.mjs';
import {buildSite} from './lms-build.mjs';
import {startHost} from './lms-host.mjs';
import {faultsOf} from './manifest-check.mjs';

/** In bytes: a bound of our own, that a package does not grow unseen. */
const largest = 475 * 1024;

let site;
before(async () => (site = await buildSite()));
after(() => site.remove());

const decode = (bytes) => new TextDecoder().decode(bytes);

const made = new Map();

/** Each package once. */
async function packed(...args) {
  const call = args.join(' ');
  if (!made.has(call)) made.set(call, await pack(...args));
  return made.get(call);
}

async function pack(...args) {
  const {status, stderr, zip} = await site.pack(...args);
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  return zip;
}

/** The short form has a course in each standard; a passing score in SCORM 1.2, a lesson in cmi5. */
const calls = [
  ['scorm12', '--course'],
  ['scorm12', '--course', '--mastery', '75'],
  ['scorm2004', '--course'],
  ...inFull(
    ['scorm12', '--lesson', 'the-lost-refresh'],
    ['scorm2004', '--lesson', 'the-lost-refresh'],
    ['scorm2004', '--course', '--mastery', '75'],
  ),
];

const cmi5Calls = [['--course'], ['--lesson', 'the-lost-refresh', '--mastery', '75']];

describe('npm run package', () => {
  it('says under which licences its parts are', async () => {
    const text = decode(
      unzipSync(await packed('--standard', 'scorm12', '--course'))['licences.txt'],
    );
    for (const name of ['the-lost-refresh', 'lit', 'xstate', 'fflate', 'valibot']) {
      assert.match(text, new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    }
  });

  for (const [standard, ...args] of calls) {
    it(`makes a package that ${standard} allows (${args.join(' ')})`, async () => {
      const files = unzipSync(await packed('--standard', standard, ...args));
      const manifest = decode(files['imsmanifest.xml']);
      assert.deepEqual(await faultsOf(manifest, standard), []);
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
      assert.deepEqual(['imsmanifest.xml', ...listed], Object.keys(files));
      assert.ok(listed.includes('lms.html'));
      assert.match(manifest, /href="lms\.html"/u);
    });
  }

  for (const args of cmi5Calls) {
    it(`makes a package that cmi5 allows (${args.join(' ')})`, async () => {
      const files = unzipSync(await packed('--standard', 'cmi5', ...args));
      const structure = decode(files['cmi5.xml']);
      assert.deepEqual(await faultsOf(structure, 'cmi5'), []);
      assert.match(structure, /<url>lms\.html<\/url>/u);
      assert.match(
        structure,
        args.includes('--mastery')
          ? /moveOn="CompletedAndPassed" masteryScore="0\.75"/u
          : /moveOn="Completed" launchMethod/u,
      );
      assert.ok(!('imsmanifest.xml' in files));
      assert.ok('lms.html' in files);
    });
  }

  it('is held to the schemas by a check that finds faults', async () => {
    for (const [standard, right, wrong] of [
      ['scorm12', 'adlcp:scormtype="sco"', 'adlcp:scormtype="scorm"'],
      ['scorm2004', 'adlcp:scormType="sco"', 'adlcp:scormType="scorm"'],
      ['scorm2004', 'objectiveSetByContent', 'objectiveByContent'],
      ['cmi5', 'moveOn="Completed"', 'moveOn="Done"'],
    ]) {
      const files = unzipSync(await packed('--standard', standard, '--course'));
      const [name] = Object.keys(files);
      const manifest = decode(files[name]).replace(right, wrong);
      assert.notDeepEqual(await faultsOf(manifest, standard), []);
    }
  });

  it('tells the page from which score on the unit is passed', async () => {
    const files = unzipSync(await packed('--standard', 'scorm12', '--course', '--mastery', '75'));
    assert.match(decode(files['lms.html']), /&quot;mastery&quot;:75/u);
  });

  it('tells the page which unit it is, and calls it by its title', async () => {
    const title = 'Retries & “refresh” <1>';
    const files = unzipSync(await packed('--lesson', 'install-or-wait', '--title', title));
    const manifest = decode(files['imsmanifest.xml']);
    assert.match(manifest, /<title>Retries &amp; “refresh” &lt;1&gt;<\/title>/u);
    assert.match(manifest, /identifier="the-lost-refresh-lesson-install-or-wait"/u);
    const page = decode(files['lms.html']);
    assert.match(page, /<title>Retries &amp; “refresh” &lt;1><\/title>/u);
    assert.match(page, /&quot;lesson&quot;:&quot;install-or-wait&quot;/u);
    assert.doesNotMatch(page, /<sms-app/u);
    assert.match(decode(files['index.html']), /<sms-app/u);
  });

  it('is in the language that is asked for, with its title, and carries only its texts', async () => {
    const args = ['--lesson', 'the-lost-refresh', '--locale', 'de'];
    const title = 'Die verlorene Aktualisierung';
    const files = unzipSync(await packed('--standard', 'cmi5', ...args));
    assert.ok(decode(files['cmi5.xml']).includes(`<langstring lang="de">${title}</langstring>`));
    const page = decode(files['lms.html']);
    assert.ok(page.includes(`<title>${title}</title>`));
    assert.match(page, /&quot;locale&quot;:&quot;de&quot;/u);
    const texts = Object.keys(files).filter((name) => /\/[a-z]{2}-(first|rest|course)-/.test(name));
    assert.deepEqual([...new Set(texts.map((name) => /\/(..)-[a-z]+-/.exec(name)[1]))], ['de']);
    for (const standard of inFull('scorm12', 'scorm2004')) {
      const scorm = unzipSync(await packed('--standard', standard, ...args));
      assert.ok(decode(scorm['imsmanifest.xml']).includes(`<title>${title}</title>`), standard);
    }
  });

  it('has the same bytes each time, whether Node or a browser makes it', async () => {
    const args = ['--standard', 'scorm2004', '--course', '--title', 'Twice'];
    const zip = await packed(...args);
    if (isFull) assert.deepEqual(await pack(...args), zip);
    assert.deepEqual(Buffer.from(await packInBrowser()), zip);
  });

  it('has a package small enough for everywhere, and says how small', async (test) => {
    const {stdout, zip} = await site.pack('--course');
    assert.match(stdout, /package-\d+\.zip: \d+\.\d kB, \d+ files, “The Lost Refresh”\n$/u);
    const bytes = gzipSync(zip, {level: 9}).length;
    test.diagnostic(`The package of the course: ${(zip.length / 1024).toFixed(1)} kB`);
    assert.ok(bytes <= largest, `${bytes} bytes`);
  });

  it('overwrites nothing, unless it is told to', async () => {
    const out = join(site.folder, 'there.zip');
    await writeFile(out, 'mine');
    const {status, stderr} = await site.packTo(out, '--course');
    assert.equal(status, 2);
    assert.match(stderr, /there\.zip already exists; use --force to overwrite it\.\n$/u);
    assert.equal(await readFile(out, 'utf8'), 'mine');
    assert.equal((await site.packTo(out, '--course', '--force')).status, 0);
    assert.notEqual(await readFile(out, 'utf8'), 'mine');
  });

  for (const [args, refusal] of [
    [[], /^Use either --course, or --lesson with one of how-a-package-travels, /u],
    [['--lesson', 'x'], /^--lesson is x; it must be how-a-package-travels, /u],
    [
      ['--standard', 'aicc', '--course'],
      /^--standard is aicc; it must be one of scorm12, scorm2004, cmi5\.$/u,
    ],
    [['--course', '--mastery', '101'], /^The passing score is 101; /u],
    [['--course', '--mastery', ''], /^--mastery is “”; /u],
    [
      ['--course', '--locale', '../xx'],
      /^--locale is “\.\.\/xx”; it must be en, ar, de, es, fr, ja, zh\.$/u,
    ],
    [['--course', '--title', ' '], /^The title of the unit is " "; /u],
    [['--course', 'two.zip'], /^Name the file to write: /u],
    [
      ['--course', '--site', '/nowhere'],
      /^There is no built site in \/nowhere\. Run “npm run build” first\.$/u,
    ],
    ...inFull(
      [['--course', '--lesson', 'x'], /^Use either --course, or --lesson/u],
      [['--course', '--mastery', ' '], /^--mastery is “ ”; /u],
      [['--course', '--mastery', '0x10'], /^--mastery is “0x10”; it must be a whole number/u],
      [['--course', '--lesson', 'a', '--lesson', 'b'], /^--lesson is given twice\.$/u],
      [['--course', '--title', '\u0001'], /^The title of the unit is /u],
      [['--course', '--nonsense'], /--nonsense/u],
    ),
  ]) {
    it(`refuses with one line: ${args.join(' ')}`, async () => {
      const {status, stdout, stderr} = await site.pack(...args);
      assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
      assert.match(stderr, /^[^\n]+\n$/u);
      assert.match(stderr.trimEnd(), refusal);
    });
  }
});

/** Makes the same package from the files of the site as a browser gets them. */
async function packInBrowser() {
  const script = await browserScript('test/command/package-in-browser.ts', {format: 'esm'});
  const host = await startHost();
  const browser = await startBrowser();
  try {
    await host.addFolder('/site/', site.site);
    host.add('/package.js', script);
    host.add('/pack.html', '<!doctype html><title>Pack</title>');
    const page = await browser.newPage({timezoneId: 'Pacific/Chatham'});
    await page.goto(`${host.origin}/pack.html`);
    return await page.evaluate(async () => {
      const {packSite} = await import('/package.js');
      return Array.from(await packSite('scorm2004', 'course', 'Twice'));
    });
  } finally {
    await browser.close();
    await host.close();
  }
}
