/** Bundles TypeScript as the tests run it: in a browser, or in Node. */
import {readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {build} from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the long form of every test is wanted, as a release needs. */
export const isFull = process.env.LOST_REFRESH_FULL === '1';

/** Cases that only the long form has. */
export function inFull(...cases) {
  return isFull ? cases : [];
}

/**
 * Bundles files, given as paths or patterns, with what they share in chunks of its own.
 *
 * Returns esbuild's result; nothing is written to disk. `packages` is "external" where they are to be
 * loaded as they are.
 */
export function bundle(files, platform, packages = 'bundle') {
  const isBrowser = platform === 'browser';
  return build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: root,
    outbase: root,
    chunkNames: 'bundled/[name]-[hash]',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform,
    packages,
    // As it is shipped: the development builds of Lit and XState are slower.
    conditions: ['production'],
    sourcemap: 'linked',
    logLevel: 'error',
    define: {
      'import.meta.env.LOST_REFRESH_FULL': String(isFull),
      // XState 4 asks Node whether this is production.
      'process.env.NODE_ENV': '"production"',
    },
    plugins: [inlineCss(), ownAddress(isBrowser)],
  });
}

/** Bundles a `.css?inline` as a module whose default is its text, as Vite does. */
function inlineCss() {
  return {
    name: 'inline-css',
    setup({onResolve, onLoad}) {
      onResolve({filter: /\.css\?inline$/}, ({path, resolveDir}) => ({
        path: resolve(resolveDir, path.replace(/\?inline$/, '')),
        namespace: 'inline-css',
      }));
      onLoad({filter: /.*/, namespace: 'inline-css'}, async ({path}) => ({
        contents: await readFile(path, 'utf8'),
        loader: 'text',
      }));
    },
  };
}

/** `import.meta.url` is the address of the source file, not of the chunk that it went into. */
function ownAddress(isBrowser) {
  return {
    name: 'own-address',
    setup({onLoad}) {
      onLoad({filter: /\.ts$/}, async ({path}) => {
        if (path.includes(`${sep}node_modules${sep}`)) return undefined;
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const address = isBrowser
          ? `new URL(${JSON.stringify(`/${urlPath(path)}`)}, location.origin).href`
          : JSON.stringify(pathToFileURL(path).href);
        const contents = text.replaceAll('import.meta.url', address);
        return {contents, loader: 'ts', resolveDir: dirname(path)};
      });
    },
  };
}

/** The path of a file of this project as an address has it. */
export function urlPath(file) {
  return relative(root, file).split(sep).join('/');
}

/** The file of this project that an address names. */
export function fileAt(path) {
  return join(root, decodeURIComponent(path));
}
