import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What was dropped at once, in order; a folder looks like an empty file. */
export type Dropped = readonly {readonly file: File; readonly isFolder: boolean}[];

/**
 * Files that are dropped anywhere on the host.
 *
 * @example
 * ```ts
 * readonly #drop = new DropController(this, (dropped) => this.#open(dropped));
 * ```
 */
export class DropController implements ReactiveController {
  /** Whether a file is being held over the host. */
  isOver = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (dropped: Dropped) => void;
  readonly #mayTake: () => boolean;

  /** If it may not accept files, nothing happens: otherwise the browser would open the file instead of the page. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    take: (dropped: Dropped) => void,
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
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!this.#mayTake()) event.dataTransfer.dropEffect = 'none';
    else if (!this.isOver) this.#show(true);
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    const isInside =
      event.relatedTarget instanceof Node && this.#host.contains(event.relatedTarget);
    if (!isInside) this.#show(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#show(false);
    const {dataTransfer} = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const items = [...dataTransfer.items].filter(({kind}) => kind === 'file');
    const dropped = [...dataTransfer.files].map((file, index) => ({
      file,
      isFolder: items[index]?.webkitGetAsEntry()?.isDirectory === true,
    }));
    if (dropped.length > 0 && this.#mayTake()) this.#take(dropped);
  };
}
