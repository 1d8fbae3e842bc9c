/** Gets the files of the built site, which a package is made of. */
import {msg, str} from '@lit/localize';

/** Beside the pages of the built site. */
export const fileListName = 'lms-files.json';

/** Reads one file by its path; rejects where it cannot be read. */
export type FileReader = (path: string) => Promise<Uint8Array>;

/** All files that a package takes. Rejects with an `Error` with one sentence. */
export async function readSiteFiles(read: FileReader): Promise<ReadonlyMap<string, Uint8Array>> {
  const list = parseList(new TextDecoder().decode(await readOne(read, fileListName)));
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
        str`${path} of the site did not load, so no package can be made of it; a package is made where the whole site is.`,
      ),
    );
  }
}

function parseList(text: string): readonly string[] {
  try {
    const {version, files} = JSON.parse(text) as {version?: unknown; files?: unknown};
    const isList = (value: unknown): value is readonly string[] =>
      Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (version === 1 && isList(files)) return files;
  } catch {
    // Told below.
  }
  throw new Error(
    msg(
      str`${fileListName} of the site is no list of its files; a package is made of the built site.`,
    ),
  );
}
