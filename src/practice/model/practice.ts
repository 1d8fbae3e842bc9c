/** One learner's practice of the hotfix: the acts that were done, and the server that came of them. */
import {msg, str} from '@lit/localize';
import {createActor, type ActorRefFrom} from 'xstate';

import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {hotfixProcedureMachine} from '../../../machines/hotfix/hotfix-procedure.js';
import type {Platform} from '../../../machines/hotfix/smsinst-files.js';
import {hotfixView, type HotfixSnapshot, type HotfixView} from './hotfix-view.js';
import {actCode, PracticeRefusal, type PracticeAct} from './practice-acts.js';

/** An act, and what came of it. */
export interface PracticeEntry {
  readonly act: PracticeAct;
  readonly outcome: OutcomeId;
}

/**
 * Runs the chart of the procedure. An act is undone by doing all those before it anew.
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
  #entries: readonly PracticeEntry[] = [];
  readonly #listeners = new Set<() => void>();

  /** Throws a `PracticeRefusal` at the first act that cannot be done then. */
  constructor(platform: Platform, acts: readonly PracticeAct[] = []) {
    this.platform = platform;
    this.#actor = this.#begin();
    for (const [index, act] of acts.entries()) {
      if (this.do(act)) continue;
      const place = `acts[${index}]`;
      const code = actCode(act);
      throw new PracticeRefusal(place, msg(str`${place} is ${code}, which cannot be done then.`));
    }
  }

  /** What was done, the first act first. */
  get entries(): readonly PracticeEntry[] {
    return this.#entries;
  }

  get acts(): readonly PracticeAct[] {
    return this.#entries.map(({act}) => act);
  }

  /** The acts as short codes, for storage; `readActs()` reads them. */
  get codes(): readonly string[] {
    return this.acts.map(actCode);
  }

  /** The actor that runs the chart; after acts were taken back, another. */
  get actor(): ActorRefFrom<typeof hotfixProcedureMachine> {
    return this.#actor;
  }

  get snapshot(): HotfixSnapshot {
    return this.#actor.getSnapshot();
  }

  get view(): HotfixView {
    return hotfixView(this.snapshot);
  }

  can(act: PracticeAct): boolean {
    return this.snapshot.can(act);
  }

  /** Does an act, if it can be done now; whether it could. */
  do(act: PracticeAct): boolean {
    if (!this.can(act)) return false;
    this.#take(act);
    this.#tell();
    return true;
  }

  /** Takes the last act back, where there is one. */
  undo(): void {
    this.#replay(this.acts.slice(0, -1));
  }

  /** Takes all acts back. */
  restart(): void {
    this.#replay([]);
  }

  /** Calls back after each change, until what is returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #begin(): ActorRefFrom<typeof hotfixProcedureMachine> {
    return createActor(hotfixProcedureMachine, {input: {platform: this.platform}}).start();
  }

  #replay(acts: readonly PracticeAct[]): void {
    if (this.#entries.length === 0) return;
    this.#actor.stop();
    this.#actor = this.#begin();
    this.#entries = [];
    for (const act of acts) this.#take(act);
    this.#tell();
  }

  #take(act: PracticeAct): void {
    this.#actor.send(act);
    const {outcome} = this.snapshot.context;
    if (!outcome) throw new Error(`The chart tells no outcome of ${actCode(act)}.`);
    this.#entries = [...this.#entries, {act, outcome}];
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
