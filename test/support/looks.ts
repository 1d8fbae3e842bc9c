/** Sizes and colours in which a part has to be accessible, and to fit. */
import {inFull} from './full.js';

const sizes = [
  [1440, 900] as const,
  [320, 568] as const,
  ...inFull([390, 844] as const, [600, 400] as const),
];

const colors = [
  ['light', {colorScheme: 'light', forcedColors: 'none'}],
  ['dark', {colorScheme: 'dark', forcedColors: 'none'}],
  ['forced colours', {colorScheme: 'dark', forcedColors: 'active'}],
] as const;

export const looks = sizes.flatMap(([width, height]) =>
  colors.map(([color, media]) => ({name: `${width}×${height}, ${color}`, width, height, media})),
);
