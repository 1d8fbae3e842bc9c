import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Files that are dropped anywhere on the host.
 *
 * @example
 * ```ts
 * readonly #drop = new DropController(this, (file) => this.#open(file));
 * ```
 */
export class DropController implements ReactiveController {
  /** Whether a file is being held over the host. */
  isOver = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (file: File) => void;
  readonly #mayTake: () => boolean;

  /** Where it may take none, files are left to the page around. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    take: (file: File) => void,
    mayTake = () => true,
  ) {
    this.#host = host;
    this.#take = take;
    this.#mayTake = mayTake;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onDragOver);
    this.#host.addEventListener('dragleave', this.#onDragLeave);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onDragOver);
    this.#host.removeEventListener('dragleave', this.#onDragLeave);
    this.#host.removeEventListener('drop', this.#onDrop);
  }

  #show(isOver: boolean): void {
    this.isOver = isOver;
    this.#host.requestUpdate();
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files') || !this.#mayTake()) return;
    event.preventDefault();
    if (!this.isOver) this.#show(true);
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    const isInside =
      event.relatedTarget instanceof Node && this.#host.contains(event.relatedTarget);
    if (!isInside) this.#show(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    this.#show(false);
    if (!file || !this.#mayTake()) return;
    event.preventDefault();
    this.#take(file);
  };
}
