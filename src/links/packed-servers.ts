/**
 * A list of servers as a short text: `DENVER,LIMA,SERVER-3*98;1*3,0u,1o2.5-7*96`.
 *
 * First the names, where `SERVER-3*98` stands for 98 names that count up from that one. Then, in
 * the same order, how each server is set up: the version that it holds, or 0 for nothing; `u`
 * where the job does not specify it; `o` and the attempts in which it is offline. There `*96`
 * stands for 96 servers alike. Names and set-ups stand apart, so that each keeps its own pattern.
 */
import {msg, str} from '@lit/localize';

import {mostServers, serverNamePattern} from '../run/scenario-limits.js';
import {describeFound, ScenarioRefusal} from '../run/scenario-refusal.js';
import {wrongSentences} from '../run/scenario-sentences.js';
import type {Scenario} from '../run/scenario.js';

type Server = Scenario['servers'][number];
type SetUp = Omit<Server, 'name'>;

/** Of all servers together: ten thousand, each offline twice as often as there are attempts. */
const mostAttempts = 2_000_000;

export function packServers(servers: readonly Server[]): string {
  const names = servers.map(({name}) => name);
  return `${folded(names, nameAfter)};${folded(servers.map(setUpText), (text) => text)}`;
}

/** The servers that a text stands for. Throws a `ScenarioRefusal` that names `place`. */
export function unpackServers(text: string, place: string): readonly Server[] {
  const [namesText = '', setUpsText = '', more] = text.split(';', 3);
  const names = namesIn(namesText, place);
  const setUps = setUpsIn(setUpsText, place, names.length);
  if (more !== undefined || setUps.length < names.length) refuse(text, place);
  return setUps.map((setUp, index) => ({name: names[index] ?? '', ...setUp}));
}

function namesIn(text: string, place: string): readonly string[] {
  const names: string[] = [];
  for (const {item, count} of unfolded(text, place)) {
    if (names.length + count > mostServers) {
      throw new ScenarioRefusal(place, () =>
        wrongSentences.servers(place, msg(str`a list of more than ${mostServers}`)),
      );
    }
    let name: string | undefined = item;
    for (let left = count; left > 0; left--) {
      if (name === undefined || !serverNamePattern.test(name)) refuse(item, place);
      names.push(name);
      name = nameAfter(name);
    }
  }
  return names;
}

function setUpsIn(text: string, place: string, most: number): readonly SetUp[] {
  const setUps: SetUp[] = [];
  let attempts = 0;
  for (const {item, count} of unfolded(text, place)) {
    const match = /^([012])(u?)(?:o([\d.-]+))?$/.exec(item);
    const ranges = rangesIn(match?.[3] ?? '');
    if (!match || !ranges || setUps.length + count > most) refuse(item, place);
    attempts += count * ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (attempts > mostAttempts) {
      throw new ScenarioRefusal(place, () =>
        msg(str`${place} names more than ${mostAttempts} attempts, the most that a link can name.`),
      );
    }
    const holds = match[1] === '0' ? null : (Number(match[1]) as 1 | 2);
    const setUp = {holds, specified: match[2] === '', offlineForAttempts: ranges.flatMap(numbers)};
    for (let left = count; left > 0; left--) setUps.push(setUp);
  }
  return setUps;
}

function refuse(found: string, place: string): never {
  throw new ScenarioRefusal(place, () =>
    msg(
      str`${place} has ${describeFound(found)}, which cannot be part of a packed list of servers.`,
    ),
  );
}

/** The name that counts one up from another, as `S-010` from `S-009`. */
function nameAfter(name: string): string | undefined {
  const digits = /\d+$/.exec(name)?.[0];
  if (digits === undefined) return undefined;
  const next = String(Number(digits) + 1).padStart(digits.length, '0');
  return name.slice(0, -digits.length) + next;
}

function setUpText({holds, specified, offlineForAttempts: attempts}: Server): string {
  const offline = attempts.length > 0 ? `o${rangesText(attempts)}` : '';
  return `${holds ?? 0}${specified ? '' : 'u'}${offline}`;
}

/** `2.5-7` for 2, 5, 6, 7. In the order in which they stand, which a scenario leaves free. */
function rangesText(attempts: readonly number[]): string {
  const ranges: {first: number; last: number}[] = [];
  for (const attempt of attempts) {
    const range = ranges.at(-1);
    if (range && attempt === range.last + 1) range.last = attempt;
    else ranges.push({first: attempt, last: attempt});
  }
  return ranges.map(({first, last}) => (first === last ? first : `${first}-${last}`)).join('.');
}

type Range = readonly [first: number, last: number];

function rangesIn(text: string): readonly Range[] | undefined {
  if (text === '') return [];
  const ranges: Range[] = [];
  for (const part of text.split('.')) {
    const match = /^(\d{1,16})(?:-(\d{1,16}))?$/.exec(part);
    if (!match) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (last < first) return undefined;
    ranges.push([first, last]);
  }
  return ranges;
}

function numbers([first, last]: Range): readonly number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}

/** `A*3` for each three items of which one follows from the one before. */
function folded(items: readonly string[], after: (item: string) => string | undefined): string {
  const runs: {first: string; last: string; count: number}[] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && after(run.last) === item) {
      run.last = item;
      run.count++;
    } else {
      runs.push({first: item, last: item, count: 1});
    }
  }
  return runs.map(({first, count}) => (count > 1 ? `${first}*${count}` : first)).join(',');
}

/** Item by item, so that a text of millions is not read to its end before it is refused. */
function* unfolded(text: string, place: string): Generator<{item: string; count: number}> {
  for (let start = 0; start <= text.length;) {
    const comma = text.indexOf(',', start);
    const end = comma < 0 ? text.length : comma;
    const part = text.slice(start, end);
    const match = /^([^*]+)(?:\*([1-9]\d{0,4}))?$/.exec(part);
    if (match?.[1] === undefined) refuse(part, place);
    yield {item: match[1], count: Number(match[2] ?? 1)};
    start = end + 1;
  }
}
