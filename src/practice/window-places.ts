/** Where windows stand when they are opened, as parts of the room that is left beside them. */
import type {WindowSpec} from './window-spec.js';

type Place = readonly [x: number, y: number];

const applicationPlaces = {
  'sms-administrator': [0.97, 0.08],
  'sms-database-manager': [0.55, 0.32],
  'sms-service-manager': [0.28, 0.04],
} as const;

/** For windows that there can be many of: no two in a row are the same. */
const folderPlaces: readonly Place[] = [
  [0.3, 0.92],
  [0.95, 0.8],
  [0.45, 0.5],
  [0.7, 0.25],
  [0.25, 0.3],
];

const smallPlaces: readonly Place[] = [
  [0.6, 0.45],
  [0.8, 0.6],
  [0.45, 0.65],
];

/** `count` windows were opened before. */
export function placeAtFirst(spec: WindowSpec, count: number): Place {
  switch (spec.kind) {
    case 'application':
      return applicationPlaces[spec.application];
    case 'services':
      return [0.3, 0.35];
    case 'prompt':
      return [0.5, 0.7];
    case 'folder':
    case 'panel':
    case 'programs':
      return folderPlaces[count % folderPlaces.length] ?? [0, 0];
    case 'properties':
    case 'text':
      return smallPlaces[count % smallPlaces.length] ?? [0, 0];
  }
}
