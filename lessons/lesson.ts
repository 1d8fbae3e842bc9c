/**
 * What a lesson is: plain data. This file fixes what a lesson can do, so every lesson can use all of it.
 *
 * A lesson's texts contain no markup, and its tasks contain no code: a `Goal` describes the state
 * of the simulation that a task asks for.
 */
import type {JobKind} from '../machines/site/instruction.js';
import type {FactId} from './facts.js';
import type {Goal} from './goal.js';
import type {PresetId} from './presets.js';

export interface Lesson {
  /** Links and stored progress contain it, so never change or reuse one. */
  readonly id: string;
  readonly title: string;
  /** What the learner can do afterwards, beginning with a verb. */
  readonly goal: string;
  /** About how long the lesson takes. */
  readonly minutes: number;
  readonly steps: readonly [Step, ...Step[]];
}

export interface Step {
  /** Unique in its lesson. Stored progress contains it, so never change or reuse one. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs. */
  readonly say: readonly string[];
  /** The claims about SMS that the step makes. Shown when the act is done, because they can give the answer away. */
  readonly facts?: readonly FactId[];
  /** What is shown beside the text. Without it, nothing is. */
  readonly stage?: Stage;
  /** What the learner does. Without it, the step is done as soon as the learner has seen it. */
  readonly act?: Act;
  /** Paragraphs that are shown when the act is done. */
  readonly then?: readonly string[];
}

// What is shown beside the text.

export type Stage = LabStage | PracticeStage | ProofStage | FilesStage;

/** A situation in two worlds, as in the Lab. */
export interface LabStage {
  readonly kind: 'lab';
  readonly situation: PresetId;
  /** What differs from the situation. */
  readonly change?: SituationChange;
  readonly worlds?: readonly [WorldName, WorldName];
  /** Which of the two is shown. The default is both. */
  readonly view?: 'before' | 'both' | 'after';
  /** Where the playhead is at first. The default is the start. */
  readonly at?: Mark;
  /** The learner can play the run up to this moment. */
  readonly until?: Mark;
  /** What the learner can use besides play, pause and step. */
  readonly offers?: readonly Offer[];
  /** The part of the picture that the text speaks of. */
  readonly point?: Part;
  /** What the text relies on when the step begins, for each site that is shown. A test compares it with the run. */
  readonly shows: readonly [SiteShown] | readonly [SiteShown, SiteShown];
}

/** A site at a moment, as far as a text may speak of it. */
export interface SiteShown {
  readonly job: 'Pending' | 'Active' | 'Retrying' | 'Complete' | 'Failed';
  readonly master: 1 | 2;
  /** What each server holds, in the order of the situation. */
  readonly servers: readonly (1 | 2 | null)[];
  /** What is in RECEIVE. */
  readonly receive: 'nothing' | 'the job' | 'a retry' | 'a retry that lost the refresh';
}

/** The simulated site server on which the learner installs the hotfix. It keeps its state from step to step. */
export interface PracticeStage {
  readonly kind: 'practice';
  /** Begins with a server on which nothing has been done. */
  readonly fresh?: true;
  /** The server belongs to a site that the fault has hit, and jobs can be created on it. */
  readonly ticket?: true;
  /** What was done on the server before the learner comes, as codes of acts. Nothing undoes it. */
  readonly begins?: readonly string[];
}

/** The article's case on the server of the practice, next to one without the hotfix. */
export interface ProofStage {
  readonly kind: 'proof';
}

/** Files as Explorer shows them: the learner judges them by what it shows. */
export interface FilesStage {
  readonly kind: 'files';
  /** Where the files are. */
  readonly place: string;
  readonly files: readonly {
    readonly name: string;
    readonly size: string;
    readonly modified: string;
  }[];
}

export type WorldName = 'absent' | 'before-job' | 'before-retry';

/** The changes of a situation. Only the servers that are named change. */
export interface SituationChange {
  readonly title?: string;
  readonly job?: {
    readonly kind?: JobKind;
    readonly refreshExisting?: boolean;
    readonly putOnSpecified?: boolean;
  };
  readonly masterFailures?: {readonly count: number};
  readonly response?: 'very-fast' | 'fast' | 'medium' | 'slow';
  readonly servers?: Readonly<
    Record<string, {readonly holds?: 1 | 2 | null; readonly specified?: boolean}>
  >;
  /** The version that the site stores before the job. The default is 1. */
  readonly stored?: 1 | 2;
}

/**
 * - `toggle`: which of the two worlds are shown.
 * - `worlds`: another world for a side.
 * - `job`, `failures`, `servers`: parts of the situation that can be changed.
 * - `instruction`, `story`, `log`: a panel below the picture.
 */
export type Offer =
  'toggle' | 'worlds' | 'job' | 'failures' | 'servers' | 'instruction' | 'story' | 'log';

/** A part of the picture: an actor, all servers, or one server by its name. */
export type Part = 'receive' | 'despooler' | 'master' | 'job' | 'servers' | Uppercase<string>;

/** A moment of a run, by what happens then. */
export type Mark =
  | 'start'
  | 'first-difference'
  | 'first-harm'
  | 'end'
  /** The `nth` message of this type that is delivered. The default is the first. */
  | {readonly event: string; readonly nth?: number; readonly to?: string};

// What the learner does.

export type Act =
  Choose | Order | Pick | Expect | FindMoment | Watch | Task | Experiments | Compare | Test;

/** A choice, with the reason why it is right or wrong, shown after choosing. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly because: string;
}

/** One of several is right, or several of them. */
export interface Choose {
  readonly kind: 'one' | 'several';
  readonly prompt: string;
  readonly choices: readonly [Choice, Choice, ...Choice[]];
}

/** Things that the learner puts in order. */
export interface Order {
  readonly kind: 'order';
  readonly prompt: string;
  /** In the right order; shown in another. */
  readonly items: readonly OrderItem[];
  readonly because: string;
}

export interface OrderItem {
  readonly id: string;
  readonly text: string;
  /** Why it comes after the one before it; the first one needs no reason. */
  readonly because?: string;
}

/** Parts that the learner picks on the picture. */
export interface Pick {
  readonly kind: 'pick';
  readonly prompt: string;
  /** The parts that can be picked. */
  readonly from: readonly Part[];
  readonly right: readonly Part[];
  /** Why each other part is wrong. */
  readonly reasons: readonly {readonly id: Part; readonly because: string}[];
  readonly because: string;
  readonly hints: readonly string[];
}

/**
 * What parts of the one site that is shown will be: stamped on the picture, then played. What is
 * right is in the recording. A prediction may be wrong: the step is done when it has been played.
 */
export interface Expect {
  readonly kind: 'expect';
  readonly prompt: string;
  /** Servers, the master or the job. */
  readonly on: readonly Part[];
  /** The moment of the prediction. Until the learner has stamped every part, the stage stays where it starts. */
  readonly at: Mark;
  readonly because: string;
}

/** A moment of the run that the learner finds. */
export interface FindMoment {
  readonly kind: 'moment';
  readonly prompt: string;
  readonly right: Mark;
  readonly because: string;
  /** Another moment that fits the prompt, where there is one. */
  readonly also?: {readonly at: Mark; readonly because: string};
  /** What is wrong with a moment before the right one, and with one after it. */
  readonly early: string;
  readonly late: string;
  readonly hints: readonly [string, ...string[]];
}

/** Something to watch: done when the learner has played or stepped through every step up to there. */
export interface Watch {
  readonly kind: 'watch';
  readonly prompt: string;
  readonly until: Mark;
}

/** A state of the simulation that the learner brings about. */
export interface Task {
  readonly kind: 'task';
  readonly prompt: string;
  readonly goal: Goal;
  readonly hints: readonly [string, ...string[]];
  /** States that miss the goal, each with its own reason. */
  readonly misses?: readonly Miss[];
  /** How it is done, for “Show me”: what to change, or the acts of the practice. */
  readonly shown: Shown;
}

/** A state that is not what the task asks for, and why. */
export interface Miss {
  readonly id: string;
  readonly goal: Goal;
  readonly because: string;
}

/** Several findings. Each one is a state that the learner brings about, from the same beginning. */
export interface Experiments {
  readonly kind: 'experiments';
  readonly prompt: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly hints: readonly [string, ...string[]];
  /** States that are no finding, each with its own reason. */
  readonly misses?: readonly Miss[];
}

export interface Finding {
  readonly id: string;
  /** The finding, shown when the learner has made it. */
  readonly says: string;
  /** Shown in place of the finding until then. */
  readonly hint: string;
  readonly goal: Goal;
  readonly shown: Shown;
}

/** The learner's findings from another step, beside the complete answer. */
export interface Compare {
  readonly kind: 'compare';
  readonly prompt: string;
  /** The step whose findings these are. */
  readonly findings: string;
}

/** Items that are made from generated situations, a score, and another set on request. */
export interface Test {
  readonly kind: 'test';
  readonly prompt: string;
  readonly items: number;
  /** How many right answers the step needs. */
  readonly enough: number;
}

/**
 * A change of the situation, or acts on the practice server: their codes, as in
 * `src/practice/model/practice.ts`, with `{own}` and `{other}` for the processors. List the acts from the start:
 * those that cannot be done at the moment are skipped.
 */
export type Shown =
  | {readonly change: SituationChange; readonly world?: WorldName}
  | {readonly acts: readonly string[]};
