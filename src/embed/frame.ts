/** What the page does in a frame, or when another page opened it: it exchanges messages, reports its height, and follows slides. */
import {FramePort} from './frame-port.js';
import type {Simulator} from './simulator.js';
import {protocolVersion, sourceName} from './protocol.js';

/** Whoever is around this page, or has opened it. */
function others(): readonly Window[] {
  const opener = window.opener as Window | null;
  const around = window.parent === window ? [] : [window.parent];
  return opener ? [...around, opener] : around;
}

/** `early` are the messages that came before this was loaded. */
export function startFrame(simulator: Simulator, early: readonly MessageEvent[]): void {
  const port = new FramePort(simulator, others());
  const takers: {take(event: MessageEvent<unknown>): void}[] = [port];
  if (window.parent !== window) {
    const {parent} = window;
    // Heights and slides are the business of the page around only, and tell nothing of anybody.
    const height = new FrameHeight(simulator, (message) => parent.postMessage(message, '*'));
    takers.push({take: (event) => event.source === parent && height.take(event)});
    const slides = new Slides(simulator);
    takers.push({take: (event) => event.source === parent && slides.take(event)});
    giveFocusBack(simulator);
  }
  const take = (event: MessageEvent<unknown>): void => takers.forEach((taker) => taker.take(event));
  early.forEach(take);
  window.addEventListener('message', take);
}

/** Escape leaves the simulator; in a frame that is to leave the frame as well. */
function giveFocusBack(simulator: Simulator): void {
  simulator.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.defaultPrevented) window.parent.focus();
  });
}

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
    const {initialView, settings} = this.#simulator;
    // A moment that was named is there to be looked at, unless it is to play as well.
    const isToPlay = settings.autoplay ?? initialView?.step === null;
    if (isToPlay || this.#played) shell.lab?.startPlaying();
    this.#played = false;
  }

  #stop(): void {
    const {playback} = this.#simulator.shell.lab?.lab ?? {};
    this.#played = playback?.playing ?? false;
    playback?.pause();
  }
}

type Send = (message: unknown) => void;

/** One way in which pages listen. */
interface Dialect {
  /** Tells a height, if the page has shown that it listens in this way. */
  tell(height: number, width: number): void;
  /** Takes what the page says; whether it asked for the height. A page may say nothing. */
  take?(data: unknown): boolean;
}

/** Our own: what has no other name is no harm to anybody. */
function own(send: Send): Dialect {
  return {
    tell: (height, width) =>
      send({source: sourceName, v: protocolVersion, type: 'resize', height, width}),
  };
}

/** Canvas, and other pages of learning platforms. */
function canvas(send: Send): Dialect {
  return {
    tell: (height) => send({subject: 'lti.frameResize', height}),
  };
}

/** Pages with the resizer of H5P: one hello asks whether it is there. */
function h5p(send: Send): Dialect {
  let isHeard = false;
  let wanted = 0;
  const say = (action: string, sizes = {}): void => send({context: 'h5p', action, ...sizes});
  say('hello');
  return {
    tell: (height) => {
      wanted = height;
      if (isHeard) say('prepareResize', {scrollHeight: height, clientHeight: height});
    },
    take: (data) => {
      const {context, action} = (data ?? {}) as {context?: unknown; action?: unknown};
      if (context !== 'h5p') return false;
      if (action === 'ready') say('hello');
      if (action === 'resizePrepared') say('resize', {scrollHeight: wanted});
      if (action === 'hello') isHeard = true;
      return action === 'hello' || action === 'resize';
    },
  };
}

const sizerMark = '[iFrameSizer]';

/** Pages with iframe-resizer 4: it begins, and gives the frame a name. */
function iframeResizer(send: Send): Dialect {
  let id: string | undefined;
  let isFirst = true;
  return {
    tell: (height, width) => {
      if (id === undefined) return;
      send(`${sizerMark}${id}:${height}:${width}:${isFirst ? 'init' : 'size'}`);
      isFirst = false;
    },
    take: (data) => {
      if (typeof data !== 'string' || !data.startsWith(sizerMark)) return false;
      const [name = '', ...settings] = data.slice(sizerMark.length).split(':');
      // What has no settings is a request of one word, such as `resize`.
      if (settings.length > 0) {
        id = name;
        isFirst = true;
      }
      return id !== undefined;
    },
  };
}

/** Changes smaller than this are not worth telling: they may be the page's own rounding. */
const least = 2;
/** So often in a row the contents may grow because the frame did. More would never end. */
const mostGrowths = 4;

export class FrameHeight {
  readonly #contents: Simulator;
  readonly #dialects: readonly Dialect[];
  #told = 0;
  #frameWidth = window.innerWidth;
  #growths = 0;

  constructor(contents: Simulator, send: Send) {
    this.#contents = contents;
    this.#dialects = [own(send), canvas(send), h5p(send), iframeResizer(send)];
    // Both as long as the page lives. The frame's own event comes before the observer's.
    window.addEventListener('resize', () => this.#onFrame());
    new ResizeObserver(() => this.#measure(false)).observe(contents);
  }

  take({data}: MessageEvent<unknown>): void {
    for (const dialect of this.#dialects) {
      if (!dialect.take?.(data)) continue;
      const {height, width} = this.#size();
      this.#told = height;
      dialect.tell(height, width);
    }
  }

  /** What changes because the frame was made taller or lower is the answer to what was told. */
  #onFrame(): void {
    const isEcho = window.innerWidth === this.#frameWidth;
    this.#frameWidth = window.innerWidth;
    // Whoever did as was told does so again.
    if (isEcho && window.innerHeight === this.#told) this.#contents.shell.fitted = true;
    this.#measure(isEcho);
  }

  /** An echo may only grow, and not forever: otherwise the two pages would answer each other without end. */
  #measure(isEcho: boolean): void {
    const {height, width} = this.#size();
    const change = height - this.#told;
    if (Math.abs(change) < least || height === 0) return;
    this.#growths = isEcho ? this.#growths + 1 : 0;
    if (isEcho && (change < 0 || this.#growths > mostGrowths)) return;
    this.#told = height;
    for (const dialect of this.#dialects) dialect.tell(height, width);
  }

  /** Whole pixels, because some pages take no fractions. Content that fills the frame reports its natural height. */
  #size(): {height: number; width: number} {
    const {height, width} = this.#contents.getBoundingClientRect();
    const filled = this.#contents.shell.lab?.filled ?? 0;
    return {height: Math.ceil(height - filled), width: Math.ceil(width)};
  }
}
