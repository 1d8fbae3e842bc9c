/** Where each moment stands on a timeline: by what is marked, not by how many steps there are. */
import type {Marker} from '../../words/markers.js';

/** Rounds of the same marks, one after the other, that are drawn once. */
export interface Fold {
  /** The moments of the first mark and of the last. */
  readonly from: number;
  readonly to: number;
  readonly times: number;
  /** The marks of the first round. */
  readonly round: readonly Marker[];
}

/** A stretch of the scale between two moments that have a place of their own. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** From 0 to 1 on the scale. */
  readonly start: number;
  readonly end: number;
}

export interface TimeScale {
  /** The marks that are drawn one by one. */
  readonly markers: readonly Marker[];
  readonly folds: readonly Fold[];
  readonly stretches: readonly Stretch[];
  /** Where a moment stands, from 0 to 1. */
  placeOf(moment: number): number;
  /** The moment that stands nearest to a place. */
  momentAt(place: number): number;
}

/** Fewer rounds than this are drawn one by one. */
const fewestRounds = 4;
/** A round has at most so many marks. */
const longestRound = 4;
/** A stretch up to so many moments has room for each; beyond it grows slowly. */
const plainLength = 8;
/** A fold takes the room of so many moments. */
const foldRoom = 8;

export function timeScale(length: number, allMarkers: readonly Marker[]): TimeScale {
  const {markers, folds} = foldMarkers(allMarkers);
  const stretches = layStretches(length, markers, folds);
  const whole: Stretch = {from: 0, to: length, start: 0, end: 1};
  const find = (isBeyond: (stretch: Stretch) => boolean): Stretch =>
    stretches.find((stretch) => !isBeyond(stretch)) ?? stretches.at(-1) ?? whole;
  return {
    markers,
    folds,
    stretches,
    placeOf: (moment) => {
      const {from, to, start, end} = find((stretch) => stretch.to < moment);
      return start + ((moment - from) / Math.max(1, to - from)) * (end - start);
    },
    momentAt: (place) => {
      const kept = Math.max(0, Math.min(1, place));
      const {from, to, start, end} = find((stretch) => stretch.end < kept);
      return Math.round(from + ((kept - start) / Math.max(1e-9, end - start)) * (to - from));
    },
  };
}

/** Puts rounds that repeat into folds, and leaves the rest as it is. */
export function foldMarkers(all: readonly Marker[]): Pick<TimeScale, 'markers' | 'folds'> {
  const kinds = all.map(({kind, sides, lostOn, label}) =>
    [kind, sides.join(), lostOn.join(), label].join(' '),
  );
  const markers: Marker[] = [];
  const folds: Fold[] = [];
  for (let index = 0; index < all.length;) {
    const {size, times} = longestRepeat(kinds, index);
    const round = all.slice(index, index + size);
    const [first] = round;
    const last = all[index + size * times - 1];
    if (times >= fewestRounds && first && last) {
      folds.push({from: first.moment, to: last.moment, times, round});
      index += size * times;
    } else {
      if (first) markers.push(first);
      index++;
    }
  }
  return {markers, folds};
}

/** The round at a place that covers most marks; a shorter one where two cover as many. */
function longestRepeat(
  kinds: readonly string[],
  start: number,
): {readonly size: number; readonly times: number} {
  let best = {size: 1, times: 1};
  for (let size = 1; size <= longestRound; size++) {
    let times = 1;
    const isSame = (offset: number): boolean =>
      kinds[start + offset] === kinds[start + size * times + offset];
    while (
      start + size * (times + 1) <= kinds.length &&
      Array.from({length: size}, (_, offset) => offset).every(isSame)
    ) {
      times++;
    }
    if (times >= fewestRounds && size * times > best.size * best.times) best = {size, times};
  }
  return best;
}

function layStretches(
  length: number,
  markers: readonly Marker[],
  folds: readonly Fold[],
): readonly Stretch[] {
  const knots = new Set([0, Math.max(1, length)]);
  for (const {moment} of markers) knots.add(moment);
  for (const {from, to} of folds) knots.add(from).add(to);
  const moments = [...knots].sort((a, b) => a - b);
  const rooms = moments.slice(1).map((to, index) => {
    const from = moments[index] ?? 0;
    const isFolded = folds.some((fold) => fold.from <= from && to <= fold.to);
    return {from, to, room: isFolded ? foldRoom : roomOf(to - from)};
  });
  const total = rooms.reduce((sum, {room}) => sum + room, 0);
  let end = 0;
  return rooms.map(({from, to, room}) => {
    const start = end;
    end += room / total;
    return {from, to, start, end};
  });
}

function roomOf(moments: number): number {
  return moments <= plainLength ? moments : plainLength + Math.log2(moments / plainLength);
}
