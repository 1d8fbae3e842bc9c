/** What the two sides of a run are called where both are spoken of, also when both show one world. */
import {msg, str} from '@lit/localize';

import type {Side, TwinRun} from '../../run/compared-run.js';
import {shortWorldName, worldNameOf} from '../../words/world-names.js';

export function sideName(run: TwinRun, side: Side): string {
  return placed(run, side, worldNameOf(run.recording(side).world));
}

/** For tags, where there is little room. */
export function shortSideName(run: TwinRun, side: Side): string {
  return placed(run, side, shortWorldName(run.recording(side).world));
}

function placed({comparison}: TwinRun, side: Side, name: string): string {
  if (comparison.a !== comparison.b) return name;
  return side === 'a' ? msg(str`${name}, on the left`) : msg(str`${name}, on the right`);
}
