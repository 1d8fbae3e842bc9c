/** What a key does in a tree, as in any other tree. */
import {flowKey} from './direction.js';

interface TreeLine {
  /** How deep it is. */
  readonly level: number;
  /** Whether what is in it is shown; neither where nothing is in it. */
  readonly isOpen?: boolean | null | undefined;
}

/** The place of the line to go to, or what to do with the one that has the focus. */
type TreeAct = number | 'select' | 'open' | 'close';

/** What a key asks for on a line of a tree; undefined where it is not the tree's. */
export function treeAct(
  key: string,
  lines: readonly TreeLine[],
  place: number,
): TreeAct | undefined {
  const {isOpen} = lines[place] ?? {};
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
      return isOpen ? place + 1 : isOpen === false ? 'open' : place;
    case 'ArrowLeft':
      if (isOpen) return 'close';
      return outerOf(lines, place);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The line that another stands in; one that stands in none is its own. */
function outerOf(lines: readonly TreeLine[], place: number): number {
  const level = lines[place]?.level ?? 0;
  const outer = lines.findLastIndex((line, index) => index < place && line.level < level);
  return outer < 0 ? place : outer;
}

/** Which tab the arrow keys, Home and End go to, of several in a row. */
export function tabByKey<T>(event: KeyboardEvent, tabs: readonly T[], current: T): T | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const row = event.currentTarget;
  const place = tabs.indexOf(current);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % tabs.length,
    ArrowLeft: (place - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const key = row instanceof Element ? flowKey(event.key, row) : event.key;
  return tabs[places[key] ?? -1];
}
