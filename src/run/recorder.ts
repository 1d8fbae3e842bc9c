/** Turns what XState reports of a running site into the steps of a recording. */
import type {
  AnyActorRef,
  AnyMachineSnapshot,
  EventObject,
  InspectedMicrostepEvent,
  InspectionEvent,
  Snapshot,
  StateValue,
} from 'xstate';

import type {ActorName, Message} from '../../machines/messages.js';
import type {Change, SiteChange, Step} from './recording.js';
import {actorStateOf, isRole, pathOf, type ActorState, type SiteState} from './site-state.js';
import {sharedList, transitionNames} from './transition-names.js';
import {transitionsIn} from './xstate-private.js';

type Draft = {-readonly [Key in keyof Change]: Change[Key]};

/**
 * One step for each message between two actors.
 *
 * A delay that ends makes no step of its own: what it changes belongs to the
 * message that follows from it. An actor that comes or goes belongs to the
 * step that caused it. The site and its racks
 * only wire the others together: what the site does is kept aside.
 */
export class Recorder {
  readonly steps: Step[] = [];
  readonly siteChanges: SiteChange[] = [];
  readonly #now: () => number;
  readonly #latest = new Map<string, ActorState>();
  readonly #senders = new Map<object, string>();
  readonly #initial = new Map<string, ActorState>();
  #pending: Draft[] = [];
  #last: Draft | undefined;
  #ended = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether the site has come to its end. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /** Takes one report. It is XState's `inspect` callback. */
  readonly inspect = (report: InspectionEvent): void => {
    if (this.#ended) return;
    const actor = report.actorRef as AnyActorRef;
    const isSite = actor.sessionId === report.rootId;
    if (report.type === '@xstate.microstep') {
      if (isSite) this.#noteSite(report);
      if (isRecorded(actor)) this.#change(actor, report);
    } else if (report.type === '@xstate.event' && report.sourceRef) {
      this.#senders.set(report.event, (report.sourceRef as AnyActorRef).id);
      if (report.event.type === 'xstate.init' && isRecorded(actor)) this.#greet(actor);
    } else if (report.type === '@xstate.snapshot' && this.siteChanges.length === 0) {
      if (isSite) this.#beginSite(report.snapshot);
    }
  };

  /** The site before the first message. */
  initialState(servers: readonly {readonly name: string}[]): SiteState {
    const roles: Record<string, ActorState | null> = {administrator: null};
    for (const [name, state] of this.#initial) if (isRole(name)) roles[name] = state;
    const states = {...roles, servers: servers.map(({name}) => this.#initial.get(name))};
    return states as unknown as SiteState;
  }

  /** It began before all, though what began with it may already have sent something. */
  #beginSite(snapshot: Snapshot<unknown>): void {
    this.siteChanges.push({number: 0, from: null, state: stateOf(snapshot), took: []});
  }

  #noteSite(report: InspectedMicrostepEvent): void {
    const {event, snapshot} = report;
    const transitions = transitionsIn(report);
    this.#ended = snapshot.status !== 'active';
    if (transitions.length > 0) {
      this.siteChanges.push({
        number: this.steps.length,
        from: this.#senders.get(event) as ActorName,
        state: stateOf(snapshot),
        took: transitionNames(transitions),
      });
    }
    this.#senders.delete(event);
  }

  #greet(actor: AnyActorRef): void {
    const {id} = actor;
    const after = actorStateOf(id, actor.getSnapshot() as AnyMachineSnapshot);
    this.#latest.set(id, after);
    // A server exists for the whole run, though a room of servers may come up after the first message.
    if (isRole(id)) this.#append({actor: id, before: null, after, took: []});
    else this.#initial.set(id, after);
  }

  #change({id}: AnyActorRef, report: InspectedMicrostepEvent): void {
    const {event, snapshot} = report;
    // How an actor comes up is told when it is greeted.
    if (event.type === 'xstate.init') return;
    const transitions = transitionsIn(report);
    const took = transitionNames(transitions);
    const before = this.#latest.get(id) ?? null;
    if (event.type === 'xstate.stop') {
      this.#latest.delete(id);
      this.#append({actor: id as ActorName, before, after: null, took});
      return;
    }
    const after = actorStateOf(id, snapshot as AnyMachineSnapshot);
    const isEventless = transitions.every(({eventType}) => eventType === '');
    if (isEventless && this.#last?.actor === id) {
      this.#last.after = after;
      this.#last.took = sharedList(this.#last.took.concat(took));
    } else {
      this.#last = {actor: id as ActorName, before, after, took};
      this.#place(this.#last, event);
    }
    this.#latest.set(id, after);
  }

  #append(change: Draft): void {
    (this.steps.at(-1)?.changes as Draft[] | undefined)?.push(change);
  }

  #place(change: Draft, event: EventObject): void {
    if (event.type.startsWith('xstate.')) {
      this.#pending.push(change);
      return;
    }
    if (this.steps.length === 0) {
      for (const [id, state] of this.#latest) this.#initial.set(id, state);
    }
    this.steps.push({
      number: this.steps.length + 1,
      time: this.#now(),
      from: this.#senders.get(event) as ActorName,
      to: change.actor,
      event: event as Message,
      // Not spread, which would leave room for more in each of many small arrays.
      changes: this.#pending.concat(change),
    });
    this.#senders.delete(event);
    this.#pending = [];
  }
}

function stateOf(snapshot: Snapshot<unknown>): SiteChange['state'] {
  return pathOf((snapshot as AnyMachineSnapshot).value as StateValue) as SiteChange['state'];
}

/** Roles and servers; the names of servers are in upper case. */
function isRecorded({id}: AnyActorRef): boolean {
  return isRole(id) || /^[A-Z0-9-]+$/u.test(id);
}
