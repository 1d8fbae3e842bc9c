/** A whole run as it is sent to an inspector: every actor, every event, every state, step by step. */
import type {
  AnyActorRef,
  AnyMachineSnapshot,
  InspectedEventEvent,
  InspectedMicrostepEvent,
  InspectionEvent,
} from 'xstate';

import {siteInput, runSite} from '../../run/record.js';
import {Recorder} from '../../run/recorder.js';
import type {Recording} from '../../run/recording.js';
import {SimClock} from '../../run/sim-clock.js';
import {transitionsIn} from '../../run/xstate-private.js';
import {
  stateOfChart,
  type Happening,
  type InspectedActor,
  type InspectedState,
} from './inspected.js';

/** One actor from its start to its stop. */
export interface Life {
  readonly actor: InspectedActor;
  /** The steps in which it begins and ends. */
  readonly from: number;
  until: number;
  /** Its states, by the step in which it came to them, in order. */
  readonly states: {readonly step: number; readonly state: InspectedState}[];
}

/**
 * Listens beside the recorder of a run, and sorts what it hears by the recorder's steps.
 *
 * It keeps what a recording does not: whole contexts, the actors that only wire
 * the others together, and the order of all that happens within a step.
 */
export class Transcript {
  /** In the order of their beginning, so parents come before their children. */
  readonly lives: Life[] = [];
  readonly #happenings: Happening[][] = [[]];
  readonly #name: string;
  readonly #stepCount: () => number;
  readonly #open = new Map<string, Life>();
  readonly #origins = new WeakMap<object, string>();
  /** What a delay has done: it belongs to the message that follows from it. */
  #pending: ((step: number) => void)[] = [];
  /** The state that was told last: eventless transitions that follow are written into it. */
  #last: {readonly life: Life; readonly state: InspectedState} | undefined;

  /**
   * `name` is what the site is called: there are two of them, and both are sites. `stepCount` tells how
   * many steps the recorder has made of what both have heard.
   */
  constructor(name: string, stepCount: () => number) {
    this.#name = name;
    this.#stepCount = stepCount;
  }

  /** Takes one report, after the recorder. It is XState's `inspect` callback. */
  readonly inspect = (report: InspectionEvent): void => {
    const actor = report.actorRef as AnyActorRef;
    if (report.type === '@xstate.event') this.#send(actor, report);
    if (report.type === '@xstate.microstep') this.#change(actor, report);
  };

  /** Ends the run: the site itself is stopped last. */
  finish(): void {
    const [site] = this.lives;
    for (const note of this.#pending.splice(0)) note(this.#stepCount());
    if (site?.states.at(-1)?.state.done) this.#stop(site);
  }

  /** What happened in a step, in order; in step 0, what was there before anything happened. */
  happeningsOf(step: number): readonly Happening[] {
    return this.#happenings[step] ?? [];
  }

  #send(actor: AnyActorRef, report: InspectedEventEvent): void {
    const source = report.sourceRef as AnyActorRef | undefined;
    // An actor is started by its parent.
    if (report.event.type === 'xstate.init') this.#begin(actor, source?.sessionId);
    else if (source) this.#origins.set(report.event, source.sessionId);
  }

  #begin(ref: AnyActorRef, parent: string | undefined): void {
    const {sessionId: session, id} = ref;
    const step = this.#stepCount();
    const snapshot = ref.getSnapshot() as AnyMachineSnapshot;
    const name = parent === undefined ? this.#name : id;
    const actor = {session, id: name, parent, machine: snapshot.machine};
    const life: Life = {actor, from: step, until: Infinity, states: []};
    const state = stateOfChart(snapshot, {event: {type: 'xstate.init'}, origin: parent}, []);
    this.lives.push(life);
    this.#open.set(session, life);
    life.states.push({step, state});
    this.#add(step, {kind: 'registered', actor, state});
  }

  #change({sessionId}: AnyActorRef, report: InspectedMicrostepEvent): void {
    const {event, snapshot} = report;
    const life = this.#open.get(sessionId);
    // How an actor comes up is told when it begins.
    if (!life || event.type === 'xstate.init') return;
    if (event.type === 'xstate.stop') {
      this.#stop(life);
      return;
    }
    const took = transitionsIn(report);
    const isEventless = took.length > 0 && took.every(({eventType}) => eventType === '');
    const delivery = {event, origin: this.#origins.get(event)};
    const state = stateOfChart(snapshot as AnyMachineSnapshot, delivery, took);
    if (isEventless && this.#last?.life === life) {
      const {cause, took: before} = this.#last.state;
      Object.assign(this.#last.state, state, {cause, took: [...before, ...took]});
      if (life.states.at(-1)?.state === this.#last.state) this.#stopIfDone(life, state);
    } else {
      this.#last = {life, state};
      this.#place(life, state);
    }
  }

  #place(life: Life, state: InspectedState): void {
    const {actor} = life;
    const note = (step: number): void => {
      life.states.push({step, state});
      this.#add(step, {kind: 'received', actor, delivery: state.cause});
      this.#add(step, {kind: 'changed', actor, state});
      this.#stopIfDone(life, state);
    };
    if (state.cause.event.type.startsWith('xstate.after.')) {
      this.#pending.push(note);
      return;
    }
    const step = this.#stepCount();
    if (step === this.#happenings.length) {
      this.#happenings.push([]);
      for (const noteEarlier of this.#pending.splice(0)) noteEarlier(step);
    }
    note(step);
  }

  #stopIfDone(life: Life, {done}: InspectedState): void {
    if (done && life !== this.lives[0] && this.#open.has(life.actor.session)) this.#stop(life);
  }

  #stop(life: Life): void {
    const step = this.#stepCount();
    life.until = step;
    this.#open.delete(life.actor.session);
    this.#add(step, {kind: 'stopped', actor: life.actor});
  }

  #add(step: number, happening: Happening): void {
    this.#happenings[step]?.push(happening);
  }
}

export function transcribe({scenario, world, initial}: Recording, name: string): Transcript {
  const clock = new SimClock();
  const recorder = new Recorder(() => clock.now);
  const transcript = new Transcript(name, () => recorder.steps.length);
  runSite(siteInput(scenario, world, initial.master.version), clock, (report) => {
    recorder.inspect(report);
    transcript.inspect(report);
  });
  transcript.finish();
  return transcript;
}
