/** The built site for tests of what is built: the one that `npm test` has just made, or one of their own. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {runProgram} from './run-program.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** As `npm run build` makes them, one after the other. */
const modes = ['production', 'element', 'script', 'file', 'host'];

/** Its folder, and what takes it away again. */
export async function builtSite() {
  const {LOST_REFRESH_SITE: given} = process.env;
  if (given) return {site: given, remove: async () => {}};
  // Not into `dist`, which another test run may be measuring at the same time.
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  for (const mode of modes) await vite('build', '--mode', mode, '--outDir', site);
  return {site, remove: () => rm(site, {recursive: true})};
}

async function vite(...args) {
  const program = join(root, 'node_modules/vite/bin/vite.js');
  const command = [program, ...args, '--logLevel', 'error'];
  const {status, stderr} = await runProgram(process.execPath, command, {cwd: root});
  if (status !== 0) throw new Error(`vite ${args.join(' ')}: ${stderr}`);
}
