/** Scenario files that must be refused, each with the place that the refusal must name. */

import {brokenFiles, largeFiles, type MalformedScenario} from './malformed-files.js';

type Key = string | number;

const full = {
  version: 1,
  title: 'Full',
  job: {kind: 'run-command-on-workstation', refreshExisting: true, putOnSpecified: true},
  servers: [
    {name: 'DENVER', holds: 1, specified: true, offlineForAttempts: [2, 3]},
    {name: 'KYOTO', holds: null, specified: false, offlineForAttempts: []},
  ],
  masterFailures: {count: 1, cause: 'disk-full'},
  response: 'fast',
};

/** The full scenario, laid out over many lines. */
export const fullText = JSON.stringify(full, null, 2);

const levels: readonly (readonly Key[])[] = [[], ['job'], ['servers', 1], ['masterFailures']];

const wrongForMost = [
  ...['null', 'true', '0', '1.5', '-1', '1e999', '-1e999', '9007199254740993'],
  ...['"1"', '""', '"true"', '"null"', '[]', '{}', '[[]]', '{"a":1}'],
];

/** Which of the above are right at a place, or wrong further inside; and what else is wrong. */
const fields: readonly {path: readonly Key[]; not?: readonly string[]; also?: readonly string[]}[] =
  [
    {path: [], not: ['{}', '{"a":1}']},
    {path: ['version'], also: ['2', '1.0000001']},
    {
      path: ['title'],
      not: ['"1"', '""', '"true"', '"null"'],
      also: [JSON.stringify('a'.repeat(121)), JSON.stringify('😀'.repeat(121))],
    },
    {path: ['job'], not: ['{}', '{"a":1}']},
    {path: ['job', 'kind'], also: ['"Share-package-on-server"', '["share-package-on-server"]']},
    {path: ['job', 'refreshExisting'], not: ['true']},
    {path: ['job', 'putOnSpecified'], not: ['true']},
    {path: ['servers'], not: ['[[]]'], also: [JSON.stringify(manyServers(10_001))]},
    {path: ['servers', 1], not: ['{}', '{"a":1}']},
    {
      path: ['servers', 1, 'name'],
      not: ['"1"'],
      also: ['"denver"', '"A B"', '"É"', '"A_B"', '"A\\n"', '"ABCDEFGHIJKLMNOP"', '"\\u0000"'],
    },
    {path: ['servers', 1, 'holds'], not: ['null'], also: ['3', '"2"', '[1]']},
    {path: ['servers', 1, 'specified'], not: ['true']},
    {path: ['servers', 1, 'offlineForAttempts'], not: ['[]', '[[]]']},
    {path: ['servers', 0, 'offlineForAttempts', 1], also: ['1e300', '[2]']},
    {path: ['masterFailures'], not: ['{}', '{"a":1}']},
    {path: ['masterFailures', 'count'], not: ['0'], also: ['101', '99.5', '1e2000']},
    {path: ['masterFailures', 'cause'], also: ['"disk full"']},
    {path: ['response'], also: ['"Fast"', '120']},
  ];

const unknownNames = [
  ...['color', 'Version', 'nmae', '$schema', '__proto__', 'constructor', 'prototype'],
  ...['toString', 'hasOwnProperty', 'valueOf', '', 'two words', 'line\nbreak', 'é', '0'],
  'long'.repeat(1_000_000),
];

export const malformedScenarios: readonly MalformedScenario[] = [
  ...fields.flatMap(({path, not = [], also = []}) =>
    [...wrongForMost.filter((wrong) => !not.includes(wrong)), ...also].map((wrong) => ({
      what: `${placeOf(path)} is ${wrong.slice(0, 40)}`,
      make: () => withText(path, wrong),
      place: placeOf(path),
    })),
  ),
  ...levels.flatMap((path) =>
    unknownNames.map((name) => ({
      what: `${placeOf(path)} has the field ${JSON.stringify(name.slice(0, 40))}`,
      make: () => withField(path, `${JSON.stringify(name)}:1`),
      place: placeOfName(path, name),
    })),
  ),
  ...levels.flatMap((path) =>
    Object.entries(at(path) as object).map(([name, value]) => ({
      what: `${placeOf([...path, name])} stands twice`,
      make: () => withField(path, `${JSON.stringify(name)}:${JSON.stringify(value)}`),
      place: placeOf([...path, name]),
    })),
  ),
  {
    what: 'a field stands twice, once in escapes',
    make: () => '{"version": 1, "\\u0076ersion": 1}',
    place: 'version',
  },
  {
    what: 'a field stands twice where no field may be',
    make: () => '{"version": 1, "a": [0, {"b": 1, "b": 2}], "a": 1}',
    place: 'a[1].b',
  },
  {
    what: 'a field stands twice at the end of a long way',
    make: () => `${'{"aaaaaaaaaaaaaaaaaaaa":'.repeat(60)}{"b":1,"b":2}`,
    place: /^….{120,160}\.b$/,
  },
  {
    what: 'two servers have one name',
    make: () => withText(['servers', 1, 'name'], '"DENVER"'),
    place: 'servers[1].name',
  },
  {
    what: 'the last of 10,000 servers has the first one’s name',
    make: () =>
      withText(['servers'], JSON.stringify([...manyServers(9_999), {name: 'S0', holds: null}])),
    place: 'servers[9999].name',
  },
  {what: 'version is missing', make: () => '{"title": "x"}', place: 'version'},
  {
    what: 'servers[1].name is missing',
    make: () => withText(['servers', 1], '{"holds": 1}'),
    place: 'servers[1].name',
  },
  {
    what: 'servers[1].holds is missing',
    make: () => withText(['servers', 1], '{"name": "A"}'),
    place: 'servers[1].holds',
  },
  ...[100_000, 1_000_000].flatMap((depth) => [
    nested('lists', depth, '[', '', 'line 1, column 65'),
    nested('lists, closed', depth, '[', ']', 'line 1, column 65'),
    nested('objects', depth, '{"a":', '', 'line 1, column 321'),
    nested('objects, closed', depth, '{"a":', '}', 'line 1, column 321'),
    nested('objects in lists', depth, '[{"a":', '', 'line 1, column 193'),
  ]),
  {
    what: '100,000 lists as what a server holds',
    make: () => withText(['servers', 1, 'holds'], '['.repeat(100_000) + ']'.repeat(100_000)),
    place: /^line 1, column \d+$/,
  },
  {
    what: '50 lists as what a server holds',
    make: () => withText(['servers', 1, 'holds'], '['.repeat(50) + ']'.repeat(50)),
    place: 'servers[1].holds',
  },
  ...Array.from({length: 80}, (_, index) => Math.floor((index * fullText.length) / 80)).map(
    (length) => ({
      what: `a scenario cut off after ${length} characters`,
      make: () => fullText.slice(0, length),
      place: new RegExp(`^line ${fullText.slice(0, length).split('\n').length}, column \\d+$`),
    }),
  ),
  ...brokenFiles,
  ...largeFiles,
];

function manyServers(count: number): object[] {
  return Array.from({length: count}, (_, index) => ({name: `S${index}`, holds: 1}));
}

function at(path: readonly Key[]): unknown {
  return path.reduce<unknown>((parent, key) => (parent as Record<Key, unknown>)[key], full);
}

/** The full scenario, with a piece of text for what stands at a path. */
function withText(path: readonly Key[], text: string): string {
  const parent = at(path.slice(0, -1));
  if (path.length === 0) return text;
  const json = JSON.stringify(full, function (this: unknown, key, value: unknown) {
    return this === parent && key === String(path.at(-1)) ? '@@' : value;
  });
  return json.replace('"@@"', () => text);
}

/** The full scenario, with one more field in the object at a path. */
function withField(path: readonly Key[], field: string): string {
  return withText(path, `${JSON.stringify(at(path)).slice(0, -1)},${field}}`);
}

function placeOf(path: readonly Key[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return place.replace(/^\./, '') || 'The scenario';
}

/** As above, if the last name may need quotes, escapes, or to be cut. */
function placeOfName(path: readonly Key[], name: string): string {
  if (/^[A-Za-z_$]\w{0,39}$/.test(name)) return placeOf([...path, name]);
  const quoted = name.length > 40 ? `"${name.slice(0, 40)}…"` : JSON.stringify(name);
  return `${path.length > 0 ? placeOf(path) : ''}[${quoted}]`;
}

function nested(
  what: string,
  depth: number,
  open: string,
  close: string,
  place: string,
): MalformedScenario {
  return {
    what: `${depth} ${what}`,
    make: () => open.repeat(depth) + close.repeat(depth),
    place,
  };
}
