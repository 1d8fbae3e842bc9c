import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {restingPart} from '../lab/index.js';

/** Milliseconds in which a scene's picture moves, until everything that it says is in sight. */
const motionTime = 1_800;

/** Milliseconds for which a scene is held: for the picture, and for each word of the caption. */
const heldFor = 2_200;
const perWord = 330;

/**
 * Which scene of a story is on, how far its picture has moved, and whether the story plays.
 *
 * @example
 * ```ts
 * readonly #scene = new SceneController(this, () => captions);
 * this.#scene.play();
 * ```
 */
export class SceneController implements ReactiveController {
  index = 0;
  /** From 0 to 1. */
  part = restingPart;
  isPlaying = false;

  readonly #host: ReactiveControllerHost;
  readonly #captions: () => readonly string[];
  #frame: number | undefined;
  #begun: number | undefined;

  constructor(host: ReactiveControllerHost, captions: () => readonly string[]) {
    this.#host = host;
    this.#captions = captions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  get isLast(): boolean {
    return this.index === this.#captions().length - 1;
  }

  /** Plays on from this scene; from the first one where the last was on. */
  play(): void {
    if (this.isLast) this.index = 0;
    this.isPlaying = true;
    this.#move();
  }

  pause(): void {
    this.isPlaying = false;
    this.part = restingPart;
    this.#stop();
    this.#host.requestUpdate();
  }

  /** Shows a scene and stays there; its picture moves unless the reader asks for less motion. */
  show(index: number, {still = false} = {}): void {
    this.isPlaying = false;
    this.index = Math.max(0, Math.min(index, this.#captions().length - 1));
    this.part = restingPart;
    if (still) this.#stop();
    else this.#move();
    this.#host.requestUpdate();
  }

  #move(): void {
    this.#stop();
    this.part = 0;
    this.#begun = undefined;
    this.#frame = requestAnimationFrame(this.#tick);
    this.#host.requestUpdate();
  }

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  readonly #tick = (now: number): void => {
    this.#begun ??= now;
    const time = now - this.#begun;
    this.part = restingPart * Math.min(1, time / motionTime);
    this.#host.requestUpdate();
    if (time < motionTime || (this.isPlaying && time < this.#length)) {
      this.#frame = requestAnimationFrame(this.#tick);
    } else if (this.isPlaying && !this.isLast) {
      this.index++;
      this.#move();
    } else {
      this.isPlaying = false;
      this.#frame = undefined;
    }
  };

  /** Milliseconds for which this scene is shown. */
  get #length(): number {
    const words = this.#captions()[this.index]?.split(' ').length ?? 0;
    return motionTime + heldFor + words * perWord;
  }
}
