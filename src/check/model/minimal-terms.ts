/**
 * The fewest terms that tell the cases in which something fails from those in which it does not.
 *
 * Terms tell two cases apart if one of them is true of just one of the two. The search begins with
 * no terms and looks for pairs of cases that are not told apart. Each pair demands one of the
 * terms in which the two differ. The fewest terms that meet all demands are the next try, until no
 * pair is left. It goes on a little at a time.
 */

/** Whether a term is true of a case. */
export type Test<Case> = (given: Case) => boolean;

export interface Cases<Case> {
  readonly failing: readonly Case[];
  readonly passing: readonly Case[];
}

/** For each cell, so many pairs are compared to find two cases that differ in little. */
const mostCompared = 400;

/**
 * The places of the terms in `tests`, in order; undefined if even all terms together do not tell.
 * Of choices with as few terms it is the one of least weight.
 *
 * `casesFor` returns cases for all that the chosen terms can tell apart.
 */
export function* minimalTerms<Case>(
  casesFor: (chosen: readonly number[]) => Generator<undefined, Cases<Case>>,
  tests: readonly Test<Case>[],
  weights: readonly number[],
): Generator<undefined, readonly number[] | undefined> {
  let demands: readonly (readonly number[])[] = [];
  let chosen: readonly number[] = [];
  for (;;) {
    const found = yield* demandsLeft(yield* casesFor(chosen), tests, chosen);
    if (found.length === 0) return chosen;
    if (found.some((demand) => demand.length === 0)) return undefined;
    demands = narrowest([...demands, ...found]);
    chosen = yield* lightestMeeting(demands, weights);
  }
}

/** One demand for each group of cases that the chosen terms do not tell apart. */
function* demandsLeft<Case>(
  {failing, passing}: Cases<Case>,
  tests: readonly Test<Case>[],
  chosen: readonly number[],
): Generator<undefined, readonly (readonly number[])[]> {
  // All that the terms say of a case, once: each case is compared with many others.
  const saidOf = (given: Case): readonly boolean[] => tests.map((test) => test(given));
  const failingIn = new Map<number, (readonly boolean[])[]>();
  for (const given of failing) {
    const cell = cellOf(given, tests, chosen);
    const others = failingIn.get(cell);
    if (others) others.push(saidOf(given));
    else failingIn.set(cell, [saidOf(given)]);
  }
  const least = new Map<number, {demand: readonly number[]; compared: number}>();
  for (const given of passing) {
    yield;
    const cell = cellOf(given, tests, chosen);
    const others = failingIn.get(cell) ?? [];
    if (others.length === 0 || (least.get(cell)?.compared ?? 0) >= mostCompared) continue;
    const said = saidOf(given);
    for (const other of others) {
      const known = least.get(cell);
      if (known && known.compared >= mostCompared) break;
      const demand = differenceOf(said, other);
      const isLess = !known || demand.length < known.demand.length;
      const compared = (known?.compared ?? 0) + 1;
      least.set(cell, {demand: isLess ? demand : known.demand, compared});
    }
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

/** The places in which two lists differ. */
function differenceOf(a: readonly boolean[], b: readonly boolean[]): readonly number[] {
  const places: number[] = [];
  for (const [place, said] of a.entries()) if (said !== b[place]) places.push(place);
  return places;
}

/** Whatever meets a demand meets each demand that asks for one of more terms. */
function narrowest(demands: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const demand of [...demands].sort((a, b) => a.length - b.length)) {
    if (!kept.some((other) => other.every((term) => demand.includes(term)))) kept.push(demand);
  }
  return kept;
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
  yield* search([], 0, demands);
  return [...(best?.terms ?? [])].sort((a, b) => a - b);

  /** `open` are the demands that are not met yet, without the terms that were tried before. */
  function* search(
    terms: readonly number[],
    weight: number,
    open: readonly (readonly number[])[],
  ): Generator<undefined, void> {
    yield;
    const least = leastFor(open, weights);
    if (best && !isBetter(terms.length + least.count, weight + least.weight, best)) return;
    if (open.length === 0) {
      best = {terms, weight};
      return;
    }
    let left = open;
    const shortest = open.reduce((a, b) => (b.length < a.length ? b : a));
    for (const term of shortest) {
      const rest = left.filter((demand) => !demand.includes(term));
      yield* search([...terms, term], weight + (weights[term] ?? 0), rest);
      left = left.map((demand) => demand.filter((other) => other !== term));
    }
  }
}

/** Demands that share no term need a term each. */
function leastFor(
  open: readonly (readonly number[])[],
  weights: readonly number[],
): {readonly count: number; readonly weight: number} {
  const least = {count: 0, weight: 0};
  const used = new Set<number>();
  for (const demand of [...open].sort((a, b) => a.length - b.length)) {
    if (demand.some((term) => used.has(term))) continue;
    for (const term of demand) used.add(term);
    least.count++;
    least.weight += Math.min(...demand.map((term) => weights[term] ?? 0));
  }
  return least;
}

function isBetter(count: number, weight: number, {terms, weight: known}: Choice): boolean {
  return count < terms.length || (count === terms.length && weight < known);
}
