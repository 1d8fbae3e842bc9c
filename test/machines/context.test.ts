/** What the actors of a site know is JSON, at every step: nothing in it would be lost in a file. */
import {expect} from 'chai';
import fc from 'fast-check';
import type {AnyActorRef, AnyMachineSnapshot, InspectionEvent} from 'xstate';

import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {worlds, type World} from '../../src/run/world.js';
import {scenarios} from '../reference/scenarios.js';
import {startSite} from './site-run.js';

describe('the context of every actor', () => {
  it('is JSON at every step of the article’s case', () => {
    for (const world of worlds) expectJson(readScenario({version: 1}), world);
  });

  it('is JSON at every step of any scenario', () => {
    fc.assert(fc.property(scenarios, fc.constantFrom(...worlds), expectJson), {
      seed: 61,
      numRuns: 20,
    });
  });
});

function expectJson(scenario: Scenario, world: World): void {
  let looks = 0;
  const notJson = new Set<string>();
  const look = (report: InspectionEvent): void => {
    if (report.type !== '@xstate.microstep' && report.type !== '@xstate.snapshot') return;
    looks++;
    const context: unknown = (report.snapshot as AnyMachineSnapshot).context;
    if (!isJson(context)) notJson.add((report.actorRef as AnyActorRef).id);
  };
  expect(startSite(scenario, world, look).finish()).to.equal(true);
  expect(looks).to.be.greaterThan(20);
  expect([...notJson]).to.deep.equal([]);
}

/** Stricter than equality with its round trip, which takes an object of a class for a plain one. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === 'object' && isPlain(value) && Object.values(value).every(isJson);
}

/** Fast-check's records have no prototype, which JSON cannot tell. */
function isPlain(value: object): boolean {
  return [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);
}
