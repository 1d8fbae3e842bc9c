/** Makes `licences.txt` of what is bundled, whichever builds run one after the other into one folder. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Plugin} from 'vite';

export const licencesName = 'licences.txt';

/** What a licence text is said of: `lit 3.3.3 (BSD-3-Clause)`, and others with the same text. */
export type Licences = ReadonlyMap<string, ReadonlySet<string>>;

/** `isFirst` where the folder is emptied; else what stands there is added to. */
export function licences({isFirst}: {readonly isFirst: boolean}): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle({dir = 'dist'}, bundle) {
      const file = join(dir, licencesName);
      const before = !isFirst && existsSync(file) ? readLicences(readFileSync(file, 'utf8')) : [];
      const source = licencesText(merged(...before, licencesOf(bundle)));
      this.emitFile({type: 'asset', fileName: licencesName, source});
    },
  };
}

interface Chunk {
  readonly type: string;
  readonly moduleIds?: readonly string[];
}

/** Our licence, and the licence of each package that the bundle contains. */
export function licencesOf(bundle: Readonly<Record<string, Chunk>>): Licences {
  const folders = new Set(
    Object.values(bundle)
      .flatMap(({moduleIds = []}) => moduleIds)
      .flatMap(
        (id) => /.*\/node_modules\/(@[^/]+\/)?[^/?]+/.exec(id.replace(/^\0/, ''))?.[0] ?? [],
      ),
  );
  return merged(...['.', ...folders].map((folder) => licenceIn(folder, [...folders])));
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository?: string | {readonly url?: string};
}

/** Throws where a package does not say under which licence it is. */
function licenceIn(folder: string, others: readonly string[]): Licences {
  const {name, version, license, repository} = packageIn(folder);
  const kin = others.filter((other) => {
    const found = packageIn(other);
    return urlOf(found.repository) === urlOf(repository) && found.license === license;
  });
  // Some packages of a repository leave its licence to the others.
  const text = [folder, ...kin].map(textIn).find((each) => each !== undefined);
  if (text === undefined) throw new Error(`${name} has no license text to include.`);
  return new Map([[text, new Set([`${name} ${version} (${license})`])]]);
}

function packageIn(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function urlOf(repository: PackageJson['repository']): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^.*github(\.com)?[:/]|\.git$/g, '');
}

function textIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return file && tidy(readFileSync(join(folder, file), 'utf8'));
}

/** Two empty lines stand between two licences only. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function merged(...lists: readonly Licences[]): Licences {
  const all = new Map<string, Set<string>>();
  for (const [text, names] of lists.flatMap((list) => [...list])) {
    all.set(text, new Set([...(all.get(text) ?? []), ...names]));
  }
  return all;
}

const opening = 'The Lost Refresh and the third-party works in it, with their licenses.';

export function licencesText(list: Licences): string {
  const sections = [...list].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}`);
  // Ours comes first.
  const isOurs = (section: string): boolean => section.startsWith('the-lost-refresh ');
  sections.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)) || (a < b ? -1 : 1));
  return `${[opening, ...sections].join('\n\n\n')}\n`;
}

export function readLicences(file: string): readonly Licences[] {
  const [, ...sections] = file.trim().split('\n\n\n');
  return sections.map((section) => {
    const end = section.indexOf('\n\n');
    return new Map([[section.slice(end + 2), new Set(section.slice(0, end).split('\n'))]]);
  });
}
