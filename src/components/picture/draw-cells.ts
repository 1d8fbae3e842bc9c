/** Draws one cell a server on a canvas: its colour and its shape both say the status. */
import type {ServerStatus} from '../../simulation/server-status.js';

const tokens: Readonly<Record<ServerStatus, string>> = {
  stale: '--sms-color-stale',
  unreachable: '--sms-color-failure',
  receiving: '--sms-color-current',
  current: '--sms-color-current',
  due: '--sms-color-edge',
  unasked: '--sms-color-edge',
  empty: '--sms-color-empty',
};

export function drawCells(canvas: HTMLCanvasElement, statuses: readonly ServerStatus[]): void {
  const {clientWidth: width, clientHeight: height} = canvas;
  const pen = canvas.getContext('2d');
  if (!pen || width === 0 || height === 0) return;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  pen.scale(devicePixelRatio, devicePixelRatio);
  const size = cellSize(width, height, statuses.length);
  const columns = Math.max(1, Math.floor(width / size));
  const colors = colorsOf(canvas);
  for (const [index, status] of statuses.entries()) {
    const x = (index % columns) * size;
    const y = Math.floor(index / columns) * size;
    pen.fillStyle = pen.strokeStyle = colors[status];
    drawCell(pen, status, x, y, Math.max(1, size - (size > 6 ? 2 : 1)));
  }
}

/** The largest size at which all cells fit. */
function cellSize(width: number, height: number, count: number): number {
  let size = Math.min(18, Math.floor(Math.sqrt((width * height) / count)));
  while (size > 2 && Math.ceil(count / Math.floor(width / size)) * size > height) size--;
  return Math.max(2, size);
}

function drawCell(
  pen: CanvasRenderingContext2D,
  status: ServerStatus,
  x: number,
  y: number,
  size: number,
): void {
  if (status === 'current') {
    pen.fillRect(x, y, size, size);
  } else if (status === 'stale') {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + size, y + size);
    pen.lineTo(x, y + size);
    pen.fill();
  } else if (status === 'receiving' || status === 'unreachable') {
    pen.lineWidth = Math.max(1, size / 4);
    pen.strokeRect(x + size / 4, y + size / 4, size / 2, size / 2);
  } else {
    pen.lineWidth = 1;
    pen.globalAlpha = status === 'empty' ? 0.55 : 1;
    pen.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
    pen.globalAlpha = 1;
  }
}

function colorsOf(canvas: HTMLCanvasElement): Record<ServerStatus, string> {
  const style = getComputedStyle(canvas);
  // A canvas does not know custom properties or light-dark(): the browser resolves them as a colour.
  const resolve = (token: string): string => {
    canvas.style.setProperty('color', `var(${token})`);
    return style.color;
  };
  const entries = Object.entries(tokens).map(([status, token]) => [status, resolve(token)]);
  canvas.style.removeProperty('color');
  return Object.fromEntries(entries) as Record<ServerStatus, string>;
}
