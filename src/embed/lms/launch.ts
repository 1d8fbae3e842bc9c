/**
 * What a package tells the page that it opens, in an attribute of its element.
 *
 * Not in the address: what an LMS does to an address is its own affair.
 */
import {msg, str} from '@lit/localize';

import {describeFound} from '../../run/scenario-refusal.js';
import type {UnitName} from './unit.js';

export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type StandardName = (typeof standards)[number];

export interface Launch {
  readonly version: 1;
  readonly standard: StandardName;
  readonly unit: UnitName;
  readonly locale: string;
  /** From which score on the unit is passed, where the LMS asks for none: some hand none on. */
  readonly mastery?: number | undefined;
}

export function writeLaunch(launch: Launch): string {
  return JSON.stringify(launch);
}

/** What a text says, or one sentence on why it says nothing. */
export function readLaunch(text: string): Launch | {readonly problem: string} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = text;
  }
  if (isLaunch(value)) return value;
  return {
    problem: msg(
      str`The package names ${describeFound(value)}, which is not a unit of a course; create the package again.`,
    ),
  };
}

function isLaunch(value: unknown): value is Launch {
  if (typeof value !== 'object' || value === null) return false;
  const {version, standard, unit, locale, mastery} = value as Record<keyof Launch, unknown>;
  return (
    version === 1 &&
    (standards as readonly unknown[]).includes(standard) &&
    typeof locale === 'string' &&
    (mastery === undefined || isScore(mastery)) &&
    isUnitName(unit)
  );
}

function isScore(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

function isUnitName(value: unknown): value is UnitName {
  if (value === 'course') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    'lesson' in value &&
    typeof value.lesson === 'string'
  );
}
