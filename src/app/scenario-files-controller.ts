import {msg} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import type {Opened} from '../run/scenario-text.js';
import type {Scenario} from '../run/scenario.js';
import {DropController} from '../ui/drop-controller.js';

/** What becomes of a file. */
export interface FileTaker {
  /** It is about to be read: what was said of the one before no longer counts. */
  beginning(): void;
  opened(scenario: Scenario): void;
  /** Whether another scenario can be run at all. */
  mayOpen(): boolean;
  /** It holds no scenario: one sentence on why. */
  refused(sentence: string): void;
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
      (file) => void this.open(file),
      () => taker.mayOpen(),
    );
  }

  /** Whether a file is being held over the host. */
  get isOver(): boolean {
    return this.#drop.isOver;
  }

  async open(file: File): Promise<void> {
    if (!this.#taker.mayOpen()) return;
    const turn = ++this.#turn;
    this.#taker.beginning();
    const opened = await openFile(file);
    if (turn !== this.#turn) return;
    if ('refusal' in opened) this.#taker.refused(opened.refusal);
    else this.#taker.opened(opened.scenario);
  }
}

/** Loaded when it is needed: the first run does not read text. */
async function openFile(file: File): Promise<Opened> {
  try {
    const {openScenario} = await import('../run/scenario-text.js');
    return await openScenario(file);
  } catch {
    return {refusal: msg('The part of this page that reads files did not load.')};
  }
}
