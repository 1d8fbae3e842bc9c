/** Live charts for inspectors: actors of XState 5 that run in this page, with all that they start. */
import {msg, str} from '@lit/localize';
import {
  transition,
  type ActorRef,
  type AnyActorRef,
  type AnyStateMachine,
  type EventObject,
  type Snapshot,
} from 'xstate';

import type {InspectedSource, InspectionWatcher} from './inspected.js';
import {isOfChart, LiveWatch} from './live-watch.js';

export class LiveSource implements InspectedSource {
  readonly #root: AnyActorRef;
  readonly #name: string | undefined;
  readonly #watches = new Set<LiveWatch>();

  /** `root` is the topmost actor of its system; `name` is what inspectors call it, if not by its id. */
  constructor(root: AnyActorRef, name?: string) {
    this.#root = root;
    this.#name = name;
  }

  watch(watcher: InspectionWatcher): () => void {
    const watch = new LiveWatch(this.#root, this.#name, watcher);
    this.#watches.add(watch);
    return () => {
      watch.end();
      this.#watches.delete(watch);
    };
  }

  has(session: string): boolean {
    return this.#find(session) !== undefined;
  }

  send(session: string, event: EventObject): string | null {
    const actor = this.#find(session);
    const snapshot = actor?.getSnapshot() as Snapshot<unknown> | undefined;
    if (!actor || snapshot?.status !== 'active') return msg('This actor has stopped.');
    const refusal = refusalOf(actor.id, snapshot, event);
    if (refusal === null) (actor as ActorRef<Snapshot<unknown>, EventObject>).send(event);
    return refusal;
  }

  #find(session: string): AnyActorRef | undefined {
    for (const watch of this.#watches) {
      const actor = watch.find(session);
      if (actor) return actor;
    }
    return undefined;
  }
}

/** Why an actor cannot take an event in the state that it is in. */
function refusalOf(name: string, snapshot: Snapshot<unknown>, event: EventObject): string | null {
  const {type} = event;
  if (type === '*' || type.startsWith('xstate.')) {
    return msg(str`“${type}” is a name that XState keeps for itself.`);
  }
  if (!isOfChart(snapshot)) return null;
  try {
    if (!snapshot.can(event)) {
      return msg(str`${name} does not take “${type}” in the state that it is in.`);
    }
    // Without the fields that its actions read, the event would end the chart.
    transition(snapshot.machine as AnyStateMachine, snapshot, event);
    return null;
  } catch {
    return msg(str`${name} takes “${type}”, but not with these fields.`);
  }
}
