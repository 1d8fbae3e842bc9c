/** The names of worlds and views, on the screen and in sentences: one name for each world. */
import {msg, str} from '@lit/localize';

import type {View, Side, ComparedRun} from '../run/compared-run.js';
import type {World} from '../run/world.js';

/** What a view of two worlds is called. */
export function viewName(view: View, [a, b]: readonly [World, World]): string {
  return view === 'both' ? msg('Side by side') : worldNameOf(view === 'before' ? a : b);
}

export function worldNameOf(world: World): string {
  switch (world) {
    case 'absent':
      return msg('Without the hotfix');
    case 'before-job':
      return msg('With the hotfix');
    case 'before-retry':
      return msg('Hotfix during the wait');
  }
}

export function sideName(run: ComparedRun, side: Side): string {
  const {before, after} = run.comparison;
  const name = worldNameOf(run.recording(side).world);
  if (before !== after) return name;
  return side === 'before' ? msg(str`${name}, on the left`) : msg(str`${name}, on the right`);
}

/** The names of two sites that run the same world; empty if their worlds differ. */
export function twinNames(run: ComparedRun): readonly [string, string] {
  const isTwin = run.comparison.before === run.comparison.after;
  return isTwin ? [sideName(run, 'before'), sideName(run, 'after')] : ['', ''];
}
