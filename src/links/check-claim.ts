/** What can be claimed of all runs within bounds, as plain data, and how a link writes it. */

/** The ready-made claims, in the order in which they are offered. */
export const knownClaims = [
  'refreshed-end-current',
  'complete-means-current',
  'worlds-end-alike',
  'every-job-ends',
  'retry-asks-same',
] as const;
export type KnownClaim = (typeof knownClaims)[number];

/** Which servers a part of a claim is about. */
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

/** The highest number of attempts that a claim can name. */
export const mostAttempts = 10;

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

/** A claim that the learner builds. */
export interface OwnClaim {
  readonly ifs: readonly IfPart[];
  readonly then: ThenPart;
}

export type Claim = KnownClaim | OwnClaim;

export const defaultClaim = 'refreshed-end-current' satisfies Claim;

export function isOwn(claim: Claim): claim is OwnClaim {
  return typeof claim !== 'string';
}

/** A claim as a link writes it: `own.refresh.some-old.then.every-holder-current`. */
export function claimText(claim: Claim): string {
  if (!isOwn(claim)) return claim;
  return ['own', ...claim.ifs, 'then', claim.then].join('.');
}

/** Undefined for a text that is no claim. */
export function claimIn(text: string): Claim | undefined {
  const known = knownClaims.find((each) => each === text);
  if (known) return known;
  const [first, ...parts] = text.split('.');
  const [then, between, ...ifs] = parts.reverse();
  const thenPart = thenParts.find((part) => part === then);
  if (first !== 'own' || between !== 'then' || !thenPart || ifs.length > mostIfParts) return;
  const found = ifs.reverse().flatMap((each) => ifParts.find((part) => part === each) ?? []);
  return found.length === ifs.length ? {ifs: found, then: thenPart} : undefined;
}
