/** What is measured, the same in Node and in the browser. */

/** What a benchmark may ask of the place where it runs. */
export interface Environment {
  /** Real milliseconds. */
  now(): number;
  /** Bytes of heap in use, where the place can tell. */
  heapBytes(): number | undefined;
  collectGarbage(): void;
}

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The benchmark fails if `value` is above it. */
  readonly limit?: number;
}

export async function runBenchmarks(_environment: Environment): Promise<Row[]> {
  const rows: Row[] = [];
  return rows;
}
