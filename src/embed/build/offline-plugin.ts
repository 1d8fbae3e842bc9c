/** Tells the service worker which files the site has; it is another one whenever any of them has changed. */
import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';

import {languageFiles} from './languages-plugin.js';
import {fileListName} from '../lms/lms-package.js';

const workerFile = 'sw.js';

/** What is fetched from the network when somebody asks for it: it is not the site itself. */
const notKept = /^(scenario\.schema\.json|custom-elements\.json|host\.d\.ts|examples(\.js|\/.*))$/;

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== 'chunk') throw new Error('There is no service worker to fill in.');
        const languages = [...languageFiles(Object.keys(bundle)).values()].flat();
        const files = Object.values(bundle)
          .filter(({fileName}) => fileName !== workerFile && !notKept.test(fileName))
          .filter(({fileName}) => !languages.includes(fileName))
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const hash = createHash('sha256').update(worker.code);
        for (const file of files) {
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        }
        worker.code = worker.code
          .replaceAll('__FILES__', JSON.stringify(files.map(({fileName}) => fileName)))
          .replaceAll('__LANGUAGES__', JSON.stringify(languages))
          .replaceAll('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)));
      },
    },
  };
}

/** What of a built file is looked at. */
interface Output {
  readonly type: 'asset' | 'chunk';
  readonly fileName: string;
  readonly source?: string | Uint8Array;
  readonly code?: string;
}

/** Adds the list of these pages and all that they need, whatever else the site has. */
export function listFiles(pages: readonly string[]): Plugin {
  return {
    name: 'lms-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = new Map<string, Output>(Object.entries(bundle));
        const languages = Object.fromEntries(languageFiles(outputs.keys()));
        const translations = Object.values(languages).flat();
        const files = [...neededBy(pages, outputs)]
          .filter((file) => !translations.includes(file))
          .sort();
        const source = `${JSON.stringify({version: 1, files, languages}, null, 2)}\n`;
        this.emitFile({type: 'asset', fileName: fileListName, source});
      },
    },
  };
}

/**
 * By the names that stand in the text of a file: the graph of modules knows nothing of workers, style
 * sheets and what else is loaded by its address.
 */
function neededBy(pages: readonly string[], outputs: ReadonlyMap<string, Output>): Set<string> {
  const needed = new Set(pages.filter((page) => outputs.has(page)));
  const names = [...outputs.keys()].map((file) => ({file, name: file.split('/').at(-1) ?? file}));
  for (const file of needed) {
    const text = textOf(outputs.get(file));
    for (const {file: other, name} of names) {
      // The pages of the site speak of each other; only those that were asked for are needed.
      if (!other.endsWith('.html') && text.includes(name)) needed.add(other);
    }
  }
  return needed;
}

function textOf(output: Output | undefined): string {
  const text = output?.code ?? output?.source ?? '';
  return typeof text === 'string' ? text : new TextDecoder().decode(text);
}
