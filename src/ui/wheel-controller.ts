import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Lets the wheel scroll the page over a number field that has the focus, and not change the number. */
export class WheelController implements ReactiveController {
  readonly #host: HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('wheel', keepNumber, {passive: true});
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('wheel', keepNumber);
  }
}

/** What is read-only does not step; the browser looks right after the event. */
function keepNumber(event: WheelEvent): void {
  const [field] = event.composedPath();
  if (!(field instanceof HTMLInputElement) || field.type !== 'number') return;
  field.readOnly = true;
  setTimeout(() => (field.readOnly = false));
}
