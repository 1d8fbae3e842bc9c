/** Tells a misspelt name of ours from the names that others add to a link. */

/** The known name that a text was most likely meant to be; undefined where it resembles none. */
export function nearMiss<Name extends string>(
  text: string,
  names: readonly Name[],
): Name | undefined {
  // Longer than any name with its mistakes; a link can hold thousands of letters.
  if (text.length > 24) return undefined;
  const lower = text.toLowerCase();
  return names.find((name) => lower === name || editsBetween(lower, name) <= mistakesIn(name));
}

/** In three letters nearly everything resembles everything. */
function mistakesIn({length}: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** How many letters to change, add, drop or swap with the next. */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
