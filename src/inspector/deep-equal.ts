/** Whether two values that came as JSON are different. */
export function differs(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return true;
  const keys = Object.keys(a);
  return (
    keys.length !== Object.keys(b).length ||
    keys.some((key) => !Object.hasOwn(b, key) || differs(a[key], b[key]))
  );
}

/** An object or a list: something with values in it. */
export function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
