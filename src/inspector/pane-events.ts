/** What the parts of the inspector ask of it. */
import {outwardEvent} from '../ui/outward-event.js';

/** The user wants to see an actor. */
export class ActorChooseEvent extends outwardEvent<{session: string}>('sms-actor-choose') {}

/** The user sends an actor an event. */
export class EventSendEvent extends outwardEvent<{
  session: string;
  event: {readonly type: string};
}>('sms-event-send') {}

declare global {
  interface HTMLElementEventMap {
    'sms-actor-choose': ActorChooseEvent;
    'sms-event-send': EventSendEvent;
  }
}
