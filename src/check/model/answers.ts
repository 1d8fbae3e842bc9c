/** Reads the answers of a check: which worlds have the same, and where it happens first. */
import {worlds, type World} from '../../run/world.js';
import type {CheckQuestion, CheckResult} from './check-result.js';
import type {Conditions} from './conditions.js';
import {boundsText} from './bounds-text.js';
import {defaultBounds} from './bounds.js';
import {claimText} from './claim-text.js';
import {defaultClaim} from './claim.js';

export const defaultQuestion: CheckQuestion = {bounds: defaultBounds, claim: defaultClaim};

export function isSameQuestion(a: CheckQuestion, b: CheckQuestion): boolean {
  return questionText(a) === questionText(b);
}

/** The same for the same question, and for no other. */
export function questionText({bounds, claim}: CheckQuestion): string {
  return `${boundsText(bounds)} ${claimText(claim)}`;
}

export interface SameConditions {
  readonly worlds: readonly World[];
  readonly conditions: Conditions;
}

/** Worlds in which it happens under the same conditions; those in which it happens come first. */
export function worldsByConditions(result: CheckResult): readonly SameConditions[] {
  const groups = new Map<string, {worlds: World[]; conditions: Conditions}>();
  for (const world of worlds) {
    const {conditions} = result.worlds[world];
    const key = JSON.stringify(conditions);
    const group = groups.get(key) ?? {worlds: [], conditions};
    group.worlds.push(world);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.conditions.fails === 'never') - Number(b.conditions.fails === 'never'),
  );
}

/** The first world in which the claim fails. */
export function firstFailing(result: CheckResult): World | undefined {
  return worlds.find((world) => result.worlds[world].failing > 0);
}
