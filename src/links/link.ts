/**
 * The link of the page: a query string that names exactly what is on the screen.
 *
 * Whatever is as usual is left out. The empty query is the story; the Lab as it opens says `?v=1`,
 * as any query opened the Lab before there was a story. A query that names only the language is as good
 * as empty. Links stay valid: a change of what one means
 * needs a new version, and `test/links/golden-links.json` holds what the old ones open.
 */
import {boundsText} from './check-bounds.js';
import {claimText} from './check-claim.js';
import type {LabState} from './lab-state.js';
import {parseParams, type ParsedParams} from './parse-params.js';
import {nameScenario, type NamedScenario} from './scenario-name.js';
import type {CheckRoute, Route} from './route.js';
import type {StepName} from './step-name.js';
import {textOfValue, version, params, type ParamName, type Settings} from './params.js';

type Entry = readonly [ParamName, string];

/** The query that names a place, and how it is shown; a very long scenario stands in a fragment behind it. */
export async function routeLink(place: Route, settings: Settings = {}): Promise<string> {
  const entries = [...(await routeEntries(place)), ...settingEntries(settings)];
  return place.screen === 'story' && entries.length === 1 ? '' : queryText(entries);
}

/** A place in the words of the vocabulary; what is as usual is left out. */
export async function routeEntries(place: Route): Promise<readonly Entry[]> {
  switch (place.screen) {
    case 'lab':
      return labEntries(place.lab, await nameScenario(place.lab.scenario));
    case 'lesson':
      return [
        ['view', place.screen],
        ...(place.lesson === null
          ? []
          : ([
              ['lesson', place.lesson],
              ['step', String(place.step)],
            ] as const)),
      ];
    case 'check':
      return [['view', place.screen], ...questionEntries(place)];
    default:
      return [['view', place.screen]];
  }
}

function questionEntries({question}: CheckRoute): readonly Entry[] {
  if (!question) return [];
  const entries: readonly Entry[] = [
    ['claim', claimText(question.claim)],
    ['bounds', boundsText(question.bounds)],
  ];
  return entries.filter(([name, text]) => text !== params[name].usual);
}

/** Settings in the words of the vocabulary; what is as usual is left out. */
export function settingEntries(settings: Settings): readonly Entry[] {
  const entries = Object.entries(settings) as readonly (readonly [ParamName, unknown])[];
  return entries
    .map(([name, value]) => [name, textOfValue(value)] as const)
    .filter(([name, text]) => text !== params[name].usual);
}

/** The query that names a moment of the Lab by its number, or by what happens then. */
export async function momentLink(
  state: Omit<LabState, 'moment'>,
  moment: StepName,
): Promise<string> {
  return queryText(labEntries({...state, moment}, await nameScenario(state.scenario)));
}

function labEntries(
  state: Omit<LabState, 'scenario' | 'moment'> & {readonly moment: StepName},
  scenario: NamedScenario,
): readonly Entry[] {
  const entries: readonly Entry[] = [
    ['scenario', scenario.name],
    ['worlds', state.worlds.join('.')],
    ['world', state.view],
    ['step', String(state.moment)],
    ['panel', state.panel],
  ];
  // Which worlds are usual depends on the scenario.
  const usual: Partial<Record<ParamName, string>> = {worlds: scenario.worlds.join('.')};
  return entries.filter(([name, text]) => text !== (usual[name] ?? params[name].usual));
}

/** In characters. Hosts refuse addresses from 8 kB on, with all that comes before the query. */
const longestQuery = 4_000;

/**
 * No value has a character that would have to be escaped. What is too long for a server has its
 * scenario in the fragment, which browsers keep to themselves.
 */
export function queryText(entries: readonly (readonly [string, string])[]): string {
  const query = `?${textOf([['v', String(version)], ...entries])}`;
  const scenarios = entries.filter(isScenario);
  if (query.length <= longestQuery || scenarios.length === 0) return query;
  const others = entries.filter((entry) => !isScenario(entry));
  return `${queryText(others)}#${textOf(scenarios)}`;
}

function textOf(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, text]) => `${name}=${text}`).join('&');
}

function isScenario([name]: readonly [string, string]): boolean {
  return name === 'scenario';
}

/**
 * What a link says, as `location.search` and `location.hash` have it. Never rejects: what is wrong
 * is told.
 */
export async function readLink(link: string): Promise<ParsedParams> {
  const start = link.indexOf('#');
  if (start < 0) return parseParams(entriesIn(link));
  const ofFragment = entriesIn(link.slice(start + 1)).filter(isScenario);
  return parseParams([...entriesIn(link.slice(0, start)), ...ofFragment]);
}

/** A page that escapes its links twice leaves `amp;` before each name. */
function entriesIn(query: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(query)].map(([name, text]) => [
    name.replace(/^(amp;)+/, ''),
    text,
  ]);
}
