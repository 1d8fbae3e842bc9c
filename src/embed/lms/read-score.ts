/** A score as an LMS gives it back. */

/** From 0 to 100; undefined for what is none. */
export function readScore(text: string): number | undefined {
  const score = Number(text);
  return text !== '' && score >= 0 && score <= 100 ? score : undefined;
}
