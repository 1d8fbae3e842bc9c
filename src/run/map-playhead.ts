/** Finds in one run the moment that another run was at, so that an edit does not lose the place. */
import {keysOf} from './align.js';
import type {ComparedRun} from './compared-run.js';

/** The moment of the same act in `after`; where it no longer happens, that of the last act before it that does. */
export function sameMoment(before: ComparedRun, moment: number, after: ComparedRun): number {
  const keys = rowKeys(before);
  const moments = new Map(rowKeys(after).map((key, row) => [key, row + 1]));
  for (let row = Math.min(moment, keys.length) - 1; row >= 0; row--) {
    const found = moments.get(keys[row] ?? '');
    if (found !== undefined) return found;
  }
  return 0;
}

function rowKeys(run: ComparedRun): readonly string[] {
  const keys = {
    before: keysOf(run.recording('before').steps),
    after: keysOf(run.recording('after').steps),
  };
  return run.comparison.rows.map(
    ({before, after}) => keys.before[(before ?? 0) - 1] ?? keys.after[(after ?? 0) - 1] ?? '',
  );
}
