/** The choices of a trainer for embedding the simulator, and their result. */
import {msg, str} from '@lit/localize';

import {settingEntries} from '../../links/link.js';
import type {StepName} from '../../links/step-name.js';
import {
  paramNames,
  version,
  params,
  type ParamName,
  type SettingName,
  type Settings,
} from '../../links/params.js';
import {outwardEvent} from '../../ui/outward-event.js';
import type {SnippetOptions, Way} from '../snippets.js';
import {lessons} from '../../../lessons/index.js';
import {screenName, type Route} from '../../links/route.js';
import {getLocale} from '../../words/locale.js';
import type {StandardName} from '../lms/launch.js';
import {lessonTitle} from '../../words/data-text.js';
import {shownTitle} from '../../words/shown-title.js';

export type Entry = readonly [ParamName, string];

export interface Choices extends Omit<SnippetOptions, 'site' | 'params'> {
  readonly way: Way;
  /** How it is shown; what is left out has its default. */
  readonly settings: Settings;
  /** At which moment it begins; undefined for the one that is on the screen. */
  readonly step: StepName | undefined;
  /** What an LMS package is of: the id of a lesson, or null for the whole course. */
  readonly lesson: string | null;
}

/** The trainer chose something else. */
export class ChoicesChangeEvent extends outwardEvent<{change: Partial<Choices>}>(
  'sms-choices-change',
) {}

/** In CSS pixels: a frame as wide as its page, until another size is chosen. */
export const usualSize: Pick<Choices, 'width' | 'height'> = {width: undefined, height: 720};

/** In CSS pixels: smaller shows nothing, larger is no screen. */
export const sizeLimits = {least: 240, most: 4000} as const;

/** A width or a height as it was typed; undefined for what is none. */
export function readSize(text: string): number | undefined {
  const size = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return size >= sizeLimits.least && size <= sizeLimits.most ? size : undefined;
}

/** The parameters: of the route that is on the screen, and of how it is shown. */
export function chosenParams(
  route: readonly Entry[],
  {way, settings, step, lesson}: Choices,
): readonly Entry[] {
  if (way === 'lms') return unitEntries(lesson, settings);
  const texts = new Map<ParamName, string>([...route, ...settingEntries(settings)]);
  if (step !== undefined) texts.set('step', String(step));
  if (texts.get('step') === params.step.usual) texts.delete('step');
  return paramNames.flatMap((name) => {
    const text = texts.get(name);
    return text === undefined ? [] : [[name, text] as const];
  });
}

/** A package opens in its unit, whatever was on the screen, and in the reader's own colours. */
function unitEntries(lesson: string | null, {locale}: Settings): readonly Entry[] {
  return [
    ['view', 'lesson'],
    ...(lesson === null ? [] : ([['lesson', lesson]] as const)),
    ...settingEntries(locale === undefined ? {} : {locale}),
  ];
}

/** What of a name an address says; what it does not say is as usual, and may be nothing at all. */
export function paramText(name: ParamName, chosen: readonly Entry[]): string {
  if (name === 'v') return String(version);
  return chosen.find(([each]) => each === name)?.[1] ?? params[name].usual;
}

export const settingWords: Readonly<Record<SettingName, () => string>> = {
  speed: () => msg('Speed'),
  autoplay: () => msg('Plays automatically'),
  present: () => msg('For an audience'),
  locale: () => msg('Language'),
  theme: () => msg('Colors'),
  controls: () => msg('Controls'),
  lock: () => msg('Turned off'),
};

const valueNames: Readonly<Partial<Record<SettingName, Readonly<Record<string, () => string>>>>> = {
  theme: {
    '': () => msg('As on the reader’s system'),
    light: () => msg('Light'),
    dark: () => msg('Dark'),
    contrast: () => msg('High contrast'),
  },
  present: {
    off: () => msg('No'),
    on: () => msg('Fills the screen'),
    notes: () => msg('The presenter’s notes'),
  },
  controls: {
    full: () => msg('All'),
    play: () => msg('Playback only'),
    none: () => msg('None, only the pictures'),
  },
  lock: {
    toggle: () => msg('The choice of worlds'),
    setup: () => msg('The setup'),
    scrub: () => msg('Moving in time'),
  },
};

/** What a trainer would call a value; one without a name of its own is called what it is. */
export function valueWords(name: SettingName, value: string): string {
  if (name === 'locale') return languageWords(value);
  return valueNames[name]?.[value]?.() ?? value;
}

function languageWords(locale: string): string {
  if (locale === '') return msg('The reader’s own');
  return new Intl.DisplayNames(getLocale(), {type: 'language'}).of(locale) ?? locale;
}

/** What is on the screen, in a few words. */
export function routeWords(route: Route): string {
  if (route.screen === 'lesson') {
    const lesson = lessons.find(({id}) => id === route.lesson);
    return lesson ? lessonTitle(lesson) : msg('The lessons');
  }
  if (route.screen !== 'lab') return screenName(route.screen);
  return shownTitle(route.lab.scenario) ?? msg('Your own situation');
}

export function stepWords(step: StepName): string {
  switch (step) {
    case 'first-difference':
      return msg('The first difference');
    case 'first-harm':
      return msg('The first harm');
    case 'end':
      return msg('The end');
    case 0:
      return msg('The start');
    default:
      return msg(str`Step ${step}`);
  }
}

export function standardWords(standard: StandardName): string {
  switch (standard) {
    case 'scorm12':
      return msg('SCORM 1.2, for nearly every platform');
    case 'scorm2004':
      return msg('SCORM 2004, 4th edition');
    case 'cmi5':
      return msg('cmi5, with every answer as an xAPI statement');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-choices-change': ChoicesChangeEvent;
  }
}
