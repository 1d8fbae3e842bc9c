import {msg} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import type {Opened} from '../run/scenario-text.js';
import type {Scenario} from '../run/scenario.js';
import {DropController, type Dropped} from '../ui/drop-controller.js';

/** What becomes of a file. */
export interface FileTaker {
  /** It is about to be read: what was said of the one before no longer counts. */
  beginning(): void;
  /** A sentence for each thing that was dropped with it and not read. */
  opened(scenario: Scenario, unread: readonly string[]): void;
  /** Whether another scenario can be run at all. */
  mayOpen(): boolean;
  /** It holds no scenario: one sentence on why, and on each thing that was not read. */
  refused(sentence: string, unread: readonly string[]): void;
  /** There was nothing to read. */
  unread(sentences: readonly string[]): void;
}

/**
 * The scenario files that are given to a host, by a button or by dropping them; of two, the last counts.
 *
 * @example
 * ```ts
 * readonly #files = new ScenarioFilesController(this, taker);
 * await this.#files.open(file);
 * ```
 */
export class ScenarioFilesController {
  readonly #taker: FileTaker;
  readonly #drop: DropController;
  /** Counts the files that were given. */
  #turn = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, taker: FileTaker) {
    this.#taker = taker;
    this.#drop = new DropController(
      host,
      (dropped) => void this.#openDropped(dropped),
      () => taker.mayOpen(),
    );
  }

  /** Whether a file is being held over the host. */
  get isOver(): boolean {
    return this.#drop.isOver;
  }

  /** The first that is no folder is opened. */
  async #openDropped(dropped: Dropped): Promise<void> {
    const opened = dropped.find(({isFolder}) => !isFolder);
    const others = dropped.filter((each) => each !== opened);
    const unread =
      others.length > 0 ? (await import('./given-files.js')).unreadSentences(others) : [];
    if (opened) await this.open(opened.file, unread);
    else this.#taker.unread(unread);
  }

  async open(file: File, unread: readonly string[] = []): Promise<void> {
    if (!this.#taker.mayOpen()) return;
    const turn = ++this.#turn;
    this.#taker.beginning();
    const opened = await openFile(file);
    if (turn !== this.#turn) return;
    if ('refusal' in opened) this.#taker.refused(opened.refusal, unread);
    else this.#taker.opened(opened.scenario, unread);
  }
}

/** Loaded when it is needed: the first run does not read text. */
async function openFile(file: File): Promise<Opened> {
  try {
    const {openScenario} = await import('./given-files.js');
    return await openScenario(file);
  } catch {
    return {refusal: msg('The part of this page that reads files did not load.')};
  }
}
