/** Finds the transitions in a chart that a state says were just taken. */
import {guardName, type Chart} from './chart.js';

/** The keys of the transitions. What a sender says of them is not to be relied on. */
export function takenIn({byId}: Chart, transitions: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const taken of Array.isArray(transitions) ? (transitions as unknown[]) : []) {
    const {source, eventType, target, cond} = (taken ?? {}) as Readonly<Record<string, unknown>>;
    const guard = typeof cond === 'string' ? cond : guardName({cond: cond as never});
    const targets = Array.isArray(target) ? target.map((id) => withoutHash(id)) : [];
    const found = byId
      .get(withoutHash(source))
      ?.transitions.find(
        (each) =>
          each.eventType === eventType &&
          each.guard === guard &&
          each.targets.join(' ') === targets.join(' '),
      );
    if (found) keys.add(found.key);
  }
  return keys;
}

function withoutHash(id: unknown): string {
  return typeof id === 'string' ? id.replace(/^#/, '') : '';
}
