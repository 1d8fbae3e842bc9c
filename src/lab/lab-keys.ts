/** Which key asks for what, while the focus is inside the simulator. */
import type {View} from '../run/compared-run.js';
import type {TransportAct} from './timeline/sms-transport.js';

export type KeyAct =
  | {readonly kind: 'transport'; readonly act: TransportAct}
  | {readonly kind: 'moment'; readonly direction: 1 | -1}
  | {readonly kind: 'view'; readonly view: View}
  | {readonly kind: 'help'}
  | {readonly kind: 'leave'};

const acts: Readonly<Record<string, KeyAct>> = {
  ' ': {kind: 'transport', act: 'toggle'},
  ArrowLeft: {kind: 'transport', act: 'back'},
  ArrowRight: {kind: 'transport', act: 'forward'},
  Home: {kind: 'transport', act: 'first'},
  End: {kind: 'transport', act: 'last'},
  '[': {kind: 'moment', direction: -1},
  ']': {kind: 'moment', direction: 1},
  '1': {kind: 'view', view: 'before'},
  '2': {kind: 'view', view: 'both'},
  '3': {kind: 'view', view: 'after'},
  '?': {kind: 'help'},
  Escape: {kind: 'leave'},
};

/** Whatever is typed into a field stays there; Escape leaves it. */
const typed = Object.keys(acts).filter((key) => key !== 'Escape');

/** Controls that have a use of their own for a key keep it. */
const ownKeys: Readonly<Record<string, readonly string[]>> = {
  button: [' '],
  summary: [' '],
  a: [' '],
  range: ['ArrowLeft', 'ArrowRight', 'Home', 'End'],
  radio: [' ', 'ArrowLeft', 'ArrowRight'],
  checkbox: [' '],
  text: typed,
  number: typed,
  search: Object.keys(acts),
  'select-one': Object.keys(acts),
};

/** What a key press asks for; undefined where it is not ours. */
export function keyAct(event: KeyboardEvent): KeyAct | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.composedPath()[0];
  const kind = target instanceof HTMLElement ? kindOf(target) : '';
  if (ownKeys[kind]?.includes(event.key)) return undefined;
  return acts[event.key];
}

function kindOf(target: HTMLElement): string {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isControl ? target.type : target.localName;
}
