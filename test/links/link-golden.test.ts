/** Links that were given out must open for ever what they opened then. Only ever add to the list. */
import {expect} from 'chai';

import {readLink} from '../../src/links/link.js';
import {linkOf} from './link-of.js';
import {opened, usual, type Opened} from './golden.js';
import links from './golden-links.json' with {type: 'json'};

const golden = links as readonly {query: string; opens: Partial<Opened>}[];

describe('a link that was given out', () => {
  for (const {query, opens} of golden) {
    it(`opens what it did: ${query.slice(0, 100) || 'the empty one'}`, async () => {
      const link = await readLink(query);
      const {problems, ...rest} = {...usual, ...opens};
      expect(await opened(link)).to.deep.include(rest);
      expect(
        link.problems.map((problem, index) => problem().startsWith(problems[index]!)),
      ).to.deep.equal(problems.map(() => true));
      const moment = typeof link.step === 'number' ? link.step : 0;
      const again = await readLink(await linkOf({...link, moment}));
      expect(again).to.deep.include({scenario: link.scenario, worlds: link.worlds, problems: []});
      expect(again).to.deep.include({view: link.view, panel: link.panel, step: moment || null});
    });
  }

  it('is of every kind', () => {
    expect(golden).to.have.lengthOf.at.least(70);
    expect(new Set(golden.map(({query}) => query))).to.have.lengthOf(golden.length);
  });
});
