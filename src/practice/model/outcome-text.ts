/** How the outcome of an act is told: what happened, why, and what can be done next. */
import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {otherThan} from '../../../machines/hotfix/smsinst-files.js';
import type {HotfixView} from './hotfix-view.js';
import type {PracticeAct} from './practice-acts.js';
import {applicationNames, platformName} from './practice-words.js';

/** The act, and the server after it. */
export interface Told {
  readonly act: PracticeAct;
  readonly view: HotfixView;
}

export interface Telling {
  /** One short sentence. */
  readonly title: string;
  readonly text: string;
}

/** All outcomes whose names begin so. */
export type Tellings<Kind extends string> = Readonly<
  Record<Extract<OutcomeId, `${Kind}-${string}`>, (told: Told) => Telling>
>;

/** The directory of the services, by its last name: `X86.BIN`. */
export function homeName({platform}: HotfixView): string {
  return `${platform.toUpperCase()}.BIN`;
}

export function ownPlatform({platform}: HotfixView): string {
  return platformName(platform);
}

export function otherPlatform({platform}: HotfixView): string {
  return platformName(otherThan(platform));
}

export function openNames({openApplications}: HotfixView): string {
  return applicationNames(openApplications);
}
