/**
 * Progress as one short line of text, for an LMS that keeps no more than a few thousand characters.
 *
 * `2/N/` and base64url of N deflated lines of JSON, the most important first, each with a checksum:
 * where an LMS cuts or damages the text, the lines before that place can still be read. Only
 * letters, digits and `-_/` occur, as some LMSs damage quotes, `%`, `+`, `&`, `<` and line ends.
 * Stored progress is read for ever: a change of what a line means needs a new form.
 */
import {msg, str} from '@lit/localize';
import {deflateSync, Inflate} from 'fflate';
import * as v from 'valibot';

import {fromBase64url, toBase64url} from '../../links/base64url.js';
import {numberOf} from '../../words/intl.js';
import {
  begun,
  isLessonDone,
  noProgress,
  type LessonProgress,
  type Outline,
  type Progress,
} from '../../course/index.js';
import {checksum, checksumLength, escapeText, readForm1, unescapeText} from './progress-form-1.js';

const form = 2;

/** Answers of at most so many characters of JSON are kept before longer ones. */
const shortAnswer = 64;

/** No text of ours is longer, in characters, packed or unpacked. */
const longest = 64_000;
const longestUnpacked = 20_000_000;

/** Where a learner is. */
export interface Bookmark {
  readonly lesson: string;
  readonly step: string;
}

/** Ids of steps; `more` are those beside all steps of the outline. */
const steps = v.union([v.array(v.string()), v.object({more: v.array(v.string())})]);
type Steps = v.InferOutput<typeof steps>;
const item = v.union([v.string(), v.pipe(v.number(), v.finite())]);

/** What one line says: where the learner is, what is done of a lesson, or the answers in it. */
const record = v.union([
  v.object({place: v.tuple([v.string(), v.string()])}),
  v.object({
    lesson: v.string(),
    at: v.string(),
    done: steps,
    firstTry: v.optional(steps, []),
    score: v.exactOptional(v.object({right: v.number(), of: v.number()})),
  }),
  v.object({
    answersIn: v.string(),
    answers: v.array(v.tuple([v.string(), v.union([item, v.boolean(), v.array(item)])])),
  }),
]);

export interface PackingOptions {
  /** The most characters that the text may have. */
  readonly limit: number;
  /** Lets a finished lesson be written as such, instead of step by step. */
  readonly outline?: Outline;
  /** Where the learner is: the progress in this lesson is left out last. */
  readonly at?: Bookmark | undefined;
}

export interface PackedProgress {
  readonly text: string;
  /** One sentence on what did not fit, or an empty text. */
  readonly problem: string;
}

/** In this order more is kept, as far as there is room. */
const layerNames = ['lesson', 'steps', 'first tries', 'short answers', 'answers'] as const;
type LayerName = (typeof layerNames)[number];

/** A line to add, or to put in the place of the line with the same key. */
interface Layer {
  readonly name: LayerName;
  readonly key: string;
  readonly line: string;
}

/** Never longer than the limit: leaves out the least important, and says so. */
export function packProgress(progress: Progress, options: PackingOptions): PackedProgress {
  const layers = layersOf(progress, options);
  // The largest number of layers that fits, found by halving.
  let [fitting, tooMany] = [0, layers.length + 1];
  let text = '';
  for (let count = layers.length; fitting + 1 < tooMany; count = (fitting + tooMany) >> 1) {
    const packed = packLines(layers.slice(0, count));
    if (packed.length > options.limit) {
      tooMany = count;
    } else {
      fitting = count;
      text = packed;
    }
  }
  const lost = new Set(layers.slice(fitting).map(({name}) => name));
  return {text, problem: lost.size === 0 ? '' : lossOf(lost, options.limit)};
}

function packLines(layers: readonly Layer[]): string {
  const lines = new Map(layers.map(({key, line}) => [key, line]));
  const text = [...lines.values()].map((line) => `${checksum(line)}${line}\n`).join('');
  const data = deflateSync(new TextEncoder().encode(text), {level: 9});
  return `${form}/${lines.size}/${toBase64url(data)}`;
}

function layersOf(progress: Progress, {outline, at}: PackingOptions): readonly Layer[] {
  const layers: Layer[] = [];
  const lines = new Map<string, string>();
  const add = (name: LayerName, key: string, written: object): void => {
    const line = JSON.stringify(written);
    if (lines.get(key) === line) return;
    lines.set(key, line);
    layers.push({name, key, line});
  };
  if (at) add('lesson', 'place', {place: [at.lesson, at.step]});
  const lessons = Object.entries(progress.lessons)
    .map(([id, lesson]) => ({id, lesson, all: outline?.get(id) ?? []}))
    .sort((a, b) => rankOf(a, at) - rankOf(b, at));
  for (const name of layerNames) {
    for (const {id, lesson, all} of lessons) {
      const written = recordOf(name, id, lesson, all);
      if (written) add(name, `${'lesson' in written}${id}`, written);
    }
  }
  return layers;
}

/** The lesson of the learner first, finished lessons last. */
function rankOf(
  {id, lesson, all}: {id: string; lesson: LessonProgress; all: readonly string[]},
  at: Bookmark | undefined,
): number {
  if (id === at?.lesson) return 0;
  return isLessonDone(new Map([[id, all]]), id, lesson) ? 2 : 1;
}

function recordOf(
  name: LayerName,
  lesson: string,
  {at, done, firstTry, answers, score}: LessonProgress,
  all: readonly string[],
): object | undefined {
  const doneSteps = shortened(done, all);
  const beginning = {lesson, at, ...(score && {score})};
  switch (name) {
    case 'lesson':
      return {...beginning, done: Array.isArray(doneSteps) ? [] : {more: []}};
    case 'steps':
      return {...beginning, done: doneSteps};
    case 'first tries':
      return {...beginning, done: doneSteps, firstTry: shortened(firstTry, all)};
    case 'short answers':
    case 'answers': {
      const most = name === 'answers' ? Infinity : shortAnswer;
      const kept = Object.entries(answers).filter(
        ([, each]) => JSON.stringify(each).length <= most,
      );
      return kept.length === 0 ? undefined : {answersIn: lesson, answers: kept};
    }
  }
}

/** Where all steps of the outline are among them, only the others are written. */
function shortened(ids: readonly string[], all: readonly string[]): Steps {
  const isWhole = all.length > 0 && all.every((id) => ids.includes(id));
  return isWhole ? {more: ids.filter((id) => !all.includes(id))} : [...ids];
}

/** Names the most important part that is lost. */
function lossOf(lost: ReadonlySet<LayerName>, limit: number): string {
  const room = numberOf(limit);
  if (lost.has('lesson')) {
    return msg(
      str`There is room for only ${room} characters of your progress, so some lessons are not stored.`,
    );
  }
  if (lost.has('steps')) {
    return msg(
      str`There is room for only ${room} characters of your progress. Finished lessons and your current step are stored, but single steps and answers of other lessons are not.`,
    );
  }
  return msg(
    str`There is room for only ${room} characters of your progress. Everything that you have done is stored, but not every answer.`,
  );
}

export interface UnpackedProgress {
  readonly progress: Progress;
  /** Where the learner was. */
  readonly at: Bookmark | undefined;
  /** One sentence on what could not be read, or an empty text. */
  readonly problem: string;
}

/** Reads whatever an LMS gives back, and never throws. `outline` names the steps of finished lessons. */
export function unpackProgress(text: string, outline: Outline = new Map()): UnpackedProgress {
  if (text.trim() === '') return {progress: noProgress, at: undefined, problem: ''};
  const packed = text.slice(0, longest).trim();
  const [head, found, count] = /^(\d{1,9})\/(\d{1,9})(?:[/;]|$)/.exec(packed) ?? [];
  if (head === undefined) return unread(foreignText());
  const rest = packed.slice(head.length);
  if (found === '1') return assembled(readForm1(rest), Number(count), outline);
  if (Number(found) === form) return assembled(readLines(rest), Number(count), outline);
  return unread(otherFormText(found ?? ''));
}

function unread(problem: string): UnpackedProgress {
  return {progress: noProgress, at: undefined, problem};
}

function foreignText(): string {
  return msg('The stored progress is not from this course, so you start from the beginning.');
}

function otherFormText(found: string): string {
  return msg(
    str`Another version of this course stored your progress in format ${found}. This version can read only format ${form}, so you start from the beginning.`,
  );
}

/** The values of the lines; undefined for a damaged one. */
function readLines(packed: string): readonly unknown[] {
  const lines = inflated(packed).split('\n').slice(0, -1);
  return lines.map((line) => {
    const json = line.slice(checksumLength);
    try {
      return line === checksum(json) + json ? (JSON.parse(json) as unknown) : undefined;
    } catch {
      return undefined;
    }
  });
}

/** The text as far as it is whole. Stops when it grows too long: deflated text can be a bomb. */
function inflated(packed: string): string {
  const [whole = ''] = /^[\w-]*/.exec(packed) ?? [];
  const bytes =
    fromBase64url(whole.length % 4 === 1 ? whole.slice(0, -1) : whole) ?? new Uint8Array();
  const decoder = new TextDecoder();
  let text = '';
  const stream = new Inflate((part) => (text += decoder.decode(part, {stream: true})));
  try {
    for (let start = 0; start < bytes.length && text.length < longestUnpacked; start += 2048) {
      stream.push(bytes.subarray(start, start + 2048));
    }
  } catch {
    // What was inflated before the damage is used.
  }
  return text;
}

/** Puts together the progress that records hold; `count` of them were written. */
function assembled(values: readonly unknown[], count: number, outline: Outline): UnpackedProgress {
  const lessons = new Map<string, LessonProgress>();
  let at: Bookmark | undefined;
  let read = 0;
  for (const value of values) {
    const {success, output} = v.safeParse(record, value);
    if (!success) continue;
    read += 1;
    if ('place' in output) {
      const [lesson, step] = output.place;
      at = {lesson, step};
    } else if ('lesson' in output) {
      const {lesson, done, firstTry, ...fields} = output;
      const all = outline.get(lesson) ?? [];
      const answers = lessons.get(lesson)?.answers ?? {};
      const kept = {...fields, done: inFull(done, all), firstTry: inFull(firstTry, all), answers};
      lessons.set(lesson, kept);
    } else {
      const before = lessons.get(output.answersIn) ?? begun;
      lessons.set(output.answersIn, {...before, answers: Object.fromEntries(output.answers)});
    }
  }
  return {
    progress: {version: 1, lessons: Object.fromEntries(lessons)},
    at,
    problem:
      read === count && values.length === count
        ? ''
        : msg('Your stored progress is damaged. This page uses everything that it could read.'),
  };
}

function inFull(steps: Steps, all: readonly string[]): readonly string[] {
  return Array.isArray(steps) ? steps : [...new Set([...all, ...steps.more])];
}

/** The most that SCORM 1.2 keeps of a bookmark. */
const longestBookmark = 255;

/** `LESSON/STEP`, or the lesson alone where that is too long, or nothing. */
export function packBookmark({lesson, step}: Bookmark): string {
  const ways = [`${escapeText(lesson)}/${escapeText(step)}`, escapeText(lesson)];
  return ways.find((text) => text.length <= longestBookmark) ?? '';
}

/** Undefined for what `packBookmark` does not write. */
export function unpackBookmark(
  text: string,
): (Partial<Bookmark> & Pick<Bookmark, 'lesson'>) | undefined {
  const [lesson, step, ...more] = text.trim().split('/').map(unescapeText);
  if (!lesson || more.length > 0) return undefined;
  return step === undefined ? {lesson} : {lesson, step};
}
