/** What happened, in the order in which it was told: the last few thousand things. */

/** What a log needs of an actor. */
interface LoggedActor {
  readonly session: string;
  readonly name: string;
  readonly state: string;
}

/** What kind of thing happened to an actor. */
export type EntryKind = 'registered' | 'event' | 'refused' | 'moved' | 'stopped';

export interface LogEntry {
  /** From 1, in the order in which they came. */
  readonly number: number;
  readonly kind: EntryKind;
  readonly session: string;
  readonly name: string;
  /** The event that was received, or that led to a state. */
  readonly event: string;
  readonly data: unknown;
  /** Who sent it, where that is known. */
  readonly from: {readonly session: string; readonly name: string} | undefined;
  /** The state before and after, where it became another. */
  readonly before?: string;
  readonly after?: string;
}

/** What a log needs of an event in SCXML's words. */
interface ReceivedEvent {
  readonly name: string;
  readonly data: unknown;
  readonly origin?: string | undefined;
}

const longest = 3_000;

export class EventLog {
  #entries: LogEntry[] = [];
  #count = 0;
  #latest = '';
  /** The event that an actor has received and not answered with a state. */
  readonly #open = new Map<string, number>();

  /** The oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  /** How many there have been. */
  get count(): number {
    return this.#count;
  }

  /** The session of the actor that last received an event. */
  get latest(): string {
    return this.#latest;
  }

  lastRefusal(session: string): LogEntry | undefined {
    return this.#entries.findLast((entry) => entry.kind === 'refused' && entry.session === session);
  }

  registered(actor: LoggedActor): void {
    this.#add('registered', actor, {after: actor.state});
  }

  received(
    actor: LoggedActor,
    {name, data, origin}: ReceivedEvent,
    nameOf: (session: string) => string | undefined,
  ): void {
    const from =
      origin === undefined ? undefined : {session: origin, name: nameOf(origin) ?? origin};
    const kind = name === 'error.communication' ? 'refused' : 'event';
    this.#add(kind, actor, {event: name, data, from});
    if (kind !== 'event') return;
    this.#latest = actor.session;
    this.#open.set(actor.session, this.#count);
  }

  /** A state that no event has led to is told by itself: the application went elsewhere in time. */
  moved(before: LoggedActor, after: LoggedActor, event: string): void {
    const {session} = after;
    const number = this.#open.get(session);
    this.#open.delete(session);
    const states = {before: before.state, after: after.state};
    const index = this.#entries.findLastIndex((entry) => entry.number === number);
    const entry = this.#entries[index];
    if (entry?.event === event) this.#entries[index] = {...entry, ...states};
    else if (before.state !== after.state) this.#add('moved', after, {event, ...states});
  }

  stopped(actor: LoggedActor): void {
    this.#open.delete(actor.session);
    this.#add('stopped', actor, {});
  }

  clear(): void {
    this.#entries = [];
    this.#open.clear();
  }

  #add(kind: EntryKind, {session, name}: LoggedActor, more: Partial<LogEntry>): void {
    this.#count += 1;
    const entry = {
      number: this.#count,
      kind,
      session,
      name,
      event: '',
      data: undefined,
      from: undefined,
      ...more,
    };
    this.#entries.push(entry);
    if (this.#entries.length > longest * 1.25) this.#entries = this.#entries.slice(-longest);
  }
}
