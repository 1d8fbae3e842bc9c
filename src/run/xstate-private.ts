/**
 * What is used of XState though it is not public.
 *
 * Public reports tell which event an actor took and which state it came to, not which transition
 * led there: two transitions on one event may share a target, and the guards of `always` can't be
 * asked from outside. Charts, recordings and the inspector all show what was taken, so they read
 * the list that XState 5 puts, with an underscore, into its report of a microstep.
 * `xstate-private.test.ts` fails if that list changes.
 */
import type {AnyMachineSnapshot, AnyTransitionDefinition, InspectedMicrostepEvent} from 'xstate';

/** The transitions that a microstep took, in order; none where an event changed nothing. */
export function transitionsIn(report: InspectedMicrostepEvent): readonly AnyTransitionDefinition[] {
  return report._transitions;
}

/**
 * Takes the children from a machine that has just ended, in its report of that, so that XState does
 * not stop each of them. Nobody waits for them any more; ten thousand servers take a tenth of a second.
 */
export function leaveChildren(snapshot: AnyMachineSnapshot): void {
  snapshot.children = {};
}
