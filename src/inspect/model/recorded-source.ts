/** Both worlds of a recorded run, for inspectors: what they show follows the playhead. */
import {msg, str} from '@lit/localize';

import type {Side, TwinRun} from '../../run/compared-run.js';
import {worldNameOf} from '../../words/world-names.js';
import type {InspectedSource, InspectionWatcher} from './inspected.js';
import {RecordedWorld} from './recorded-world.js';
import {transcribe} from './transcribe.js';

const sides: readonly Side[] = ['a', 'b'];

export class RecordedSource implements InspectedSource {
  readonly #watchers = new Set<InspectionWatcher>();
  #run: TwinRun | undefined;
  #moment = 0;
  /** Made when somebody looks, since it takes as long as recording the run did. */
  #worlds: Readonly<Record<Side, RecordedWorld>> | undefined;

  /** Goes to a moment of a run, which may be another run than before. */
  show(run: TwinRun, moment: number): void {
    const isSame = run === this.#run;
    if (!isSame) this.#dismiss();
    this.#run = run;
    this.#moment = moment;
    if (this.#watchers.size === 0) {
      this.#worlds = undefined;
      return;
    }
    if (isSame) this.#follow();
    else this.#greet([...this.#watchers]);
  }

  watch(watcher: InspectionWatcher): () => void {
    this.#watchers.add(watcher);
    this.#greet([watcher]);
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#worlds = undefined;
    };
  }

  has(session: string): boolean {
    return sides.some((side) => this.#worlds?.[side].has(session));
  }

  send(): string {
    return msg('This run was recorded, so it cannot take events. Change the situation instead.');
  }

  #greet(watchers: readonly InspectionWatcher[]): void {
    const worlds = this.#open();
    if (!worlds) return;
    for (const side of sides) for (const watcher of watchers) worlds[side].greet(watcher);
  }

  #follow(): void {
    const worlds = this.#open();
    for (const side of sides) worlds?.[side].goTo(this.#stepOf(side), this.#everyone);
  }

  #dismiss(): void {
    for (const side of sides) this.#worlds?.[side].dismiss(this.#everyone);
    this.#worlds = undefined;
  }

  #open(): Readonly<Record<Side, RecordedWorld>> | undefined {
    if (!this.#run) return undefined;
    this.#worlds ??= {a: this.#world('a', this.#run), b: this.#world('b', this.#run)};
    return this.#worlds;
  }

  #world(side: Side, run: TwinRun): RecordedWorld {
    const recording = run.recording(side);
    return new RecordedWorld(transcribe(recording), nameOf(run, side), this.#stepOf(side));
  }

  #stepOf(side: Side): number {
    return this.#run?.at(side, this.#moment).step?.number ?? 0;
  }

  /** All who watch, as one. */
  readonly #everyone: InspectionWatcher = {
    registered: (actor, state) => this.#tell((watcher) => watcher.registered(actor, state)),
    received: (actor, delivery) => this.#tell((watcher) => watcher.received(actor, delivery)),
    changed: (actor, state) => this.#tell((watcher) => watcher.changed(actor, state)),
    stopped: (actor) => this.#tell((watcher) => watcher.stopped(actor)),
  };

  #tell(say: (watcher: InspectionWatcher) => void): void {
    for (const watcher of this.#watchers) say(watcher);
  }
}

/** A world may be compared with itself. */
function nameOf(run: TwinRun, side: Side): string {
  const name = worldNameOf(run.recording(side).world);
  if (run.recording('a').world !== run.recording('b').world) return name;
  return side === 'a' ? msg(str`${name}, left`) : msg(str`${name}, right`);
}
