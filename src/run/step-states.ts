/** The states that a step led to, as tellers read them. */
import type {Step} from './recording.js';
import type {MasterState, ReceiveState} from './site-state.js';

/** The version of the stored master, which the step is about. */
export function versionAfter({changes}: Step): number | undefined {
  const master = changes.find(({actor}) => actor === 'master')?.after as MasterState | undefined;
  return master?.version;
}

export function receiveAfter({changes}: Step): ReceiveState | undefined {
  return changes.find(({actor}) => actor === 'receive')?.after as ReceiveState | undefined;
}
