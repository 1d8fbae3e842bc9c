import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A host that only counts how often it is asked to draw itself again. */
export class FakeHost extends EventTarget implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.updates++;
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** The same as an element, for controllers that listen to one or measure it. */
export class FakeElementHost extends HTMLElement implements ReactiveControllerHost {
  readonly fake = new FakeHost();
  readonly updateComplete = this.fake.updateComplete;

  addController(controller: ReactiveController): void {
    this.fake.addController(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.fake.requestUpdate();
  }

  connectedCallback(): void {
    this.fake.connect();
  }

  disconnectedCallback(): void {
    this.fake.disconnect();
  }
}

customElements.define('fake-host', FakeElementHost);
