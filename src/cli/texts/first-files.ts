/** Which files a page loads before anything is shown. */
import {build, type Metafile} from 'esbuild';

/** What the page of the site begins with, and what it loads at once to show the first picture. */
const entries = [
  'src/embed/site-entry.ts',
  'src/story/sms-story.ts',
  'src/lab/picture/index.ts',
  'src/lab/timeline/sms-playbar.ts',
];

/** The files that these import, and what they import: a dynamic import is loaded later. */
export async function firstFiles(root: string): Promise<ReadonlySet<string>> {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    // Style sheets have no texts.
    plugins: [
      {
        name: 'no-styles',
        setup: ({onResolve}) => onResolve({filter: /\.css/}, ({path}) => ({path, external: true})),
      },
    ],
  });
  const files = new Set(entries);
  for (const file of files) importsOf(metafile, file).forEach((path) => files.add(path));
  return files;
}

function importsOf({inputs}: Metafile, file: string): readonly string[] {
  const imports = inputs[file]?.imports ?? [];
  return imports.filter(({kind}) => kind === 'import-statement').map(({path}) => path);
}
