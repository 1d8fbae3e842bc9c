/** Makes an LMS package: a zip of the whole simulator, a manifest, and which unit to open. */
import {msg, str} from '@lit/localize';
import {zipSync, type Zippable} from 'fflate';

import {describeFound} from '../../run/scenario-refusal.js';
import {productVersion} from '../../words/product.js';
import {writeLaunch, type StandardName} from './launch.js';
import {manifestNames, manifestOf} from './manifest.js';
import type {UnitName} from './unit.js';

export interface PackageRequest {
  readonly standard: StandardName;
  readonly unit: UnitName;
  /** What the LMS calls the unit. */
  readonly title: string;
  /** The language that the unit opens in. */
  readonly locale: string;
  /** The files of the built site, by their paths; see `site-files.ts`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** From which score on the unit is passed, from 0 to 100; where it is left out, it is only completed. */
  readonly mastery?: number | undefined;
  /** Stands on the files in the zip; the first moment that a zip can tell, where it is left out. */
  readonly date?: Date | undefined;
}

/** The page of the site, and the same with a unit in its place: that is what an LMS opens. */
const page = 'index.html';
export const launchPage = 'lms.html';

/** What stands in the page of the site, with the comic that it begins as. */
const app = /<sms-app\b.*<\/sms-app>/s;

/**
 * The bytes of the zip: the same for the same request, in every browser and in Node.
 *
 * Rejects with an `Error` with one sentence for what cannot be in a package.
 */
export async function buildLmsPackage(request: PackageRequest): Promise<Uint8Array> {
  const {standard, unit, title, locale, mastery} = request;
  const files = new Map(request.files);
  files.set(launchPage, launchPageOf(request));
  const paths = [...files.keys()].sort();
  paths.forEach(refusePath);
  const manifest = manifestOf({
    standard,
    id: idOf(unit),
    title,
    locale,
    href: launchPage,
    files: paths,
    mastery,
  });
  const first = [manifestNames[standard], new TextEncoder().encode(manifest)] as const;
  return zipOf([first, ...sorted(files)], request.date);
}

export function sorted(
  files: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [path: string, bytes: Uint8Array])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A zip of these files, in this order: the same bytes on each machine. */
export function zipOf(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  date = new Date(Date.UTC(1980, 0, 1)),
): Uint8Array {
  const zippable: Zippable = Object.fromEntries(files);
  // A zip tells the time of the clock on the wall. At noon no clock is put forward.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  return zipSync(zippable, {level: 9, mtime, os: 3});
}

/** How many files a package has: those of the site, the page that the LMS opens, and the manifest. */
export function fileCount(site: ReadonlyMap<string, Uint8Array>): number {
  return site.size + 2;
}

/** What tells the unit from others in the LMS. */
function idOf(unit: UnitName): string {
  return `the-lost-refresh-${unit === 'course' ? 'course' : `lesson-${unit.lesson}`}`;
}

function launchPageOf({standard, unit, title, locale, files, mastery}: PackageRequest): Uint8Array {
  const bytes = files.get(page);
  const html = bytes ? new TextDecoder().decode(bytes) : '';
  if (!app.test(html)) {
    throw new Error(
      msg(str`The files contain no ${page} with the simulator, so they are not from this site.`),
    );
  }
  const launch = escapeText(writeLaunch({version: 1, standard, unit, locale, mastery}));
  return new TextEncoder().encode(
    html
      // Where a page of a package has an icon at all, then as a file of its own.
      .replace(/<link rel="icon" href="data:[^>]*>\s*/, '')
      .replace(
        /<title>[^<]*<\/title>/,
        () =>
          `<meta name="generator" content="The Lost Refresh ${productVersion}" /><title>${escapeText(title)}</title>`,
      )
      .replace(
        app,
        // The element's own content replaces this text when it is there.
        () => `<sms-lms-page launch="${launch}"><p>Loading the lessons…</p></sms-lms-page>`,
      ),
  );
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** A zip with other paths can put files where they don't belong. */
function refusePath(path: string): void {
  const isRight = /^[\w.-]+(\/[\w.-]+)*$/.test(path) && !/(^|\/)\.\.?(\/|$)/.test(path);
  if (isRight && !Object.values(manifestNames).includes(path)) return;
  throw new Error(
    msg(
      str`A file is called ${describeFound(path)}; it must be a path in the package, with only letters, digits, dots, hyphens and slashes.`,
    ),
  );
}

/** Beside the pages of the built site. */
export const fileListName = 'lms-files.json';

/** Reads one file by its path; rejects where it cannot be read. */
export type FileReader = (path: string) => Promise<Uint8Array>;

/** All files that a package in a language takes. Rejects with an `Error` with one sentence. */
export async function readSiteFiles(
  read: FileReader,
  locale = 'en',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const list = parseList(new TextDecoder().decode(await readOne(read, fileListName)), locale);
  const files = await Promise.all(
    list.map(async (path) => [path, await readOne(read, path)] as const),
  );
  return new Map(files);
}

/** Reads from where the site is, which may be any folder of a host. */
export function readerFrom(base: string | URL): FileReader {
  return async (path) => {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  };
}

async function readOne(read: FileReader, path: string): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch {
    throw new Error(
      msg(
        str`${path} did not load from the site, so no package can be made; use a complete copy of the site.`,
      ),
    );
  }
}

function parseList(text: string, locale: string): readonly string[] {
  try {
    const {version, files, languages} = JSON.parse(text) as {
      version?: unknown;
      files?: unknown;
      languages?: Readonly<Record<string, unknown>>;
    };
    const isList = (value: unknown): value is readonly string[] =>
      Array.isArray(value) && value.every((each) => typeof each === 'string');
    const texts = languages?.[locale] ?? [];
    if (version === 1 && isList(files) && isList(texts)) return [...files, ...texts];
  } catch {
    // Told below.
  }
  throw new Error(
    msg(
      str`${fileListName} is not a list of the site’s files; make the package from the built site.`,
    ),
  );
}
