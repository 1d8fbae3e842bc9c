/** How worlds and views are called on the screen and in sentences. */
import {msg} from '@lit/localize';

import type {View} from './lab-state.js';
import type {World} from './world.js';

export function viewName(view: View): string {
  switch (view) {
    case 'before':
      return msg('Before hotfix');
    case 'both':
      return msg('Side by side');
    case 'after':
      return msg('After hotfix');
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

export function dllOf(world: World): string {
  switch (world) {
    case 'absent':
      return msg('Smsinst.dll · build before 28 Sep 1998');
    case 'before-job':
      return msg('Smsinst.dll · 28 Sep 1998, 254,400 bytes (Intel)');
    case 'before-retry':
      return msg('Smsinst.dll · replaced during the first wait');
  }
}
