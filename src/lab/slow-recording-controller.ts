/** Records a large run in slices of real time, so that the page can be used meanwhile. */
import {compareInParts, type PartOfRun} from '../run/compare-in-parts.js';
import type {ComparedRun} from '../run/compared-run.js';
import type {Scenario} from '../run/scenario.js';
import type {World} from '../run/world.js';

/** How long recording keeps the page waiting, in milliseconds. */
const slice = 30;

/** Asks after each slice whether to go on; undefined if not. */
export async function recordSlowly(
  scenario: Scenario,
  worlds: readonly [World, World],
  stored: number | undefined,
  goOn: (part: PartOfRun) => boolean,
): Promise<ComparedRun | undefined> {
  const parts = compareInParts(scenario, worlds, stored);
  for (;;) {
    const end = performance.now() + slice;
    let part = parts.next();
    while (!part.done && performance.now() < end) part = parts.next();
    if (part.done) return part.value;
    if (!goOn(part.value)) return undefined;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
