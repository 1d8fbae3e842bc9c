/** A display that nobody sees, for browsers that need one (Debian's package `xvfb`). */
import {spawn, spawnSync} from 'node:child_process';

/** Xvfb takes a free display and writes its number to the file that it is given. */
export async function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdio[3].on('data', (data) => resolve(String(data).trim()));
  });
  return {name: `:${number}`, close: () => child.kill()};
}

/** The programs of these that are not installed, as a sentence for whoever runs the tests. */
export function missing(programs) {
  const absent = Object.entries(programs).filter(([program]) => !isInstalled(program));
  if (absent.length === 0) return undefined;
  return `Not installed: Debian's ${absent.map(([, name]) => name).join(', ')}.`;
}

function isInstalled(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], {stdio: 'ignore'}).status === 0;
}
