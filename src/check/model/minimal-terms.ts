/**
 * The fewest terms that tell the cases in which something fails from those in which it does not.
 *
 * Terms tell two cases apart if one of them is so of just one of the two. It begins with no terms
 * and looks for two cases that are not told apart; each such pair demands one of the terms in
 * which the two differ. The fewest terms that meet all demands are the next try, until nothing is
 * left to demand. It goes on a little at a time, for a page that has other work.
 */

/** Whether a term is so of a case. */
export type Test<Case> = (given: Case) => boolean;

/** Of each pair, how many cases are looked at to find two that differ in little. */
const mostCompared = 400;

/** How many cases are looked at at a time. */
export const atATime = 500;

/**
 * The places of the terms in `tests`, in order; undefined where even all terms together do not
 * tell. Of choices with as few terms, it is the one of least weight; of these, the first.
 */
export function* fewestTerms<Case>(
  failing: readonly Case[],
  passing: readonly Case[],
  tests: readonly Test<Case>[],
  weights: readonly number[],
): Generator<undefined, readonly number[] | undefined> {
  const demands: (readonly number[])[] = [];
  let chosen: readonly number[] = [];
  for (;;) {
    const found = yield* demandsLeft(failing, passing, tests, chosen);
    if (found.length === 0) return chosen;
    if (found.some((demand) => demand.length === 0)) return undefined;
    demands.push(...found);
    chosen = yield* lightestMeeting(demands, weights);
  }
}

/** One demand for each group of cases that the chosen terms do not tell apart. */
function* demandsLeft<Case>(
  failing: readonly Case[],
  passing: readonly Case[],
  tests: readonly Test<Case>[],
  chosen: readonly number[],
): Generator<undefined, readonly (readonly number[])[]> {
  const firstFailing = new Map<number, Case>();
  for (const [index, given] of failing.entries()) {
    if (index % atATime === 0) yield;
    const cell = cellOf(given, tests, chosen);
    if (!firstFailing.has(cell)) firstFailing.set(cell, given);
  }
  const least = new Map<number, {demand: readonly number[]; compared: number}>();
  for (const [index, given] of passing.entries()) {
    if (index % atATime === 0) yield;
    const cell = cellOf(given, tests, chosen);
    const other = firstFailing.get(cell);
    const known = least.get(cell);
    if (other === undefined || (known && known.compared >= mostCompared)) continue;
    const demand = differenceOf(given, other, tests);
    const isLess = !known || demand.length < known.demand.length;
    least.set(cell, {
      demand: isLess ? demand : known.demand,
      compared: (known?.compared ?? 0) + 1,
    });
  }
  return [...least.values()].map(({demand}) => demand);
}

/** What the chosen terms say of a case, a bit each. */
export function cellOf<Case>(
  given: Case,
  tests: readonly Test<Case>[],
  chosen: readonly number[],
): number {
  return chosen.reduce((cell, term, bit) => (tests[term]?.(given) ? cell | (1 << bit) : cell), 0);
}

function differenceOf<Case>(a: Case, b: Case, tests: readonly Test<Case>[]): readonly number[] {
  return tests.flatMap((test, index) => (test(a) === test(b) ? [] : index));
}

interface Choice {
  readonly terms: readonly number[];
  readonly weight: number;
}

/** The choice of terms that meets every demand: with the fewest terms, then of least weight. */
function* lightestMeeting(
  demands: readonly (readonly number[])[],
  weights: readonly number[],
): Generator<undefined, readonly number[]> {
  let best: Choice | undefined;
  function* search(
    terms: readonly number[],
    barred: ReadonlySet<number>,
    weight: number,
  ): Generator<undefined, void> {
    yield;
    if (best && !isBetter(terms.length, weight, best)) return;
    const open = shortestOpen(demands, terms, barred);
    if (!open) {
      best = {terms, weight};
      return;
    }
    // Another term is needed, which weighs at least one.
    if (best && !isBetter(terms.length + 1, weight + 1, best)) return;
    const tried = new Set(barred);
    for (const term of open) {
      yield* search([...terms, term], tried, weight + (weights[term] ?? 0));
      tried.add(term);
    }
  }
  yield* search([], new Set(), 0);
  return [...(best?.terms ?? [])].sort((a, b) => a - b);
}

function isBetter(count: number, weight: number, {terms, weight: known}: Choice): boolean {
  return count < terms.length || (count === terms.length && weight < known);
}

/** Of the demands that are not met, the one that leaves the least choice. */
function shortestOpen(
  demands: readonly (readonly number[])[],
  terms: readonly number[],
  barred: ReadonlySet<number>,
): readonly number[] | undefined {
  let shortest: readonly number[] | undefined;
  for (const demand of demands) {
    if (demand.some((term) => terms.includes(term))) continue;
    const left = demand.filter((term) => !barred.has(term));
    if (!shortest || left.length < shortest.length) shortest = left;
    if (shortest.length === 0) break;
  }
  return shortest;
}
