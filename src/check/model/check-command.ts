/** What `npm run -s check` answers: what can happen within bounds, and whether the product's own claims hold. */
import {boundsText, defaultBounds} from '../../links/check-bounds.js';
import {claimText, knownClaims, type Claim} from '../../links/check-claim.js';
import {boundsType, claimType, type CheckQuestion} from '../../links/check-question.js';
import type {Scenario} from '../../run/scenario.js';
import {describeFound} from '../../run/scenario-refusal.js';
import {worlds, type World} from '../../run/world.js';
import {checkNow, type CheckResult} from './check-run.js';
import {claimSentence} from './claim-words.js';
import {conditionsSentence, literalWords} from './claim-words.js';
import type {Conditions} from './conditions.js';
import {scenarioOf} from './situations.js';
import {byWorld} from './site-recordings.js';

export interface ProductClaim {
  /** In plain words, for those who build the product. */
  readonly says: string;
  readonly claim: Claim;
  readonly worlds: readonly World[];
  /** Whether the claim holds in these worlds, or fails in each of them: the fault must be there. */
  readonly holds: boolean;
}

const inTime: readonly World[] = ['before-job'];
const late: readonly World[] = ['absent', 'before-retry'];

/** What the product claims about its own charts. A release must not ship if one of them is wrong. */
export const productClaims: readonly ProductClaim[] = [
  {
    says: 'With the hotfix, every server that the job asks to refresh ends current, or the job fails.',
    claim: {ifs: ['complete'], then: 'every-refreshed-current'},
    worlds: inTime,
    holds: true,
  },
  {
    says: 'With the hotfix, Complete means that no server was missed.',
    claim: 'complete-means-current',
    worlds: inTime,
    holds: true,
  },
  {
    says: 'With the hotfix, a retry asks for what the job asked for.',
    claim: 'retry-asks-same',
    worlds: inTime,
    holds: true,
  },
  {says: 'Every job ends.', claim: 'every-job-ends', worlds, holds: true},
  {
    says: 'If storing never fails, every server that the job asks to refresh ends current.',
    claim: {ifs: ['never-fails'], then: 'every-refreshed-current'},
    worlds,
    holds: true,
  },
  {
    says: 'No retry loses the request to put the package on specified servers.',
    claim: {ifs: ['put'], then: 'retries-put'},
    worlds,
    holds: true,
  },
  {
    says: 'Without the hotfix, or with the hotfix during the wait, a server can be missed.',
    claim: 'refreshed-end-current',
    worlds: late,
    holds: false,
  },
  {
    says: 'In both cases, Complete can hide a missed server.',
    claim: 'complete-means-current',
    worlds: late,
    holds: false,
  },
];

/** Whether a claim of the product is right, by the result of a check of it. */
export function isAsSaid({worlds: meant, holds}: ProductClaim, result: CheckResult): boolean {
  return (
    !result.exception && meant.every((world) => (result.worlds[world].failing === 0n) === holds)
  );
}

export type CheckAnswer =
  /** `status` is 1 if a claim of the product's own does not hold. */
  | {readonly status: 0 | 1; readonly answer: CheckReport}
  /** The call means nothing. */
  | {readonly status: 2; readonly sentence: string};

/** A number too large to be exact as a JSON number is a text of its digits. */
type Count = number | string;

export interface CheckReport {
  /** As a link writes them. */
  readonly bounds: string;
  readonly situations: Count | undefined;
  readonly recordings: number | undefined;
  /** A site that did not end as composed: then no answer is valid. */
  readonly exception: Scenario | null;
  readonly claims: readonly CheckSummary[];
  readonly product: readonly {readonly says: string; readonly holds: boolean}[];
}

export interface CheckSummary {
  /** As a link writes it. */
  readonly claim: string;
  readonly says: string;
  readonly worlds: Readonly<Record<World, WorldSummary>>;
}

export interface WorldSummary {
  readonly holds: boolean;
  /** In how many situations it fails. */
  readonly failing: Count;
  readonly conditions: {
    readonly fails: Conditions['fails'];
    readonly says: string;
    /** Whether they are exact for any number of servers. */
    readonly forAnySize: boolean;
    readonly allOf?: readonly string[];
    readonly oneOf?: readonly (readonly string[])[];
  };
  readonly shortest: Scenario | null;
}

/** The product's own claims are checked within the default bounds, whatever is asked. */
export function answerTo(texts: readonly string[]): CheckAnswer {
  const asked = read(texts);
  if (typeof asked === 'string') return {status: 2, sentence: asked};
  const {claim, bounds = defaultBounds} = asked;
  const claims = claim === undefined ? knownClaims : [claim];
  const results = claims.map((each) => checkNow({claim: each, bounds}));
  const product = productClaims.map((each) => ({
    says: each.says,
    holds: isAsSaid(each, checkNow({claim: each.claim, bounds: defaultBounds})),
  }));
  const [first] = results;
  const answer = {
    bounds: boundsText(bounds) || 'usual',
    situations: first && countOf(first.situations),
    recordings: first?.recordings,
    exception: first?.exception ? scenarioOf(first.exception) : null,
    claims: results.map(summaryOf),
    product,
  };
  const isSound = !answer.exception && product.every(({holds}) => holds);
  return {status: isSound ? 0 : 1, answer};
}

function summaryOf({claim, worlds: answers}: CheckResult): CheckSummary {
  return {
    claim: claimText(claim),
    says: claimSentence(claim),
    worlds: byWorld((world) => {
      const {failing, conditions, isForAnySize, shortest} = answers[world];
      return {
        holds: failing === 0n,
        failing: countOf(failing),
        conditions: {
          fails: conditions.fails,
          says: conditionsSentence(conditions),
          forAnySize: isForAnySize,
          ...(conditions.fails === 'when' && {
            allOf: conditions.necessary.map(literalWords),
            oneOf: conditions.alternatives.map((literals) => literals.map(literalWords)),
          }),
        },
        shortest: shortest && scenarioOf(shortest),
      };
    }),
  };
}

function countOf(count: bigint): Count {
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count);
}

type Read = Partial<Pick<CheckQuestion, 'claim' | 'bounds'>>;

/** `claim=…` and `bounds=…`, as in a link; or one sentence on what is wrong. */
function read(texts: readonly string[]): Read | string {
  const kinds = {claim: claimType, bounds: boundsType};
  const said: Record<string, unknown> = {};
  for (const text of texts) {
    const [name = '', ...values] = text.split('=');
    const value = values.join('=');
    if (!Object.hasOwn(kinds, name) || values.length === 0) {
      return `${describeFound(text)} is not an argument of this command. Use claim=… and bounds=….`;
    }
    if (Object.hasOwn(said, name)) return `${name} is given more than once.`;
    const kind = kinds[name as keyof typeof kinds];
    said[name] = kind.read(value);
    if (said[name] === undefined) {
      return `${name} is ${describeFound(value)}; it must be ${kind.may()}.`;
    }
  }
  return said;
}
