/** The built site for the tests of packages, and packages of it as `npm run package` does. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {bundledCommand} from './bundled.mjs';
import {runProgram} from './run-program.mjs';
import {builtSite} from './site.mjs';

export async function buildSite() {
  const folder = await mkdtemp(join(tmpdir(), 'lms-'));
  const {site, remove} = await builtSite();
  const bundled = await bundledCommand('src/cli/package.ts');
  let count = 0;
  const siteOf = (args) => (args.includes('--site') ? [] : ['--site', site]);
  return {
    folder,
    site,
    /** Calls the command; what it said, and what it wrote. */
    async pack(...args) {
      const out = join(folder, `package-${++count}.zip`);
      const answer = await run(bundled.program, [...siteOf(args), ...args, out]);
      return {...answer, zip: answer.status === 0 ? await readFile(out) : undefined};
    },
    /** The same, to a file of the caller's choice. */
    packTo: (out, ...args) => run(bundled.program, ['--site', site, ...args, out]),
    async remove() {
      await remove();
      await bundled.remove();
      await rm(folder, {recursive: true});
    },
  };
}

/** The command without the time that npm and its sources take to start. */
function run(program, args) {
  return runProgram(process.execPath, [program, ...args]);
}
