/** Which windows the desktop can show, how they look at first, and what opens them. */
import {msg} from '@lit/localize';

import {printed} from '../words/printed-labels.js';
import {applications, type SmsApplication} from '../../machines/hotfix/hotfix-context.js';
import {ActAskEvent, WindowAskEvent, type WindowSpec} from './desktop-events.js';
import {hotfixPath, shownPath} from './model/disk.js';
import {applicationName} from './model/practice-format.js';
import type {PeriodIcon} from './period-icons.js';

/** Two specs with the same id show the same. */
export function windowId(spec: WindowSpec): string {
  if (spec.kind === 'application') return spec.application;
  return 'path' in spec ? `${spec.kind} ${spec.path}` : spec.kind;
}

/** Parts of the room that is left beside a window. */
type Place = readonly [x: number, y: number];

interface WindowLook {
  readonly title: string;
  readonly icon: PeriodIcon;
  /** Where it stands when it is opened; where there can be many, no two in a row stand the same. */
  readonly places: readonly [Place, ...Place[]];
}

const folderPlaces = [
  [0.3, 0.92],
  [0.95, 0.8],
  [0.45, 0.5],
  [0.7, 0.25],
  [0.25, 0.3],
] as const;

const smallPlaces = [
  [0.6, 0.45],
  [0.8, 0.6],
  [0.45, 0.65],
] as const;

/** None covers the bar of another: all three have to be closed. */
const applicationLooks: Readonly<Record<SmsApplication, Omit<WindowLook, 'title'>>> = {
  'sms-administrator': {icon: 'administrator', places: [[0.98, 0.2]]},
  'sms-database-manager': {icon: 'database', places: [[0.3, 0.98]]},
  'sms-service-manager': {icon: 'manager', places: [[0.3, 0]]},
};

export function windowLook(spec: WindowSpec): WindowLook {
  switch (spec.kind) {
    case 'application':
      return {title: applicationName(spec.application), ...applicationLooks[spec.application]};
    case 'folder':
      return spec.path === ''
        ? {title: printed('My Computer'), icon: 'computer', places: folderPlaces}
        : {title: shownPath(spec.path), icon: 'folder', places: folderPlaces};
    case 'properties': {
      const title = `${lastName(spec.path)} ${printed('Properties')}`;
      return {title, icon: 'file', places: smallPlaces};
    }
    case 'text':
      return {title: lastName(spec.path), icon: 'file', places: smallPlaces};
    case 'services':
      return {title: printed('Services'), icon: 'services', places: [[0.3, 0.35]]};
    case 'panel':
      return {title: printed('Control Panel'), icon: 'panel', places: folderPlaces};
    case 'programs':
      return {title: msg('SMS programs'), icon: 'folder', places: folderPlaces};
    case 'prompt':
      return {title: printed('Command Prompt'), icon: 'prompt', places: [[0.5, 0.7]]};
  }
}

/** What stands on the desktop itself. */
export const iconEntries = [
  'computer',
  'hotfix-files',
  'panel',
  'programs',
  'prompt',
  'case',
] as const;

/** What the Start menu offers. */
export const startEntries = [
  ...applications,
  'services',
  'prompt',
  'hotfix-files',
  'computer',
  'case',
] as const;

export type DeskEntry = (typeof iconEntries | typeof startEntries)[number];

export function entryFor(entry: DeskEntry): {readonly label: string; readonly icon: PeriodIcon} {
  if (entry === 'case') return {label: msg('Run the test job'), icon: 'case'};
  const {title, icon} = windowLook(specOf(entry));
  return {label: entry === 'hotfix-files' ? msg('Hotfix files') : title, icon};
}

/** Asks, on behalf of an element, for what an entry stands for. */
export function askForEntry(element: Element, entry: DeskEntry): void {
  const event =
    entry === 'case'
      ? new ActAskEvent({act: {type: 'case.run'}})
      : new WindowAskEvent({spec: specOf(entry)});
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

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}
