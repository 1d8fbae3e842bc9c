/** What the Lab does when its parts, or keys, ask for something. */
import type {LabController} from './lab-controller.js';
import type {Capabilities} from '../links/capabilities.js';
import {defaultWorlds} from '../links/lab-state.js';
import {markersOf} from '../words/markers.js';
import {flowKey} from '../ui/direction.js';
import {focusedElement} from '../ui/focused-element.js';
import {isModified, latinKey} from '../ui/latin-key.js';
import type {Side, View} from '../run/compared-run.js';
import type {World} from '../run/world.js';
import type {RoomAct} from './present/room-channel.js';
import type {TransportAct} from './timeline/sms-transport.js';

export interface LabHost extends HTMLElement {
  readonly lab: LabController;
  /** What may be done. */
  readonly offer: Capabilities;
  /** Goes to a moment, and stays there. */
  goTo(moment: number): void;
  /** Shows the list of keys. */
  showKeys(): void;
  /** Whether it fills the screen of a room, with the presenter's keys; a lesson's stage has none. */
  readonly presenting?: boolean;
  /** Does what the presenter asks for. */
  present?(act: RoomAct | 'notes'): void;
  /** Asks for the room, or leaves it. */
  askToPresent?(isOn: boolean): void;
}

/** Which part of the offer an act of the transport needs. */
const needed: Readonly<Record<TransportAct, keyof Capabilities>> = {
  toggle: 'play',
  help: 'play',
  back: 'scrub',
  forward: 'scrub',
  first: 'scrub',
  last: 'scrub',
};

/**
 * Listens on a Lab for as long as it exists: its own listeners go with it.
 *
 * Here, and not in each control, it is held that what was taken away is not done.
 */
export class LabActs {
  readonly #host: LabHost;

  constructor(host: LabHost) {
    this.#host = host;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      part: keyof Capabilities,
      act: (event: HTMLElementEventMap[Type]) => void,
    ): void =>
      host.addEventListener(type, (event) => {
        if (host.offer[part]) act(event);
      });
    host.addEventListener('sms-transport-ask', ({act}) => this.#move(act));
    on('sms-speed-change', 'play', ({speed}) => (this.#lab.playback.speed = speed));
    on('sms-seek', 'scrub', ({moment}) => this.#goTo(moment));
    on('sms-loop-change', 'scrub', ({loop}) => (this.#lab.playback.loop = loop));
    on('sms-view-change', 'toggle', ({view}) => this.#lab.show(view));
    on('sms-panel-change', 'panels', ({panel}) => this.#lab.open(panel));
    on('sms-world-change', 'worlds', ({side, world}) => this.#compare(side, world));
    on('sms-scenario-change', 'setup', ({scenario, worlds}) =>
      // What brings its worlds along is a situation of its own.
      this.#lab.change({scenario, ...(worlds && {worlds})}, worlds !== undefined),
    );
    on('sms-setup-ask', 'setup', ({act}) => {
      if (act === 'undo') this.#lab.undo();
      if (act === 'redo') this.#lab.redo();
    });
    host.addEventListener('keydown', (event) => this.#onKeydown(event));
  }

  get #lab(): LabController {
    return this.#host.lab;
  }

  #compare(side: Side, world: World): void {
    const [a, b] = this.#lab.state?.worlds ?? defaultWorlds;
    this.#lab.change({worlds: side === 'before' ? [world, b] : [a, world]});
  }

  #goTo(moment: number): void {
    this.#host.goTo(moment);
  }

  #move(act: TransportAct): void {
    if (!this.#host.offer[needed[act]]) return;
    const {playback} = this.#lab;
    const moves: Readonly<Record<TransportAct, () => void>> = {
      toggle: () => playback.toggle(),
      back: () => playback.step(-1),
      forward: () => playback.step(1),
      first: () => this.#goTo(0),
      last: () => this.#goTo(playback.length),
      help: () => this.#host.showKeys(),
    };
    moves[act]();
  }

  #onKeydown(event: KeyboardEvent): void {
    const act = keyAct(event, this.#host.presenting);
    if (!act || !this.#mayObey(act)) return;
    event.preventDefault();
    // A key held down would start and stop the playing over and over.
    const isToggle = act.kind === 'transport' && act.act === 'toggle';
    if (!(isToggle && event.repeat)) this.#obey(act);
  }

  /** A key that does nothing here is left to the page around. */
  #mayObey(act: KeyAct): boolean {
    const {offer} = this.#host;
    switch (act.kind) {
      case 'transport':
        return offer[needed[act.act]];
      case 'moment':
        return offer.scrub;
      case 'view':
        return offer.toggle;
      case 'help':
        return offer.play;
      case 'present':
        return offer.play && !this.#host.presenting && this.#host.askToPresent !== undefined;
      case 'room':
        return offer.play && (offer.scrub || (act.act !== 'next' && act.act !== 'back'));
      case 'leave':
        return true;
    }
  }

  #obey(act: KeyAct): void {
    switch (act.kind) {
      case 'transport':
        this.#move(act.act);
        break;
      case 'moment':
        this.#goToMarked(act.direction);
        break;
      case 'view':
        this.#lab.show(act.view);
        break;
      case 'help':
        this.#host.showKeys();
        break;
      case 'present':
        this.#host.askToPresent?.(true);
        break;
      case 'room':
        this.#host.present?.(act.act);
        break;
      case 'leave':
        if (this.#host.presenting) {
          this.#host.askToPresent?.(false);
          break;
        }
        // Firefox takes no focus from the host of a shadow root in which it is.
        focusedElement()?.blur();
    }
  }

  #goToMarked(direction: 1 | -1): void {
    const {run, playback} = this.#lab;
    const {moment: now} = playback;
    const marked = run ? markersOf(run).map(({moment}) => moment) : [];
    const next =
      direction > 0
        ? marked.find((moment) => moment > now)
        : marked.findLast((moment) => moment < now);
    if (next !== undefined) this.#goTo(next);
  }
}

export type KeyAct =
  | {readonly kind: 'transport'; readonly act: TransportAct}
  | {readonly kind: 'moment'; readonly direction: 1 | -1}
  | {readonly kind: 'view'; readonly view: View}
  | {readonly kind: 'help'}
  | {readonly kind: 'present'}
  | {readonly kind: 'room'; readonly act: RoomAct | 'notes'}
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
  p: {kind: 'present'},
  Escape: {kind: 'leave'},
};

/** What a presenter's remote sends, and what else there is only while presenting. */
const roomKeys: Readonly<Record<string, KeyAct>> = {
  PageDown: {kind: 'room', act: 'next'},
  PageUp: {kind: 'room', act: 'back'},
  b: {kind: 'room', act: 'blank'},
  '.': {kind: 'room', act: 'blank'},
  l: {kind: 'room', act: 'spotlight'},
  n: {kind: 'room', act: 'notes'},
};

/** Whatever is typed into a field stays there; Escape leaves it. */
const allKeys = [...Object.keys(acts), ...Object.keys(roomKeys)];
const typed = allKeys.filter((key) => key !== 'Escape');

/** Controls that have a use of their own for a key keep it. */
const ownKeys: Readonly<Record<string, readonly string[]>> = {
  button: [' '],
  summary: [' '],
  a: [' '],
  range: ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
  radio: [' ', 'ArrowLeft', 'ArrowRight'],
  checkbox: [' '],
  text: typed,
  number: typed,
  search: allKeys,
  'select-one': allKeys,
  textarea: typed,
};

/** What a key press asks for; undefined where it is not ours. */
export function keyAct(event: KeyboardEvent, isPresenting = false): KeyAct | undefined {
  if (event.defaultPrevented || isModified(event)) return undefined;
  const target = event.composedPath()[0];
  const kind = target instanceof HTMLElement ? kindOf(target) : '';
  const key = latinKey(event);
  if (ownKeys[kind]?.includes(key)) return undefined;
  const flow = target instanceof Element ? flowKey(key, target) : key;
  return (isPresenting ? roomKeys[key] : undefined) ?? acts[flow];
}

function kindOf(target: HTMLElement): string {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isControl ? target.type : target.localName;
}
