/** Listens to a source of inspection, and keeps what it was told in words and in state. */
import type {
  Happening,
  InspectedActor,
  InspectedSource,
  InspectedState,
} from '../../src/inspect/model/inspected.js';

/** What is known of one actor. */
export interface Seen {
  readonly actor: InspectedActor;
  readonly state: InspectedState;
  readonly running: boolean;
}

export class Watching {
  /** `+ LIMA`, `LIMA < copy.sent`, `LIMA = receiving`, `- LIMA`, in the order in which it was told. */
  readonly told: string[] = [];
  /** By session. */
  readonly seen = new Map<string, Seen>();

  readonly hear = (happening: Happening): void => {
    const {actor, kind} = happening;
    const seen = this.seen.get(actor.session);
    switch (kind) {
      case 'registered': {
        this.told.push(`+ ${actor.id}`);
        this.seen.set(actor.session, {actor, state: happening.state, running: true});
        break;
      }
      case 'received': {
        const {event, origin} = happening.delivery;
        const sender = origin === undefined ? undefined : this.seen.get(origin)?.actor.id;
        const from = origin === undefined ? '' : ` from ${sender ?? origin}`;
        this.told.push(`${actor.id} < ${event.type}${from}`);
        break;
      }
      case 'changed': {
        const {state} = happening;
        this.told.push(`${actor.id} = ${JSON.stringify(state.value).replace(/"/g, '')}`);
        this.seen.set(actor.session, {actor, state, running: seen?.running ?? false});
        break;
      }
      case 'stopped':
        this.told.push(`- ${actor.id}`);
        if (seen) this.seen.set(actor.session, {...seen, running: false});
    }
  };

  /** What is told from now on. */
  clear(): void {
    this.told.length = 0;
  }

  /** The actor of that name beneath a topmost one of that name: the one that runs, or the last that did. */
  find(root: string, id: string): Seen | undefined {
    const found = [...this.seen.values()].filter(
      ({actor}) => actor.id === id && this.rootOf(actor).id === root,
    );
    return found.find(({running}) => running) ?? found.at(-1);
  }

  rootOf(actor: InspectedActor): InspectedActor {
    const above = actor.parent === undefined ? undefined : this.seen.get(actor.parent);
    return above ? this.rootOf(above.actor) : actor;
  }
}

/** Watches a source from now on. */
export function watching(source: InspectedSource): Watching & {end: () => void} {
  const watcher = new Watching();
  return Object.assign(watcher, {end: source.watch(watcher.hear)});
}
