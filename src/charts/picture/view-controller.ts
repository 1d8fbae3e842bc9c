import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {WidthController} from '../../ui/width-controller.js';
import type {Box} from '../layout/chart-layout.js';
import {DragController, type Dragged} from './drag-controller.js';
import {
  centred,
  clamped,
  fitZoom,
  moved,
  nextZoom,
  revealing,
  scaledZoom,
  zoomedAt,
  type Size,
  type Viewport,
} from './viewport.js';

/** A picture in a window of its own. */
export interface ViewHost extends ReactiveControllerHost, HTMLElement {
  /** 1 at 100%. */
  readonly zoom: number;
  /** The picture's size at 100%. */
  readonly picture: Size;
  readonly pane: HTMLElement | null;
  /** What is moved and zoomed in it. */
  readonly sheet: SVGElement | null;
  /** Asks whoever holds the zoom for another. */
  askZoom(zoom: number): void;
}

const middleOfWindow = {x: 0, y: 0};

/** Which part of a picture is seen, and what the mouse, fingers and the wheel do to that. */
export class ViewController implements ReactiveController {
  readonly #host: ViewHost;
  readonly #size: WidthController;
  readonly #drag: DragController;
  /** The point of the picture that is in the middle of the window. */
  #middle = {x: 0, y: 0};

  constructor(host: ViewHost) {
    this.#host = host;
    this.#size = new WidthController(host);
    this.#drag = new DragController(host, (dragged) => this.#onDrag(dragged));
    host.addController(this);
    host.addEventListener('wheel', (event) => this.#onWheel(event), {passive: false});
  }

  /** Nothing to start; it begins with what is shown first. */
  hostConnected(): void {
    this.#middle = {x: 0, y: 0};
  }

  /** The width of the window, once it has been laid out. */
  get width(): number | undefined {
    return this.#size.width;
  }

  /** How much larger than usual the page's text is: pictures grow with it. */
  get scale(): number {
    return this.#size.scale;
  }

  /** The zoom at which all of the picture can be seen. */
  get fit(): number {
    return fitZoom(this.#host.picture, this.#seen);
  }

  /** Whether a click is the end of a drag. */
  get isDragging(): boolean {
    return this.#drag.isDragging;
  }

  pan(right: number, down: number): void {
    this.#show(moved(this.#view, right, down), true);
  }

  /** Moves no further than needed to see the boxes. */
  reveal(boxes: readonly Box[]): void {
    this.#show(revealing(this.#view, boxes, this.#seen), true);
  }

  /** Has the boxes in the middle, as if it had always been so. */
  centre(boxes: readonly Box[]): void {
    this.#show(centred(this.#view, boxes, this.#seen), false);
  }

  /** After another zoom has been given. */
  settle(): void {
    this.#show(this.#view, false);
  }

  /** Zooms in or out around the middle. */
  step(direction: 1 | -1): void {
    this.zoomTo(nextZoom(this.#host.zoom, direction));
  }

  zoomTo(zoom: number, place = middleOfWindow): void {
    const {x, y} = zoomedAt(this.#view, zoom, place);
    this.#middle = {x, y};
    this.#host.askZoom(zoom);
  }

  /** The window, in the pixels that the picture is measured in. */
  get #seen(): Size {
    const {clientWidth = 0, clientHeight = 0} = this.#host.pane ?? {};
    return {width: clientWidth / this.scale, height: clientHeight / this.scale};
  }

  get #view(): Viewport {
    return {...this.#middle, zoom: this.#host.zoom};
  }

  /** Puts the sheet in its place itself: a picture need not be drawn anew to be moved. */
  #show(view: Viewport, isGliding: boolean): void {
    const {x, y, zoom} = clamped(view, this.#host.picture, this.#seen);
    this.#middle = {x, y};
    const {sheet} = this.#host;
    if (!sheet) return;
    sheet.classList.toggle('gliding', isGliding);
    sheet.style.transform = `scale(${zoom * this.scale}) translate(${-x}px, ${-y}px)`;
  }

  #onDrag({right, down, spread, x, y}: Dragged): void {
    this.#show(moved(this.#view, -right / this.scale, -down / this.scale), false);
    if (spread !== 1) this.zoomTo(scaledZoom(this.#host.zoom, spread), this.#placeOf(x, y));
  }

  /** With Ctrl only, which is also what a touchpad's pinch comes as: without it the page scrolls. */
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const zoom = scaledZoom(this.#host.zoom, Math.exp(-event.deltaY / 300));
    this.zoomTo(zoom, this.#placeOf(event.clientX, event.clientY));
  }

  /** A place of the screen, from the window's middle. */
  #placeOf(clientX: number, clientY: number): {readonly x: number; readonly y: number} {
    const {
      left = 0,
      top = 0,
      width = 0,
      height = 0,
    } = this.#host.pane?.getBoundingClientRect() ?? {};
    return {
      x: (clientX - left - width / 2) / this.scale,
      y: (clientY - top - height / 2) / this.scale,
    };
  }
}
