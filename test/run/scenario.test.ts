import {expect} from 'chai';

import article from '../../lessons/scenarios/article.json' with {type: 'json'};
import {ScenarioRefusal} from '../../src/run/scenario-refusal.js';
import {failureCauses, jobKinds, responses} from '../../src/run/scenario-limits.js';
import {readScenario} from '../../src/run/scenario.js';

const server = {name: 'DENVER', holds: 1, specified: true, offlineForAttempts: []};

function refusal(value: unknown, within?: string): ScenarioRefusal {
  try {
    readScenario(value, within);
  } catch (error) {
    expect(error).to.be.instanceOf(ScenarioRefusal);
    return error as ScenarioRefusal;
  }
  throw new Error('The value was read as a scenario.');
}

function servers(count: number): object[] {
  return Array.from({length: count}, (_, index) => ({...server, name: `S${index}`}));
}

describe('readScenario', () => {
  it('fills in every default', () => {
    expect(readScenario({version: 1})).to.deep.equal({
      version: 1,
      job: {kind: 'run-command-on-workstation', refreshExisting: true, putOnSpecified: true},
      servers: [
        {name: 'DENVER', holds: 1, specified: true, offlineForAttempts: []},
        {name: 'LIMA', holds: 1, specified: true, offlineForAttempts: []},
        {name: 'OSLO', holds: 1, specified: true, offlineForAttempts: []},
        {name: 'KYOTO', holds: null, specified: true, offlineForAttempts: []},
        {name: 'QUITO', holds: null, specified: true, offlineForAttempts: []},
      ],
      masterFailures: {count: 1, cause: 'disk-full'},
      response: 'fast',
    });
  });

  it('fills in the default of each nested field by itself', () => {
    const read = readScenario({
      version: 1,
      job: {putOnSpecified: false},
      servers: [{name: 'DENVER', holds: 1}],
      masterFailures: {cause: 'file-in-use'},
    });
    expect(read.job).to.deep.equal({
      kind: 'run-command-on-workstation',
      refreshExisting: true,
      putOnSpecified: false,
    });
    expect(read.servers).to.deep.equal([server]);
    expect(read.masterFailures).to.deep.equal({count: 1, cause: 'file-in-use'});
    expect(readScenario({version: 1, masterFailures: {count: 0}}).masterFailures).to.deep.equal({
      count: 0,
      cause: 'disk-full',
    });
  });

  it('gives the article’s case as it was written', () => {
    expect(readScenario(article)).to.deep.equal(article);
  });

  it('shares nothing with what it read, nor with another reading', () => {
    const value = {version: 1, servers: [{...server, offlineForAttempts: [1]}]};
    const read = readScenario(value);
    expect(read.servers).not.to.equal(value.servers);
    expect(read.servers[0]?.offlineForAttempts).not.to.equal(value.servers[0]?.offlineForAttempts);
    const [first, second] = [readScenario({version: 1}), readScenario({version: 1})];
    expect(first.servers[0]).not.to.equal(second.servers[0]);
    expect(first.servers[0]?.offlineForAttempts).not.to.equal(
      second.servers[0]?.offlineForAttempts,
    );
  });

  const accepted: Readonly<Record<string, Record<string, unknown>>> = {
    'an empty title': {title: ''},
    'a title of 120 characters': {title: 'a'.repeat(120)},
    'a title of 120 characters outside the basic plane': {title: '😀'.repeat(120)},
    'a name of 15 characters': {servers: [{...server, name: 'ABCDEFGHIJ-0123'}]},
    'a name of one character': {servers: [{...server, name: '-'}]},
    'a server that holds version 2': {servers: [{...server, holds: 2}]},
    'a server that holds nothing': {servers: [{...server, holds: null}]},
    'a server that is not specified': {servers: [{...server, specified: false}]},
    'attempts without an upper bound, and twice': {
      servers: [{...server, offlineForAttempts: [1, 101, 101, Number.MAX_SAFE_INTEGER]}],
    },
    '10,000 servers': {servers: servers(10_000)},
    'a master that never fails': {masterFailures: {count: 0, cause: 'disk-full'}},
    'a master that always fails': {masterFailures: {count: 100, cause: 'disk-full'}},
    'a job that asks for nothing': {
      job: {kind: 'share-package-on-server', refreshExisting: false, putOnSpecified: false},
    },
    ...Object.fromEntries(jobKinds.map((kind) => [kind, {job: {...article.job, kind}}])),
    ...Object.fromEntries(
      failureCauses.map((cause) => [cause, {masterFailures: {count: 1, cause}}]),
    ),
    ...Object.fromEntries(responses.map((response) => [response, {response}])),
  };
  for (const [what, fields] of Object.entries(accepted)) {
    it(`reads ${what}`, () => {
      const value = {...article, ...fields};
      expect(readScenario(value)).to.deep.equal(value);
    });
  }

  const sentences: Readonly<Record<string, unknown>> = {
    'The scenario is null; it must be an object with version, title, job, servers, masterFailures and response.':
      null,
    'version is missing; it must be 1.': {},
    'version is 2; it must be 1.': {version: 2, color: 'red'},
    'title is "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" (121 characters); it must be text of at most 120 characters.':
      {version: 1, title: 'a'.repeat(121)},
    'title is "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀…" (121 characters); it must be text of at most 120 characters.':
      {version: 1, title: '😀'.repeat(121)},
    'job is a list of 2; it must be an object with kind, refreshExisting and putOnSpecified.': {
      version: 1,
      job: [1, 2],
    },
    'job is an object that is not plain data; it must be an object with kind, refreshExisting and putOnSpecified.':
      {version: 1, job: new Map()},
    'job.kind is "say \\"no\\"\\n\\u{2028}"; it must be "run-command-on-workstation" or "share-package-on-server".':
      {version: 1, job: {kind: 'say "no"\n\u2028'}},
    'servers is an empty list; it must be a list of 1 to 10,000 servers.': {
      version: 1,
      servers: [],
    },
    'servers is a list of 10001; it must be a list of 1 to 10,000 servers.': {
      version: 1,
      servers: servers(10_001),
    },
    'servers[3].holds is 7; it must be null, 1 or 2.': {
      version: 1,
      servers: [...servers(3), {...server, holds: 7}],
    },
    'servers[0].holds is missing; it must be null, 1 or 2.': {version: 1, servers: [{name: 'A'}]},
    'servers[0].specified is an object; it must be true or false.': {
      version: 1,
      servers: [{...server, specified: {}}],
    },
    'servers[0].color is not a field of a server; a server can have name, holds, specified and offlineForAttempts.':
      {version: 1, servers: [{...server, color: 1}]},
    '["no such\\nfield"] is not a field of a scenario; a scenario can have version, title, job, servers, masterFailures and response.':
      {version: 1, 'no such\nfield': 1},
    'servers[2].name is "S0", and so is servers[0].name; each name must be unique.': {
      version: 1,
      servers: [...servers(2), ...servers(1)],
    },
  };
  for (const [sentence, value] of Object.entries(sentences)) {
    it(`says: ${sentence}`, () => {
      const {message, place, name} = refusal(value);
      expect(message).to.equal(sentence);
      expect(name).to.equal('ScenarioRefusal');
      expect(sentence.startsWith(place), place).to.equal(true);
    });
  }

  it('says of every choice what may be chosen', () => {
    const choices: readonly (readonly [readonly string[], object])[] = [
      [jobKinds, {job: {kind: ''}}],
      [failureCauses, {masterFailures: {cause: ''}}],
      [responses, {response: ''}],
    ];
    for (const [values, fields] of choices) {
      const {message} = refusal({version: 1, ...fields});
      const [, allowed] = message.split(';');
      expect(allowed?.match(/"[^"]+"/g)).to.deep.equal(values.map((value) => `"${value}"`));
    }
  });

  it('names the place within something larger', () => {
    expect(refusal({version: 1, job: {kind: 1}}, '[4]').place).to.equal('[4].job.kind');
    expect(refusal({version: 1, color: 1}, '[4]').place).to.equal('[4].color');
    expect(refusal(7, '[4]').place).to.equal('[4]');
    const twice = {version: 1, servers: [server, server]};
    expect(refusal(twice, '[4]').message).to.equal(
      '[4].servers[1].name is "DENVER", and so is [4].servers[0].name; each name must be unique.',
    );
  });

  class Job {
    readonly kind = 'share-package-on-server';
  }
  const cyclic: Record<string, unknown> = {version: 1};
  cyclic.servers = [cyclic];
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  let deep: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

  const foreign: readonly (readonly [what: string, value: unknown, place: string])[] = [
    ['undefined', undefined, 'The scenario'],
    ['a function', () => ({version: 1}), 'The scenario'],
    ['a symbol', Symbol('scenario'), 'The scenario'],
    ['a Date', new Date(0), 'The scenario'],
    ['a Map', new Map([['version', 1]]), 'The scenario'],
    ['an object with inherited fields', Object.create({version: 1}), 'The scenario'],
    ['a boxed number', {version: Object(1) as unknown}, 'version'],
    ['a bigint', {version: 1n}, 'version'],
    ['NaN', {version: 1, masterFailures: {count: NaN}}, 'masterFailures.count'],
    ['Infinity', {version: 1, masterFailures: {count: Infinity}}, 'masterFailures.count'],
    ['a field that is undefined', {version: 1, title: undefined}, 'title'],
    ['a class’s instance', {version: 1, job: new Job()}, 'job'],
    ['a sparse list', {version: 1, servers: new Array(3)}, 'servers[0]'],
    ['a long sparse list', {version: 1, servers: new Array(4e9)}, 'servers'],
    [
      'a long sparse list of attempts',
      {version: 1, servers: [{...server, offlineForAttempts: new Array(4e9)}]},
      'servers[0].offlineForAttempts[0]',
    ],
    ['something like a list', {version: 1, servers: {length: 1, 0: server}}, 'servers'],
    [
      'typed numbers',
      {version: 1, servers: [{...server, offlineForAttempts: new Uint8Array(1)}]},
      'servers[0].offlineForAttempts',
    ],
    ['a cycle', cyclic, 'servers[0].name'],
    ['a deep list', {version: 1, servers: [{...server, holds: deep}]}, 'servers[0].holds'],
    ['a revoked proxy', revoked.proxy, 'The scenario'],
    [
      'a getter that throws',
      {
        version: 1,
        get title() {
          throw new RangeError('No title today.');
        },
      },
      'The scenario',
    ],
  ];
  for (const [what, value, place] of foreign) {
    it(`refuses ${what}`, () => {
      expect(refusal(value).place).to.equal(place);
    });
  }

  it('reads 10,000 servers', () => {
    const value = {version: 1, servers: servers(10_000)};
    expect(readScenario(value).servers).to.have.lengthOf(10_000);
  });
});

// A link of 54 characters froze the tab for 44 seconds.
describe('a scenario that would run for minutes', () => {
  const attempts = Array.from({length: 100}, (_, index) => index + 1);
  const servers = (count: number, offlineForAttempts: readonly number[]) =>
    Array.from({length: count}, (_, index) => ({name: `S${index}`, holds: 1, offlineForAttempts}));

  it('is refused by its place, with what it asks for and what there may be', () => {
    expect(() => readScenario({version: 1, servers: servers(1_000, attempts)})).to.throw(
      'servers can get 101000 copies in all attempts; a run has at most 60000.',
    );
  });

  it('may have ten thousand servers that are offline now and then', () => {
    const scenario = {version: 1, servers: servers(10_000, [1, 2, 3, 4, 5])};
    expect(readScenario(scenario).servers).to.have.length(10_000);
  });
});
