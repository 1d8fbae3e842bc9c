import type {Side} from '../../run/compared-run.js';
import type {World} from '../../run/world.js';
import {outwardEvent} from '../../ui/outward-event.js';

/** The learner picks a part of the picture. */
export class PartPickEvent extends outwardEvent<{part: string; side: Side}>('sms-part-pick') {}

/** The learner presses the stamp of a part, to expect something else of it. */
export class StampPressEvent extends outwardEvent<{part: string}>('sms-stamp-press') {}

/** The learner asks for another world on one side. */
export class WorldChangeEvent extends outwardEvent<{side: Side; world: World}>(
  'sms-world-change',
) {}

/** The learner looks at one of many servers, or no longer at any. */
export class ServerFindEvent extends outwardEvent<{index: number | undefined}>('sms-server-find') {}

declare global {
  interface HTMLElementEventMap {
    'sms-part-pick': PartPickEvent;
    'sms-stamp-press': StampPressEvent;
    'sms-world-change': WorldChangeEvent;
    'sms-server-find': ServerFindEvent;
  }
}
