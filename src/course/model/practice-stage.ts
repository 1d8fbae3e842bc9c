/** The practice server on a lesson's stage: what it shows to the checking of tasks, and what is done on it to show one. */
import {otherThan, platforms, type Platform} from '../../../machines/hotfix/smsinst-files.js';
import {Practice, PracticeRefusal, readActs, type PracticeAct} from '../../practice/index.js';
import type {Answer} from './progress.js';
import type {Reached} from './goals.js';
import type {ShownStage} from './stage.js';

export function reachedIn(practice: Practice): Reached {
  const outcomes = practice.entries.map(({outcome}) => outcome);
  return {
    practice: {
      view: practice.view,
      outcomes,
      isSiteCurrent: practice.view.site?.isCurrent === true,
    },
  };
}

/** The acts of a solution on a server with this processor. */
export function actsOf(codes: readonly string[], platform: Platform): readonly PracticeAct[] {
  return readActs(
    codes.map((code) =>
      code.replaceAll('{own}', platform).replaceAll('{other}', otherThan(platform)),
    ),
  );
}

/** A practice as it is kept: its processor, then the codes of its acts. */
export function keptPractice({platform, codes}: Practice): Answer {
  return [platform, ...codes];
}

/** The practice that was kept; a new one where nothing was, or where it cannot be done again. */
export function practiceOf(kept: Answer | undefined, ticket = false): Practice {
  const [first, ...codes] = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  const platform = platforms.find((each) => each === first) ?? 'x86';
  try {
    return new Practice(platform, readActs(codes), {ticket});
  } catch (error) {
    if (error instanceof PracticeRefusal) return new Practice(platform, [], {ticket});
    throw error;
  }
}

/** The last job of the ticket in the Lab: on this server, beside one without the hotfix. */
export function liftedStage({view}: Practice): ShownStage | undefined {
  const job = view.site?.jobs.at(-1);
  if (!job?.world || !view.site?.isCurrent || !view.installed) return undefined;
  const {scenario, stored, world} = job;
  const {refreshExisting, putOnSpecified} = scenario.job;
  return {
    kind: 'lab',
    situation: 'article',
    change: {
      title: 'The ticket',
      job: {refreshExisting, putOnSpecified},
      masterFailures: {count: scenario.masterFailures.count},
      servers: Object.fromEntries(scenario.servers.map(({name, holds}) => [name, {holds}])),
      stored: stored as 1 | 2,
    },
    worlds: ['absent', world],
    at: 'end',
    offers: ['toggle'],
  };
}
