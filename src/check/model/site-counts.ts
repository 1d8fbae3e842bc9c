/** Counts verdicts as they come, and keeps the shortest situations of each sort. */
import {worlds, type World} from '../world.js';
import type {CheckBounds} from './bounds.js';
import type {Answer, Cell, CellAnswer, CellKey, Holders} from './check-result.js';
import {conditionsOf} from './conditions.js';
import type {Verdict} from './judge.js';
import {lengthOf, type Situation} from './situation.js';
import type {Enumerated} from './situations.js';
import {profileOf, termsWithin, type Profile} from './terms.js';

interface Shortest {
  readonly situation: Situation;
  readonly length: number;
}

interface WorldTally {
  failing: number;
  shortest: Shortest | undefined;
  met: number[];
  allMet: number;
}

type CellTally = {situations: number} & Record<
  World,
  {failing: number; fails: Shortest | undefined; holds: Shortest | undefined}
>;

export class Tally {
  readonly #worlds = byWorld<WorldTally>(() => ({
    failing: 0,
    shortest: undefined,
    met: [],
    allMet: 0,
  }));
  readonly #cells = new Map<string, {readonly key: CellKey; readonly tally: CellTally}>();
  /** A bit for failing and one for holding, in each world. */
  readonly #profiles = new Map<number, {readonly profile: Profile; seen: number}>();

  /** Counts one situation; the worlds in which it is the shortest so far that fails. */
  add(situation: Enumerated, verdicts: Readonly<Record<World, Verdict>>): readonly World[] {
    const found: Shortest = {situation: bare(situation), length: lengthOf(situation)};
    const profile = this.#profileOf(situation);
    const cell = this.#cellOf(situation);
    cell.situations += situation.ways;
    const shortestIn: World[] = [];
    for (const [index, world] of worlds.entries()) {
      const verdict = verdicts[world];
      profile.seen |= (verdict.holds ? 2 : 1) << (2 * index);
      count(cell[world], found, verdict.holds, situation.ways);
      if (this.#count(world, found, verdict, situation.ways)) shortestIn.push(world);
    }
    return shortestIn;
  }

  #count(world: World, found: Shortest, {holds, met}: Verdict, ways: number): boolean {
    const tally = this.#worlds[world];
    for (const [part, isMet] of met.entries()) {
      tally.met[part] = (tally.met[part] ?? 0) + (isMet ? ways : 0);
    }
    if (met.every(Boolean)) tally.allMet += ways;
    if (holds) return false;
    tally.failing += ways;
    const isShortest = isShorter(found, tally.shortest);
    if (isShortest) tally.shortest = found;
    return isShortest;
  }

  /** What was found in each world; the conditions are worked out a little at a time. */
  *answers(bounds: CheckBounds): Generator<undefined, Readonly<Record<World, Answer>>> {
    const terms = termsWithin(bounds);
    const answers: [World, Answer][] = [];
    for (const [index, world] of worlds.entries()) {
      const {failing, shortest, met, allMet} = this.#worlds[world];
      const seen = (bit: number): readonly Profile[] =>
        [...this.#profiles.values()].flatMap((each) =>
          (each.seen >> (2 * index)) & bit ? each.profile : [],
        );
      const conditions = yield* conditionsOf(seen(1), seen(2), terms);
      answers.push([
        world,
        {failing, conditions, shortest: shortest?.situation ?? null, met, allMet},
      ]);
    }
    return Object.fromEntries(answers) as Record<World, Answer>;
  }

  cells(): readonly Cell[] {
    return [...this.#cells.values()].map(({key, tally: {situations, ...tallies}}) => ({
      ...key,
      situations,
      worlds: byWorld<CellAnswer>((world) => ({
        failing: tallies[world].failing,
        fails: tallies[world].fails?.situation ?? null,
        holds: tallies[world].holds?.situation ?? null,
      })),
    }));
  }

  #profileOf(situation: Situation): {readonly profile: Profile; seen: number} {
    const profile = profileOf(situation);
    const {kind, refreshExisting, putOnSpecified} = profile.job;
    const job =
      Number(kind === 'share-package-on-server') +
      2 * Number(refreshExisting) +
      4 * Number(putOnSpecified);
    // Thirty bits for the kinds of server, and the rest above.
    const key = profile.kinds + 2 ** 30 * (job + 8 * profile.failures);
    const known = this.#profiles.get(key) ?? {profile, seen: 0};
    this.#profiles.set(key, known);
    return known;
  }

  #cellOf({job, failures, servers}: Situation): CellTally {
    const {kind, refreshExisting: refresh, putOnSpecified: put} = job;
    const holders = holdersOf(servers);
    const text = `${kind} ${refresh} ${put} ${failures} ${servers.length} ${holders}`;
    const known = this.#cells.get(text);
    if (known) return known.tally;
    const tally: CellTally = {
      situations: 0,
      ...byWorld(() => ({failing: 0, fails: undefined, holds: undefined})),
    };
    const key = {kind, refresh, put, failures, servers: servers.length, holders};
    this.#cells.set(text, {key, tally});
    return tally;
  }
}

function count(tally: CellTally[World], found: Shortest, holds: boolean, ways: number): void {
  if (!holds) tally.failing += ways;
  const kept = holds ? 'holds' : 'fails';
  if (isShorter(found, tally[kept])) tally[kept] = found;
}

function isShorter(found: Shortest, known: Shortest | undefined): boolean {
  return known === undefined || found.length < known.length;
}

function holdersOf(servers: Situation['servers']): Holders {
  const holders = servers.filter(({holds}) => holds !== null);
  if (holders.length === 0) return 'none';
  return holders.every(({specified}) => specified) ? 'all-specified' : 'some-unspecified';
}

function bare({job, failures, servers}: Situation): Situation {
  return {job, failures, servers};
}

function byWorld<Value>(value: (world: World, index: number) => Value): Record<World, Value> {
  const entries = worlds.map((world, index) => [world, value(world, index)]);
  return Object.fromEntries(entries) as Record<World, Value>;
}
