/**
 * The labels of the practice server's desktop, as Windows NT and SMS printed them.
 *
 * The hotfix is for the English product (fact `hotfix-english`), so the server is an English one in
 * every language: these are never translated. In another language their meanings stand beside the
 * desktop. Sentences on it are ours, and are translated.
 */
import {textOf} from './data-text.js';

export const printedLabels = [
  'My Computer',
  'Control Panel',
  'Services',
  'Command Prompt',
  'Start',
  'Stop',
  'Service',
  'Status',
  'Startup',
  'Started',
  'Stopped',
  'Automatic',
  'Running',
  'Component',
  'Jobs',
  'Job',
  'Package',
  'Retrying',
  'Complete',
  'Site database',
  'Site',
  'Name',
  'Size',
  'Type',
  'Modified',
  'Location',
  'Up',
  'Open',
  'Copy',
  'Paste',
  'Properties',
  'Move',
  'Close',
  'Server',
  'Folder',
  'Drive',
  'Library',
  'Settings',
  'Program',
  'Text',
  'Confirm File Replace',
  'Error Copying File',
  'Yes',
  'No',
] as const;

type PrintedLabel = (typeof printedLabels)[number];

/** A label, which is the same in every language. */
export function printed(label: PrintedLabel): string {
  return label;
}

/** What it means in the language of the page. */
export function labelMeaning(label: PrintedLabel): string {
  return textOf(labelId(label), label);
}

export function labelId(label: PrintedLabel): string {
  return `label.${label.toLowerCase().replaceAll(' ', '-')}`;
}
