/** What XState 4 calls the events that XState 5 makes by itself. */
import type {AnyStateMachine, AnyStateNode} from 'xstate';

const known = new WeakMap<AnyStateMachine, ReadonlyMap<string, string>>();

/** `xstate.after(readTime)#despooler.readingInstruction`; events of a chart's own keep their names. */
export function eventNameFor4(type: string, machine: AnyStateMachine | undefined): string {
  if (!type.startsWith('xstate.')) return type;
  const ofChart = machine && namesOf(machine).get(type);
  return (
    ofChart ??
    type
      .replace(/^xstate\.done\.actor\./, 'done.invoke.')
      .replace(/^xstate\.error\.actor\./, 'error.platform.')
  );
}

/** A delay and a state's id may hold any character, so only the chart can tell them apart. */
function namesOf(machine: AnyStateMachine): ReadonlyMap<string, string> {
  const names = known.get(machine) ?? new Map(namesIn(machine.root));
  known.set(machine, names);
  return names;
}

function* namesIn(node: AnyStateNode): Generator<[string, string]> {
  yield [`xstate.done.state.${node.id}`, `done.state.${node.id}`];
  for (const {eventType, delay} of node.after) {
    yield [String(eventType), `xstate.after(${String(delay)})#${node.id}`];
  }
  for (const child of Object.values(node.states)) yield* namesIn(child);
}
