/** A link to the largest site that there can be. */
import {linkOf} from '../../src/links/link.js';
import {articleState} from '../../src/links/lab-state.js';
import {scenarioOf} from './benchmarks.js';

export function largestSite(): Promise<string> {
  return linkOf({...articleState, scenario: scenarioOf(10_000)});
}
