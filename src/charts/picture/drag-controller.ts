import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface Dragged {
  /** How far the fingers or the mouse moved, in CSS pixels. */
  readonly right: number;
  readonly down: number;
  /** How much further two fingers are apart than before; 1 for one. */
  readonly spread: number;
  /** The middle between them, from the left and top of the window. */
  readonly x: number;
  readonly y: number;
}

/** Pixels within which a press is still a click. */
const slack = 4;

/**
 * Dragging with the mouse, one finger sideways, or two fingers in any way.
 *
 * One finger up or down scrolls the page, so that a picture is no trap: the browser takes that
 * gesture for itself (`touch-action: pan-y`). Two fingers are taken from it.
 */
export class DragController implements ReactiveController {
  /** Whether a drag is under way or has just ended, so that the click which follows is none. */
  isDragging = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #drag: (dragged: Dragged) => void;
  readonly #places = new Map<number, {readonly x: number; readonly y: number}>();
  #start = {x: 0, y: 0};

  constructor(host: ReactiveControllerHost & HTMLElement, drag: (dragged: Dragged) => void) {
    this.#host = host;
    this.#drag = drag;
    host.addController(this);
    host.addEventListener('pointerdown', (event) => this.#press(event));
    host.addEventListener('pointermove', (event) => this.#move(event));
    host.addEventListener('pointerup', (event) => this.#release(event));
    host.addEventListener('pointercancel', (event) => this.#release(event));
    host.addEventListener('touchmove', (event) => this.#keep(event), {passive: false});
  }

  hostDisconnected(): void {
    this.#places.clear();
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#places.size === 0) {
      this.isDragging = false;
      this.#start = {x: event.clientX, y: event.clientY};
    }
    this.#places.set(event.pointerId, {x: event.clientX, y: event.clientY});
  }

  #move(event: PointerEvent): void {
    const place = this.#places.get(event.pointerId);
    if (!place) return;
    const next = {x: event.clientX, y: event.clientY};
    // Up and down is the page's, also before the browser has made up its mind and said so.
    const isSideways = event.pointerType === 'touch' && this.#places.size === 1;
    if (!this.isDragging) {
      const way = Math.hypot(next.x - this.#start.x, isSideways ? 0 : next.y - this.#start.y);
      if (way < slack && this.#places.size === 1) return;
      this.isDragging = true;
      this.#host.setPointerCapture(event.pointerId);
    }
    const before = this.#middle();
    this.#places.set(event.pointerId, next);
    const after = this.#middle();
    this.#drag({
      right: after.x - before.x,
      down: isSideways ? 0 : after.y - before.y,
      spread: before.spread > 0 ? after.spread / before.spread : 1,
      x: after.x,
      y: after.y,
    });
  }

  #middle(): {readonly x: number; readonly y: number; readonly spread: number} {
    const [a, b] = [...this.#places.values()];
    if (!a) return {x: 0, y: 0, spread: 0};
    if (!b) return {...a, spread: 0};
    return {
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
      spread: Math.hypot(a.x - b.x, a.y - b.y),
    };
  }

  #release({pointerId}: PointerEvent): void {
    this.#places.delete(pointerId);
  }

  #keep(event: TouchEvent): void {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  }
}
