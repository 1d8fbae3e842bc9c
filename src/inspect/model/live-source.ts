/** Live charts for inspectors: actors of XState 5 that run in this page, with all that they start. */
import {msg, str} from '@lit/localize';
import type {ActorRef, AnyActorRef, EventObject, Snapshot} from 'xstate';

import type {InspectedSource, InspectionWatcher} from './inspected.js';
import {isOfChart, LiveWatch} from './live-watch.js';

/** A chart that runs in this page. */
export interface LiveChart {
  /** The topmost actor of its system, as it is now. */
  readonly actor: AnyActorRef;
  /** What inspectors call it. */
  readonly name?: string;
  /** Calls back when the actor may be another, until what is returned is called. */
  subscribe?(listener: () => void): () => void;
  /**
   * Gives the topmost actor an event that it accepts, or not; whether it did. Without this it is just
   * sent, and an event without the fields that the chart reads would be the end of the chart.
   */
  send?(event: EventObject): boolean;
}

export class LiveSource implements InspectedSource {
  readonly #chart: LiveChart;
  readonly #watches = new Set<ChartWatch>();

  constructor(chart: LiveChart) {
    this.#chart = chart;
  }

  watch(watcher: InspectionWatcher): () => void {
    const watch = new ChartWatch(this.#chart, watcher);
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
    const {actor: root, name: rootName} = this.#chart;
    const name = (actor === root && rootName) || actor.id;
    const refusal = refusalOf(name, snapshot, event);
    if (refusal !== null) return refusal;
    if (actor === root && this.#chart.send) {
      return this.#chart.send(event) ? null : withoutFields(name, event.type);
    }
    (actor as ActorRef<Snapshot<unknown>, EventObject>).send(event);
    return null;
  }

  #find(session: string): AnyActorRef | undefined {
    for (const watch of this.#watches) {
      const actor = watch.find(session);
      if (actor) return actor;
    }
    return undefined;
  }
}

/** Watches whichever actor runs the chart. */
class ChartWatch {
  readonly #chart: LiveChart;
  readonly #watcher: InspectionWatcher;
  readonly #unsubscribe: (() => void) | undefined;
  #root: AnyActorRef;
  #watch: LiveWatch;

  constructor(chart: LiveChart, watcher: InspectionWatcher) {
    this.#chart = chart;
    this.#watcher = watcher;
    this.#root = chart.actor;
    this.#watch = new LiveWatch(chart.actor, chart.name, watcher);
    this.#unsubscribe = chart.subscribe?.(() => this.#follow());
  }

  find(session: string): AnyActorRef | undefined {
    return this.#watch.find(session);
  }

  end(): void {
    this.#unsubscribe?.();
    this.#watch.end();
  }

  #follow(): void {
    const {actor, name} = this.#chart;
    if (actor === this.#root) return;
    this.#watch.end();
    this.#root = actor;
    this.#watch = new LiveWatch(actor, name, this.#watcher);
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
    if (snapshot.can(event)) return null;
    return msg(str`${name} does not take “${type}” in the state that it is in.`);
  } catch {
    // A guard has looked for what is not there.
    return withoutFields(name, type);
  }
}

function withoutFields(name: string, type: string): string {
  return msg(str`${name} takes “${type}”, but not with these fields.`);
}
