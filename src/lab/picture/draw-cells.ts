/** Draws one cell a server on a canvas: its colour and its shape both say the status. */
import type {ServerStatus} from '../../run/server-status.js';

const tokens: Readonly<Record<ServerStatus, string>> = {
  stale: '--sms-color-stale',
  unreachable: '--sms-color-failure',
  receiving: '--sms-color-current',
  current: '--sms-color-current',
  due: '--sms-color-edge',
  unasked: '--sms-color-edge',
  empty: '--sms-color-empty',
};

/** Cells in rows, as large as the canvas has room for. In CSS pixels. */
export interface Cells {
  readonly size: number;
  readonly columns: number;
}

export function cellsFor(width: number, height: number, count: number): Cells {
  let size = Math.max(2, Math.min(18, Math.floor(Math.sqrt((width * height) / count))));
  while (size > 2 && Math.ceil(count / Math.floor(width / size)) * size > height) size--;
  return {size, columns: Math.max(1, Math.floor(width / size))};
}

/** Which cell is at a place; undefined where none is. */
export function cellAt({size, columns}: Cells, x: number, y: number): number | undefined {
  const column = Math.floor(x / size);
  return column < 0 || column >= columns || y < 0
    ? undefined
    : Math.floor(y / size) * columns + column;
}

/**
 * What has been drawn on one canvas, so that only the cells that changed are drawn again.
 *
 * A run of ten thousand servers changes one or two of them in a step.
 */
export class CellPainter {
  #drawn: readonly ServerStatus[] = [];
  /** Size and theme; while they stay, so do the colours. */
  #look = '';
  #colors: Readonly<Record<ServerStatus, string>> | undefined;
  #chosen: number | undefined;

  /** Brings a canvas to what `statuses` say, with one cell framed. */
  draw(canvas: HTMLCanvasElement, statuses: readonly ServerStatus[], chosen?: number): void {
    const {clientWidth: width, clientHeight: height} = canvas;
    const pen = canvas.getContext('2d');
    if (!pen || width === 0 || height === 0) return;
    const cells = cellsFor(width, height, statuses.length);
    const ink = colorOf(canvas, '--sms-color-ink');
    const look = [width, height, devicePixelRatio, statuses.length, ink].join();
    const isFresh = look !== this.#look;
    if (isFresh) {
      this.#colors = colorsOf(canvas);
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
    }
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    for (const [index, status] of statuses.entries()) {
      const isMoved = index === chosen || index === this.#chosen;
      if (!isFresh && !isMoved && status === this.#drawn[index]) continue;
      drawCell(pen, cells, index, status, this.#colors?.[status] ?? ink);
      if (index === chosen) frameCell(pen, cells, index, ink);
    }
    this.#drawn = statuses;
    this.#look = look;
    this.#chosen = chosen;
  }
}

function drawCell(
  pen: CanvasRenderingContext2D,
  {size, columns}: Cells,
  index: number,
  status: ServerStatus,
  color: string,
): void {
  const x = (index % columns) * size;
  const y = Math.floor(index / columns) * size;
  const side = Math.max(1, size - (size > 6 ? 2 : 1));
  pen.clearRect(x, y, size, size);
  pen.fillStyle = pen.strokeStyle = color;
  if (status === 'current') {
    pen.fillRect(x, y, side, side);
  } else if (status === 'stale') {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + side, y + side);
    pen.lineTo(x, y + side);
    pen.fill();
  } else if (status === 'receiving' || status === 'unreachable') {
    pen.lineWidth = Math.max(1, side / 4);
    pen.strokeRect(x + side / 4, y + side / 4, side / 2, side / 2);
  } else {
    pen.lineWidth = 1;
    pen.globalAlpha = status === 'empty' ? 0.55 : 1;
    pen.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
    pen.globalAlpha = 1;
  }
}

function frameCell(
  pen: CanvasRenderingContext2D,
  {size, columns}: Cells,
  index: number,
  color: string,
): void {
  pen.strokeStyle = color;
  pen.lineWidth = 2;
  pen.strokeRect(
    (index % columns) * size + 1,
    Math.floor(index / columns) * size + 1,
    size - 2,
    size - 2,
  );
}

function colorsOf(canvas: HTMLCanvasElement): Readonly<Record<ServerStatus, string>> {
  const entries = Object.entries(tokens).map(([name, token]) => [name, colorOf(canvas, token)]);
  return Object.fromEntries(entries) as Record<ServerStatus, string>;
}

/** A canvas does not know custom properties or light-dark(): the browser resolves them as a colour. */
function colorOf(canvas: HTMLCanvasElement, token: string): string {
  canvas.style.setProperty('color', `var(${token})`);
  const {color} = getComputedStyle(canvas);
  canvas.style.removeProperty('color');
  return color;
}
