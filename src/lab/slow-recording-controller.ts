/** Records a large run in slices of real time, so that the page can be used meanwhile. */
import {compareInParts, type PartOfRun} from '../run/compare-in-parts.js';
import {sidesOf, type ComparedRun} from '../run/compared-run.js';
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
    if (part.done) return readyToShow(part.value);
    if (!goOn(part.value)) return undefined;
    await breath();
  }
}

/** A run keeps what is read of it. Its end takes longest to be read. */
async function readyToShow(run: ComparedRun): Promise<ComparedRun> {
  for (const side of sidesOf('both')) {
    await breath();
    run.at(side, run.length);
  }
  await breath();
  return run;
}

/** Until the page has done what waits. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
