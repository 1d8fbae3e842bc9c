/** What `npm run -s check` answers: what can happen within bounds, and whether the product's own claims hold. */
import {describeFound} from '../scenario-refusal.js';
import {boundsText} from './bounds-text.js';
import {defaultBounds} from './bounds.js';
import {boundsKind, claimKind} from './check-kinds.js';
import type {CheckQuestion} from './check-result.js';
import {summaryOf, type CheckSummary} from './check-summary.js';
import {knownClaims} from './claim.js';
import {checkNow, type ExploreOptions} from './explore.js';
import {isAsSaid, productClaims} from './product-claims.js';

export type CheckAnswer =
  /** `status` is 1 where a claim of the product's own does not hold. */
  | {readonly status: 0 | 1; readonly answer: CheckReport}
  /** What was asked means nothing. */
  | {readonly status: 2; readonly sentence: string};

export interface CheckReport {
  /** As a link writes them. */
  readonly bounds: string;
  readonly situations: number | undefined;
  readonly runs: number | undefined;
  readonly claims: readonly CheckSummary[];
  readonly product: readonly {readonly says: string; readonly holds: boolean}[];
}

type Read = Partial<Pick<CheckQuestion, 'claim' | 'bounds'>>;

/** The product's own claims are held against the usual bounds, whatever is asked. */
export function answerTo(texts: readonly string[], options: ExploreOptions = {}): CheckAnswer {
  const asked = read(texts);
  if (typeof asked === 'string') return {status: 2, sentence: asked};
  const {claim, bounds = defaultBounds} = asked;
  const claims = claim === undefined ? knownClaims : [claim];
  const results = claims.map((each) => checkNow({claim: each, bounds}, options));
  const product = productClaims.map((each) => ({
    says: each.says,
    holds: isAsSaid(each, checkNow({claim: each.claim, bounds: defaultBounds}, options)),
  }));
  const answer = {
    bounds: boundsText(bounds) || 'usual',
    situations: results[0]?.situations,
    runs: results[0]?.runs,
    claims: results.map(summaryOf),
    product,
  };
  return {status: product.every(({holds}) => holds) ? 0 : 1, answer};
}

/** `claim=…` and `bounds=…`, as in a link; or one sentence on what is wrong. */
function read(texts: readonly string[]): Read | string {
  const kinds = {claim: claimKind(), bounds: boundsKind()};
  const said: Record<string, unknown> = {};
  for (const text of texts) {
    const [name = '', ...values] = text.split('=');
    const value = values.join('=');
    if (!Object.hasOwn(kinds, name) || values.length === 0) {
      return `${describeFound(text)} means nothing here; there may be claim=… and bounds=….`;
    }
    if (Object.hasOwn(said, name)) return `${name} stands more than once.`;
    const kind = kinds[name as keyof typeof kinds];
    said[name] = kind.read(value);
    if (said[name] === undefined) {
      return `${name} is ${describeFound(value)}; it may be ${kind.may()}.`;
    }
  }
  return said;
}
