import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {LabState, Panel} from '../links/lab-state.js';
import {type View, ComparedRun, sameMoment} from '../run/compared-run.js';
import type {Scenario} from '../run/scenario.js';
import {scheduleOf} from './timeline/playback-schedule.js';
import type {World} from '../run/world.js';
import {PlaybackController} from './timeline/playback-controller.js';

/** What is run. */
export interface Setup {
  readonly scenario: Scenario;
  readonly worlds: readonly [World, World];
}

/** A large run on its way. */
interface SlowRun {
  /** About how much of it is recorded, from 0 to 1. */
  done: number;
  /** The moment at which it is to be shown. */
  readonly wanted: number;
  isStopped: boolean;
}

/** How many copies are recorded at once: some tenths of a second. */
const mostAtOnce = 1_500;

/** The part of the Lab's state that can be undone. */
interface Present extends Setup {
  /** What was opened or chosen as a whole, before single things of it were changed. */
  readonly from: Setup;
}

/**
 * What the Lab shows, and the run that is made of it.
 *
 * Each change of the run records it again: at once, or in slices where it is large. The playhead
 * stays at the same act, if that still happens.
 *
 * @example
 * ```ts
 * readonly #lab = new LabController(this);
 * this.#lab.load(state);
 * this.#lab.change({worlds: ['absent', 'before-retry']});
 * ```
 */
export class LabController implements ReactiveController {
  readonly playback: PlaybackController;
  /** Counts the changes of what is run, so that two of them can be told apart. */
  changes = 0;
  view: View = 'both';
  panel: Panel = 'instruction';

  readonly #host: ReactiveControllerHost;
  #history: History<Present> | undefined;
  #run: ComparedRun | undefined;
  #slow: SlowRun | undefined;
  #stored: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.playback = new PlaybackController(host);
    host.addController(this);
  }

  /** The playback stops by itself when the host goes; what was still to be recorded is taken up again. */
  hostConnected(): void {
    this.recordAgain();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#slow) this.#slow.isStopped = true;
  }

  /** Undefined until a state has been loaded. */
  get run(): ComparedRun | undefined {
    return this.#run;
  }

  get state(): LabState | undefined {
    const {view, panel, playback} = this;
    if (!this.#history) return undefined;
    const {scenario, worlds} = this.#history.present;
    return {scenario, worlds, view, panel, moment: playback.moment || (this.#slow?.wanted ?? 0)};
  }

  /** A large run that is still being recorded; meanwhile `run` is its first moments. */
  get slow(): SlowRun | undefined {
    return this.#slow;
  }

  /** The situation and worlds that the learner began to change. */
  get from(): Setup | undefined {
    return this.#history?.present.from;
  }

  get canUndo(): boolean {
    return this.#history !== undefined && this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history !== undefined && this.#history.future.length > 0;
  }

  /** Shows a state as it is, with nothing to undo. */
  load({scenario, worlds, view, panel, moment, stored}: LabState): void {
    this.view = view;
    this.panel = panel;
    const from = {scenario, worlds};
    this.#history = startHistory({...from, from});
    this.#stored = stored;
    this.#record(moment, () => moment);
  }

  /** Runs another scenario, or the same in other worlds. `isWhole`: it is a situation of its own, not an edit. */
  change(change: Partial<Setup>, isWhole = false): void {
    if (!this.#history) return;
    const {present} = this.#history;
    const {scenario, worlds, from} = {...present, ...change};
    const isSame = scenario === present.scenario && sameWorlds(worlds, present.worlds);
    if (isSame && !isWhole) return;
    this.#goTo(
      advance(this.#history, {scenario, worlds, from: isWhole ? {scenario, worlds} : from}),
    );
  }

  undo(): void {
    if (this.#history) this.#goTo(undo(this.#history));
  }

  redo(): void {
    if (this.#history) this.#goTo(redo(this.#history));
  }

  /** Stops the recording of a large run: back to what was there before it, or at its first moments. */
  stopRecording(): void {
    if (!this.#slow) return;
    this.#slow.isStopped = true;
    if (this.canUndo) this.undo();
    else this.#host.requestUpdate();
  }

  /** Records a large run that was stopped. */
  recordAgain(): void {
    const {moment} = this.playback;
    if (this.#slow?.isStopped) this.#record(moment, () => moment);
  }

  show(view: View): void {
    this.view = view;
    this.#host.requestUpdate();
  }

  open(panel: Panel): void {
    this.panel = panel;
    this.#host.requestUpdate();
  }

  #goTo(history: History<Present>): void {
    const before = this.#run;
    if (history === this.#history || !before) return;
    this.#history = history;
    const {moment} = this.playback;
    this.#record(moment, (run) => sameMoment(before, moment, run));
  }

  #record(wanted: number, momentIn: (run: ComparedRun) => number): void {
    if (!this.#history) return;
    const {present} = this.#history;
    const {scenario, worlds} = present;
    const copies = scenario.servers.reduce(
      (sum, each) => sum + 1 + each.offlineForAttempts.length,
      0,
    );
    const isLarge = copies > mostAtOnce;
    this.#slow = isLarge ? {done: 0, wanted, isStopped: false} : undefined;
    if (this.#slow) void this.#recordSlowly(this.#slow, present, momentIn);
    else this.#show(new ComparedRun(scenario, worlds, this.#stored), momentIn);
  }

  /** The first moments are shown at once, and the whole when it is there. */
  async #recordSlowly(
    slow: SlowRun,
    {scenario, worlds}: Setup,
    momentIn: (run: ComparedRun) => number,
  ): Promise<void> {
    const stored = this.#stored;
    let isBegun = false;
    const run = await import('./slow-recording-controller.js').then(
      ({recordSlowly}) =>
        recordSlowly(scenario, worlds, stored, (part) => {
          if (this.#slow !== slow || slow.isStopped) return false;
          slow.done = part.done;
          const begun = isBegun ? undefined : part.begun();
          if (begun) this.#show(begun, () => 0);
          isBegun ||= begun !== undefined;
          this.#host.requestUpdate();
          return true;
        }),
      () => new ComparedRun(scenario, worlds, stored),
    );
    if (!run || this.#slow !== slow || slow.isStopped) return;
    this.#slow = undefined;
    // Whoever has gone on meanwhile stays there.
    this.#show(run, (whole) => this.playback.moment || momentIn(whole));
  }

  #show(run: ComparedRun, momentIn: (run: ComparedRun) => number): void {
    this.#run = run;
    this.playback.load(scheduleOf(run), momentIn(run));
    this.changes++;
  }
}

function sameWorlds(a: Setup['worlds'], b: Setup['worlds']): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

export interface History<State> {
  /** The states before, the oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** The states that were undone, the next one to redo first. */
  readonly future: readonly State[];
}

/** How many states are kept to go back to. */
export const longestPast = 200;

export function startHistory<State>(present: State): History<State> {
  return {past: [], present, future: []};
}

/** Goes on to a new state, which ends what could be redone. The same state again changes nothing. */
export function advance<State>(history: History<State>, next: State): History<State> {
  const {past, present} = history;
  if (next === present) return history;
  return {past: [...past, present].slice(-longestPast), present: next, future: []};
}

/** Where there is nothing to undo, the same history. */
export function undo<State>(history: History<State>): History<State> {
  const {past, present, future} = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return {past: past.slice(0, -1), present: before, future: [present, ...future]};
}

/** Where there is nothing to redo, the same history. */
export function redo<State>(history: History<State>): History<State> {
  const {past, present, future} = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return {past: [...past, present], present: next, future: rest};
}
