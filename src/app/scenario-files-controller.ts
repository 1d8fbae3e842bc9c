import {msg} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import type {Given} from './given-files.js';
import {DropController, type Dropped} from '../ui/drop-controller.js';

/** Opens files that the learner gives. */
export interface FileTaker {
  /** It is about to be read: what was said of the one before no longer counts. */
  beginning(): void;
  /** Whether another scenario can be run at all. */
  mayOpen(): boolean;
  /** The result: a scenario, sentences on what was not opened, or both. */
  read(given: Given): void;
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
      (dropped) => void this.#open(dropped),
      () => taker.mayOpen(),
    );
  }

  /** Whether a file is being held over the host. */
  get isOver(): boolean {
    return this.#drop.isOver;
  }

  open(file: File): Promise<void> {
    return this.#open([{file, isFolder: false}]);
  }

  async #open(dropped: Dropped): Promise<void> {
    if (!this.#taker.mayOpen()) return;
    const turn = ++this.#turn;
    this.#taker.beginning();
    const given = await read(dropped);
    if (turn === this.#turn) this.#taker.read(given);
  }
}

/** Loaded when it is needed: the first run does not read text. */
async function read(dropped: Dropped): Promise<Given> {
  try {
    const {readGiven} = await import('./given-files.js');
    return await readGiven(dropped);
  } catch {
    return {sentences: [() => msg('The part of this page that reads files did not load.')]};
  }
}
