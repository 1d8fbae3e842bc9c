/** Sizes and colours in which a part has to be accessible, and to fit. */
const sizes = [
  [1440, 900],
  [390, 844],
  [320, 568],
  [600, 400],
] as const;

const colors = [
  ['light', {colorScheme: 'light', forcedColors: 'none'}],
  ['dark', {colorScheme: 'dark', forcedColors: 'none'}],
  ['forced colours', {colorScheme: 'dark', forcedColors: 'active'}],
] as const;

export const looks = sizes.flatMap(([width, height]) =>
  colors.map(([color, media]) => ({name: `${width}×${height}, ${color}`, width, height, media})),
);
