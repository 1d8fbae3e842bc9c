/** Reads data that may come from anywhere, and takes nothing for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a JSON text says; undefined where it is none, or has more characters than expected. */
export function parseUntrusted(text: unknown, longest: number): unknown {
  if (typeof text !== 'string' || text.length > longest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
