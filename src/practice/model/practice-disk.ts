/** The drives of the practice server: its folders and files, as they are after what was done. */
import type {HandedFile, SiteDirectory} from '../../../machines/hotfix/hotfix-context.js';
import {
  platforms,
  smsinstFile,
  type Platform,
  type SmsinstFile,
} from '../../../machines/hotfix/smsinst-files.js';
import type {HotfixView} from './hotfix-view.js';
import type {PracticeAct} from './practice-acts.js';

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
  /** Which processor's Hotfix.exe or Hotfix.ini it is. */
  readonly tool: Platform | null;
}

export type DiskItem = DiskFolder | DiskFile;

/** Where the hotfix lies. Fact: `hotfix-folders`. */
export const hotfixPath = 'D:\\Q195936';

/** What holds the drives. */
export function diskOf({files}: Pick<HotfixView, 'files'>): DiskFolder {
  return folder('', '', [siteDrive(files), disc()]);
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

function siteDrive(files: HotfixView['files']): DiskFolder {
  const siteServer = 'C:\\SMS\\SITE.SRV';
  const bins = platforms.map((platform) => {
    const path = `${siteServer}\\${platform.toUpperCase()}.BIN`;
    const directory: SiteDirectory = `${platform}-bin`;
    const others = ['BASE4.DLL', 'SMSEXEC.EXE'].map((name) => file(path, name));
    return folder(path, nameIn(path), [...others, ...smsinst(path, files[directory])], directory);
  });
  const stray = smsinst(siteServer, files['site-srv']);
  return folder('C:', 'C:', [
    folder('C:\\SMS', 'SMS', [
      folder('C:\\SMS\\LOGS', 'LOGS', [file('C:\\SMS\\LOGS', 'DESPOOL.LOG')]),
      folder(siteServer, 'SITE.SRV', [...bins, ...stray], 'site-srv'),
    ]),
  ]);
}

function disc(): DiskFolder {
  return folder('D:', 'D:', [
    folder('D:\\Q184489', 'Q184489', foldersOf('D:\\Q184489', 'april')),
    folder(hotfixPath, 'Q195936', foldersOf(hotfixPath, 'hotfix')),
  ]);
}

function foldersOf(parent: string, build: 'april' | 'hotfix'): readonly DiskFolder[] {
  return platforms.map((platform) => {
    const path = `${parent}\\${platform.toUpperCase()}`;
    const tools = build === 'hotfix' ? ['HOTFIX.EXE', 'HOTFIX.INI'] : [];
    const handed: HandedFile = `${build}-${platform}`;
    return folder(path, nameIn(path), [
      ...tools.map((name) => file(path, name, {tool: platform})),
      ...smsinst(path, smsinstFile(handed), handed),
    ]);
  });
}

function smsinst(
  path: string,
  which: SmsinstFile | null,
  handed: HandedFile | null = null,
): readonly DiskFile[] {
  return which ? [file(path, 'SMSINST.DLL', {smsinst: which, handed})] : [];
}

function folder(
  path: string,
  name: string,
  items: readonly DiskItem[],
  directory: SiteDirectory | null = null,
): DiskFolder {
  return {kind: 'folder', name, path, items, directory};
}

function file(path: string, name: string, more: Partial<DiskFile> = {}): DiskFile {
  return {
    kind: 'file',
    name,
    path: `${path}\\${name}`,
    smsinst: null,
    handed: null,
    tool: null,
    ...more,
  };
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}
