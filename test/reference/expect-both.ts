/** Holds the statecharts and the reference against one example that was worked out by hand. */
import {expect} from 'chai';

import {outcomeOf, type Outcome} from '../../src/run/outcome.js';
import {record} from '../../src/run/record.js';
import type {Scenario} from '../../src/run/scenario.js';
import type {World} from '../../src/run/world.js';
import {referenceOutcome} from './reference.js';

export function expectBoth(scenario: Scenario, world: World, expected: Partial<Outcome>): void {
  expect(outcomeOf(record(scenario, world)), world).to.deep.include(expected);
  expect(referenceOutcome(scenario, world), `reference, ${world}`).to.deep.include(expected);
}
