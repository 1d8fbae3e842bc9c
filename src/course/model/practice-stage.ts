/** The practice server on a lesson's stage: what it shows to the checking of tasks, and what is done on it to show one. */
import type {Lesson, PracticeStage, Step} from '../../../lessons/lesson.js';
import {otherThan, platforms, type Platform} from '../../../machines/hotfix/smsinst-files.js';
import {Practice, PracticeRefusal, readActs, type PracticeAct} from '../../practice/index.js';
import {ticketTitle} from '../../words/shown-title.js';
import type {Answer} from './progress.js';
import {isReached, type Reached} from './goals.js';
import type {ShownStage} from './stage.js';

export function reachedIn({view, entries}: Practice): Reached {
  return {practice: {view, outcomes: entries.map(({outcome}) => outcome)}};
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

/** The server of a stage, before the learner does anything or with these acts done. */
export function practiceFor(
  {ticket, begins = []}: Partial<PracticeStage>,
  platform: Platform,
  acts: readonly PracticeAct[] = [],
): Practice {
  return new Practice(platform, acts, {
    ticket: ticket === true,
    given: actsOf(begins, platform),
  });
}

/** The practice that was kept; a new one where nothing was, or where it cannot be done again. */
export function practiceOf(kept: Answer | undefined, stage: Partial<PracticeStage>): Practice {
  const [first, ...codes] = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  const platform = platforms.find((each) => each === first) ?? 'x86';
  try {
    return practiceFor(stage, platform, readActs(codes));
  } catch (error) {
    if (error instanceof PracticeRefusal) return practiceFor(stage, platform);
    throw error;
  }
}

/** The last step before this one that leaves the server in a state of its own, if there is one. */
export function practisedBefore({steps}: Lesson, place: number): Step | undefined {
  for (let at = place; at >= 0; at--) {
    const step = steps[at];
    const isTask = step?.act?.kind === 'task' && 'acts' in step.act.shown;
    if (at < place && isTask) return step;
    if (step?.stage?.kind === 'practice' && step.stage.fresh) return undefined;
  }
  return undefined;
}

/** Does what an earlier step asks for, where it has not been done. Returns whether it did. */
export function catchUp(practice: Practice, {act}: Step): boolean {
  if (act?.kind !== 'task' || !('acts' in act.shown)) return false;
  const isThere = (): boolean => isReached(act.goal, reachedIn(practice));
  if (isThere()) return false;
  const acts = actsOf(act.shown.acts, practice.platform);
  for (const each of acts) practice.do(each);
  if (isThere()) return true;
  practice.restart();
  for (const each of acts) practice.do(each);
  return true;
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
      title: ticketTitle,
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
