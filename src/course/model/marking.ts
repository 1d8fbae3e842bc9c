/** Marks an answer: whether it is right, and why. Gives the solution to a learner who asks for it. */
import {msg, str} from '@lit/localize';

import type {
  Act,
  Choice,
  Choose,
  Expect,
  FindMoment,
  Miss,
  Order,
  OrderItem,
  Part,
  Pick,
  Shown,
  Stage,
} from '../../../lessons/lesson.js';
import {stampOf, stampsFor, type Stamp} from '../../run/stamp.js';
import {stampWords} from '../../words/state-labels.js';
import type {ComparedRun} from '../../run/compared-run.js';
import {isReached, type Reached} from './goals.js';
import type {Answer} from './progress.js';
import {partName} from './lesson-text.js';
import {beginningOf, momentOf} from './stage.js';

/** What the learner answers, and does not do on the stage. */
export type Question = Choose | Order | Pick;

export interface Verdict {
  readonly right: boolean;
  /** For choices, one for each wrong one; otherwise the one reason of the whole. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** The id of the choice; null for the whole. */
  readonly of: string | null;
  readonly right: boolean;
  readonly text: string;
}

export function isQuestion(act: Act | undefined): act is Question {
  return act !== undefined && ['one', 'several', 'order', 'pick'].includes(act.kind);
}

/** Whether the first answer counts. A prediction may be wrong: that is what it is for. */
export function isCounted(act: Act | undefined): boolean {
  return isQuestion(act) || act?.kind === 'moment';
}

/** The ids in an answer. Storage may hold anything, so other values are left out. */
export function idsOf(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (!Array.isArray(answer)) return [];
  return answer.filter((id): id is string => typeof id === 'string');
}

/** Why each choice of an answer is right or wrong. */
export function reasonsOfChosen({reasons}: Verdict, answer: Answer | undefined): readonly string[] {
  const chosen = idsOf(answer);
  return reasons.filter(({of}) => of !== null && chosen.includes(of)).map(({text}) => text);
}

/** Adds an id to those that are picked, or takes it away. */
export function toggled(picked: readonly string[], id: string): readonly string[] {
  return picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id];
}

export function hintsOf(act: Act): readonly string[] {
  return 'hints' in act ? act.hints : [];
}

export function mark(question: Question, answer: Answer): Verdict {
  const ids = idsOf(answer);
  switch (question.kind) {
    case 'one':
      return markOne(question.choices, ids);
    case 'several':
      return markSeveral(question.choices, ids);
    case 'order':
      return markOrder(question, ids);
    case 'pick':
      return markPick(question, ids);
  }
}

function markOne(choices: readonly Choice[], ids: readonly string[]): Verdict {
  const chosen = ids.length === 1 ? choices.find(({id}) => id === ids[0]) : undefined;
  if (!chosen) return {right: false, reasons: []};
  return {right: chosen.right, reasons: [reasonOf(chosen)]};
}

/** Lists the wrong choices only, chosen or left out; all choices where none is wrong. */
function markSeveral(choices: readonly Choice[], ids: readonly string[]): Verdict {
  const wrong = choices.filter(({id, right}) => ids.includes(id) !== right);
  const listed = wrong.length > 0 ? wrong : choices;
  return {right: wrong.length === 0, reasons: listed.map(reasonOf)};
}

function reasonOf({id, right, because}: Choice): Reason {
  return {of: id, right, text: because};
}

function whole(text: string, right: boolean): Verdict {
  return {right, reasons: [{of: null, right, text}]};
}

/** Of a wrong order, names the first item that comes too early, with the reason. */
function markOrder({items, because}: Order, ids: readonly string[]): Verdict {
  const isWhole = items.length === ids.length && items.every(({id}) => ids.includes(id));
  if (!isWhole) return {right: false, reasons: []};
  const placeOf = (item: OrderItem | undefined): number => ids.indexOf(item?.id ?? '');
  const [early] = items
    .filter((item, index) => placeOf(item) < placeOf(items[index - 1]))
    .sort((a, b) => placeOf(a) - placeOf(b));
  if (!early) return whole(because, true);
  const text = msg(str`“${early.text}” comes too early. ${early.because ?? ''}`);
  return whole(text.trim(), false);
}

/** Gives the reason of each wrong pick; if all picks are right, says how many are missing. */
function markPick({right, reasons, because}: Pick, ids: readonly string[]): Verdict {
  const parts = [...new Set(ids)];
  const wrong = parts.filter((part) => !right.some((each) => each === part));
  const missing = right.filter((part) => !parts.includes(part));
  if (wrong.length === 0 && missing.length === 0) return whole(because, true);
  const told = wrong.flatMap((part) => reasons.find(({id}) => id === part)?.because ?? []);
  if (wrong.length === 0 && parts.length > 0) {
    told.push(
      missing.length === 1
        ? msg('Each part that you picked is right, but one is missing.')
        : msg(str`Each part that you picked is right, but ${missing.length} are missing.`),
    );
  }
  return told.length > 0 ? whole(told.join(' '), false) : {right: false, reasons: []};
}

/** Whether a moment is the one to find, or what is wrong with it. */
export function markMoment(act: FindMoment, moment: number, run: ComparedRun): Verdict {
  if (act.also && moment === momentOf(act.also.at, run)) return whole(act.also.because, true);
  const right = momentOf(act.right, run) ?? 0;
  if (moment === right) return whole(act.because, true);
  return whole(moment < right ? act.early : act.late, false);
}

/** Why what is on the stage is not what is asked for; empty where nothing is known to be wrong. */
export function missIn(misses: readonly Miss[] | undefined, reached: Reached): string {
  return misses?.find(({goal}) => isReached(goal, reached))?.because ?? '';
}

/** What the learner has stamped on the parts of a picture. */
export type Stamps = Readonly<Partial<Record<string, Stamp>>>;

/** An answer holds `DENVER=v2` for each part that is stamped. */
export function answerOf(stamps: Stamps): Answer {
  return Object.entries(stamps).map(([part, stamp]) => `${part}=${stamp ?? ''}`);
}

export function stampsIn(answer: Answer | undefined, {on}: Expect): Stamps {
  const ids = idsOf(answer);
  return Object.fromEntries(
    on.flatMap((part) => {
      const stamp = stampsFor(part).find((each) => ids.includes(`${part}=${each}`));
      return stamp ? [[part, stamp]] : [];
    }),
  );
}

/** What the parts are when the prediction has been played: the recording tells. */
export function playedOut({on, at}: Expect, stage: Stage | undefined): Stamps {
  if (stage?.kind !== 'lab') return {};
  const {run, sides} = beginningOf(stage);
  const moment = momentOf(at, run);
  if (moment === undefined || !sides[0]) return {};
  const {site} = run.at(sides[0], moment);
  return Object.fromEntries(on.map((part) => [part, stampOf(part, run.scenario, site)]));
}

/** One reason for each part, and one for the whole. */
export function markExpected(
  expect: Expect,
  stage: Stage | undefined,
  answer: Answer | undefined,
): Verdict {
  const stamps = stampsIn(answer, expect);
  const truth = playedOut(expect, stage);
  const reasons = expect.on.map((part) => {
    const right = stamps[part] !== undefined && stamps[part] === truth[part];
    return {of: part, right, text: expectedWords(part, stamps[part], truth[part])};
  });
  const right = reasons.every((reason) => reason.right);
  return {right, reasons: [...reasons, {of: null, right, text: expect.because}]};
}

function expectedWords(part: Part, stamp: Stamp | undefined, truth: Stamp | undefined): string {
  const name = partName(part);
  if (!stamp || !truth) return msg(str`${name}: you made no prediction.`);
  const expected = stampWords(stamp);
  return stamp === truth
    ? msg(str`${name}: ${expected}, as you expected.`)
    : msg(str`${name}: you expected ${expected}, but the result is ${stampWords(truth)}.`);
}

export interface Solution {
  /** The answer to give. */
  readonly answer?: Answer;
  /** What to change on the stage, which then completes the step. */
  readonly shown?: Shown;
  /** The moment to go to. */
  readonly moment?: number;
}

/** What solves a step. `found` holds the findings that the learner has already. */
export function solutionOf(
  act: Act,
  reached: Reached | undefined,
  found: readonly string[],
): Solution {
  switch (act.kind) {
    case 'one':
    case 'several':
      return {answer: act.choices.filter(({right}) => right).map(({id}) => id)};
    case 'order':
      return {answer: act.items.map(({id}) => id)};
    case 'pick':
      return {answer: act.right};
    case 'moment': {
      const moment = reached?.lab && momentOf(act.right, reached.lab.run);
      return moment === undefined ? {} : {answer: moment, moment};
    }
    case 'task':
      return {shown: act.shown};
    case 'experiments': {
      const next = act.findings.find(({id}) => !found.includes(id));
      return next ? {shown: next.shown} : {};
    }
    default:
      return {};
  }
}
