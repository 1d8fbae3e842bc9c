/**
 * Progress as one short line of text, for an LMS that keeps no more than a few thousand characters.
 *
 * `1/N` is the form and how many records follow, each after a `;`, the most important first: so
 * whatever is cut off at the end is what matters least. A record is
 *
 *   @LESSON/STEP                    where the learner is
 *   :LESSON/AT/RIGHT-OF/STEP,STEP   a lesson and what is done of it; `*` stands for all of its
 *                                   steps, `!` after one for a first answer that was right, and
 *                                   `~` before one says that for all that it is not done
 *   =LESSON/STEP=ANSWER,…           what was answered in it
 *
 * and a checksum. Progress that was kept once is read for ever: a change of what a record means
 * needs a new form.
 */
import {msg, str} from '@lit/localize';

import {getLocale} from '../../words/locale.js';
import {isLessonDone, type Outline} from './course-outline.js';
import type {Answer, LessonProgress, Progress} from './progress.js';
import {escapeText, packAnswer, packScore, seal} from './progress-records.js';

export const form = 1;

/** Answers of at most so many characters are kept before longer ones. */
const shortAnswer = 64;

/** Where a learner is. */
export interface Bookmark {
  readonly lesson: string;
  readonly step: string;
}

export interface PackingOptions {
  /** How many characters the text may have at most. */
  readonly limit: number;
  /** Lets a lesson that is done be written as such, and not step by step. */
  readonly outline?: Outline;
  /** Where the learner is: what belongs to this lesson is lost last. */
  readonly at?: Bookmark | undefined;
}

export interface PackedProgress {
  readonly text: string;
  /** One sentence on what did not fit; empty where all did. */
  readonly problem: string;
}

/** In this order something more is kept, as far as there is room. */
const layerNames = ['place', 'lesson', 'steps', 'first tries', 'short answers', 'answers'] as const;
type LayerName = (typeof layerNames)[number];

/** One way to write a record. A later one that fits takes the place of an earlier one. */
interface Layer {
  readonly name: LayerName;
  /** The record that it is a way to write. */
  readonly record: string;
  readonly body: string;
}

/** Never longer than the limit: the least important is left out first, and that is told. */
export function packProgress(progress: Progress, options: PackingOptions): PackedProgress {
  const records = new Map<string, string>();
  const lost = new Set<LayerName>();
  // The form, and a number of records that can have as many digits.
  let length = `${form}/${'9'.repeat(9)}`.length;
  for (const {name, record, body} of layersOf(progress, options)) {
    const sealed = seal(body);
    const more = sealed.length + 1 - lengthOf(records.get(record));
    if (length + more <= options.limit) {
      records.set(record, sealed);
      length += more;
    } else {
      lost.add(name);
    }
  }
  const text = [`${form}/${records.size}`, ...records.values()].join(';');
  return {
    // Not even an empty one may fit where the limit is absurd.
    text: text.length <= options.limit ? text : '',
    problem: lost.size === 0 ? '' : lossOf(lost, options.limit),
  };
}

function lengthOf(sealed: string | undefined): number {
  return sealed === undefined ? 0 : sealed.length + 1;
}

function* layersOf(progress: Progress, {outline, at}: PackingOptions): Generator<Layer> {
  const place = at ? `@${escapeText(at.lesson)}/${escapeText(at.step)}` : '';
  if (place) yield {name: 'place', record: place, body: place};
  // Of lessons that are done nothing is needed any more but that they are.
  const lessons = Object.entries(progress.lessons)
    .map(([id, lesson]) => ({id, lesson, isDone: isDone(id, lesson, outline)}))
    .sort((a, b) => rankOf(a, at) - rankOf(b, at));
  for (const name of layerNames) {
    for (const {id, lesson, isDone} of lessons) {
      const body = bodyOf(name, id, lesson, isDone ? outline?.get(id) : undefined);
      if (body) yield {name, record: `${body.charAt(0)}${id}`, body};
    }
  }
}

function isDone(id: string, lesson: LessonProgress, outline: Outline | undefined): boolean {
  return outline !== undefined && isLessonDone(outline, id, lesson);
}

function rankOf({id, isDone}: {id: string; isDone: boolean}, at: Bookmark | undefined): number {
  if (id === at?.lesson) return 0;
  return isDone ? 2 : 1;
}

/** What a layer writes of a lesson; `allSteps` are its steps where all of them are done. */
function bodyOf(
  name: LayerName,
  id: string,
  lesson: LessonProgress,
  allSteps: readonly string[] | undefined,
): string {
  const beginning = `:${escapeText(id)}/${escapeText(lesson.at)}/${packScore(lesson.score)}/`;
  switch (name) {
    case 'place':
      return '';
    case 'lesson':
      return beginning + (allSteps ? starOf(lesson, allSteps) : '');
    case 'steps':
    case 'first tries': {
      const steps = stepsOf(lesson, allSteps, name === 'first tries');
      return steps.length === 0 ? '' : beginning + steps.join(',');
    }
    case 'short answers':
      return answersOf(id, lesson, shortAnswer);
    case 'answers':
      return answersOf(id, lesson, Infinity);
  }
}

/** Of a lesson that is done, a step is named for being no longer taught, or for its first try. */
function stepsOf(
  {done, firstTry}: LessonProgress,
  allSteps: readonly string[] | undefined,
  hasFirstTries: boolean,
): readonly string[] {
  const right = new Set(firstTry);
  const marked = (step: string): string => escapeText(step) + (right.has(step) ? '!' : '');
  const undone = hasFirstTries ? firstTry.filter((step) => !done.includes(step)) : [];
  const others = undone.map((step) => `~${escapeText(step)}`);
  if (!allSteps) return [...done.map(marked), ...others];
  const star = starOf({firstTry}, allSteps);
  const isNamed = (step: string): boolean =>
    allSteps.includes(step) ? hasFirstTries && star === '*' && right.has(step) : true;
  return [star, ...done.filter(isNamed).map(marked), ...others];
}

/** Stands for all steps; with a mark where the first answer to each was right. */
function starOf({firstTry}: Pick<LessonProgress, 'firstTry'>, allSteps: readonly string[]): string {
  return allSteps.every((step) => firstTry.includes(step)) ? '*!' : '*';
}

function answersOf(id: string, {answers}: LessonProgress, longest: number): string {
  const packed = Object.entries(answers)
    .map(([step, answer]: [string, Answer]) => ({step, text: packAnswer(answer)}))
    .filter(({text}) => text.length <= longest)
    .map(({step, text}) => `${escapeText(step)}=${text}`);
  return packed.length === 0 ? '' : `=${escapeText(id)}/${packed.join(',')}`;
}

/** Told by the most important that is lost. */
function lossOf(lost: ReadonlySet<LayerName>, limit: number): string {
  const room = new Intl.NumberFormat(getLocale()).format(limit);
  if (lost.has('lesson') || lost.has('place')) {
    return msg(
      str`There is room for only ${room} characters of your progress, so not even every lesson is kept.`,
    );
  }
  if (lost.has('steps')) {
    return msg(
      str`There is room for only ${room} characters of your progress: the lessons that are done and the place where you are, are kept; single steps and answers of other lessons are not.`,
    );
  }
  return msg(
    str`There is room for only ${room} characters of your progress: all that is done is kept, but not every answer.`,
  );
}

/** The most that SCORM 1.2 keeps of a bookmark. */
const longestBookmark = 255;

/** `LESSON/STEP`; the lesson alone where that is too long, and nothing where that is, too. */
export function packBookmark({lesson, step}: Bookmark): string {
  const ways = [`${escapeText(lesson)}/${escapeText(step)}`, escapeText(lesson)];
  return ways.find((text) => text.length <= longestBookmark) ?? '';
}
