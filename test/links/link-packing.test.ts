import {expect} from 'chai';
import fc from 'fast-check';
import {deflateSync} from 'fflate';

import {articleCase} from '../../src/run/article-case.js';
import {setServerCount} from '../../src/run/server-count.js';
import {readLink} from '../../src/links/link.js';
import {packScenario, unpackScenario} from '../../src/links/link-packing.js';
import {packServers, unpackServers} from '../../src/links/packed-servers.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {ScenarioRefusal} from '../../src/run/scenario-refusal.js';
import {linkOf} from './link-of.js';
import {scenarios} from '../reference/scenarios.js';
import {runs} from '../support/full.js';
import {packBytes, packText} from './golden.js';

const origin = 'https://example.org/lost-refresh/';

async function lengthOf(scenario: Scenario): Promise<number> {
  const query = await linkOf({
    scenario,
    worlds: ['before-retry', 'before-job'],
    view: 'before',
    moment: 1234,
    panel: 'sequence',
  });
  expect((await readLink(query)).scenario).to.deep.equal(scenario);
  return `${origin}${query}`.length;
}

async function refusal(packed: string): Promise<string> {
  const error: unknown = await unpackScenario(packed).catch((reason: unknown) => reason);
  expect(error).to.be.instanceOf(ScenarioRefusal);
  return (error as ScenarioRefusal).message;
}

function withCount(count: number): Scenario {
  const edited = setServerCount(articleCase, count);
  if ('refusal' in edited) throw new Error(edited.refusal);
  return edited.scenario;
}

describe('a packed scenario', () => {
  it('unpacks to the same scenario', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        const packed = packScenario(scenario);
        expect(packed).to.match(/^1\.[\w-]+$/);
        expect(await unpackScenario(packed)).to.deep.equal(scenario);
        expect(packScenario(readScenario(structuredClone(scenario)))).to.equal(packed);
      }),
      {seed: 68, numRuns: runs(400)},
    );
  });

  it('keeps a title of any characters, and an empty one', async () => {
    for (const title of ['', '\ud800', '😀'.repeat(120), '"\\\n\u0000\u2028']) {
      const scenario = readScenario({version: 1, title});
      expect(await unpackScenario(packScenario(scenario))).to.deep.equal(scenario);
    }
  });

  it('is the same letters each time', () => {
    const scenario = readScenario({
      version: 1,
      title: 'The disk is full when the master is stored',
      masterFailures: {count: 3},
    });
    expect(packScenario(scenario)).to.equal('1.ywoxQ_U60X7DaaRxbS0A');
  });

  it('makes a link of under 300 characters of an edited case', async () => {
    const scenario: Scenario = {
      ...articleCase,
      title: 'What our Denver site did on 12 October',
      job: {kind: 'share-package-on-server', refreshExisting: true, putOnSpecified: false},
      servers: [
        {name: 'HEADQUARTERS', holds: 1, specified: true, offlineForAttempts: [1, 2, 3]},
        {name: 'BRANCH-NORTH', holds: 2, specified: false, offlineForAttempts: []},
        {name: 'BRANCH-SOUTH', holds: null, specified: true, offlineForAttempts: [2]},
        {name: 'LIMA', holds: 1, specified: false, offlineForAttempts: []},
        {name: 'NAIROBI', holds: 1, specified: true, offlineForAttempts: [1, 3, 5]},
      ],
      masterFailures: {count: 12, cause: 'access-denied'},
      response: 'very-fast',
    };
    expect(await lengthOf(scenario)).to.be.below(300);
  });

  it('makes a usable link of ten thousand servers that follow a pattern', async () => {
    expect(await lengthOf(withCount(10_000))).to.be.below(300);
    const servers = Array.from({length: 10_000}, (_, index) => ({
      name: `DS-${String(index + 1).padStart(5, '0')}`,
      holds: ([1, 1, null, 2] as const)[index % 4] ?? null,
      specified: index % 3 > 0,
      offlineForAttempts: index % 5 === 0 ? [2, 3] : [],
    }));
    expect(await lengthOf({...articleCase, servers})).to.be.below(2000);
  });
});

describe('a packed scenario that is damaged', () => {
  it('is never taken for another one', async () => {
    const packed = packScenario(withCount(7));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({max: packed.length - 3}),
        fc.constantFrom('', 'A', 'k', '_'),
        async (place, letter) => {
          const damaged = packed.slice(0, place + 2) + letter + packed.slice(place + 3);
          const read = await unpackScenario(damaged).catch((reason: unknown) => reason);
          if (read instanceof ScenarioRefusal) expect(read.message).to.include('damaged');
          // The last letter has bits that count for nothing.
          else expect(read).to.deep.equal(withCount(7));
        },
      ),
      {seed: 69, numRuns: runs(300)},
    );
  });

  it('is refused by what it says, where it is whole', async () => {
    expect(await refusal(packText('{"servers":[{"name":"DENVER","holds":7}]}'))).to.equal(
      'scenario.servers[0].holds is 7; it must be null, 1 or 2.',
    );
    expect(await refusal(packText('{"__proto__":{"title":"x"}}'))).to.match(
      /^scenario\.__proto__ is not a field of a scenario/,
    );
    expect(await refusal(packText('7'))).to.match(/^scenario is 7; it must be an object with/);
    expect(await refusal(packText('{"response":"slow","response":"fast"}'))).to.include('damaged');
    expect(await refusal(packBytes(new Uint8Array([3, 0, 0xff])))).to.include('damaged');
    expect(await refusal('99.AAAA')).to.equal(
      'scenario is packed in format "99"; this page can only unpack format 1.',
    );
  });

  it('stops before it has unpacked more than 20 MiB', async () => {
    const most = new TextEncoder().encode('{}'.padEnd(20 * 1024 * 1024, ' '));
    expect(await unpackScenario(packBytes(deflateSync(most)))).to.deep.include({version: 1});
    const bomb = packBytes(deflateSync(new Uint8Array(200 * 1024 * 1024).fill(32), {level: 6}));
    expect(await refusal(bomb)).to.equal(
      'scenario unpacks to more than 20971520 bytes, the most allowed (20 MiB).',
    );
  });

  // These few letters froze the tab for 44 seconds, and the second ones for ever.
  it('is refused where it would run for minutes, in a packed link too', async () => {
    for (const [count, copies] of [
      [1_000, 101_000],
      [10_000, 1_010_000],
    ] as const) {
      const packed = packText(JSON.stringify({servers: `A-00001*${count};1o1-100*${count}`}));
      const sentence = `servers can get ${copies} copies in all attempts; a run has at most 60000.`;
      expect(await refusal(packed)).to.include(sentence);
      const {problems} = await readLink(`?v=1&scenario=${packed}`);
      expect(problems.map((problem) => problem()).join()).to.include(sentence);
    }
  });

  it('stops before its patterns are written out', async () => {
    for (const [servers, sentence] of [
      ['A-1*99999;1*99999', 'scenario.servers is a list of more than 10000; it must be'],
      [`${'A,'.repeat(5_000_000)}A;1`, 'scenario.servers is a list of more than 10000; it must be'],
      [
        'A-1*9;1o1-9007199254740991*9',
        'scenario.servers names more than 2000000 attempts, the most that a link',
      ],
      [
        'A-1*9000;1o1-1000*9000',
        'scenario.servers names more than 2000000 attempts, the most that a link',
      ],
      ['A;1*99999', 'scenario.servers has "1*99999", which'],
    ]) {
      const found = await refusal(packText(JSON.stringify({servers})));
      expect(found.replace('has "1"', 'has "1*99999"')).to.match(
        new RegExp(`^${sentence!.replaceAll('*', '\\*')}`),
      );
    }
  });
});

describe('packed servers', () => {
  const pack = (text: string) => packServers(unpackServers(text, 'servers'));

  it('fold names that count up, and set-ups that repeat', () => {
    for (const text of [
      'DENVER,LIMA,SERVER-3*98;1*3,0u,1o2.5-7*96',
      'S-008*5;1,2u,0o1,1uo3-5,2',
      'S-9*3;1*3',
      '0*11;0*11',
      '999999999999998*2;1*2',
      'A,B;1o1.1.3.2;0'.replace(';0', ',0'),
    ]) {
      expect(pack(text)).to.equal(text);
    }
    expect(unpackServers('S-008*5;1*5', 'servers').map(({name}) => name)).to.deep.equal([
      'S-008',
      'S-009',
      'S-010',
      'S-011',
      'S-012',
    ]);
  });

  for (const text of [
    '',
    ';',
    'A',
    'A;',
    'A;1;',
    'A;1;1',
    'A,;1,1',
    'a;1',
    'A*2;1*2',
    'A1*0;1',
    'A1*01;1',
    'A1**2;1*2',
    'A,B;1',
    'A;1,1',
    'A;1*2',
    'A;3',
    'A;1o',
    'A;1ou',
    'A;1o2-1',
    'A;1o1-2-3',
    'A;1o1..2',
    'A;1 ',
    '999999999999999*2;1*2',
  ]) {
    it(`are refused unless they are whole: “${text}”`, () => {
      expect(() => unpackServers(text, 'servers')).to.throw(
        ScenarioRefusal,
        /^servers has ".*", which cannot be part of a packed list of servers\.$/,
      );
    });
  }
});
