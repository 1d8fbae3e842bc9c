/** The translated texts in what is built: which files are theirs, and how one file carries them. */
import {readFileSync} from 'node:fs';

import type {Plugin} from 'vite';

import {translated} from '../../../locales/generated/list.js';

const parts = ['first', 'rest', 'course'];

/** The script files of each language, by their names in the build. */
export function languageFiles(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const all = [...names];
  return new Map(
    translated.map((locale) => [locale, all.filter((name) => isOf(locale, name)).sort()]),
  );
}

function isOf(locale: string, name: string): boolean {
  return parts.some((part) => new RegExp(`(?:^|/)${locale}-${part}-[\\w-]{8}\\.js$`).test(name));
}

/** For a build of one file, which carries the languages that it is given. */
export function carriedLanguages(): Plugin {
  return {
    name: 'carried-languages',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      return /\/locales\/generated\/(?:index|list)\.js$/.test(source)
        ? this.resolve('/src/embed/carried-languages.ts')
        : undefined;
    },
  };
}

/** A script that gives the texts of a language to `carried-languages.ts`. */
export function textsScript(locale: string): string {
  const texts = parts.map((part) => {
    const module = readFileSync(`locales/generated/${locale}-${part}.ts`, 'utf8');
    const [, body] = /export const texts: Texts = (\{.*\});\s*$/s.exec(module) ?? [];
    if (body === undefined) throw new Error(`There are no texts in ${locale}-${part}.ts.`);
    return `${part}:${body}`;
  });
  return `globalThis.lostRefreshTexts={${JSON.stringify(locale)}:({html,str})=>({${texts.join()}})};\n`;
}
