/**
 * `npm run test:engines`: the browser tests in Firefox, and what a learner does most in WebKit.
 *
 * Arguments are the engines to run; all without one. The last line has the totals; an engine that is
 * missing counts as one that is skipped.
 */
import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';

import {missing} from './display.mjs';
import {root} from './bundle.mjs';

const engines = {
  Firefox: {
    programs: {'firefox-esr': 'firefox-esr'},
    commands: ['npx wtr --config test/engines/firefox.config.mjs'],
  },
  WebKit: {
    programs: {WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb'},
    commands: [
      'npx wtr --config test/engines/webkit.config.mjs',
      'node --test --test-reporter=spec test/engines/webkit.test.mjs',
    ],
  },
};

const asked = process.argv.slice(2);
const all = {passed: 0, failed: 0, skipped: 0};
for (const [name, {programs, commands}] of Object.entries(engines)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const absent = missing(programs);
  if (absent) {
    console.log(`skipped: ${name} – ${absent}`);
    all.skipped += 1;
    continue;
  }
  const totals = {passed: 0, failed: 0, skipped: 0};
  for (const command of commands) {
    const {code, output} = await run(command);
    const counted = countIn(output, code);
    for (const result of Object.keys(totals)) totals[result] += counted[result];
    if (counted.failed > 0) console.log(output);
    else for (const [line] of output.matchAll(/^skipped: .+$/gm)) console.log(line);
  }
  console.log(`${name}: ${figures(totals)}`);
  for (const result of Object.keys(all)) all[result] += totals[result];
}
console.log(`engines: ${figures(all)}`);
if (all.failed > 0) process.exitCode = 1;

function figures({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * From the line that the engine's reporter ends with, or those of Node's. The Web Test Runner fails for
 * a test that asks for what the driver has not; the engine's reporter counts it as skipped.
 */
function countIn(output, code) {
  const line = output.match(/^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/m);
  const figure = (name) => output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1];
  const [passed, failed, skipped] = (
    line?.slice(1) ?? ['pass', 'fail', 'skipped'].map((name) => figure(name) ?? 0)
  ).map(Number);
  const hasBroken = !line && failed === 0 && code !== 0;
  return {passed, failed: hasBroken ? 1 : failed, skipped};
}

function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({code, output: stripVTControlCharacters(output)}));
  });
}
