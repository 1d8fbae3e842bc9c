/** Bundles for tests: a command, which starts in a fifth of the time that it takes from its sources; a script. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';

import {build} from 'esbuild';

import {bundle, root} from '../bundle.mjs';

/**
 * The program that `source` becomes, and what takes it away again. `packages` is "external" for one
 * that needs them as they are installed.
 */
export async function bundledCommand(source, packages) {
  const cache = join(root, 'test/.cache');
  await mkdir(cache, {recursive: true});
  const folder = await mkdtemp(join(cache, 'command-'));
  const {outputFiles} = await bundle([source], 'node', packages);
  for (const {path, contents} of outputFiles) {
    const place = join(folder, relative(root, path));
    await mkdir(dirname(place), {recursive: true});
    await writeFile(place, contents);
  }
  return {
    program: join(folder, source.replace(/\.ts$/, '.js')),
    remove: () => rm(folder, {recursive: true}),
  };
}

/** A source as one script for a browser; the options say of what form. */
export async function browserScript(source, options) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}
