/** What a page that frames a simulator can ask and hear: the types of `host.js`. */

/** What can be said in the vocabulary; see `embedding.html`. */
export interface Params {
  view?: 'lab' | 'lesson' | 'check' | 'evidence';
  lesson?: string;
  /** The id of a situation, or a whole scenario. */
  scenario?: string | object;
  worlds?: readonly [World, World] | string;
  world?: 'before' | 'both' | 'after';
  step?: Step;
  panel?: string;
  /** What is checked of every situation, and within which bounds. */
  claim?: string;
  bounds?: string;
  speed?: number;
  autoplay?: boolean;
  present?: 'off' | 'on' | 'notes';
  locale?: string;
  theme?: 'light' | 'dark' | 'contrast';
  controls?: 'full' | 'play' | 'none';
  lock?: readonly ('toggle' | 'setup' | 'scrub')[] | string;
}

export type World = 'absent' | 'before-job' | 'before-retry';
export type Step = number | 'first-difference' | 'first-harm' | 'end';

/** What is shown, in the same words. */
export interface State {
  readonly v: number;
  readonly view: string;
  readonly lesson?: string;
  readonly scenario?: string;
  readonly worlds?: readonly [World, World];
  readonly world?: 'before' | 'both' | 'after';
  readonly panel?: string;
  /** The moment of the Lab, from 0, or the step of the lesson, from 1. */
  readonly step?: number;
  /** The last moment of the Lab. */
  readonly of?: number;
  readonly playing?: boolean;
  readonly speed?: number;
  readonly autoplay: boolean;
  readonly present: 'off' | 'on' | 'notes';
  readonly locale: string;
  /** Null where it is the reader's system that decides. */
  readonly theme: 'light' | 'dark' | 'contrast' | null;
  readonly controls: 'full' | 'play' | 'none';
  readonly lock: readonly ('toggle' | 'setup' | 'scrub')[];
}

/** The commands, the fields of each, and what is answered. */
export interface Commands {
  load: [fields: Params, answer: object];
  set: [
    fields: Pick<
      Params,
      'speed' | 'autoplay' | 'present' | 'locale' | 'theme' | 'controls' | 'lock'
    >,
    answer: object,
  ];
  play: [fields: undefined, answer: object];
  pause: [fields: undefined, answer: object];
  step: [fields: {by?: number} | undefined, answer: object];
  seek: [fields: {step: Step}, answer: object];
  setWorld: [fields: {world: 'before' | 'both' | 'after'}, answer: object];
  setLocale: [fields: {locale: string}, answer: object];
  lock: [fields: {lock: readonly ('toggle' | 'setup' | 'scrub')[]}, answer: object];
  getState: [fields: undefined, answer: {readonly state: State}];
  screenshot: [
    fields: undefined,
    answer: {readonly svg: string; readonly width: number; readonly height: number},
  ];
}

/** What is reported, and with what. */
export interface Events {
  step: {
    readonly view: 'lab' | 'lesson';
    readonly lesson: string | null;
    readonly step: number;
    /** The last one; null in a lesson. */
    readonly of: number | null;
  };
  moment: {
    readonly kind: 'failure' | 'retry' | 'hotfix' | 'difference' | 'harm' | 'end';
    readonly step: number;
    readonly label: string;
    /** The sides on which it happens: `before` is the left one. */
    readonly sides: readonly ('before' | 'after')[];
  };
  task: {readonly lesson: string; readonly task: string; readonly right: boolean | null};
  complete: {
    readonly view: 'lab' | 'lesson';
    readonly lesson: string | null;
    readonly score: {readonly right: number; readonly of: number} | null;
  };
  problem: {readonly message: string};
  resize: {readonly height: number; readonly width: number};
}

export interface HostOptions {
  /** The origin that the frame is known to show; any, where it is left out. */
  readonly origin?: string;
  /** Whether the frame is made as tall as its contents; it is, where this is left out. */
  readonly fit?: boolean;
  /** Gives up; by itself after ten seconds, where it is left out. */
  readonly signal?: AbortSignal;
}

export interface HostSimulator {
  /** What the simulator said of itself: its version, its commands and events, and its state. */
  readonly hello: {
    readonly version: string;
    readonly versions: readonly number[];
    readonly commands: readonly string[];
    readonly events: readonly string[];
    readonly state: State;
  };
  /** Asks for something. Rejects with an error that has a `code`, and then nothing was changed. */
  send<Name extends keyof Commands>(
    name: Name,
    ...fields: undefined extends Commands[Name][0]
      ? [fields?: Commands[Name][0]]
      : [fields: Commands[Name][0]]
  ): Promise<Commands[Name][1]>;
  /** Hears of something, until the function that it returns is called. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void;
  /** Stops listening to the frame. */
  close(): void;
}
