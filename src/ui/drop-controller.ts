import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What was dropped at once. */
export interface Dropped {
  /** The first that is no folder. */
  readonly file: File | undefined;
  /** The names of the files that came with it. */
  readonly others: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Files that are dropped anywhere on the host.
 *
 * @example
 * ```ts
 * readonly #drop = new DropController(this, ({file}) => this.#open(file));
 * ```
 */
export class DropController implements ReactiveController {
  /** Whether a file is being held over the host. */
  isOver = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #take: (dropped: Dropped) => void;
  readonly #mayTake: () => boolean;

  /** Where it may take none, nothing happens: the browser would open the file in place of the page. */
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
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.dataTransfer.files.length > 0 && this.#mayTake()) {
      this.#take(droppedIn(event.dataTransfer));
    }
  };
}

/** A folder stands among the files, and looks like an empty one. */
function droppedIn({files, items}: DataTransfer): Dropped {
  const entries = [...items]
    .filter(({kind}) => kind === 'file')
    .map((item) => item.webkitGetAsEntry());
  const isFolder = (_: File, index: number): boolean => entries[index]?.isDirectory === true;
  const all = [...files];
  const [file, ...others] = all.filter((each, index) => !isFolder(each, index));
  return {
    file,
    others: others.map(({name}) => name),
    folders: all.filter(isFolder).map(({name}) => name),
  };
}
