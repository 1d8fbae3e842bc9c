import type {LabState} from '../../src/links/lab-state.js';
import {routeLink} from '../../src/links/link.js';

/** The query that names a state of the Lab. */
export function linkOf(lab: LabState): Promise<string> {
  return routeLink({screen: 'lab', lab});
}
