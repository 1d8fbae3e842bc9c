/** What scripts and hosts can do with a simulator, be it a page or an element in one. */
import type {InitialView} from '../app/initial-view.js';
import type {SmsShell} from '../app/sms-shell.js';
import type {ParsedParams} from '../links/parse-params.js';
import {getLocale} from '../words/locale.js';
import {isSettingName, paramNames, version, params, type Settings} from '../links/params.js';
import type {State} from './host-types.js';

export interface Simulator extends HTMLElement {
  readonly shell: SmsShell;
  /** What was asked to be shown; undefined until it is known. */
  readonly initialView: InitialView | undefined;
  settings: Settings;
  /** Shows what parameters ask for. */
  show(params: ParsedParams): void;
}

/** What is shown, as parameters, and how far it has come. */
export async function stateOf({shell, settings}: Simulator): Promise<State> {
  const {route} = shell;
  const how = {theme: null, ...usualSettings(), ...settings, locale: getLocale()};
  if (route.screen !== 'lab') {
    const {lesson = null, step = 1} = route.screen === 'lesson' ? route : {};
    return {
      v: version,
      view: route.screen,
      ...how,
      ...(lesson !== null && {lesson, step}),
    };
  }
  const {worlds, view: world, panel, moment: step} = route.lab;
  const {routeEntries} = await import('../links/link.js');
  const scenario = new Map(await routeEntries(route)).get('scenario') ?? params.scenario.usual;
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
  const values = paramNames
    .filter(isSettingName)
    .map((name) => [name, params[name].kind.read(params[name].usual)]);
  return Object.fromEntries(values) as Required<Omit<Settings, 'theme'>>;
}
