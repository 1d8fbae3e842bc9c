/** The value; its absence is a mistake in a chart, which the message names. */
export function required<TValue>(value: TValue | null | undefined, mistake: string): TValue {
  if (value === null || value === undefined) throw new Error(mistake);
  return value;
}
