/** What a key does in a tree, as readers of trees know it from elsewhere. */
import type {OutlineLine} from './model/outline.js';

/** The place of the line to go to, or what to do with the one that has the focus. */
type TreeAct = number | 'select' | 'open' | 'close';

/** What a key asks for on a line of a tree; undefined where it is not the tree's. */
export function treeAct(
  key: string,
  lines: readonly OutlineLine[],
  place: number,
): TreeAct | undefined {
  const line = lines[place];
  const isOpen = line?.kind === 'state' ? line.isOpen : null;
  const last = lines.length - 1;
  switch (key) {
    case 'Enter':
    case ' ':
      return 'select';
    case 'ArrowDown':
      return Math.min(last, place + 1);
    case 'ArrowUp':
      return Math.max(0, place - 1);
    case 'ArrowRight':
      if (isOpen === null) return place;
      return isOpen ? place + 1 : 'open';
    case 'ArrowLeft':
      return isOpen ? 'close' : outerOf(lines, place);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function outerOf(lines: readonly OutlineLine[], place: number): number {
  const level = lines[place]?.level ?? 1;
  const outer = lines.findLastIndex((line, index) => index < place && line.level < level);
  return Math.max(0, outer);
}
