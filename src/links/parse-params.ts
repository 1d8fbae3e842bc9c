/** Reads what is said in the vocabulary, wherever it stands: in a link, in attributes, in a message. */
import {msg, str} from '@lit/localize';

import {defaultBounds} from './check-bounds.js';
import type {CheckQuestion} from './check-question.js';
import {defaultClaim} from './check-claim.js';
import {defaultPanel, defaultView, type LabState} from './lab-state.js';
import {nearMiss} from './near-miss.js';
import {defaultScenario, scenarioNamed, type NamedScenario} from './scenario-name.js';
import {describeFound, ScenarioRefusal, type Sentence} from '../run/scenario-refusal.js';
import type {Screen} from './route.js';
import type {StepName} from './step-name.js';
import {
  isParamName,
  isSettingName,
  paramNames,
  version,
  params,
  type ParamName,
  type Settings,
  type ParamValue,
} from './params.js';

/** What was said. All of it can be shown, whatever was wrong. */
export interface ParsedParams extends Omit<LabState, 'moment' | 'stored'> {
  readonly screen: Screen;
  /** The id of a lesson, which may be none; null where none is named. */
  readonly lesson: string | null;
  /** Where the playhead stands; null where it was not said. See `momentNamed`. */
  readonly step: StepName | null;
  /** What is checked; not there where nothing of it was said. */
  readonly question?: CheckQuestion;
  readonly settings: Settings;
  /** Whether nothing was said in the vocabulary, rightly or wrongly, but for the language. */
  readonly isBare: boolean;
  /** One sentence for each thing that is wrong. */
  readonly problems: readonly Sentence[];
}

/** Where things are said. */
export type Source = 'link' | 'element' | 'message';

/** Further problems are only counted: an address can hold thousands. */
const mostProblems = 10;

/** Never rejects: the result lists what is wrong. */
export async function parseParams(
  entries: Iterable<readonly [string, string]>,
  source: Source = 'link',
): Promise<ParsedParams> {
  const problems: Sentence[] = [];
  const texts = textsOf(entries, source, problems);
  readVersion(texts, problems);
  const screen = readOne('view', texts, problems);
  const lesson = readOne('lesson', texts, problems) ?? null;
  const named = await readScenarioName(texts, problems);
  const said = {
    // Whoever names a lesson means to see it.
    screen: screen ?? (lesson === null ? 'lab' : 'lesson'),
    lesson,
    scenario: named.scenario,
    worlds: readOne('worlds', texts, problems) ?? named.worlds,
    view: readOne('world', texts, problems) ?? defaultView,
    step: readOne('step', texts, problems) ?? null,
    panel: readOne('panel', texts, problems) ?? defaultPanel,
    ...readQuestion(texts, problems),
    settings: readSettings(texts, problems),
  };
  const isBare = [...texts.keys()].every((name) => name === 'locale') && problems.length === 0;
  return {...said, isBare, problems: summed(problems, source)};
}

function readQuestion(texts: Texts, problems: Sentence[]): Pick<ParsedParams, 'question'> {
  const claim = readOne('claim', texts, problems);
  const bounds = readOne('bounds', texts, problems);
  if (claim === undefined && bounds === undefined) return {};
  return {question: {claim: claim ?? defaultClaim, bounds: bounds ?? defaultBounds}};
}

/** What was said of how things are shown. */
function readSettings(texts: Texts, problems: Sentence[]): Settings {
  const settings = paramNames.filter(isSettingName).flatMap((name) => {
    const value = readOne(name, texts, problems);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(settings);
}

type Texts = ReadonlyMap<ParamName, string>;

/** Of a name that stands more than once, the first text. */
function textsOf(
  entries: Iterable<readonly [string, string]>,
  source: Source,
  problems: Sentence[],
): Texts {
  const texts = new Map<ParamName, string>();
  const faulty = new Set<string>();
  for (const [name, text] of entries) {
    if (isParamName(name) && !texts.has(name)) {
      texts.set(name, text);
    } else if (!faulty.has(name) && !isForeign(name, source)) {
      faulty.add(name);
      problems.push(() =>
        isParamName(name)
          ? msg(str`${name} appears more than once in the link; the first one counts.`)
          : unknownParam(name, source),
      );
    }
  }
  return texts;
}

/** Sites and programs add names of their own to links, which are no business of the reader. */
function isForeign(name: string, source: Source): boolean {
  return source === 'link' && !isParamName(name) && nearMiss(name, paramNames) === undefined;
}

/** One sentence on a name that means nothing. */
export function unknownParam(name: string, source: Source): string {
  const found = describeFound(name);
  const known = paramNames.join(', ');
  switch (source) {
    case 'link':
      return msg(str`${found} is not a parameter of a link; a link can have ${known}.`);
    case 'element':
      return msg(str`${found} is not an attribute of this element; it can have ${known}.`);
    case 'message':
      return msg(str`${found} is not a field of this message; it can have ${known}.`);
  }
}

function readVersion(texts: Texts, problems: Sentence[]): void {
  const number = readOne('v', texts, problems);
  if (number !== undefined && number > version) {
    problems.push(() =>
      msg(
        str`v is ${number}, so the link is newer than this page, which knows version ${version}. The page shows what it can read.`,
      ),
    );
  }
}

async function readScenarioName(texts: Texts, problems: Sentence[]): Promise<NamedScenario> {
  try {
    return await scenarioNamed(texts.get('scenario') ?? defaultScenario.name);
  } catch (error) {
    problems.push(error instanceof ScenarioRefusal ? error.sentence : notLoaded);
    return defaultScenario;
  }
}

/** All that can fail but the scenario itself is the loading of what reads it. */
function notLoaded(): string {
  return msg('scenario can’t be read because part of this page did not load; reload the page.');
}

function readOne<Each extends ParamName>(
  name: Each,
  texts: Texts,
  problems: Sentence[],
): ParamValue<Each> | undefined {
  const text = texts.get(name);
  if (text === undefined) return undefined;
  const {kind} = params[name];
  const value = kind.read(text);
  if (value === undefined) problems.push(() => wrongValue(name, text));
  return value as ParamValue<Each> | undefined;
}

/** One sentence on a value that a name may not have. */
export function wrongValue(name: ParamName, found: unknown): string {
  return msg(str`${name} is ${describeFound(found)}; it must be ${params[name].kind.may()}.`);
}

function summed(problems: readonly Sentence[], source: Source): readonly Sentence[] {
  const more = problems.length - mostProblems;
  if (more <= 1) return problems;
  const rest = (): string =>
    source === 'link'
      ? msg(str`The link has ${more} more problems.`)
      : msg(str`There are ${more} more problems.`);
  return [...problems.slice(0, mostProblems), rest];
}
