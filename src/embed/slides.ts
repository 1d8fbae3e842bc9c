/** Obeys a slide show: reveal.js says which slide is on to whatever is framed in it. */
import type {Simulator} from './simulator.js';

export class Slides {
  readonly #simulator: Simulator;
  /** Whether it played when its slide was left. */
  #played = false;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
  }

  take({data}: MessageEvent<unknown>): void {
    if (data === 'slide:start') void this.#start();
    if (data === 'slide:stop') this.#stop();
  }

  async #start(): Promise<void> {
    const {shell} = this.#simulator;
    await shell.ready;
    const {opening, settings} = this.#simulator;
    // A moment that was named is there to be looked at, unless it is to play as well.
    const isToPlay = settings.autoplay ?? opening?.step === null;
    if (isToPlay || this.#played) shell.lab?.startPlaying();
    this.#played = false;
  }

  #stop(): void {
    const {playback} = this.#simulator.shell.lab?.lab ?? {};
    this.#played = playback?.playing ?? false;
    playback?.pause();
  }
}
