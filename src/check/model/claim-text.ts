/** A claim as a link writes it: `own.refresh.some-old.then.every-holder-current`. */
import {ifParts, isOwn, knownClaims, mostIfParts, thenParts, type Claim} from './claim.js';

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
