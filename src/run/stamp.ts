/** What a learner can expect of a part of a site, and what the part is at a moment. */
import type {Scenario} from './scenario.js';
import type {JobState, SiteState} from './site-state.js';

export type Stamp = 'nothing' | 'v1' | 'v2' | JobState['state'];

const copies: readonly Stamp[] = ['nothing', 'v1', 'v2'];
const jobs: readonly Stamp[] = ['pending', 'active', 'retrying', 'complete', 'failed'];

/** What a part can be, in the order in which it is offered. */
export function stampsFor(part: string): readonly Stamp[] {
  if (part === 'job') return jobs;
  return part === 'master' ? copies.slice(1).toReversed() : copies.toReversed();
}

/** What a part is; undefined for one that can be nothing of the kind. */
export function stampOf(part: string, {servers}: Scenario, site: SiteState): Stamp | undefined {
  if (part === 'job') return site.job.state;
  if (part === 'master') return copyOf(site.master.version);
  const server = site.servers[servers.findIndex(({name}) => name === part)];
  return server && copyOf(server.holds);
}

function copyOf(version: number | null): Stamp | undefined {
  return copies[version ?? 0];
}
