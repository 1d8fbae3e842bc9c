/**
 * Scenarios for property tests: any that the rules allow, with the telling ones made likely.
 *
 * Every field but the title is spelt out and no default is used. Small cases come first when fast-check shrinks,
 * so a counterexample is near to the shortest one.
 */
import fc from 'fast-check';

import type {Scenario} from '../../src/run/scenario.js';

type Server = Scenario['servers'][number];

/** Where the limit of attempts stands: lists of attempts reach it and go past it. */
const lastAttempt = 100;

function attemptsBetween(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}

const serverName = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom('DENVER', 'KYOTO', 'LAGOS', 'OSLO', 'PARIS', 'QUITO')},
  {weight: 2, arbitrary: fc.stringMatching(/^[A-Z0-9-]{1,15}$/)},
  // Whole numbers as names: JavaScript moves such keys to the front of an object.
  {weight: 1, arbitrary: fc.integer({min: 0, max: 99}).map(String)},
);

const offlineForAttempts = fc.oneof(
  {weight: 6, arbitrary: fc.constant<number[]>([])},
  {
    weight: 5,
    arbitrary: fc.uniqueArray(fc.integer({min: 1, max: 6}), {minLength: 1, maxLength: 4}),
  },
  // Any that the reader takes: in any order, more than once, past the limit.
  {weight: 1, arbitrary: fc.array(fc.integer({min: 1, max: lastAttempt + 20}), {maxLength: 8})},
  // Long: without a break from an early attempt to just before the limit, or to the limit.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 97, max: lastAttempt}))
      .map(([first, last]) => attemptsBetween(first, last)),
  },
  // Just at the limit, for a master that is stored late.
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.integer({min: 98, max: lastAttempt}), {
      minLength: 1,
      maxLength: 3,
    }),
  },
);

const server: fc.Arbitrary<Server> = fc.record({
  name: serverName,
  holds: fc.oneof(
    {weight: 4, arbitrary: fc.constant(1 as const)},
    {weight: 3, arbitrary: fc.constant(null)},
    {weight: 1, arbitrary: fc.constant(2 as const)},
  ),
  specified: fc.boolean(),
  offlineForAttempts,
});

function serversOf(size: {minLength: number; maxLength: number}): fc.Arbitrary<Server[]> {
  return fc.uniqueArray(server, {...size, selector: ({name}) => name});
}

const failureCount = fc.oneof(
  {weight: 10, arbitrary: fc.integer({min: 0, max: 4})},
  {weight: 1, arbitrary: fc.integer({min: 98, max: lastAttempt})},
  {weight: 1, arbitrary: fc.integer({min: 0, max: lastAttempt})},
);

/** Any valid scenario. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record(
  {
    version: fc.constant(1 as const),
    title: fc.string({maxLength: 120}),
    job: fc.record({
      kind: fc.constantFrom(
        'run-command-on-workstation' as const,
        'share-package-on-server' as const,
      ),
      refreshExisting: fc.oneof(
        {weight: 3, arbitrary: fc.constant(true)},
        {weight: 1, arbitrary: fc.constant(false)},
      ),
      putOnSpecified: fc.boolean(),
    }),
    servers: fc.oneof(
      {weight: 12, arbitrary: serversOf({minLength: 1, maxLength: 8})},
      {weight: 1, arbitrary: serversOf({minLength: 9, maxLength: 16})},
    ),
    masterFailures: fc.record({
      count: failureCount,
      cause: fc.constantFrom(
        'disk-full' as const,
        'file-in-use' as const,
        'access-denied' as const,
      ),
    }),
    response: fc.constantFrom(
      'very-fast' as const,
      'fast' as const,
      'medium' as const,
      'slow' as const,
    ),
  },
  {requiredKeys: ['version', 'job', 'servers', 'masterFailures', 'response']},
);

/** Scenarios in which every attempt to store the master succeeds. */
export const scenariosWithoutFailure: fc.Arbitrary<Scenario> = scenarios.map((scenario) => ({
  ...scenario,
  masterFailures: {...scenario.masterFailures, count: 0},
}));

/** Scenarios whose job does not ask to refresh existing servers. */
export const scenariosWithoutRefresh: fc.Arbitrary<Scenario> = scenarios.map((scenario) => ({
  ...scenario,
  job: {...scenario.job, refreshExisting: false},
}));

/** Scenarios in which the article's fault can strike: a refresh is asked for, a retry is written. */
export const scenariosOfTheArticle: fc.Arbitrary<Scenario> = scenarios.map((scenario) => ({
  ...scenario,
  job: {...scenario.job, refreshExisting: true},
  masterFailures: {...scenario.masterFailures, count: Math.max(1, scenario.masterFailures.count)},
}));

/** Scenarios whose first attempt leaves nothing to do again. */
export const scenariosWithoutRetry: fc.Arbitrary<Scenario> = scenariosWithoutFailure.map(
  (scenario) => ({
    ...scenario,
    servers: scenario.servers.map((each) => ({
      ...each,
      offlineForAttempts: each.offlineForAttempts.filter((attempt) => attempt !== 1),
    })),
  }),
);
