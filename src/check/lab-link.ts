/** Links from a situation that a check found to the Lab that plays it. */
import {articleState} from '../app/initial-view.js';
import type {LabRequest} from '../links/route.js';
import {OpenLabEvent} from '../ui/navigation-events.js';
import {opensElsewhere} from '../ui/opens-elsewhere.js';
import type {Story} from './model/example-story.js';

/** The situation in the Lab: at the first harm, or at the end where there is none. */
export function requestFor({scenario, worlds, hasHarm}: Story): LabRequest {
  return {scenario, worlds, step: hasHarm ? 'first-harm' : 'end'};
}

/** The address that shows the same. */
export async function addressOf({step, ...lab}: LabRequest): Promise<string> {
  const {momentLink} = await import('../links/link.js');
  return momentLink({...articleState, ...lab}, step);
}

/** Opens the Lab in place; in another tab or window it is the browser's own business. */
export function openInLab(click: MouseEvent, request: LabRequest): void {
  if (opensElsewhere(click)) return;
  click.preventDefault();
  const event = new OpenLabEvent(request);
  click.currentTarget?.dispatchEvent(event);
}
