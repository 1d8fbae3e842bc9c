/** Estimates how wide a text is, on the safe side, and finds the wording that fits. */

export interface FittedText {
  readonly text: string;
  /** The font size in pixels. */
  readonly size: number;
}

const boldness = 1.13;

/** In em, for the widest of the common system fonts. */
function widthOf(character: string): number {
  if (/[iljI.,:;'’|!·[\]()]/.test(character)) return 0.36;
  if (/[tfr \-–/]/.test(character)) return 0.42;
  if (/[mMW…%@—]/.test(character)) return 1;
  if (/[w&OQGNDHUC]/.test(character)) return 0.82;
  if (/[A-Z0-9✓×+]/.test(character)) return 0.69;
  // Ideographs and the like are as wide as they are high.
  return character > '⺀' ? 1.05 : 0.62;
}

/** The width of a text in em. */
export function textWidth(text: string, isBold = false): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * (isBold ? boldness : 1);
}

/**
 * The first wording that fits into `room` pixels at `size`.
 *
 * Where none does, the last wording is set smaller, down to `least` of the size; what is still too
 * long loses its middle, as two server names mostly differ in their ends.
 */
export function fitText(
  wordings: readonly string[],
  room: number,
  size: number,
  {isBold = false, least = 1}: {isBold?: boolean; least?: number} = {},
): FittedText {
  const fitting = wordings.find((text) => textWidth(text, isBold) * size <= room);
  if (fitting !== undefined) return {text: fitting, size};
  const last = wordings.at(-1) ?? '';
  const needed = room / Math.max(0.01, textWidth(last, isBold));
  if (needed >= size * least) return {text: last, size: needed};
  return {text: elided(last, room / (size * least), isBold), size: size * least};
}

function elided(text: string, room: number, isBold: boolean): string {
  const characters = Array.from(text);
  for (let kept = characters.length - 1; kept > 1; kept--) {
    const head = characters.slice(0, Math.floor(kept / 2)).join('');
    const tail = characters.slice(characters.length - Math.ceil(kept / 2)).join('');
    const shorter = `${head}…${tail}`;
    if (textWidth(shorter, isBold) <= room) return shorter;
  }
  return characters[0] ?? '';
}
