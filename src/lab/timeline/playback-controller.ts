import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {momentAt} from './playback-schedule.js';

/** Where in a moment a step comes to rest: what travels is seen on its way. */
export const restingPart = 0.62;

/** The stretch that is played over and over: from one moment to another. */
export interface Loop {
  readonly from: number;
  /** Undefined while only the beginning has been set. */
  readonly to: number | undefined;
}

/** Milliseconds. A page that was out of sight goes on from where it was. */
const longestFrame = 250;

/**
 * The playhead of a run: which moment is on, how far it has got, and whether it plays.
 *
 * The only place that reads real time. Everything on the screen is a function
 * of the playhead, so pausing, stepping and scrubbing need nothing else.
 *
 * @example
 * ```ts
 * readonly #playback = new PlaybackController(this);
 * this.#playback.load(scheduleOf(run));
 * this.#playback.play();
 * ```
 */
export class PlaybackController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #schedule: readonly number[] = [0, 0];
  #moment = 0;
  #part = restingPart;
  #speed = 1;
  #loop: Loop | undefined;
  #limit = Infinity;
  #frame: number | undefined;
  /** Milliseconds of playing at the last frame. */
  #time = 0;
  #lastFrame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** From 0, the time before anything happened. */
  get moment(): number {
    return this.#moment;
  }

  /** How far the moment has got, from 0 to 1. */
  get part(): number {
    return this.#part;
  }

  /** The last moment that it can come to. */
  get length(): number {
    return Math.min(this.#schedule.length - 2, this.#limit);
  }

  /** The moment at which a run is stopped before its end; `Infinity` for none. */
  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
    if (this.#moment > this.length) this.seek(this.length);
    this.#host.requestUpdate();
  }

  get playing(): boolean {
    return this.#frame !== undefined;
  }

  get speed(): number {
    return this.#speed;
  }

  set speed(speed: number) {
    this.#speed = speed;
    this.#host.requestUpdate();
  }

  /** The stretch that is played over and over; while it has no end, none is. */
  get loop(): Loop | undefined {
    return this.#loop;
  }

  set loop(loop: Loop | undefined) {
    this.#loop = loop;
    this.#host.requestUpdate();
  }

  /** Takes a new run and goes to `moment`, or to its end where it has fewer. */
  load(schedule: readonly number[], moment = 0): void {
    this.#schedule = schedule;
    this.#loop = undefined;
    this.seek(moment);
  }

  /** Goes to a moment; a run that plays goes on playing from there. */
  seek(moment: number): void {
    this.#moment = Math.max(0, Math.min(Math.round(moment), this.length));
    this.#part = restingPart;
    this.#time = this.#schedule[this.#moment] ?? 0;
    this.#host.requestUpdate();
  }

  /** Goes some moments on or back, and stops playing. */
  step(moments: number): void {
    this.pause();
    this.seek(this.#moment + moments);
  }

  /** Plays on; from the end, it begins again. */
  play(): void {
    if (this.playing) return;
    if (this.#moment >= this.length) this.seek(0);
    this.#lastFrame = undefined;
    this.#frame = requestAnimationFrame(this.#advance);
    this.#host.requestUpdate();
  }

  pause(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#host.requestUpdate();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  readonly #advance = (now: number): void => {
    const passed = Math.min(now - (this.#lastFrame ?? now), longestFrame);
    this.#time += passed * this.#speed;
    this.#lastFrame = now;
    this.#turnBack();
    const end = this.#schedule[this.length + 1] ?? 0;
    ({moment: this.#moment, part: this.#part} = momentAt(this.#schedule, this.#time));
    if (this.#moment > this.length) {
      this.#moment = this.length;
      this.#part = 1;
    }
    this.#frame = this.#time < end ? requestAnimationFrame(this.#advance) : undefined;
    this.#host.requestUpdate();
  };

  /** At the end of a loop, goes back to where it begins. */
  #turnBack(): void {
    if (this.#loop?.to === undefined) return;
    const start = this.#schedule[this.#loop.from] ?? 0;
    const end = this.#schedule[this.#loop.to + 1] ?? 0;
    if (this.#time >= end) this.#time = start;
  }
}
