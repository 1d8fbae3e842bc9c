/** The texts of all data, for translators. */
export interface DataText {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
}

export function dataTexts(): readonly DataText[] {
  return [];
}
