/**
 * The link of the page: a query string that names exactly what is on the screen.
 *
 * Whatever is as usual is left out, so the Lab as it opens has an empty query. Links stand for
 * ever: a change of what one means needs a new version, and `test/simulation/golden-links.json`
 * holds what the old ones open.
 */
import {msg, str} from '@lit/localize';

import {
  defaultPanel,
  defaultView,
  panels,
  views,
  type LabState,
  type Panel,
  type View,
} from './lab-state.js';
import {getLocale} from './locale.js';
import {defaultScenario, nameScenario, scenarioNamed, type NamedScenario} from './scenario-name.js';
import {describeFound, ScenarioRefusal} from './scenario-refusal.js';
import {screens, type Place, type Screen} from './screen.js';
import {stepNames, type StepName} from './step-name.js';
import {worlds, type World} from './world.js';

/** What a link says. All of it can be shown, whatever is wrong with the link. */
export interface ReadLink extends Omit<LabState, 'moment'> {
  readonly screen: Screen;
  /** The id of a lesson, which may be none; null where the link names none. */
  readonly lesson: string | null;
  readonly scenarioName: NamedScenario;
  /** Where the playhead stands; null where the link does not say. See `momentNamed`. */
  readonly step: StepName | null;
  /** One sentence for each thing that is wrong with the link. */
  readonly problems: readonly string[];
}

const version = 1;
const names = ['v', 'view', 'lesson', 'scenario', 'worlds', 'world', 'step', 'panel'] as const;
type Name = (typeof names)[number];

/** Further problems are only counted: an address can hold thousands. */
const mostProblems = 10;

/** The query that names a place, as `location.search` has it. */
export async function placeLink(place: Place): Promise<string> {
  switch (place.screen) {
    case 'lab':
      return linkOf(place.lab);
    case 'lesson':
      return written([
        ['view', place.screen],
        ...(place.lesson === null
          ? []
          : [['lesson', place.lesson] as const, ['step', String(place.step)] as const]),
      ]);
    default:
      return written([['view', place.screen]]);
  }
}

/** The query that names a state of the Lab. */
export async function linkOf(state: LabState): Promise<string> {
  return queryOf(state, await nameScenario(state.scenario));
}

/** The same at once, when the name of the scenario is known. */
export function queryOf(state: Omit<LabState, 'scenario'>, scenario: NamedScenario): string {
  const values: readonly (readonly [Name, string, string])[] = [
    ['scenario', scenario.name, defaultScenario.name],
    ['worlds', state.worlds.join('.'), scenario.worlds.join('.')],
    ['world', state.view, defaultView],
    ['step', String(state.moment), '0'],
    ['panel', state.panel, defaultPanel],
  ];
  return written(
    values.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]])),
  );
}

/** No value has a character that would have to be escaped. */
function written(values: readonly (readonly [Name, string])[]): string {
  if (values.length === 0) return '';
  return `?v=${version}&${values.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** What a query says, as `location.search` has it. Never rejects: what is wrong is told. */
export async function readLink(query: string): Promise<ReadLink> {
  const problems: string[] = [];
  const values = valuesOf(query, problems);
  readVersion(values, problems);
  const screen = readOneOf<Screen>(values, 'view', screens, problems);
  const lesson = values.get('lesson') ?? null;
  const scenarioName = await readScenarioName(values, problems);
  const link = {
    // Whoever names a lesson means to see it.
    screen: screen ?? (lesson === null ? 'lab' : 'lesson'),
    lesson,
    scenario: scenarioName.scenario,
    scenarioName,
    worlds: readWorlds(values, problems) ?? scenarioName.worlds,
    view: readOneOf<View>(values, 'world', views, problems) ?? defaultView,
    step: readStep(values, problems),
    panel: readOneOf<Panel>(values, 'panel', panels, problems) ?? defaultPanel,
  };
  return {...link, problems: summed(problems)};
}

type Values = ReadonlyMap<Name, string>;

/** Of a name that stands more than once, the first value. */
function valuesOf(query: string, problems: string[]): Values {
  const values = new Map<Name, string>();
  const faulty = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (isName(name) && !values.has(name)) {
      values.set(name, value);
    } else if (!faulty.has(name)) {
      faulty.add(name);
      problems.push(
        isName(name)
          ? msg(str`${name} stands more than once in the link; the first counts.`)
          : msg(
              str`${describeFound(name)} means nothing in a link; it may have ${names.join(', ')}.`,
            ),
      );
    }
  }
  return values;
}

function isName(name: string): name is Name {
  return (names as readonly string[]).includes(name);
}

function readVersion(values: Values, problems: string[]): void {
  const text = values.get('v') ?? String(version);
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    problems.push(wrong('v', text, String(version)));
  } else if (Number(text) > version) {
    problems.push(
      msg(
        str`v is ${text}, so the link is of a later version than this page, which knows ${version} and shows what it can read.`,
      ),
    );
  }
}

async function readScenarioName(values: Values, problems: string[]): Promise<NamedScenario> {
  try {
    return await scenarioNamed(values.get('scenario') ?? defaultScenario.name);
  } catch (error) {
    problems.push(error instanceof ScenarioRefusal ? error.message : notLoaded());
    return defaultScenario;
  }
}

/** All that can fail but the scenario itself is the loading of what reads it. */
function notLoaded(): string {
  return msg('scenario can’t be read, as a part of this page did not load; reload the page.');
}

function readOneOf<Value extends string>(
  values: Values,
  name: Name,
  allowed: readonly Value[],
  problems: string[],
): Value | undefined {
  const text = values.get(name);
  const value = allowed.find((each) => each === text);
  if (text !== undefined && value === undefined) problems.push(wrong(name, text, orList(allowed)));
  return value;
}

function readWorlds(values: Values, problems: string[]): LabState['worlds'] | undefined {
  const text = values.get('worlds');
  if (text === undefined) return undefined;
  const [a, b, ...more] = text.split('.');
  if (isWorld(a) && isWorld(b) && more.length === 0) return [a, b];
  const allowed = new Intl.ListFormat(getLocale()).format(worlds);
  problems.push(
    msg(
      str`worlds is ${describeFound(text)}; it may be two of ${allowed}, with a dot between them.`,
    ),
  );
  return undefined;
}

function isWorld(text: string | undefined): text is World {
  return (worlds as readonly (string | undefined)[]).includes(text);
}

function readStep(values: Values, problems: string[]): StepName | null {
  const text = values.get('step');
  if (text === undefined) return null;
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  const step = stepNames.find((name) => name === text);
  if (step === undefined) {
    problems.push(wrong('step', text, orList([msg('a whole number from 0'), ...stepNames])));
  }
  return step ?? null;
}

function wrong(name: Name, found: string, allowed: string): string {
  return msg(str`${name} is ${describeFound(found)}; it may be ${allowed}.`);
}

function orList(values: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), {type: 'disjunction'}).format(values);
}

function summed(problems: readonly string[]): readonly string[] {
  const more = problems.length - mostProblems;
  if (more <= 1) return problems;
  return [
    ...problems.slice(0, mostProblems),
    msg(str`${more} more things are wrong with the link.`),
  ];
}
