/** Tells the page around how tall the contents are, in each of the ways that pages listen for. */
import {protocolVersion, sourceName} from './protocol.js';

type Send = (message: unknown) => void;

/** One way in which pages listen. */
interface Dialect {
  /** Tells a height, if the page has shown that it listens in this way. */
  tell(height: number, width: number): void;
  /** Takes what the page says; whether it asked for the height. */
  take(data: unknown): boolean;
}

/** Our own: what has no other name is no harm to anybody. */
function own(send: Send): Dialect {
  return {
    tell: (height, width) =>
      send({source: sourceName, v: protocolVersion, type: 'resize', height, width}),
    take: () => false,
  };
}

/** Canvas, and other pages of learning platforms. */
function canvas(send: Send): Dialect {
  return {
    tell: (height) => send({subject: 'lti.frameResize', height}),
    take: () => false,
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
  readonly #contents: Element;
  readonly #dialects: readonly Dialect[];
  #told = 0;
  #frameWidth = window.innerWidth;
  #growths = 0;

  constructor(contents: Element, send: Send) {
    this.#contents = contents;
    this.#dialects = [own(send), canvas(send), h5p(send), iframeResizer(send)];
    // Both as long as the page lives. The frame's own event comes before the observer's.
    window.addEventListener('resize', () => this.#onFrame());
    new ResizeObserver(() => this.#measure(false)).observe(contents);
  }

  take({data}: MessageEvent<unknown>): void {
    for (const dialect of this.#dialects) {
      if (!dialect.take(data)) continue;
      const {height, width} = this.#size();
      this.#told = height;
      dialect.tell(height, width);
    }
  }

  /** What changes because the frame was made taller or lower is the answer to what was told. */
  #onFrame(): void {
    const isEcho = window.innerWidth === this.#frameWidth;
    this.#frameWidth = window.innerWidth;
    this.#measure(isEcho);
  }

  /** An echo may only grow, and not for ever: or each would answer the other without end. */
  #measure(isEcho: boolean): void {
    const {height, width} = this.#size();
    const change = height - this.#told;
    if (Math.abs(change) < least || height === 0) return;
    this.#growths = isEcho ? this.#growths + 1 : 0;
    if (isEcho && (change < 0 || this.#growths > mostGrowths)) return;
    this.#told = height;
    for (const dialect of this.#dialects) dialect.tell(height, width);
  }

  /** Whole pixels, as some pages take no others. */
  #size(): {height: number; width: number} {
    const {height, width} = this.#contents.getBoundingClientRect();
    return {height: Math.ceil(height), width: Math.ceil(width)};
  }
}
