/** Which windows the desktop can show, and what they are called. */
import {msg, str} from '@lit/localize';

import {applications, type SmsApplication} from '../../machines/hotfix-context.js';
import {shownPath} from './model/disk.js';
import {applicationName} from './model/practice-format.js';
import type {PeriodIcon} from './period-icons.js';

export interface ApplicationSpec {
  readonly kind: 'application';
  readonly application: SmsApplication;
}

export type WindowSpec =
  | ApplicationSpec
  | {readonly kind: 'folder' | 'properties' | 'text'; readonly path: string}
  | {readonly kind: 'services' | 'panel' | 'programs' | 'prompt'};

/** Two specs with the same id show the same. */
export function windowId(spec: WindowSpec): string {
  if (spec.kind === 'application') return spec.application;
  return 'path' in spec ? `${spec.kind} ${spec.path}` : spec.kind;
}

export function windowTitle(spec: WindowSpec): string {
  switch (spec.kind) {
    case 'application':
      return applicationName(spec.application);
    case 'folder':
      return spec.path === '' ? msg('My Computer') : shownPath(spec.path);
    case 'properties':
      return msg(str`${lastName(spec.path)} Properties`);
    case 'text':
      return lastName(spec.path);
    case 'services':
      return msg('Services');
    case 'panel':
      return msg('Control Panel');
    case 'programs':
      return msg('SMS programs');
    case 'prompt':
      return msg('Command Prompt');
  }
}

export function windowIcon(spec: WindowSpec): PeriodIcon {
  switch (spec.kind) {
    case 'application':
      return applicationIcons[spec.application];
    case 'folder':
      return spec.path === '' ? 'computer' : 'folder';
    case 'properties':
    case 'text':
      return 'file';
    case 'services':
      return 'services';
    case 'panel':
      return 'panel';
    case 'programs':
      return 'folder';
    case 'prompt':
      return 'prompt';
  }
}

export const applicationIcons: Readonly<Record<SmsApplication, PeriodIcon>> = {
  'sms-administrator': 'administrator',
  'sms-database-manager': 'database',
  'sms-service-manager': 'manager',
};

export const applicationSpecs: readonly ApplicationSpec[] = applications.map((application) => ({
  kind: 'application',
  application,
}));

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}
