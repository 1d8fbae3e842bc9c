/** What is known of the application that is inspected: its actors, and the log of what happened to them. */
import {msg} from '@lit/localize';
import type {ParsedReceiverEvent, ReceiverEvent} from '@xstate/inspect/lib/types.js';
import type {AnyState} from 'xstate';

import {activeIn, readChart, valueText, takenIn, type Chart} from './chart.js';
import {EventLog} from './event-log.js';

/** An actor as it is now; another object after each change. */
export interface Actor {
  readonly session: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly chart: Chart;
  /** Its state in words: `taken.waiting`. */
  readonly state: string;
  /** Ids of its active states. */
  readonly active: ReadonlySet<string>;
  /** Keys of the transitions that were just taken. */
  readonly taken: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly context: unknown;
  /** The context before the last change; undefined where there was none. */
  readonly before: unknown;
  readonly done: boolean;
  readonly running: boolean;
}

/** Generations of actors. */
const deepest = 100;

export class InspectorModel {
  readonly log = new EventLog();
  readonly #actors = new Map<string, Actor>();
  readonly #charts = new Map<string, Chart>();
  /** The sessions beneath each, and beneath none; one whose parent is not known stands at the top. */
  readonly #children = new Map<string | undefined, Set<string>>();
  /** Whether the application has gone since: what it says when it comes back is about others. */
  #isOver = false;

  get(session: string): Actor | undefined {
    return this.#actors.get(session);
  }

  /** Those beneath an actor, or at the top, in the order in which they came. */
  below(session: string | undefined): readonly Actor[] {
    const sessions = this.#children.get(session) ?? [];
    return [...sessions].flatMap((each) => this.#actors.get(each) ?? []);
  }

  /** The names from below the top down to an actor: the same for two that play the same part. */
  pathOf({name, parent}: Actor): readonly string[] {
    const above = parent === undefined ? undefined : this.#actors.get(parent);
    return above ? [...this.pathOf(above), name] : [];
  }

  /** The topmost actor that one belongs to. */
  rootOf(actor: Actor): Actor {
    const above = actor.parent === undefined ? undefined : this.#actors.get(actor.parent);
    return above ? this.rootOf(above) : actor;
  }

  /** The actor of that path beneath another. */
  find(above: Actor, [name, ...rest]: readonly string[]): Actor | undefined {
    if (name === undefined) return above;
    const children = this.below(above.session).filter((child) => child.name === name);
    const child = children.find(({running}) => running) ?? children.at(-1);
    return child && this.find(child, rest);
  }

  /** Takes what a receiver has made of a message; what is wrong, if it cannot be true. */
  take(event: ParsedReceiverEvent, message: ReceiverEvent): string | undefined {
    if (event.type === 'service.register') return this.#register(event, message);
    const actor = this.#actors.get(event.sessionId);
    if (!actor) return msg('The message is about an actor that was not registered.');
    switch (event.type) {
      case 'service.event':
        this.log.received(actor, event.event, (session) => this.#actors.get(session)?.name);
        return undefined;
      case 'service.state':
        return this.#change(actor, event.state);
      case 'service.stop':
        this.#set({...actor, running: false});
        this.log.stopped(actor);
        return undefined;
    }
  }

  /** The application has gone. What was known stays to be read until it comes back. */
  end(): void {
    this.#isOver = true;
    for (const actor of this.#actors.values()) this.#set({...actor, running: false});
  }

  /** Takes away the actors that have stopped, with all beneath them. */
  forgetStopped(): void {
    for (const {session, running} of [...this.#actors.values()])
      if (!running) this.#forget(session);
  }

  get stoppedCount(): number {
    return [...this.#actors.values()].filter(({running}) => !running).length;
  }

  #register(
    {
      sessionId: session,
      id,
      parent,
      machine,
      state,
    }: Extract<ParsedReceiverEvent, {type: 'service.register'}>,
    message: ReceiverEvent,
  ): string | undefined {
    const key = message.type === 'service.register' ? message.machine : '';
    const chart = this.#charts.get(key) ?? readChart(machine);
    const known = this.#isOver ? undefined : this.#actors.get(session);
    const actor = stateOf(state, {
      session,
      // XState's own sender leaves these out when an inspector comes late.
      name: nameFrom(id, known?.name, machine.id),
      parent: parent ?? known?.parent,
      chart,
      context: known?.context,
      running: true,
    });
    if (!actor) return msg('The actor is in a state that its machine does not have.');
    if (this.#isWithin(parent, session)) return msg('The actor is its own parent.');
    this.#charts.set(key, chart);
    this.#makeRoom(actor);
    this.#set(actor);
    if (!known || known.parent !== actor.parent) this.#place(actor);
    // A slow application answers each knock, and so registers its actors again.
    if (known?.running) this.log.moved(known, actor, state._event.name);
    else this.log.registered(actor);
    return undefined;
  }

  #change(actor: Actor, state: AnyState): string | undefined {
    const changed = stateOf(state, actor);
    if (!changed) return msg('The machine does not have this state.');
    this.#set(changed);
    this.log.moved(actor, changed, state._event.name);
    return undefined;
  }

  /** A new actor takes the place of a stopped one of its name, and a new application that of the old. */
  #makeRoom(actor: Actor): void {
    if (this.#isOver) {
      this.#isOver = false;
      this.#actors.clear();
      this.#children.clear();
      this.log.clear();
    }
    if (this.#actors.has(actor.session)) return;
    const beside = this.below(actor.parent);
    const isAnew = actor.parent === undefined && beside.every(({running}) => !running);
    for (const {session, name, running} of beside) {
      if (!running && (isAnew || name === actor.name)) this.#forget(session);
    }
  }

  #forget(session: string): void {
    const {parent} = this.#actors.get(session) ?? {};
    for (const child of this.below(session)) this.#forget(child.session);
    this.#actors.delete(session);
    this.#children.delete(session);
    for (const place of [parent, undefined]) this.#children.get(place)?.delete(session);
  }

  /** Whether an actor lies beneath another; so deep a family is taken for a circle. */
  #isWithin(session: string | undefined, outer: string, depth = 0): boolean {
    if (session === undefined) return false;
    const {parent} = this.#actors.get(session) ?? {};
    return session === outer || depth > deepest || this.#isWithin(parent, outer, depth + 1);
  }

  #set(actor: Actor): void {
    this.#actors.set(actor.session, actor);
  }

  /** Puts an actor beneath its parent, and beneath it those that have been waiting for it. */
  #place({session, parent}: Actor): void {
    for (const siblings of this.#children.values()) siblings.delete(session);
    const place = parent !== undefined && this.#actors.has(parent) ? parent : undefined;
    this.#childrenOf(place).add(session);
    for (const orphan of this.below(undefined)) {
      if (orphan.parent === session) this.#place(orphan);
    }
  }

  #childrenOf(session: string | undefined): Set<string> {
    const children = this.#children.get(session) ?? new Set();
    this.#children.set(session, children);
    return children;
  }
}

type Known = Pick<Actor, 'session' | 'name' | 'parent' | 'chart' | 'context' | 'running'>;

/** Undefined where the chart has no such state. */
function stateOf(state: AnyState, {context: before, ...known}: Known): Actor | undefined {
  const {value, done, tags} = state;
  const active = activeIn(known.chart, value);
  return (
    active && {
      ...known,
      state: valueText(value),
      active: new Set(active),
      taken: takenIn(known.chart, state.transitions),
      tags: tagsFrom(tags) ?? active.flatMap((id) => known.chart.byId.get(id)?.tags ?? []),
      context: state.context as unknown,
      before,
      done: done === true,
    }
  );
}

/** XState's own sender writes a set of tags as JSON, which leaves nothing of it: undefined. */
function tagsFrom(tags: unknown): readonly string[] | undefined {
  if (!(tags instanceof Set)) return undefined;
  return [...tags].filter((tag) => typeof tag === 'string');
}

function nameFrom(...names: readonly (string | undefined)[]): string {
  return names.find(Boolean) ?? '';
}
