/** Reads progress that `progress-packing.ts` wrote, or whatever an LMS gives back in its place. */
import {msg, str} from '@lit/localize';

import type {Outline} from './course-outline.js';
import {noProgress, type Answer, type LessonProgress, type Progress} from './progress.js';
import {form, type Bookmark} from './progress-packing.js';
import {unescapeText, unpackAnswer, unpackScore, unseal} from './progress-records.js';

/** What was kept, as far as it can be read. */
export interface UnpackedProgress {
  readonly progress: Progress;
  /** Where the learner was. */
  readonly at: Bookmark | undefined;
  /** One sentence on what could not be read; empty where all could. */
  readonly problem: string;
}

/** What no text of ours is longer than. */
const longest = 64_000;

/** Never throws. `outline` tells the steps of lessons that were written as done. */
export function unpackProgress(text: string, outline: Outline = new Map()): UnpackedProgress {
  if (text.trim() === '') return {progress: noProgress, at: undefined, problem: ''};
  const [head = '', ...records] = text.slice(0, longest).trim().split(';');
  const [, foundForm, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(head) ?? [];
  if (foundForm === undefined) return unread(foreign());
  if (Number(foundForm) !== form) return unread(otherForm(foundForm));
  const reading = new Reading(outline);
  const isWhole = records.map((record) => reading.take(record)).every(Boolean);
  return {
    progress: reading.progress,
    at: reading.at,
    problem: isWhole && records.length === Number(count) ? '' : damaged(),
  };
}

function unread(problem: string): UnpackedProgress {
  return {progress: noProgress, at: undefined, problem};
}

function foreign(): string {
  return msg('What was kept as your progress is not of this course, so you begin anew.');
}

function otherForm(found: string): string {
  return msg(
    str`Your progress was kept in form ${found} by another version of this course, which knows form ${form}, so you begin anew.`,
  );
}

function damaged(): string {
  return msg('What was kept of your progress is damaged; whatever could be read of it is used.');
}

/** Where a bookmark leads; undefined where it is none. */
export function unpackBookmark(
  text: string,
): (Partial<Bookmark> & Pick<Bookmark, 'lesson'>) | undefined {
  const [lesson, step, ...more] = text.trim().split('/').map(unescapeText);
  if (!lesson || more.length > 0) return undefined;
  return step === undefined ? {lesson} : {lesson, step};
}

interface StepsRead extends Pick<LessonProgress, 'done' | 'firstTry'> {
  readonly isWhole: boolean;
}

/** Puts together what records say. */
class Reading {
  at: Bookmark | undefined;
  readonly #outline: Outline;
  readonly #lessons = new Map<string, LessonProgress>();

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  get progress(): Progress {
    return {version: 1, lessons: Object.fromEntries(this.#lessons)};
  }

  /** Whether the record could be read. */
  take(record: string): boolean {
    const body = unseal(record);
    if (!body) return false;
    const fields = body.slice(1).split('/');
    switch (body.charAt(0)) {
      case '@':
        return this.#takePlace(fields);
      case ':':
        return this.#takeLesson(fields);
      case '=':
        return this.#takeAnswers(fields);
      default:
        return false;
    }
  }

  #takePlace([lesson, step]: readonly string[]): boolean {
    const at = {lesson: unescapeText(lesson ?? ''), step: unescapeText(step ?? '')};
    if (at.lesson === undefined || at.step === undefined) return false;
    this.at = {lesson: at.lesson, step: at.step};
    return true;
  }

  #takeLesson([
    packedId = '',
    packedAt = '',
    packedScore = '',
    steps = '',
  ]: readonly string[]): boolean {
    const id = unescapeText(packedId);
    const at = unescapeText(packedAt);
    if (id === undefined || at === undefined) return false;
    const score = unpackScore(packedScore);
    const read = this.#readSteps(id, steps === '' ? [] : steps.split(','));
    const answers = this.#lessons.get(id)?.answers ?? {};
    const {done, firstTry} = read;
    this.#lessons.set(id, {at, done, firstTry, answers, ...(score && {score})});
    return read.isWhole && (score !== undefined || packedScore === '');
  }

  #readSteps(lesson: string, packed: readonly string[]): StepsRead {
    const done = new Set<string>();
    const firstTry = new Set<string>();
    let isWhole = true;
    for (const each of packed) {
      const [, mark, name = '', right] = /^(~?)([^!]*)(!?)$/.exec(each) ?? [];
      const step = unescapeText(name);
      const steps = name === '*' ? this.#outline.get(lesson) : step === undefined ? [] : [step];
      isWhole &&= name === '*' || step !== undefined;
      for (const id of steps ?? []) {
        if (!mark) done.add(id);
        if (mark || right) firstTry.add(id);
      }
    }
    return {done: [...done], firstTry: [...firstTry], isWhole};
  }

  #takeAnswers([packedId = '', packed = '']: readonly string[]): boolean {
    const id = unescapeText(packedId);
    if (id === undefined) return false;
    const answers = packed.split(',').map((each) => {
      const [step = '', answer = ''] = each.split('=');
      return [unescapeText(step), unpackAnswer(answer)] as const;
    });
    const isReadable = (each: (typeof answers)[number]): each is readonly [string, Answer] =>
      !each.includes(undefined);
    const lesson = this.#lessons.get(id) ?? {at: '', done: [], firstTry: []};
    this.#lessons.set(id, {...lesson, answers: Object.fromEntries(answers.filter(isReadable))});
    return answers.every(isReadable);
  }
}
