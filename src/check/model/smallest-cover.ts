/**
 * The fewest alternatives that together cover just the cells in which something fails.
 *
 * A cell is what a few terms say, a bit each. An alternative fixes some of the bits, and none that
 * it need not fix. It goes on a little at a time.
 */

/** An alternative: which bits it fixes, and to what. */
export interface Cube {
  readonly mask: number;
  readonly bits: number;
}

/**
 * Of covers with as few alternatives, the one that fixes the fewest bits; of these, the first.
 * `free` are the bits in which cells can differ.
 */
export function* smallestCover(
  failing: readonly number[],
  passing: readonly number[],
  free: number,
): Generator<undefined, readonly Cube[]> {
  const primes = yield* primesOf(failing, passing, free);
  let best: readonly Cube[] | undefined;
  function* search(cover: readonly Cube[]): Generator<undefined, void> {
    yield;
    if (best && !isSmaller(cover, best)) return;
    const open = leastCovered(failing, primes, cover);
    if (open === undefined) {
      best = cover;
      return;
    }
    for (const prime of primes) if (covers(prime, open)) yield* search([...cover, prime]);
  }
  yield* search([]);
  const order = new Map(primes.map((prime, index) => [prime, index]));
  return [...(best ?? [])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** All alternatives that cover failing cells only, and would not if they fixed one bit less. */
function* primesOf(
  failing: readonly number[],
  passing: readonly number[],
  free: number,
): Generator<undefined, readonly Cube[]> {
  const masks = [...masksOf(free)].sort((a, b) => bitCount(a) - bitCount(b) || a - b);
  const primes: Cube[] = [];
  for (const mask of masks) {
    yield;
    const seen = new Set<number>();
    for (const cell of failing) {
      const cube = {mask, bits: cell & mask};
      if (seen.has(cube.bits)) continue;
      seen.add(cube.bits);
      const isPart = primes.some((prime) => contains(prime, cube));
      if (!isPart && !passing.some((other) => covers(cube, other))) primes.push(cube);
    }
  }
  return primes;
}

function* masksOf(free: number): Generator<number> {
  for (let mask = free; mask > 0; mask = (mask - 1) & free) yield mask;
  yield 0;
}

function covers({mask, bits}: Cube, cell: number): boolean {
  return (cell & mask) === bits;
}

function contains(outer: Cube, inner: Cube): boolean {
  return (outer.mask & inner.mask) === outer.mask && (inner.bits & outer.mask) === outer.bits;
}

/** Of the failing cells that are not covered, one that the fewest alternatives can cover. */
function leastCovered(
  failing: readonly number[],
  primes: readonly Cube[],
  cover: readonly Cube[],
): number | undefined {
  let least: {cell: number; count: number} | undefined;
  for (const cell of failing) {
    if (cover.some((cube) => covers(cube, cell))) continue;
    const count = primes.filter((prime) => covers(prime, cell)).length;
    if (!least || count < least.count) least = {cell, count};
  }
  return least?.cell;
}

function isSmaller(cover: readonly Cube[], best: readonly Cube[]): boolean {
  if (cover.length !== best.length) return cover.length < best.length;
  return bitsFixed(cover) < bitsFixed(best);
}

function bitsFixed(cover: readonly Cube[]): number {
  return cover.reduce((sum, {mask}) => sum + bitCount(mask), 0);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
