import {localized, msg, str} from '@lit/localize';
import {css, html, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {latinKey} from '../ui/latin-key.js';
import {printed} from '../words/printed-labels.js';
import {
  ActAskEvent,
  FileTakeEvent,
  FolderGoEvent,
  PasteAskEvent,
  WindowAskEvent,
  type MenuChooseEvent,
  type RowChooseEvent,
  type RowMenuEvent,
} from './desktop-events.js';
import {
  diskOf,
  hotfixPath,
  itemAt,
  type DiskFile,
  type DiskFolder,
  type DiskItem,
} from './model/disk.js';
import type {Practice} from './model/practice.js';
import {stampOf} from './model/practice-format.js';
import type {PeriodIcon} from './period-icons.js';
import period from './period.styles.js';
import {PracticeElement} from './practice-element.js';
import './sms-list-view.js';
import type {ListRow} from './sms-list-view.js';
import './sms-menu.js';
import type {MenuItem, SmsMenu} from './sms-menu.js';

type FileAct = 'up' | 'open' | 'copy' | 'paste' | 'properties';

/**
 * A folder: its files, and what can be done with them.
 *
 * @fires {FolderGoEvent} sms-folder-go - The learner goes to another folder.
 * @fires {WindowAskEvent} sms-window-ask - The learner opens a text, or the properties of a file.
 * @fires {ActAskEvent} sms-act-ask - The learner runs Hotfix.exe.
 * @fires {FileTakeEvent} sms-file-take - The learner takes a file to copy it.
 * @fires {PasteAskEvent} sms-paste-ask - The learner puts the file that was taken in here.
 */
@customElement('sms-folder-window')
@localized()
export class SmsFolderWindow extends PracticeElement {
  static override styles = [
    period,
    css`
      :host {
        display: grid;
        gap: 0.4em;
        padding: 0.4em;
      }

      [role='group'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em;
      }

      [role='group'] button {
        min-width: 0;
      }

      p {
        margin: 0;
        padding: 0.1em 0.5em;
        border: 1px solid;
        border-color: #808080 #fff #fff #808080;
      }
    `,
  ];

  /** Where the folder is: `C:\SMS\SITE.SRV`. */
  @property() path = '';

  /** The file that was taken to be copied, wherever that was. */
  @property({attribute: false}) taken: DiskFile | null = null;

  @state() private chosen = '';

  @query('sms-menu') private readonly menu!: SmsMenu;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  protected override draw(practice: Practice): TemplateResult {
    const folder = this.#folder(practice);
    const items = this.#menuItems(folder);
    return html`
      <div role="group" aria-label=${msg('Actions')}>
        ${items.map(
          ({id, label, disabled}) => html`
            <button
              type="button"
              aria-disabled=${disabled ?? false}
              @click=${() => disabled || this.#do(id as FileAct, folder)}
            >
              ${label}
            </button>
          `,
        )}
      </div>
      <sms-list-view
        .label=${msg(str`Contents of ${this.path || printed('My Computer')}`)}
        .columns=${[printed('Name'), printed('Size'), printed('Type'), printed('Modified')]}
        widths="minmax(8em, 1fr) auto auto auto"
        .chosen=${this.chosen}
        .rows=${folder.items.map(folderRow)}
        @sms-row-choose=${({id}: RowChooseEvent) => (this.chosen = id)}
        @sms-row-open=${() => this.#do('open', folder)}
        @sms-row-menu=${({x, y}: RowMenuEvent) => void this.menu.openAt(x, y)}
      ></sms-list-view>
      <p>${this.#statusWords(folder)}</p>
      <sms-menu
        .label=${msg('Actions')}
        .items=${items}
        @sms-menu-choose=${({id}: MenuChooseEvent) => this.#do(id as FileAct, folder)}
      ></sms-menu>
    `;
  }

  #menuItems(folder: DiskFolder): readonly MenuItem[] {
    const item = this.#item(folder);
    return [
      {id: 'up', label: printed('Up'), disabled: this.path === ''},
      {id: 'open', label: printed('Open')},
      {id: 'copy', label: printed('Copy'), disabled: item?.kind !== 'file'},
      {id: 'paste', label: printed('Paste'), disabled: !this.taken},
      {id: 'properties', label: printed('Properties'), disabled: item?.kind !== 'file'},
    ];
  }

  #statusWords({items}: DiskFolder): string {
    const count = items.length === 1 ? msg('1 object') : msg(str`${items.length} objects`);
    return this.taken ? msg(str`${count}. Ready to paste: ${this.taken.path}`) : count;
  }

  #folder({view}: Practice): DiskFolder {
    const item = itemAt(diskOf(view), this.path);
    if (item?.kind !== 'folder') throw new Error(`There is no folder ${this.path}.`);
    return item;
  }

  #item({items}: DiskFolder): DiskItem | undefined {
    return items.find(({path}) => path === this.chosen) ?? items[0];
  }

  #onKey(event: KeyboardEvent): void {
    const act = actOfKey(event);
    if (!act || !this.practice) return;
    const folder = this.#folder(this.practice);
    event.preventDefault();
    event.stopPropagation();
    if (!this.#menuItems(folder).some(({id, disabled}) => id === act && disabled)) {
      this.#do(act, folder);
    }
  }

  #do(act: FileAct, folder: DiskFolder): void {
    // The folder that one comes from is the one that is chosen.
    if (act === 'up') this.chosen = folder.path;
    const event = this.#eventFor(act, folder);
    if (event) this.dispatchEvent(event);
  }

  #eventFor(act: FileAct, folder: DiskFolder): Event | undefined {
    if (act === 'up') return new FolderGoEvent({path: parentOf(folder.path)});
    if (act === 'paste') return new PasteAskEvent({folder});
    const item = this.#item(folder);
    if (!item) return undefined;
    const {path} = item;
    if (item.kind === 'folder') return new FolderGoEvent({path});
    if (act === 'copy') return new FileTakeEvent({file: item});
    if (act === 'open' && item.lines) return new WindowAskEvent({spec: {kind: 'text', path}});
    if (act === 'open' && item.tool) {
      return new ActAskEvent({act: {type: 'tool.run', tool: item.tool}});
    }
    return new WindowAskEvent({spec: {kind: 'properties', path}});
  }
}

function actOfKey(event: KeyboardEvent): FileAct | undefined {
  const {ctrlKey, metaKey, altKey} = event;
  const key = latinKey(event);
  if (key === 'Backspace') return 'up';
  if (altKey) return key === 'Enter' ? 'properties' : undefined;
  if (!ctrlKey && !metaKey) return undefined;
  if (key === 'c') return 'copy';
  return key === 'v' ? 'paste' : undefined;
}

function parentOf(path: string): string {
  if (/^\\\\[^\\]+$/u.test(path)) return '';
  return path.slice(0, Math.max(0, path.lastIndexOf('\\')));
}

/** A name, a size, a type, and when it was changed; a dash where no source prints it. */
function folderRow(item: DiskItem): ListRow {
  const smsinst = item.kind === 'file' ? item.smsinst : null;
  const {icon, type} = itemLook(item);
  const none = item.kind === 'folder' ? '' : '—';
  const size = smsinst ? `${smsinst.kilobytes}KB` : none;
  return {
    id: item.path,
    icon,
    cells: [item.name, size, type, smsinst ? stampOf(smsinst) : none],
  };
}

/** The picture of a file or folder, and what it is called. */
export function itemLook({kind, name, path}: DiskItem): {icon: PeriodIcon; type: string} {
  if (kind === 'folder') {
    if (/^\\\\[^\\]+$/u.test(path)) return {icon: 'computer', type: printed('Server')};
    if (!path.endsWith(':')) return {icon: 'folder', type: printed('Folder')};
    return {icon: hotfixPath.startsWith(path) ? 'disc' : 'drive', type: printed('Drive')};
  }
  switch (name.slice(-3)) {
    case 'DLL':
      return {icon: 'library', type: printed('Library')};
    case 'INI':
      return {icon: 'settings', type: printed('Settings')};
    case 'EXE':
      return {icon: name === 'HOTFIX.EXE' ? 'hotfix' : 'program', type: printed('Program')};
    default:
      return {icon: 'file', type: printed('Text')};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-folder-window': SmsFolderWindow;
  }
}
