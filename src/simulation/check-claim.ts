/** What can be claimed of the runs within bounds: plain data, never code. */

/** The claims that there are, in the order in which they are offered. */
export const knownClaims = [
  'refreshed-end-current',
  'complete-means-current',
  'worlds-end-alike',
  'every-job-ends',
  'retry-asks-same',
] as const;
export type KnownClaim = (typeof knownClaims)[number];

/** Which servers a part of a claim speaks of. */
export const whos = [
  'server',
  'holder',
  'old',
  'new',
  'empty',
  'specified',
  'unspecified',
  'refreshed',
  'asked',
  'offline',
] as const;
export type Who = (typeof whos)[number];

export const quantities = ['every', 'some', 'no'] as const;
export type Quantity = (typeof quantities)[number];

/** How a server can end. */
export const serverEnds = ['current', 'older', 'nothing', 'unchanged'] as const;
export type ServerEnd = (typeof serverEnds)[number];

/** What can stand after “if”. */
export const ifParts = [
  'run-command',
  'share-package',
  'refresh',
  'no-refresh',
  'put',
  'no-put',
  'never-fails',
  ...([1, 2, 3, 4, 5] as const).map((count) => `fails-${count}` as const),
  ...whos.flatMap((who) => [`some-${who}`, `no-${who}`] as const),
  'complete',
  'failed',
] as const;
export type IfPart = (typeof ifParts)[number];

/** The most that an instruction of a job can be executed within the widest bounds. */
const mostAttempts = 10;

/** What can stand after “then”. */
export const thenParts = [
  ...quantities.flatMap((quantity) =>
    whos.flatMap((who) => serverEnds.map((end) => `${quantity}-${who}-${end}` as const)),
  ),
  'complete',
  'failed',
  'retries-refresh',
  'retries-put',
  'retries-same',
  'no-retry',
  ...Array.from({length: mostAttempts}, (_, index) => `attempts-${index + 1}` as const),
] as const;
export type ThenPart = (typeof thenParts)[number];

export const mostIfParts = 3;

/** The learner's own. */
export interface OwnClaim {
  readonly ifs: readonly IfPart[];
  readonly then: ThenPart;
}

export type Claim = KnownClaim | OwnClaim;

export const defaultClaim = 'refreshed-end-current' satisfies Claim;

export function isOwn(claim: Claim): claim is OwnClaim {
  return typeof claim !== 'string';
}

/** The claim that a value holds, as it comes in a message; undefined where it holds none. */
export function readClaim(value: unknown): Claim | undefined {
  const known = knownClaims.find((each) => each === value);
  if (known || typeof value !== 'object' || value === null) return known;
  const {ifs, then} = value as Readonly<Record<keyof OwnClaim, unknown>>;
  const thenPart = thenParts.find((each) => each === then);
  if (!thenPart || !Array.isArray(ifs) || ifs.length > mostIfParts) return undefined;
  const parts = ifs.flatMap((part) => ifParts.find((each) => each === part) ?? []);
  return parts.length === ifs.length ? {ifs: parts, then: thenPart} : undefined;
}
