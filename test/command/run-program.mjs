/** Runs programs to their end, as somebody calls them. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';

/** What npm says of the run that a test is part of, which would be taken for the caller's place. */
const ofNpm = /^(INIT_CWD$|npm_)/iu;

export function runProgram(program, args, {cwd, input = ''} = {}) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofNpm.test(name)));
  return new Promise((resolve, reject) => {
    // Generous: a machine may be busy, and what hangs is still found.
    const child = spawn(program, args, {cwd, env, timeout: 300_000});
    const out = {stdout: '', stderr: ''};
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => (out[stream] += text));
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({...out, status}));
    child.stdin.end(input);
  });
}

/** The one sentence with which a call was refused. */
export function refusalIn({status, stdout, stderr}) {
  assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
  assert.match(stderr, /^[^\n]+\.\n$/u);
  return stderr.trimEnd();
}
