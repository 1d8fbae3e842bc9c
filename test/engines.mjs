/**
 * `npm run test:engines`: the browser tests in Firefox, and what a learner does most in WebKit.
 *
 * Arguments are the engines to run; all without one.
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
for (const [name, {programs, commands}] of Object.entries(engines)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const absent = missing(programs);
  if (absent) {
    console.log(`${name}: skipped. ${absent}`);
    continue;
  }
  const totals = {passed: 0, failed: 0, skipped: 0};
  for (const command of commands) {
    const {code, output} = await run(command);
    const {passed, failed, skipped} = countIn(output);
    totals.passed += passed;
    totals.skipped += skipped;
    totals.failed += failed || Number(code !== 0);
    if (code !== 0) console.log(output);
    else for (const [line] of output.matchAll(/^skipped: .+$/gm)) console.log(line);
  }
  const {passed, failed, skipped} = totals;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed > 0) process.exitCode = 1;
}

/** From the line that the engine's reporter ends with, or those of Node's. */
function countIn(output) {
  const line = output.match(/^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/m);
  const figure = (name) => output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1];
  const [passed, failed, skipped] =
    line?.slice(1) ?? ['pass', 'fail', 'skipped'].map((name) => figure(name) ?? 0);
  return {passed: Number(passed), failed: Number(failed), skipped: Number(skipped)};
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
