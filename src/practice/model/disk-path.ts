/** Paths as they are typed at a command prompt. */

/** The drives of the practice server. */
export const drives = ['C:', 'D:'] as const;
export type Drive = (typeof drives)[number];

/** Where a command prompt is: on a drive, and in a folder of each. */
export interface PromptPlace {
  readonly drive: Drive;
  readonly folders: Readonly<Record<Drive, string>>;
}

export const promptStart: PromptPlace = {drive: 'C:', folders: {'C:': 'C:', 'D:': 'D:'}};

/** The folder that the prompt is in. */
export function folderOf({drive, folders}: PromptPlace): string {
  return folders[drive];
}

/** `C:\` for a drive, which is `C:` among folders. */
export function shownPath(path: string): string {
  return path.length === 2 ? `${path}\\` : path;
}

export function driveNamed(text: string): Drive | undefined {
  return drives.find((drive) => drive === text.toUpperCase());
}

/**
 * The path that a text means, from where the prompt is; undefined for a drive that is not there.
 * Whether something lies there is another question.
 */
export function resolvePath(text: string, place: PromptPlace): string | undefined {
  const [, named = '', rest = ''] = /^([a-z]:)?(.*)$/isu.exec(text) ?? [];
  const drive = named === '' ? place.drive : driveNamed(named);
  if (!drive) return undefined;
  const start = /^[\\/]/u.test(rest) ? [] : place.folders[drive].split('\\').slice(1);
  const parts = rest.split(/[\\/]+/u).reduce<readonly string[]>((path, part) => {
    if (part === '' || part === '.') return path;
    return part === '..' ? path.slice(0, -1) : [...path, part];
  }, start);
  return [drive, ...parts].join('\\');
}

/** The words of a command line; what stands in quotation marks is one. Undefined where one is left open. */
export function wordsOf(line: string): readonly string[] | undefined {
  const quotes = line.split('"').length - 1;
  if (quotes % 2 !== 0) return undefined;
  const words = line.matchAll(/(?:[^\s"]|"[^"]*")+/gu);
  return Array.from(words, ([word]) => word.replaceAll('"', ''));
}
