/** What the Lab does when its parts, or keys, ask for something. */
import type {LabController} from './lab-controller.js';
import type {Capabilities} from '../links/capabilities.js';
import {defaultWorlds} from '../links/lab-state.js';
import {markersOf} from '../words/markers.js';
import {flowKey} from '../ui/direction.js';
import {focusedElement} from '../ui/focused-element.js';
import {isModified, latinKey} from '../ui/latin-key.js';
import type {Side} from '../run/compared-run.js';
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
    on('sms-seek', 'scrub', ({moment}) => this.#host.goTo(moment));
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

  #move(act: TransportAct): void {
    const needed = act === 'toggle' || act === 'help' ? 'play' : 'scrub';
    if (!this.#host.offer[needed]) return;
    const {playback} = this.#lab;
    const moves: Readonly<Record<TransportAct, () => void>> = {
      toggle: () => playback.toggle(),
      back: () => playback.step(-1),
      forward: () => playback.step(1),
      first: () => this.#host.goTo(0),
      last: () => this.#host.goTo(playback.length),
      help: () => this.#host.showKeys(),
    };
    moves[act]();
  }

  #onKeydown(event: KeyboardEvent): void {
    const key = keyOf(event);
    const act = key === undefined ? undefined : this.#keys()[key];
    if (!act) return;
    event.preventDefault();
    // A key held down would start and stop the playing over and over.
    if (key !== ' ' || !event.repeat) act();
  }

  /** What each key does. One that does nothing here is left to the page around. */
  #keys(): Readonly<Record<string, () => void>> {
    const host = this.#host;
    const {play, scrub, toggle} = host.offer;
    return {
      ...(play && {
        ' ': () => this.#move('toggle'),
        '?': () => this.#move('help'),
      }),
      ...(scrub && {
        ArrowLeft: () => this.#move('back'),
        ArrowRight: () => this.#move('forward'),
        Home: () => this.#move('first'),
        End: () => this.#move('last'),
        '[': () => this.#goToMarked(-1),
        ']': () => this.#goToMarked(1),
      }),
      ...(toggle && {
        '1': () => this.#lab.show('before'),
        '2': () => this.#lab.show('both'),
        '3': () => this.#lab.show('after'),
      }),
      ...(play && !host.presenting && host.askToPresent && {p: () => host.askToPresent?.(true)}),
      ...(play && host.presenting && this.#roomKeys(scrub)),
      Escape: () => this.#leave(),
    };
  }

  /** What a presenter's remote sends, and what else there is only while presenting. */
  #roomKeys(scrub: boolean): Readonly<Record<string, () => void>> {
    const host = this.#host;
    return {
      ...(scrub && {
        PageDown: () => host.present?.('next'),
        PageUp: () => host.present?.('back'),
      }),
      b: () => host.present?.('blank'),
      '.': () => host.present?.('blank'),
      l: () => host.present?.('spotlight'),
      n: () => host.present?.('notes'),
    };
  }

  #leave(): void {
    if (this.#host.presenting) this.#host.askToPresent?.(false);
    // Firefox takes no focus from the host of a shadow root in which it is.
    else focusedElement()?.blur();
  }

  #goToMarked(direction: 1 | -1): void {
    const {run, playback} = this.#lab;
    const {moment: now} = playback;
    const marked = run ? markersOf(run).map(({moment}) => moment) : [];
    const next =
      direction > 0
        ? marked.find((moment) => moment > now)
        : marked.findLast((moment) => moment < now);
    if (next !== undefined) this.#host.goTo(next);
  }
}

/** Controls that have a use of their own for a key keep it. */
const ownKeys: Readonly<Record<string, readonly string[]>> = {
  button: [' '],
  summary: [' '],
  a: [' '],
  range: ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
  radio: [' ', 'ArrowLeft', 'ArrowRight'],
  checkbox: [' '],
};

/** Whatever is typed into these stays there; Escape leaves them. */
const fields = ['text', 'number', 'textarea'];
/** These have a use for Escape as well. */
const keepAll = ['search', 'select-one'];

/** Which of the simulator's keys was pressed; undefined where it is not ours. */
function keyOf(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || isModified(event)) return undefined;
  const target = event.composedPath()[0];
  const kind = target instanceof HTMLElement ? kindOf(target) : '';
  const key = latinKey(event);
  if (keepAll.includes(kind) || (fields.includes(kind) && key !== 'Escape')) return undefined;
  if (ownKeys[kind]?.includes(key)) return undefined;
  return target instanceof Element ? flowKey(key, target) : key;
}

function kindOf(target: HTMLElement): string {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isControl ? target.type : target.localName;
}
