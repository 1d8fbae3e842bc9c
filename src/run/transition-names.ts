/** Names the transitions of a chart, so that a recording can say which were taken. */
import type {AnyStateNode, AnyTransitionDefinition} from 'xstate';

const names = new WeakMap<AnyTransitionDefinition, string>();
const lists = new Map<string, readonly string[]>();

/** `storingMaster|master.storeFailed|0`: state, event and place among that state's transitions for it. */
export function transitionName(transition: AnyTransitionDefinition): string {
  const known = names.get(transition);
  if (known !== undefined) return known;
  const source = transition.source as AnyStateNode;
  const eventType = transition.eventType as string;
  const index =
    source.transitions.get(eventType)?.indexOf(transition) ?? source.always?.indexOf(transition);
  const name = `${source.path.join('.')}|${eventType}|${index}`;
  names.set(transition, name);
  return name;
}

/** The names of transitions taken together. */
export function transitionNames(
  transitions: readonly AnyTransitionDefinition[],
): readonly string[] {
  return sharedList(transitions.map(transitionName));
}

/** Equal lists become the same list, to keep steps small. */
export function sharedList<Name extends string>(list: readonly Name[]): readonly Name[] {
  const key = list.join(' ');
  const shared = lists.get(key) ?? list;
  lists.set(key, shared);
  return shared as readonly Name[];
}
