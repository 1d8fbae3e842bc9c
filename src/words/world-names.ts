/** How worlds and views are called on the screen and in sentences. */
import {msg, str} from '@lit/localize';

import type {View, Side, ComparedRun} from '../run/compared-run.js';
import type {World} from '../run/world.js';

/** What a view of two worlds is called. */
export function viewName(view: View, [a, b]: readonly [World, World]): string {
  switch (view) {
    case 'before':
      return shortWorldName(a);
    case 'both':
      return msg('Side by side');
    case 'after':
      return shortWorldName(b);
  }
}

export function worldNameOf(world: World): string {
  switch (world) {
    case 'absent':
      return msg('Without the hotfix');
    case 'before-job':
      return msg('With the hotfix');
    case 'before-retry':
      return msg('Hotfix while the retry waits');
  }
}

/** For the labels of a timeline, where there is little room. */
export function shortWorldName(world: World): string {
  switch (world) {
    case 'absent':
      return msg('Before hotfix');
    case 'before-job':
      return msg('After hotfix');
    case 'before-retry':
      return msg('Hotfix midway');
  }
}

export function sideName(run: ComparedRun, side: Side): string {
  return placed(run, side, worldNameOf(run.recording(side).world));
}

/** For tags, where there is little room. */
export function shortSideName(run: ComparedRun, side: Side): string {
  return placed(run, side, shortWorldName(run.recording(side).world));
}

function placed({comparison}: ComparedRun, side: Side, name: string): string {
  if (comparison.before !== comparison.after) return name;
  return side === 'before' ? msg(str`${name}, on the left`) : msg(str`${name}, on the right`);
}

/** What two sites that run the same world are called beside each other; empty where their worlds tell them apart. */
export function twinNames(run: ComparedRun): readonly [string, string] {
  const isTwin = run.comparison.before === run.comparison.after;
  return isTwin ? [sideName(run, 'before'), sideName(run, 'after')] : ['', ''];
}
