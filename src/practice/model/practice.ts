/** One learner's practice of the hotfix: the acts that were done, and the server that came of them. */
import {msg, str} from '@lit/localize';
import {createActor, type ActorRefFrom} from 'xstate';

import {
  applications,
  directories,
  handedFiles,
  type HotfixProcedureEvent,
  type OutcomeId,
} from '../../../machines/hotfix/hotfix-context.js';
import {hotfixProcedureMachine} from '../../../machines/hotfix/hotfix-procedure.js';
import {platforms, type Platform} from '../../../machines/hotfix/smsinst-files.js';
import {describeFound} from '../../run/scenario-refusal.js';
import {orList} from '../../words/intl.js';
import {hotfixView, proofWorld, type HotfixSnapshot, type HotfixView} from './hotfix-view.js';
import {
  jobActs,
  jobCode,
  ticketSite,
  type JobAct,
  type ServiceWorld,
  type TicketSite,
} from './ticket.js';

/** What is done on the server; jobs are created on that of the ticket only. */
export type PracticeAct = HotfixProcedureEvent | JobAct;

/** Thrown for acts that cannot be read or done. Its message is one sentence that can be shown. */
export class PracticeRefusal extends Error {
  override readonly name = 'PracticeRefusal';
  /** Where it went wrong: `acts[3]`. */
  readonly place: string;

  constructor(place: string, sentence: string) {
    super(sentence);
    this.place = place;
  }
}

/** Far more than a practice needs. */
export const mostActs = 1_000;

/** Everything that can be done on any practice server. */
export const allActs: readonly HotfixProcedureEvent[] = [
  {type: 'stop.requested'},
  {type: 'start.requested'},
  ...applications.flatMap((application): HotfixProcedureEvent[] => [
    {type: 'application.closed', application},
    {type: 'application.opened', application},
  ]),
  ...handedFiles.flatMap((file) =>
    directories.map((directory): HotfixProcedureEvent => ({
      type: 'copy.requested',
      file,
      directory,
    })),
  ),
  ...platforms.map((tool): HotfixProcedureEvent => ({type: 'tool.run', tool})),
  {type: 'case.run'},
];

/** `stop`, `close:sms-administrator`, `copy:hotfix-x86:x86-bin`, `tool:x86`. Never change one. */
export function actCode(act: PracticeAct): string {
  switch (act.type) {
    case 'stop.requested':
      return 'stop';
    case 'start.requested':
      return 'start';
    case 'application.closed':
      return `close:${act.application}`;
    case 'application.opened':
      return `open:${act.application}`;
    case 'copy.requested':
      return `copy:${act.file}:${act.directory}`;
    case 'tool.run':
      return `tool:${act.tool}`;
    case 'case.run':
      return 'case';
    case 'job.created':
      return jobCode(act);
  }
}

const byCode: ReadonlyMap<unknown, PracticeAct> = new Map(
  [...allActs, ...jobActs].map((act) => [actCode(act), act]),
);

/** The act that an event from outside equals, if there is one. */
export function actLike(event: {readonly type: string}): PracticeAct | undefined {
  return byCode.get(actCode(event as PracticeAct));
}

/** The acts that a list of codes stands for. Throws a `PracticeRefusal` at the first unknown code. */
export function readActs(value: unknown, within = 'acts'): readonly PracticeAct[] {
  if (!Array.isArray(value) || value.length > mostActs) {
    const found = describeFound(value);
    const sentence = msg(
      str`${within} is ${found}; it must be a list of at most ${mostActs} actions.`,
    );
    throw new PracticeRefusal(within, sentence);
  }
  return Array.from(value, (code: unknown, index) => {
    const act = byCode.get(code);
    if (act) return act;
    const place = `${within}[${index}]`;
    const found = describeFound(code);
    const codes = orList(allActs.map(actCode));
    throw new PracticeRefusal(place, msg(str`${place} is ${found}; it must be ${codes}.`));
  });
}

/** An act and its outcome. */
export interface PracticeEntry {
  readonly act: PracticeAct;
  readonly outcome: OutcomeId;
}

/** What was done, what came of it, and what the service ran with then. */
interface Done {
  readonly act: PracticeAct;
  /** Null for a job that was created, of which the chart knows nothing. */
  readonly outcome: OutcomeId | null;
  readonly world: ServiceWorld;
}

/**
 * Runs the chart of the procedure. To undo an act, it repeats all acts before it.
 *
 * @example
 * ```ts
 * const practice = new Practice('x86', readActs(stored));
 * practice.do({type: 'stop.requested'});
 * practice.view.service; // 'stopped'
 * ```
 */
export class Practice {
  readonly platform: Platform;
  #actor: ActorRefFrom<typeof hotfixProcedureMachine>;
  #done: readonly Done[] = [];
  readonly #isTicket: boolean;
  /** What was done before the learner came. Undoing and beginning again keep it. */
  readonly given: readonly PracticeAct[];
  #site: TicketSite | undefined;
  readonly #listeners = new Set<() => void>();

  /** Throws a `PracticeRefusal` at the first act that cannot be done then. */
  constructor(
    platform: Platform,
    acts: readonly PracticeAct[] = [],
    {
      ticket = false,
      given = [],
    }: {readonly ticket?: boolean; readonly given?: readonly PracticeAct[]} = {},
  ) {
    this.platform = platform;
    this.#isTicket = ticket;
    this.given = given;
    this.#actor = this.#begin();
    const isKept = given.every(
      (act, index) => acts[index] && actCode(acts[index]) === actCode(act),
    );
    for (const [index, act] of (isKept ? acts : given).entries()) {
      if (this.do(act)) continue;
      const place = `acts[${index}]`;
      const code = actCode(act);
      throw new PracticeRefusal(
        place,
        msg(str`${place} is ${code}, which is not possible at that point.`),
      );
    }
  }

  /** Without the jobs. */
  get entries(): readonly PracticeEntry[] {
    return this.#done.flatMap(({act, outcome}) => (outcome ? {act, outcome} : []));
  }

  /** With the jobs where they were created. */
  get acts(): readonly PracticeAct[] {
    return this.#done.map(({act}) => act);
  }

  /** The acts as short codes, for storage; `readActs()` reads them. */
  get codes(): readonly string[] {
    return this.acts.map(actCode);
  }

  /** The actor that runs the chart. Taking acts back replaces it. */
  get actor(): ActorRefFrom<typeof hotfixProcedureMachine> {
    return this.#actor;
  }

  get snapshot(): HotfixSnapshot {
    return this.#actor.getSnapshot();
  }

  get view(): HotfixView {
    const view = hotfixView(this.snapshot);
    if (!this.#isTicket) return view;
    this.#site ??= ticketSite(this.#done);
    return {...view, site: this.#site};
  }

  /** A job is created in SMS Administrator. */
  can(act: PracticeAct): boolean {
    if (act.type !== 'job.created') return this.snapshot.can(act);
    return this.#isTicket && this.snapshot.context.openApplications.includes('sms-administrator');
  }

  /** Does an act if it can be done now, and returns whether it could. */
  do(act: PracticeAct): boolean {
    if (!this.can(act)) return false;
    this.#take(act);
    this.#notify();
    return true;
  }

  /** Whether the learner has done something. */
  get canUndo(): boolean {
    return this.#done.length > this.given.length;
  }

  undo(): void {
    if (this.canUndo) this.#replay(this.acts.slice(0, -1));
  }

  restart(): void {
    this.#replay(this.given);
  }

  /** Calls back after each change; the returned function ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #begin(): ActorRefFrom<typeof hotfixProcedureMachine> {
    const input = {platform: this.platform};
    return createActor(hotfixProcedureMachine, {input}).start();
  }

  #replay(acts: readonly PracticeAct[]): void {
    if (this.#done.length === 0) return;
    this.#actor.stop();
    this.#actor = this.#begin();
    this.#done = [];
    this.#site = undefined;
    for (const act of acts) this.#take(act);
    this.#notify();
  }

  #take(act: PracticeAct): void {
    const isJob = act.type === 'job.created';
    if (!isJob) this.#actor.send(act);
    const outcome = isJob ? null : this.snapshot.context.outcome;
    if (!isJob && !outcome) throw new Error(`The chart has no outcome of ${actCode(act)}.`);
    const {world} = proofWorld(hotfixView(this.snapshot));
    this.#done = [...this.#done, {act, outcome, world}];
    this.#site = undefined;
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
