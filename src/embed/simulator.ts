/** What scripts and hosts can do with a simulator, be it a page or an element in one. */
import type {Opening} from '../app/initial-view.js';
import type {SmsShell} from '../app/sms-shell.js';
import type {Said} from '../links/parse-params.js';
import {
  isSettingName,
  names,
  version,
  vocabulary,
  type Settings,
  type ValueOf,
} from '../links/params.js';

export interface Simulator extends HTMLElement {
  readonly shell: SmsShell;
  /** What was asked to be shown; undefined until it is known. */
  readonly opening: Opening | undefined;
  settings: Settings;
  /** Shows what was said in the vocabulary. */
  show(said: Said): void;
}

/** What is shown, in the words of the vocabulary, and how it stands. */
export interface State {
  readonly v: number;
  readonly view: ValueOf<'view'>;
  readonly lesson?: string;
  readonly scenario?: string;
  readonly worlds?: ValueOf<'worlds'>;
  readonly world?: ValueOf<'world'>;
  readonly panel?: ValueOf<'panel'>;
  /** The moment of the Lab, from 0, or the step of the lesson, from 1. */
  readonly step?: number;
  /** The last moment of the Lab. */
  readonly of?: number;
  readonly playing?: boolean;
  readonly speed?: number;
  readonly autoplay: boolean;
  readonly locale: string;
  /** Null where it is the reader's system that decides. */
  readonly theme: ValueOf<'theme'> | null;
  readonly controls: ValueOf<'controls'>;
  readonly lock: ValueOf<'lock'>;
}

export async function stateOf({shell, settings}: Simulator): Promise<State> {
  const {place} = shell;
  const how = {theme: null, ...usualSettings(), ...settings};
  if (place.screen !== 'lab') {
    const {lesson = null, step = 1} = place.screen === 'lesson' ? place : {};
    return {
      v: version,
      view: place.screen,
      ...how,
      ...(lesson !== null && {lesson, step}),
    };
  }
  const {worlds, view: world, panel, moment: step} = place.lab;
  const {placeEntries} = await import('../links/link.js');
  const scenario = new Map(await placeEntries(place)).get('scenario') ?? vocabulary.scenario.usual;
  const {length: of = 0, playing = false, speed = 1} = shell.lab?.lab.playback ?? {};
  return {
    v: version,
    view: 'lab',
    scenario,
    worlds,
    world,
    panel,
    step,
    of,
    playing,
    ...how,
    speed,
  };
}

function usualSettings(): Required<Omit<Settings, 'theme'>> {
  const values = names
    .filter(isSettingName)
    .map((name) => [name, vocabulary[name].kind.read(vocabulary[name].usual)]);
  return Object.fromEntries(values) as Required<Omit<Settings, 'theme'>>;
}
