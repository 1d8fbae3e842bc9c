/** A link to the largest site that there can be. */
import {articleState} from '../../src/links/lab-state.js';
import {linkOf} from '../links/link-of.js';
import {scenarioOf} from './benchmarks.js';

export function largestSite(): Promise<string> {
  return linkOf({...articleState, scenario: scenarioOf(10_000)});
}
