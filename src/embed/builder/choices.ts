/** What a trainer chooses of how the simulator stands in a page, and what comes of it. */
import {settingEntries} from '../../links/link.js';
import type {StepName} from '../../links/step-name.js';
import {names, version, vocabulary, type Name, type Settings} from '../../links/params.js';
import type {SnippetOptions, Way} from '../snippets.js';

export type Entry = readonly [Name, string];

export interface Choices extends Omit<SnippetOptions, 'site' | 'said'> {
  readonly way: Way;
  /** How it is shown; what is not said is as usual. */
  readonly settings: Settings;
  /** At which moment it begins; undefined for the one that is on the screen. */
  readonly step: StepName | undefined;
  /** What an LMS package is of: the id of a lesson, or null for the whole course. */
  readonly lesson: string | null;
}

/** In CSS pixels: a frame as wide as its page, until another size is chosen. */
export const usualSize: Pick<Choices, 'width' | 'height'> = {width: undefined, height: 720};

/** In CSS pixels: smaller shows nothing, larger is no screen. */
export const sizeLimits = {least: 240, most: 4000} as const;

/** A width or a height as it was typed; undefined for what is none. */
export function readSize(text: string): number | undefined {
  const size = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return size >= sizeLimits.least && size <= sizeLimits.most ? size : undefined;
}

/** What is said in the vocabulary: of the place that is on the screen, and of how it is shown. */
export function saidBy(
  place: readonly Entry[],
  {way, settings, step, lesson}: Choices,
): readonly Entry[] {
  if (way === 'lms') return unitEntries(lesson, settings);
  const said = new Map<Name, string>([...place, ...settingEntries(settings)]);
  if (step !== undefined) said.set('step', String(step));
  if (said.get('step') === vocabulary.step.usual) said.delete('step');
  return names.flatMap((name) => {
    const text = said.get(name);
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
export function valueSaid(name: Name, said: readonly Entry[]): string {
  if (name === 'v') return String(version);
  return said.find(([each]) => each === name)?.[1] ?? vocabulary[name].usual;
}
