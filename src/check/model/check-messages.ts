/** What a check that runs elsewhere is told, and what it tells; each is read before it is believed. */
import * as v from 'valibot';

import {jobKinds} from '../../run/scenario-limits.js';
import {worlds} from '../../run/world.js';
import {readBounds} from './bounds.js';
import type {CheckQuestion, CheckResult} from './check-result.js';
import {readClaim} from './claim.js';
import type {Example} from './explore.js';

export type Report =
  /** Ready to be asked. */
  | {readonly type: 'ready'}
  | {readonly type: 'progress'; readonly done: number; readonly of: number}
  | {readonly type: 'example'; readonly example: Example}
  | {readonly type: 'result'; readonly result: CheckResult}
  /** The check came to grief. */
  | {readonly type: 'failed'};

/** Undefined where a message is no question. */
export function readQuestion(message: unknown): CheckQuestion | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const {bounds, claim} = message as Readonly<Record<keyof CheckQuestion, unknown>>;
  const question = {bounds: readBounds(bounds), claim: readClaim(claim)};
  return question.bounds && question.claim ? (question as CheckQuestion) : undefined;
}

/** Undefined where a message is no report. */
export function readReport(message: unknown): Report | undefined {
  const {success, output} = v.safeParse(report, message);
  return success ? output : undefined;
}

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const kind = v.picklist(jobKinds);

const situation = v.object({
  job: v.object({kind, refreshExisting: v.boolean(), putOnSpecified: v.boolean()}),
  failures: count,
  servers: v.array(
    v.object({
      holds: v.nullable(v.picklist([1, 2])),
      specified: v.boolean(),
      offline: v.array(count),
    }),
  ),
});

const term = v.variant('about', [
  v.object({about: v.literal('kind'), kind}),
  v.object({about: v.literal('refresh')}),
  v.object({about: v.literal('put')}),
  v.object({about: v.literal('failures'), atLeast: count}),
  v.object({
    about: v.literal('server'),
    holds: v.exactOptional(v.picklist(['old', 'new', 'version', 'nothing'])),
    specified: v.exactOptional(v.boolean()),
    missed: v.exactOptional(count),
    reachable: v.exactOptional(v.literal(true)),
  }),
]);

const literals = v.array(v.object({term, is: v.boolean()}));

const conditions = v.variant('fails', [
  v.object({fails: v.picklist(['never', 'always', 'untold'])}),
  v.object({
    fails: v.literal('when'),
    necessary: literals,
    alternatives: v.array(literals),
  }),
]);

const answer = v.object({
  failing: count,
  conditions,
  shortest: v.nullable(situation),
  met: v.array(count),
  allMet: count,
});

const cellAnswer = v.object({
  failing: count,
  fails: v.nullable(situation),
  holds: v.nullable(situation),
});

const cell = v.object({
  kind,
  refresh: v.boolean(),
  put: v.boolean(),
  failures: count,
  servers: count,
  holders: v.picklist(['none', 'all-specified', 'some-unspecified']),
  situations: count,
  worlds: inEachWorld(cellAnswer),
});

const result = v.object({
  bounds: v.custom<CheckQuestion['bounds']>((value) => readBounds(value) !== undefined),
  claim: v.custom<CheckQuestion['claim']>((value) => readClaim(value) !== undefined),
  situations: count,
  runs: count,
  effort: v.object({steps: count, taken: count}),
  worlds: inEachWorld(answer),
  cells: v.array(cell),
});

const report = v.variant('type', [
  v.object({type: v.literal('ready')}),
  v.object({type: v.literal('progress'), done: count, of: count}),
  v.object({
    type: v.literal('example'),
    example: v.object({world: v.picklist(worlds), situation}),
  }),
  v.object({type: v.literal('result'), result}),
  v.object({type: v.literal('failed')}),
]);

function inEachWorld<Schema extends v.GenericSchema>(schema: Schema) {
  return v.object({absent: schema, 'before-job': schema, 'before-retry': schema});
}
