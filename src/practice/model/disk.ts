/** The drives of the practice server: folders and files as they are now, and paths as they are typed. */
import {msg, str} from '@lit/localize';

import type {HandedFile, SiteDirectory} from '../../../machines/hotfix/hotfix-context.js';
import {
  platforms,
  smsinstFile,
  type Platform,
  type SmsinstFile,
} from '../../../machines/hotfix/smsinst-files.js';
import type {HotfixView} from './hotfix-view.js';
import {platformName} from './practice-format.js';
import type {PracticeAct} from './practice.js';
import {ticketPackage, type TicketSite} from './ticket.js';

export interface DiskFolder {
  readonly kind: 'folder';
  readonly name: string;
  /** `C:\SMS\SITE.SRV`; empty for what holds the drives. */
  readonly path: string;
  readonly items: readonly DiskItem[];
  /** What the chart calls it, where a file can be copied into it. */
  readonly directory: SiteDirectory | null;
}

export interface DiskFile {
  readonly kind: 'file';
  readonly name: string;
  readonly path: string;
  /** Which Smsinst.dll it is. */
  readonly smsinst: SmsinstFile | null;
  /** What the chart calls it, where it can be copied. */
  readonly handed: HandedFile | null;
  /** Which processor's Hotfix.exe it is. */
  readonly tool: Platform | null;
  /** What it says, where it can be read. */
  readonly lines: readonly string[] | null;
}

export type DiskItem = DiskFolder | DiskFile;

/** Where the hotfix lies. Fact: `hotfix-folders`. */
export const hotfixPath = 'D:\\Q195936';

/** What holds the drives. */
export function diskOf({files, site}: Pick<HotfixView, 'files' | 'site'>): DiskFolder {
  const items = [siteDrive(files, site), disc(), ...(site ? shares(site) : [])];
  return {
    kind: 'folder',
    name: '',
    path: '',
    items: items.map((item) => item('')),
    directory: null,
  };
}

/** The package folders of the distribution servers, as the site server reaches them. */
function shares({servers}: TicketSite): readonly Placed[] {
  return Object.entries(servers).map(([name, holds]) => {
    const lines = [msg(str`Package ${ticketPackage}, version ${holds ?? 0}.`)];
    const held = holds === null ? [] : [file('VERSION.TXT', {lines})];
    return folder(`\\\\${name}`, [folder('SMS_PKGD', [folder(ticketPackage, held)])]);
  });
}

/** What lies at a path, in whatever case it is written. */
export function itemAt(root: DiskFolder, path: string): DiskItem | undefined {
  if (path === '') return root;
  const wanted = path.toUpperCase();
  for (const item of root.items) {
    if (item.path.toUpperCase() === wanted) return item;
    if (item.kind === 'folder' && `${wanted}\\`.startsWith(`${item.path.toUpperCase()}\\`)) {
      return itemAt(item, path);
    }
  }
  return undefined;
}

/** The copying of a file into a folder, where the chart knows of such an act. */
export function copyAct(file: DiskFile, {directory}: DiskFolder): PracticeAct | null {
  if (!file.handed || !directory) return null;
  return {type: 'copy.requested', file: file.handed, directory};
}

/** The Smsinst.dll in a folder, which another would replace. */
export function smsinstIn({items}: DiskFolder): DiskFile | undefined {
  return items.find((item): item is DiskFile => item.kind === 'file' && item.smsinst !== null);
}

function siteDrive(files: HotfixView['files'], site: TicketSite | undefined): Placed {
  const bins = platforms.map((platform) => {
    const directory: SiteDirectory = `${platform}-bin`;
    const others = ['BASE4.DLL', 'SMSEXEC.EXE'].map((name) => file(name));
    const items = [...others, ...smsinst(files[directory])];
    return folder(`${platform.toUpperCase()}.BIN`, items, directory);
  });
  const log = site ? {lines: site.jobs.flatMap(({lines}) => lines)} : {};
  const boxes = site ? [despoolerBox()] : [];
  const stray = smsinst(files['site-srv']);
  return folder('C:', [
    folder('SMS', [
      folder('LOGS', [file('DESPOOL.LOG', log)]),
      folder('SITE.SRV', [...bins, ...boxes, ...stray], 'site-srv'),
    ]),
  ]);
}

/** The instructions that wait, and the stored master packages. */
function despoolerBox(): Placed {
  return folder('DESPOOLR.BOX', [
    // A job whose services are stopped has written no instruction yet.
    folder('RECEIVE', []),
    folder('STORE', [file(`${ticketPackage}.WKS`)]),
  ]);
}

function disc(): Placed {
  return folder('D:', [
    folder('Q184489', foldersOf('april')),
    folder('Q195936', foldersOf('hotfix')),
  ]);
}

function foldersOf(build: 'april' | 'hotfix'): readonly Placed[] {
  return platforms.map((platform) => {
    const tools = [
      file('HOTFIX.EXE', {tool: platform}),
      file('HOTFIX.INI', {lines: iniLines(platform)}),
    ];
    const handed: HandedFile = `${build}-${platform}`;
    return folder(platform.toUpperCase(), [
      ...(build === 'hotfix' ? tools : []),
      ...smsinst(smsinstFile(handed), handed),
    ]);
  });
}

function smsinst(which: SmsinstFile | null, handed: HandedFile | null = null): readonly Placed[] {
  return which ? [file('SMSINST.DLL', {smsinst: which, handed})] : [];
}

/** A file or folder, once it is known in which folder it lies. */
type Placed = (parent: string) => DiskItem;

function folder(
  name: string,
  items: readonly Placed[],
  directory: SiteDirectory | null = null,
): Placed {
  return (parent) => {
    const path = pathIn(parent, name);
    return {kind: 'folder', name, path, items: items.map((item) => item(path)), directory};
  };
}

function file(name: string, more: Partial<DiskFile> = {}): Placed {
  const nothing = {smsinst: null, handed: null, tool: null, lines: null};
  return (parent) => ({kind: 'file', name, path: pathIn(parent, name), ...nothing, ...more});
}

function pathIn(parent: string, name: string): string {
  return parent === '' ? name : `${parent}\\${name}`;
}

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
  if (text.startsWith('\\\\')) return text.replace(/\\+$/u, '');
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

/** Why a file cannot be copied into a folder, where the chart has no such act. */
export function copyRefusal({handed}: DiskFile, {path}: DiskFolder): string {
  if (!handed) return msg('On this practice server, you can copy only a Smsinst.dll from drive D.');
  if (path === 'D:' || path.startsWith('D:\\')) return msg('Drive D is read-only.');
  return path === ''
    ? msg('You can copy a file only into a folder.')
    : msg(str`On this practice server, you cannot copy files into ${shownPath(path)}.`);
}

/** Hotfix.ini in plain words, so that nobody takes it for the real one. Fact: `hotfix-ini-unknown`. */
export function iniLines(platform: Platform): readonly string[] {
  return [
    msg('Illustrative: no source documents the contents of the real Hotfix.ini.'),
    '',
    msg(str`This file tells Hotfix.exe for ${platformName(platform)} which file to replace:`),
    msg(str`Smsinst.dll, in SITE.SRV\\${platform.toUpperCase()}.BIN.`),
  ];
}
