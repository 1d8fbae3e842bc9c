/** `npm run -s check`: what can happen within bounds, and whether the product's own claims hold, as JSON. */
import {boundsText} from './simulation/check/bounds-text.js';
import {defaultBounds} from './simulation/check/bounds.js';
import {boundsKind, claimKind} from './simulation/check/check-kinds.js';
import type {CheckQuestion} from './simulation/check/check-result.js';
import {summaryOf} from './simulation/check/check-summary.js';
import {knownClaims} from './simulation/check/claim.js';
import {checkNow} from './simulation/check/explore.js';
import {isAsSaid, productClaims} from './simulation/check/product-claims.js';
import {describeFound} from './simulation/scenario-refusal.js';

type Read = Partial<Pick<CheckQuestion, 'claim' | 'bounds'>>;

const asked = read(process.argv.slice(2));
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n`);
  process.exitCode = 2;
} else {
  const {claim, bounds = defaultBounds} = asked;
  const claims = claim === undefined ? knownClaims : [claim];
  const results = claims.map((each) => checkNow({claim: each, bounds}));
  const product = productClaims.map((each) => ({
    says: each.says,
    holds: isAsSaid(each, checkNow({claim: each.claim, bounds: defaultBounds})),
  }));
  const answer = {
    bounds: boundsText(bounds) || 'usual',
    situations: results[0]?.situations,
    runs: results[0]?.runs,
    claims: results.map(summaryOf),
    product,
  };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (!product.every(({holds}) => holds)) process.exitCode = 1;
}

/** `claim=…` and `bounds=…`, as in a link; or one sentence on what is wrong. */
function read(texts: readonly string[]): Read | string {
  const kinds = {claim: claimKind(), bounds: boundsKind()};
  const said: Record<string, unknown> = {};
  for (const text of texts) {
    const [name = '', value] = text.split('=', 2);
    if (!Object.hasOwn(kinds, name) || value === undefined) {
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
