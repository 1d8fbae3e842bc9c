/** Lists, as the site is built, the files that an LMS package takes from it. */
import type {Plugin} from 'vite';

import {fileListName} from './site-files.js';

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
        const files = [...neededBy(pages, outputs)].sort();
        const source = `${JSON.stringify({version: 1, files}, null, 2)}\n`;
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
