/**
 * What a package tells the page that it opens, in an attribute of its element.
 *
 * Not in the address: what an LMS does to an address is its own affair.
 */
import {msg, str} from '@lit/localize';
import * as v from 'valibot';

import {describeFound} from '../../run/scenario-refusal.js';

export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type StandardName = (typeof standards)[number];

const form = v.object({
  version: v.literal(1),
  standard: v.picklist(standards),
  unit: v.union([v.literal('course'), v.object({lesson: v.string()})]),
  locale: v.string(),
  /** From which score on the unit is passed, where the LMS asks for none: some hand none on. */
  mastery: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
export type Launch = v.InferOutput<typeof form>;

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
  const {success, output} = v.safeParse(form, value);
  if (success) return output;
  return {
    problem: msg(
      str`The package names ${describeFound(value)}, which is not a unit of a course; create the package again.`,
    ),
  };
}
