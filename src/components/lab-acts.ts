/** What the Lab does when its parts, or keys, ask for something. */
import type {LabController} from '../controllers/lab-controller.js';
import {defaultWorlds} from '../simulation/lab-state.js';
import {momentsOf} from '../simulation/moments.js';
import type {Side} from '../simulation/twin-run.js';
import type {World} from '../simulation/world.js';
import {keyAct, type KeyAct} from './lab-keys.js';
import type {TransportAct} from './sms-transport.js';

export interface LabHost extends HTMLElement {
  readonly lab: LabController;
  /** Goes to a moment, and stays there. */
  goTo(moment: number): void;
  /** Shows the list of keys. */
  showKeys(): void;
}

/** Listens on a Lab for as long as it exists: its own listeners go with it. */
export class LabActs {
  readonly #host: LabHost;

  constructor(host: LabHost) {
    this.#host = host;
    host.addEventListener('sms-transport-ask', ({act}) => this.#move(act));
    host.addEventListener('sms-speed-change', ({speed}) => (this.#lab.playback.speed = speed));
    host.addEventListener('sms-seek', ({moment}) => this.#goTo(moment));
    host.addEventListener('sms-loop-change', ({loop}) => (this.#lab.playback.loop = loop));
    host.addEventListener('sms-view-change', ({view}) => this.#lab.show(view));
    host.addEventListener('sms-panel-change', ({panel}) => this.#lab.open(panel));
    host.addEventListener('sms-world-change', ({side, world}) => this.#compare(side, world));
    host.addEventListener('sms-scenario-change', ({scenario, worlds}) =>
      this.#lab.change({scenario, ...(worlds && {worlds})}),
    );
    host.addEventListener('sms-setup-ask', ({act}) => {
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
    this.#lab.change({worlds: side === 'a' ? [world, b] : [a, world]});
  }

  #goTo(moment: number): void {
    this.#host.goTo(moment);
  }

  #move(act: TransportAct): void {
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
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    // A key held down would start and stop the playing over and over.
    const isToggle = act.kind === 'transport' && act.act === 'toggle';
    if (!(isToggle && event.repeat)) this.#obey(act);
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
      case 'leave':
        (document.activeElement as HTMLElement | null)?.blur();
    }
  }

  #goToMarked(direction: 1 | -1): void {
    const {run, playback} = this.#lab;
    const {moment: now} = playback;
    const marked = run ? momentsOf(run).map(({moment}) => moment) : [];
    const next =
      direction > 0
        ? marked.find((moment) => moment > now)
        : marked.findLast((moment) => moment < now);
    if (next !== undefined) this.#goTo(next);
  }
}
