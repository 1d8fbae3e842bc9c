import {expect} from 'chai';
import fc from 'fast-check';

import {articleCase} from '../../src/run/article-case.js';
import {setFailureCount} from '../../src/run/edit-scenario.js';
import {panels, type LabState} from '../../src/links/lab-state.js';
import {readLink, routeLink} from '../../src/links/link.js';
import {views} from '../../src/run/compared-run.js';
import {labPresets} from '../../src/links/lab-presets.js';
import {addressOf} from '../../src/embed/snippets.js';
import {nameScenario} from '../../src/links/scenario-name.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';
import {linkOf} from './link-of.js';
import {scenarios} from '../reference/scenarios.js';
import {runs} from '../support/full.js';
import {presetOf} from '../support/presets.js';
import golden from './golden-links.json' with {type: 'json'};

const usualLink = {
  scenario: articleCase,
  worlds: ['absent', 'before-job'],
  view: 'both',
  panel: 'instruction',
} as const;
const usual: LabState = {...usualLink, moment: 0};

const pairs = worlds.flatMap((a) => worlds.map((b) => [a, b] as const));

const states: fc.Arbitrary<LabState> = fc.record({
  scenario: fc.oneof(
    {weight: 3, arbitrary: scenarios},
    {weight: 1, arbitrary: fc.constantFrom(...labPresets.map(({scenario}) => scenario))},
  ),
  worlds: fc.constantFrom(...pairs),
  view: fc.constantFrom(...views),
  moment: fc.nat({max: 200_000}),
  panel: fc.constantFrom(...panels),
});

async function problemsOf(query: string): Promise<readonly string[]> {
  return (await readLink(query)).problems.map((problem) => problem());
}

describe('a link', () => {
  it('is empty for the story, and as short as can be for the Lab as it opens', async () => {
    expect(await routeLink({screen: 'story'})).to.equal('');
    expect(await linkOf(usual)).to.equal('?v=1');
    expect(await readLink('')).to.deep.include({...usualLink, step: null, problems: []});
  });

  it('names what is otherwise, and its version', async () => {
    const state: LabState = {...usual, view: 'after', moment: 7, panel: 'log'};
    expect(await linkOf(state)).to.equal('?v=1&world=after&step=7&panel=log');
    expect(await linkOf({...usual, worlds: ['before-retry', 'absent']})).to.equal(
      '?v=1&worlds=before-retry.absent',
    );
  });

  it('names a preset by its id, whichever way it was come by', async () => {
    for (const {id, scenario, worlds} of labPresets.filter((each) => each.id !== 'article')) {
      const query = `?v=1&scenario=${id}`;
      expect(await linkOf({...usual, scenario: structuredClone(scenario), worlds})).to.equal(query);
      expect(await readLink(query)).to.deep.include({scenario, worlds, problems: []});
    }
  });

  it('names the worlds only where they are not those of the preset', async () => {
    const {scenario} = presetOf('hotfix-midway');
    expect(await linkOf({...usual, scenario})).to.equal(
      '?v=1&scenario=hotfix-midway&worlds=absent.before-job',
    );
    expect((await readLink('?scenario=hotfix-midway')).worlds).to.deep.equal([
      'before-retry',
      'before-job',
    ]);
  });

  it('names a scenario once', async () => {
    const edited = setFailureCount(articleCase, 3);
    const scenario = 'scenario' in edited ? edited.scenario : articleCase;
    expect(await nameScenario(scenario)).to.equal(await nameScenario(scenario));
  });

  it('opens just what was on the screen', async () => {
    await fc.assert(
      fc.asyncProperty(states, async ({moment, ...state}) => {
        const query = await linkOf({...state, moment});
        expect(query).to.match(/^(\?v=1(&[a-z]+=[\w.-]+)+)?$/);
        const link = await readLink(query);
        expect(link).to.deep.include({...state, step: moment || null, problems: []});
        expect(Object.keys(link.scenario)).to.deep.equal(Object.keys(readScenario(state.scenario)));
        expect(await linkOf({...link, moment})).to.equal(query);
      }),
      {seed: 66, numRuns: runs(300)},
    );
  });
});

describe('a link that is too long for a server', () => {
  // Names that pack badly.
  const servers = Array.from({length: 1_500}, (_, index) => ({
    name: `S${Math.imul(index + 1, 2654435761) >>> 0}`,
    holds: index % 3 === 0 ? null : 1,
  }));
  const scenario = readScenario({version: 1, servers});
  const state: LabState = {...usual, scenario, moment: 7, view: 'after'};

  it('carries the scenario where no server sees it', async () => {
    const link = await linkOf(state);
    const [query = '', fragment = ''] = link.split('#');
    expect(link).to.have.lengthOf.above(8_000);
    expect(query).to.equal('?v=1&world=after&step=7');
    expect(fragment).to.match(/^scenario=1\.[\w-]+$/);
    expect(await readLink(link)).to.deep.include({scenario, step: 7, view: 'after', problems: []});
  });

  it('opens as before where the scenario stands in the query, and from a page that escaped it', async () => {
    const link = await linkOf(state);
    const old = link.replace('#', '&');
    for (const text of [old, old.replaceAll('&', '&amp;'), link.replaceAll('&', '&amp;')]) {
      expect(await readLink(text)).to.deep.equal(await readLink(link));
    }
  });

  it('leaves other fragments to the page', async () => {
    for (const fragment of ['#', '#main', '#step=9', '#v=9&colour', '#:~:text=scenario']) {
      const link = await readLink(`?v=1&step=3${fragment}`);
      expect(link).to.deep.equal(await readLink('?v=1&step=3'));
    }
  });

  it('is what is pasted into a page, too', async () => {
    const {name} = await nameScenario(scenario);
    const address = addressOf({site: 'https://example.org/', params: [['scenario', name]]});
    expect(address).to.equal(`https://example.org/?v=1#scenario=${name}`);
  });
});

describe('what is wrong with a link', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ['?v=0', 'v is "0"; it must be 1.'],
    [
      '?v=99',
      'v is 99, so the link is newer than this page, which knows version 1. The page shows what it can read.',
    ],
    ['?view=labs', 'view is "labs"; it must be story, lab, lesson, check, or evidence.'],
    ['?world=Both', 'world is "Both"; it must be before, both, or after.'],
    [
      '?worlds=absent.present',
      'worlds is "absent.present"; it must be two of absent, before-job, and before-retry, separated by a dot.',
    ],
    [
      '?step=-1',
      'step is "-1"; it must be a whole number of 0 or more, first-difference, first-harm, or end.',
    ],
    ['?panel=', 'panel is ""; it must be instruction, story, log, charts, or sequence.'],
    [
      '?scenario=artikel',
      'scenario is "artikel"; it must be existing-servers, article, no-failure, no-refresh, three-failures, hotfix-midway, share-package-hides, new-servers-only, one-offline, hundred-failures, thousand-servers or a packed scenario.',
    ],
    [
      '?scenaro=article&scenaro=x',
      '"scenaro" is not a parameter of a link; a link can have v, view, lesson, scenario, worlds, world, step, panel, claim, bounds, speed, autoplay, present, locale, theme, controls, lock.',
    ],
    ['?step=1&step=2', 'step appears more than once in the link; the first one counts.'],
  ];
  for (const [query, sentence] of sentences) {
    it(`is said in one sentence: ${query}`, async () => {
      expect(await problemsOf(query)).to.deep.equal([sentence]);
    });
  }

  it('leaves the rest as it is said', async () => {
    const link = await readLink(
      '?v=99&scenario=artikel&worlds=x&world=after&step=5&panel=log&wolrds=y',
    );
    expect(link).to.deep.include({...usualLink, view: 'after', panel: 'log', step: 5});
    expect(link.problems).to.have.lengthOf(4);
  });

  for (const name of [
    ...['fbclid', 'gclid', 'utm_source', 'utm_campaign', 'mc_cid', 'forcedownload', 'ref', 'lang'],
    ...['n0', 'x', 'q', 'id', 'colour', '__proto__', 'constructor', '%'],
  ]) {
    it(`is not what others add: ${name}`, async () => {
      const link = await readLink(`?${name}=1&step=5`);
      expect(link).to.deep.include({step: 5, problems: [], isBare: false});
      expect(await readLink(`?${name}=1`)).to.deep.include({problems: [], isBare: true});
      expect(await readLink(`?${name}=1&locale=de`)).to.deep.include({problems: [], isBare: true});
    });
  }

  for (const name of [
    'scenaro',
    'Scenario',
    'senario',
    'steps',
    'setp',
    'panels',
    'veiw',
    'local',
  ]) {
    it(`is a near miss: ${name}`, async () => {
      const {problems, isBare} = await readLink(`?${name}=1`);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]?.()).to.contain(`"${name}" is not a parameter`);
      expect(isBare).to.equal(false);
    });
  }

  it('is not that a page around escaped it, once or twice', async () => {
    const plain = '?v=1&scenario=hotfix-midway&world=after&step=5';
    for (const escaped of ['&amp;', '&amp;amp;']) {
      const link = await readLink(plain.replaceAll('&', escaped));
      expect(link).to.deep.equal(await readLink(plain));
    }
  });

  it('is counted where it is too much to say', async () => {
    const many = Array.from(
      {length: 500},
      (_, index) => `scenari${(index + 36).toString(36)}=1`,
    ).join('&');
    const problems = await problemsOf(many);
    expect(problems).to.have.lengthOf(11);
    expect(problems.at(-1)).to.equal('The link has 490 more problems.');
  });
});

describe('any query', () => {
  const names = ['v', 'view', 'scenario', 'worlds', 'world', 'step', 'panel', 'x', '__proto__'];
  const queries = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...names),
          fc.oneof(
            fc.string({unit: 'binary'}),
            fc.constantFrom('1', 'both', 'end', 'absent.before-job', 'log', 'lab', 'no-failure'),
            fc.base64String().map((text) => `1.${text}`),
          ),
        ),
      )
      .map((entries) => entries.map((entry) => entry.map(encoded).join('=')).join('&')),
    // A link of which one letter was changed, taken away or put in.
    fc
      .tuple(fc.constantFrom(...golden), fc.nat(), fc.nat({max: 1}), fc.string({maxLength: 1}))
      .map(([{query}, place, gone, letter]) => {
        const at = place % (query.length + 1);
        return query.slice(0, at) + letter + query.slice(at + gone);
      }),
  );

  it('opens a Lab that can be shown, and tells what is wrong in sentences', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const {scenario, problems, view, panel, step, worlds: pair} = await readLink(query);
        if (scenario.servers.length < 100) {
          expect(readScenario(structuredClone(scenario))).to.deep.equal(scenario);
        }
        for (const problem of problems) {
          expect(problem())
            .to.match(/^[^\p{C}]+\.$/u)
            .and.not.include('did not load');
        }
        expect(views).to.include(view);
        expect(panels).to.include(panel);
        for (const world of pair) expect(worlds).to.include(world);
        if (typeof step === 'number') expect(step).to.be.at.least(0);
      }),
      {seed: 67, numRuns: runs(1500)},
    );
  });
});

/** A lone surrogate can't be escaped. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, 'x'));
}
