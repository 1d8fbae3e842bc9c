/** Where things stand across a sequence diagram. */

/** Kept for the clock. */
export const gutter = 62;
/** Kept for a scroll bar. */
const edge = 16;
/** Lifelines closer than this are too close; servers then share one. */
const leastRoom = 56;
const letterWidth = 6.3;
const headLine = 28;
const widestHead = 130;
const mostLines = 3;

export interface Columns {
  /** The places of the lifelines. */
  readonly xs: readonly number[];
  /** On how many lines the heads stand. */
  readonly lines: number;
  readonly headHeight: number;
  /** What a head may take across at most. */
  readonly headWidth: number;
  /** Where the drawing ends. */
  readonly end: number;
}

/** Heads stand on up to three lines, so that names are neither cut nor set too small. */
export function columnsOf(width: number, labels: readonly string[]): Columns {
  const widths = labels.map(wantedWidth);
  const end = width - edge;
  const overhang = Math.max(0, (widths.at(-1) ?? 0) / 2 - (end - gutter) / labels.length / 2);
  const room = (end - overhang - gutter) / labels.length;
  const wanted = Math.ceil((Math.max(...widths) + 6) / room);
  const lines = Math.max(1, Math.min(wanted, mostLines));
  return {
    xs: labels.map((_, index) => gutter + room * (index + 0.5)),
    lines,
    headHeight: headLine * lines,
    headWidth: Math.min(widestHead, lines * room - 6),
    end,
  };
}

/** Whether so many lifelines stand too close. */
export function isCrowded(width: number, count: number): boolean {
  return (width - edge - gutter) / count < leastRoom;
}

/** How wide a head is: as its name needs, and no wider than there is room. */
export function headWidthOf({headWidth}: Columns, label: string): number {
  return Math.min(headWidth, wantedWidth(label));
}

/** The top of a head: its neighbours stand on other lines where there is little room. */
export function headY({lines}: Columns, index: number): number {
  return headLine * (index % lines);
}

/** The middle of a title above its arrow, moved so far that it stays in the picture. */
export function titleX({xs, end}: Columns, from: number, to: number, title: string): number {
  const middle = ((xs[from] ?? 0) + (xs[to] ?? 0)) / 2;
  const half = (title.length * letterWidth) / 2 + 4;
  return Math.max(gutter + half, Math.min(middle, end - half));
}

/** Names have up to 15 letters; long ones are set smaller rather than cut. */
export function headSize(label: string, room: number): number {
  return Math.min(12, Math.max(7.5, (room - 10) / (label.length * 0.64)));
}

function wantedWidth(label: string): number {
  return Math.min(widestHead, label.length * 7.6 + 16);
}
