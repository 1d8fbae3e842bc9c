/** Animation frames: waiting for real ones, and handing out frames by hand. */
const realFrame = requestAnimationFrame.bind(window);

/** In the first frame sizes are observed, in the second it is drawn by them, by the third it stands. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(realFrame);
}

/** Frames that come only when a test says so. */
export class HandFrames {
  readonly #original = {requestAnimationFrame, cancelAnimationFrame};
  readonly #waiting = new Map<number, FrameRequestCallback>();
  #now = 1_000;
  #count = 0;

  /** How many callbacks wait for a frame. */
  get waiting(): number {
    return this.#waiting.size;
  }

  install(): void {
    window.requestAnimationFrame = (callback) => {
      this.#waiting.set(++this.#count, callback);
      return this.#count;
    };
    window.cancelAnimationFrame = (handle) => void this.#waiting.delete(handle);
  }

  restore(): void {
    this.#waiting.clear();
    Object.assign(window, this.#original);
  }

  /** One frame, so many milliseconds after the one before. */
  frame(milliseconds: number): void {
    this.#now += milliseconds;
    const callbacks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of callbacks) callback(this.#now);
  }

  /** As many frames as a screen would show in that time. */
  async play(milliseconds: number): Promise<void> {
    for (let time = 0; time < milliseconds; time += 20) this.frame(20);
    await painted();
  }
}

/** Frames to be taken into hand in the tests of the suite that this is called in, after opening. */
export function handFrames(): HandFrames {
  const frames = new HandFrames();
  afterEach(() => frames.restore());
  return frames;
}
