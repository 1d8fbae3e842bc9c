/** What can be opened from the desktop, the Start menu and the groups. */
import {msg} from '@lit/localize';

import {applications} from '../../machines/hotfix-context.js';
import {hotfixPath} from './model/disk.js';
import {ActAskEvent, WindowAskEvent} from './desktop-events.js';
import type {PeriodIcon} from './period-icons.js';
import {windowIcon, windowTitle, type WindowSpec} from './window-spec.js';

export const deskEntries = [
  'computer',
  'hotfix-files',
  'panel',
  'programs',
  'prompt',
  'services',
  ...applications,
  'case',
] as const;
export type DeskEntry = (typeof deskEntries)[number];

/** What stands on the desktop itself. */
export const iconEntries: readonly DeskEntry[] = [
  'computer',
  'hotfix-files',
  'panel',
  'programs',
  'prompt',
  'case',
];

/** What the Start menu offers. */
export const startEntries: readonly DeskEntry[] = [
  ...applications,
  'services',
  'prompt',
  'hotfix-files',
  'computer',
  'case',
];

export function entryFor(entry: DeskEntry): {readonly label: string; readonly icon: PeriodIcon} {
  if (entry === 'case') return {label: msg('Run the article’s case'), icon: 'case'};
  const spec = specOf(entry);
  const label = entry === 'hotfix-files' ? msg('Hotfix files') : windowTitle(spec);
  return {label, icon: windowIcon(spec)};
}

/** Asks, on behalf of an element, for what an entry stands for. */
export function askForEntry(element: Element, entry: DeskEntry): void {
  const event =
    entry === 'case' ? new ActAskEvent({type: 'case.run'}) : new WindowAskEvent(specOf(entry));
  element.dispatchEvent(event);
}

function specOf(entry: Exclude<DeskEntry, 'case'>): WindowSpec {
  switch (entry) {
    case 'computer':
      return {kind: 'folder', path: ''};
    case 'hotfix-files':
      return {kind: 'folder', path: hotfixPath};
    case 'panel':
    case 'programs':
    case 'prompt':
    case 'services':
      return {kind: entry};
    default:
      return {kind: 'application', application: entry};
  }
}
