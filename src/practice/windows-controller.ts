import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {focusedElement} from '../ui/focused-element.js';
import {scaleOf} from '../ui/own-scale.js';
import {NextFrameResizeObserver} from '../ui/width-controller.js';
import {windowId, windowLook} from './desk-windows.js';
import type {MoveEnd, WindowSpec} from './desktop-events.js';
import {whenDrawn} from './focus.js';

/** What a column of icons takes on the desktop, in em. */
const iconsWidth = 7.6;

export interface OpenWindow {
  readonly id: string;
  readonly spec: WindowSpec;
  /** In CSS pixels from the corner of the desktop; null before it has been measured. */
  readonly place: Point | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the windows stand. */
export interface Desk extends ReactiveControllerHost, HTMLElement {
  /** The room that windows have. */
  readonly area: HTMLElement;
  windowElement(id: string): HTMLElement | undefined;
  /** Gives the focus to what is there when no window is. */
  focusRest(): void;
}

/** The windows on a desktop: which are open, where they stand, which is in front, and where the focus goes. */
export class WindowsController implements ReactiveController {
  /** In the order in which they were opened, so that Tab does not jump. */
  windows: readonly OpenWindow[] = [];
  /** Their ids, the one in front last. */
  order: readonly string[] = [];

  readonly #desk: Desk;
  readonly #openers = new Map<string, HTMLElement>();
  readonly #observer = new NextFrameResizeObserver(() => this.#placeAll());
  /** How many windows have been opened, and how many have got a place. */
  #count = 0;
  #placed = 0;
  /** The window that is moved without dragging, as it was before. */
  #before: OpenWindow | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.addController(this);
  }

  /** The id of the window in front. */
  get front(): string {
    return this.order.at(-1) ?? '';
  }

  hostConnected(): void {
    this.#desk.requestUpdate();
  }

  /** What a window shows is drawn later than the window: it has its place once it has its size. */
  hostUpdated(): void {
    this.#observer.observe(this.#desk.area);
    for (const {id} of this.windows) {
      const element = this.#desk.windowElement(id);
      if (element) this.#observer.observe(element);
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The window that shows this, if it is open. */
  find(spec: WindowSpec): OpenWindow | undefined {
    return this.windows.find((each) => windowId(each.spec) === windowId(spec));
  }

  withId(id: string): OpenWindow | undefined {
    return this.windows.find((each) => each.id === id);
  }

  /** Shows a window and gives it the focus. */
  open(spec: WindowSpec): void {
    const opener = focusedElement();
    const found = this.find(spec);
    const {id} = found ?? this.add(spec);
    if (!found && opener) this.#openers.set(id, opener);
    this.goTo(id);
  }

  /** Shows a window in front of the others, and leaves the focus where it is. */
  add(spec: WindowSpec): OpenWindow {
    // A folder's window may go elsewhere, and then another can be opened for the folder.
    const added = {id: `${windowId(spec)} ${this.#count++}`, spec, place: null};
    this.windows = [...this.windows, added];
    this.order = [...this.order, added.id];
    this.#desk.requestUpdate();
    return added;
  }

  /** Shows something else in a window. */
  turn(id: string, spec: WindowSpec): void {
    this.windows = this.windows.map((each) => (each.id === id ? {...each, spec} : each));
    this.#desk.requestUpdate();
  }

  /** Brings a window to the front and gives it the focus. */
  goTo(id: string): void {
    this.raise(id);
    void this.#focus(id);
  }

  raise(id: string): void {
    if (this.front === id || !this.order.includes(id)) return;
    this.order = [...this.order.filter((each) => each !== id), id];
    this.#desk.requestUpdate();
  }

  /** Takes a window away. The focus, if it was in there, goes back to where it came from. */
  close(id: string): void {
    const element = this.#desk.windowElement(id);
    const hadFocus = element?.matches(':focus-within') ?? false;
    if (element) this.#observer.unobserve(element);
    const opener = this.#openers.get(id);
    this.windows = this.windows.filter((each) => each.id !== id);
    this.order = this.order.filter((each) => each !== id);
    this.#openers.delete(id);
    this.#desk.requestUpdate();
    if (hadFocus) void this.#desk.updateComplete.then(() => this.#giveBack(opener));
  }

  /** The window that is moved without dragging. It may have been closed meanwhile, as by Undo. */
  get moving(): OpenWindow | undefined {
    return this.#before && this.withId(this.#before.id);
  }

  beginMove(id: string): void {
    this.#before = this.withId(id);
    this.#desk.requestUpdate();
  }

  /** Leaves it there, or puts it back. The focus goes to it, unless that has gone elsewhere. */
  endMove(end: MoveEnd): void {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    if (end === 'back' && before.place) this.#moveTo(before.id, before.place);
    if (end !== 'leave') this.goTo(before.id);
    this.#desk.requestUpdate();
  }

  /** Moves a window by so many pixels, and not off the desktop. */
  drag(id: string, {x, y}: Point): void {
    const place = this.withId(id)?.place;
    if (place) this.#moveTo(id, {x: place.x + x, y: place.y + y});
  }

  /** Moves a window to a point of the window of the page. */
  moveToPoint(id: string, {x, y}: Point): void {
    const {area} = this.#desk;
    const box = area.getBoundingClientRect();
    const scale = scaleOf(area, box);
    this.#moveTo(id, {x: (x - box.left) / scale, y: (y - box.top) / scale});
  }

  #moveTo(id: string, place: Point): void {
    this.windows = this.windows.map((each) =>
      each.id === id ? {...each, place: this.#inside(id, place)} : each,
    );
    this.#desk.requestUpdate();
  }

  async #focus(id: string): Promise<void> {
    await this.#desk.updateComplete;
    const element = this.#desk.windowElement(id);
    if (!element) return;
    await whenDrawn(element);
    element.focus();
  }

  #giveBack(opener: HTMLElement | undefined): void {
    if (opener?.isConnected && opener.checkVisibility()) {
      opener.focus();
    } else if (this.front !== '') {
      void this.#focus(this.front);
    } else {
      this.#desk.focusRest();
    }
  }

  /** Gives new windows a place, and keeps all within a desktop that may have become smaller. */
  #placeAll(): void {
    this.windows = this.windows.map((each) => ({
      ...each,
      place: this.#inside(each.id, each.place ?? this.#firstPlace(each)),
    }));
    this.#desk.requestUpdate();
  }

  #firstPlace({id, spec}: OpenWindow): Point {
    const {places} = windowLook(spec);
    const [x, y] = places[this.#placed++ % places.length] ?? places[0];
    const {width, height} = this.#room(id);
    // Beside the icons, as far as there is room.
    const beside = iconsWidth * parseFloat(getComputedStyle(this.#desk.area).fontSize);
    return {x: Math.max(x * width, Math.min(width, beside)), y: y * height};
  }

  #inside(id: string, {x, y}: Point): Point {
    const {width, height} = this.#room(id);
    const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
    return {x: Math.round(within(x, width)), y: Math.round(within(y, height))};
  }

  /** How far a window can be moved. */
  #room(id: string): {readonly width: number; readonly height: number} {
    const {area} = this.#desk;
    const element = this.#desk.windowElement(id);
    return {
      width: Math.max(0, area.clientWidth - (element?.offsetWidth ?? 0)),
      height: Math.max(0, area.clientHeight - (element?.offsetHeight ?? 0)),
    };
  }
}
