/** Chance that comes out the same for the same seed, so that a test can be taken again. */
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';
import type {RandomGenerator} from 'pure-rand/types/RandomGenerator';

export class Chance {
  readonly #generator: RandomGenerator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    // The smaller numbers come up more often, by less than one in a million.
    return (this.#generator.next() >>> 0) % limit;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    const [picked = items[0]] = items.slice(this.below(items.length));
    return picked;
  }

  /** All items in another order; where there are two or more, never in the one that they are given in. */
  shuffle<Item>(items: readonly Item[]): readonly Item[] {
    const order = items.map((_, index) => index);
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    if (order.every((place, index) => place === index)) order.push(...order.splice(0, 1));
    return order.flatMap((place) => items[place] ?? []);
  }
}

/** A seed that belongs to a text. */
export function seedOf(text: string): number {
  let seed = 17;
  for (const character of text) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return seed;
}
