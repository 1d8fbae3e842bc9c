import {defaultBounds, type CheckBounds} from '../../src/links/check-bounds.js';
import {mostFailures, mostServers} from '../../src/run/scenario-limits.js';

/** All that a link can ask to check. */
export const widestBounds: CheckBounds = {
  ...defaultBounds,
  mostServers,
  mostFailures,
  holdsNew: true,
  offlineAttempts: 4,
};
