import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {MoveEnd, MoveToEvent} from './sms-move-layer.js';
import type {OpenWindow, WindowsController} from './windows-controller.js';

interface MovesDesk extends ReactiveControllerHost, HTMLElement {
  readonly area: HTMLElement;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly windows: WindowsController;
}

/** Which window is moved without dragging, and where it was before. */
export class MovesController implements ReactiveController {
  readonly #desk: MovesDesk;
  #before: OpenWindow | undefined;

  constructor(desk: MovesDesk) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostConnected(): void {}

  /** The window that is moved. It may have been closed meanwhile, as by Undo. */
  get moving(): OpenWindow | undefined {
    return this.#desk.windows.windows.find(({id}) => id === this.#before?.id);
  }

  begin(id: string): void {
    this.#before = this.#desk.windows.windows.find((each) => each.id === id);
    this.#desk.requestUpdate();
    void this.#desk.updateComplete.then(async () => {
      const layer = this.#desk.renderRoot.querySelector('sms-move-layer');
      await layer?.updateComplete;
      layer?.focus();
    });
  }

  /** Puts the window where the learner pressed. */
  moveTo({x, y}: MoveToEvent): void {
    const {left, top} = this.#desk.area.getBoundingClientRect();
    if (this.#before) this.#desk.windows.moveTo(this.#before.id, {x: x - left, y: y - top});
  }

  /** Leaves it there, or puts it back. The focus goes to it, unless that has gone elsewhere. */
  end(end: MoveEnd): void {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    if (end === 'back' && before.place) this.#desk.windows.moveTo(before.id, before.place);
    if (end !== 'leave') this.#desk.windows.goTo(before.id);
    this.#desk.requestUpdate();
  }
}
