import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {outwardEvent} from './outward-event.js';

/** An element has something to say to a screen reader; the nearest announcer around it says it. */
export class AnnounceEvent extends outwardEvent<{
  text: string;
  /** Whether it says how things stand, so that the next of its kind takes its place. */
  passing?: boolean;
}>('sms-announce') {}

/** Milliseconds without another message before one is announced: of a burst, only the last is announced. */
const quiet = 400;
/**
 * The same after an act: a screen reader that has too much to do lets go of what changes meanwhile,
 * and an act may change the whole page.
 */
const quietAfterAct = 900;

/**
 * What a polite live region says. The region is always in the tree: one that comes with its text,
 * or is shown with it, is not heard.
 *
 * How things stand is said once, and not when it has been overtaken. What came of an act is always
 * said, and again where the same comes of the next act.
 *
 * @example
 * ```ts
 * readonly #announcer = new AnnouncerController(this);
 * this.#announcer.say(sentence);
 * html`<p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.#announcer.text}</p>`;
 * ```
 */
export class AnnouncerController implements ReactiveController {
  /** The text for the live region. */
  text = '';

  readonly #host: ReactiveControllerHost;
  #isHere = false;
  /** What came of acts, and how things stand, not yet said. */
  #told: string[] = [];
  #next = '';
  #last = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('sms-announce', (event) => {
      const {text, passing} = event as AnnounceEvent;
      event.stopPropagation();
      if (passing) this.say(text);
      else this.tell(text);
    });
    // The next act clears what was said: it is not to be read again with the page.
    for (const act of ['click', 'keydown']) host.addEventListener(act, () => this.#clear());
  }

  hostConnected(): void {
    this.#isHere = true;
  }

  hostDisconnected(): void {
    this.#isHere = false;
    clearTimeout(this.#timer);
  }

  /** Says how things stand, once it has been quiet for a moment. The same again is not said again. */
  say(text: string): void {
    // A host that has gone is still updated, and nobody would end its timer.
    if (text === this.#last || !this.#isHere) return;
    this.#last = this.#next = text;
    this.#wait();
  }

  /** Says what came of an act, before how things stand. */
  tell(text: string): void {
    if (text === '' || !this.#isHere) return;
    this.#told.push(text);
    // A region whose text stays the same says nothing.
    this.#clear();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const delay = this.#told.length > 0 ? quietAfterAct : quiet;
    this.#timer = setTimeout(() => {
      this.#show([...this.#told, this.#next].filter(Boolean).join(' '));
      this.#told = [];
      this.#next = '';
    }, delay);
  }

  #clear(): void {
    if (this.text) this.#show('');
  }

  #show(text: string): void {
    this.text = text;
    this.#host.requestUpdate();
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-announce': AnnounceEvent;
  }
}
