/** Reads a list of attempts as people type it: `2`, `1, 3`, `1-3, 7`. */

const highest = 100;

/** The attempts in order, each once; undefined where the text is not such a list. */
export function attemptsOf(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/u).filter(Boolean);
  const ranges = parts.map(rangeOf);
  if (ranges.some((range) => range === undefined)) return undefined;
  return [...new Set(ranges.flatMap((range) => range ?? []))].sort((a, b) => a - b);
}

function rangeOf(text: string): readonly number[] | undefined {
  const match = /^(\d{1,3})(?:[-–](\d{1,3}))?$/u.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first < 1 || last < first || last > highest) return undefined;
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
