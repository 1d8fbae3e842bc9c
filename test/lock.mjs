/** Lets one process at a time do a thing that two at once would spoil, across processes. */
import {createHash} from 'node:crypto';
import {readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/** No task takes this long: what is older was left behind, and its number given to another process. */
const oldestMinutes = 20;

/** Runs `task` while no other process holds the lock of this name. */
export async function withLock(name, task) {
  const hash = createHash('sha256')
    .update(`${process.getuid?.()} ${name}`)
    .digest('hex')
    .slice(0, 16);
  const file = join(tmpdir(), `the-lost-refresh-${hash}.lock`);
  while (!(await take(file))) await sleep(250);
  try {
    return await task();
  } finally {
    await rm(file, {force: true});
  }
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), {flag: 'wx'});
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  // A process that was killed leaves its lock behind.
  if (await isAbandoned(file)) await rm(file, {force: true});
  return false;
}

async function isAbandoned(file) {
  try {
    const [{mtimeMs}, text] = await Promise.all([stat(file), readFile(file, 'utf8')]);
    const old = Date.now() - mtimeMs > oldestMinutes * 60_000;
    return old || (text !== '' && !isRunning(Number(text)));
  } catch {
    // Its holder has just let go of it.
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
