/** One visit of a learner to a unit: joins the store of progress with the LMS that records it. */
import {msg} from '@lit/localize';

import {
  kept,
  type LessonProgress,
  lessonProgress,
  noProgress,
  type Progress,
  type ProgressStoreLike,
  readProgress,
} from '../../course/index.js';
import {
  type Bookmark,
  packBookmark,
  packProgress,
  unpackBookmark,
  unpackProgress,
} from './progress-packing.js';
import type {GivenAnswer, Resumed, Standing, Tracker} from './tracker.js';
import type {Unit} from './unit.js';
import type {UnsentProgress} from './unsent-progress.js';

export interface SessionOptions {
  readonly store: ProgressStoreLike;
  /** One that has been started. */
  readonly tracker: Tracker;
  /** What it gave back when it was. */
  readonly resumed: Resumed;
  readonly unit: Unit;
  /** Where to keep what the LMS does not store; nowhere, where it is left out. */
  readonly unsent?: UnsentProgress | undefined;
  /** Called when an LMS that does not answer at once has stored or refused something. */
  readonly changed?: (() => void) | undefined;
  /** Is told one sentence for each thing that could not be kept or read. */
  readonly tell: (sentence: string) => void;
}

/**
 * @example
 * ```ts
 * const tracker = scorm12Tracker({window, now, tell});
 * const session = new LmsSession({store, tracker, resumed: tracker.start(), unit, tell});
 * show(session.at);
 * window.addEventListener('pagehide', () => session.finish());
 * ```
 */
export class LmsSession {
  readonly tracker: Tracker;
  readonly #options: SessionOptions;
  readonly #passingScore: number | undefined;
  readonly #unsubscribe: () => void;
  readonly #told = new Set<string>();
  /** The answers of earlier visits, which the LMS already has. */
  readonly #before: Progress;
  /** The first answers of this visit: these count. */
  #first = noProgress;
  #last: Progress;
  #at: Bookmark | undefined;
  #isOver = false;
  #isKeptHere = false;
  /** Whether this visit is one that is recorded. */
  readonly #mayKeep: boolean;
  /** Whether what an earlier visit left unsent is on its way. */
  #isHandingOver = false;

  /** Loads into the store what the LMS has kept, and reports from then on. */
  constructor(options: SessionOptions) {
    this.#options = options;
    const {store, tracker, resumed} = options;
    this.tracker = tracker;
    this.#passingScore = resumed.passingScore;
    this.#resume(resumed);
    this.#before = store.progress;
    this.#isHandingOver = this.#addUnsent();
    this.#last = store.progress;
    this.#unsubscribe = store.subscribe(() => this.#onChange());
    this.#mayKeep = this.isRecording;
    tracker.listen?.({
      changed: () => {
        this.#onAnswered();
        options.changed?.();
      },
      found: (data) => this.#onFound(data),
    });
    // An LMS that does not answer at once may have missed the end of the visit before.
    if (this.#isHandingOver || tracker.listen) this.#record({commit: true});
  }

  /** Where the learner is; undefined at the start of the first visit. */
  get at(): Bookmark | undefined {
    return this.#at;
  }

  /** Whether what is done now is recorded. */
  get isRecording(): boolean {
    return this.tracker.state === 'recording';
  }

  /** Whether what the LMS has not stored is safe in this browser. */
  get isKeptHere(): boolean {
    return this.#isKeptHere;
  }

  /** Has the LMS store what it was given: a good moment is when the page goes out of sight. */
  save(): void {
    if (!this.#isOver) this.#record({commit: true});
  }

  /** Closes the record. `leaves` where the learner asked to be let out. */
  finish({leaves = false} = {}): void {
    if (this.#isOver) return;
    this.#unsubscribe();
    // What the LMS refused before, it is asked for a last time.
    if (this.#last !== noProgress) this.#record({commit: false});
    this.#isOver = true;
    const mayKeep = this.isRecording;
    this.tracker.finish({leaves});
    if (mayKeep) this.#keepUnsent();
  }

  /** What an earlier visit did, and the LMS had not stored. */
  #addUnsent(): boolean {
    const {store, unsent} = this.#options;
    const found = this.isRecording ? unsent?.read() : undefined;
    if (!found) return false;
    store.load(found.progress);
    this.#first = found.first;
    this.#at = this.#placeIn(found.at) ?? this.#at;
    return true;
  }

  #keepUnsent(): void {
    const {unsent, store} = this.#options;
    if (!unsent) return;
    if (this.tracker.isWhole) unsent.drop();
    const lessons = Object.fromEntries(this.#lessonsOf(store.progress));
    this.#isKeptHere =
      !this.tracker.isWhole &&
      unsent.keep({progress: {version: 1, lessons}, first: this.#first, at: this.#at});
  }

  #resume({data, bookmark}: Resumed): void {
    const {store, unit} = this.#options;
    const unpacked = unpackProgress(data, unit.outline);
    this.#tell(unpacked.problem);
    const read = readProgress(unpacked.progress);
    if ('refusal' in read) this.#tell(read.refusal);
    else if (Object.keys(read.lessons).length > 0) store.load(read);
    this.#at = this.#placeIn(unpacked.at ?? unpackBookmark(bookmark));
  }

  /** A place that the unit has: the LMS may have kept it of another version of the course. */
  #placeIn(kept: Partial<Bookmark> | undefined): Bookmark | undefined {
    const {unit, store} = this.#options;
    if (kept?.lesson === undefined) return undefined;
    const {lesson} = kept;
    const steps = unit.outline.get(lesson) ?? [];
    const known = [kept.step, lessonProgress(store.progress, lesson)?.at, steps[0]];
    const step = known.find((each) => each !== undefined && steps.includes(each));
    return step === undefined ? undefined : {lesson, step};
  }

  #onChange(): void {
    const {progress} = this.#options.store;
    const changed = this.#lessonsOf(progress).filter(
      ([id, lesson]) => lesson !== lessonProgress(this.#last, id),
    );
    const commit = changed.some(([id, lesson]) =>
      isMilestone(lessonProgress(this.#last, id), lesson),
    );
    const [lesson, now] = changed.at(-1) ?? [];
    changed.forEach(([id, each]) => this.#noteFirst(id, each));
    this.#last = progress;
    if (lesson === undefined || !now) return;
    this.#at = {lesson, step: now.at};
    this.#record({commit});
  }

  /** Called before `#last` changes: an answer that is not in there is the first one. */
  #noteFirst(lesson: string, {answers}: LessonProgress): void {
    const before = lessonProgress(this.#last, lesson)?.answers ?? {};
    const noted = lessonProgress(this.#first, lesson)?.answers ?? {};
    for (const [step, answer] of Object.entries(answers)) {
      if (Object.hasOwn(before, step) || Object.hasOwn(noted, step)) continue;
      this.#first = kept(this.#first, lesson, step, answer);
    }
  }

  #record(options: {readonly commit: boolean}): void {
    this.tracker.record(this.#standing(this.#options.store.progress), options);
    if (this.isRecording) this.#onAnswered();
  }

  #onAnswered(): void {
    if (!this.#mayKeep) return;
    this.#keepUnsent();
    if (!this.#isHandingOver || !this.tracker.isWhole) return;
    this.#isHandingOver = false;
    this.#tell(handedOver());
  }

  /** Joined with what was done here, and handed over together. */
  #onFound(data: string): void {
    const {store, unit} = this.#options;
    const read = readProgress(unpackProgress(data, unit.outline).progress);
    if ('refusal' in read) return;
    store.load(read);
    this.#last = store.progress;
    this.#record({commit: false});
  }

  #standing(progress: Progress): Standing {
    const {unit} = this.#options;
    const lessons = Object.fromEntries(this.#lessonsOf(progress));
    const packed = packProgress(
      {version: 1, lessons},
      {limit: this.tracker.dataLimit, outline: unit.outline, at: this.#at},
    );
    this.#tell(packed.problem);
    return {
      status: unit.status(progress, this.#passingScore),
      score: unit.score(progress),
      share: unit.share(progress),
      bookmark: this.#at ? packBookmark(this.#at) : '',
      data: packed.text,
      answers: this.#lessonsOf(progress).flatMap(([id, lesson]) => this.#answersIn(id, lesson)),
    };
  }

  /** The lessons of this unit that have been begun. */
  #lessonsOf(progress: Progress): readonly (readonly [string, LessonProgress])[] {
    return [...this.#options.unit.outline.keys()].flatMap((id) => {
      const lesson = lessonProgress(progress, id);
      return lesson ? [[id, lesson] as const] : [];
    });
  }

  /** Only the answers of this visit, the first to each question: of others the LMS has been told. */
  #answersIn(lesson: string, now: LessonProgress): readonly GivenAnswer[] {
    const {unit} = this.#options;
    const before = lessonProgress(this.#before, lesson)?.answers ?? {};
    const first = lessonProgress(this.#first, lesson)?.answers ?? {};
    return Object.entries(now.answers)
      .filter(([step]) => unit.isAsked(lesson, step))
      .filter(([step, answer]) =>
        unit.isCounted(lesson, step)
          ? !Object.hasOwn(before, step)
          : JSON.stringify(before[step]) !== JSON.stringify(answer),
      )
      .flatMap(([step, answer]) => {
        const counted = unit.isCounted(lesson, step) ? first[step] : undefined;
        return unit.report(lesson, step, counted ?? answer, now) ?? [];
      });
  }

  /** Each sentence once. */
  #tell(sentence: string): void {
    if (sentence === '' || this.#told.has(sentence)) return;
    this.#told.add(sentence);
    this.#options.tell(sentence);
  }
}

function handedOver(): string {
  return msg('This browser had kept work from your last visit. Your LMS has now received it.');
}

/** Whether something was reached that must not be lost, whatever happens to the window. */
function isMilestone(before: LessonProgress | undefined, now: LessonProgress): boolean {
  return (
    before?.at !== now.at ||
    before.done.length !== now.done.length ||
    before.score?.right !== now.score?.right ||
    before.score?.of !== now.score?.of
  );
}
