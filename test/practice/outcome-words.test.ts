/** How outcomes are told: each in its own words, in sentences, and resting on facts. */
import {expect} from 'chai';

import {facts} from '../../lessons/facts.js';
import {outcomes, type OutcomeId} from '../../machines/hotfix/hotfix-context.js';
import {platforms} from '../../machines/hotfix/smsinst-files.js';
import {hotfixView} from '../../src/practice/model/hotfix-view.js';
import {outcomeTelling} from '../../src/practice/model/outcome-text.js';
import {actCode, allActs} from '../../src/practice/model/practice.js';
import {explore} from '../machines/hotfix/hotfix-exploration.js';

interface Told {
  readonly outcome: OutcomeId;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** Where a file lies that the service does not read matters to few words. */
const acts = allActs.filter((act) => !/^copy:(april|hotfix-alpha).*site-srv/u.test(actCode(act)));

/** Whatever is told anywhere: once for each act and each set of open applications in each state. */
const told = platforms.flatMap((platform): Told[] => {
  const seen = new Map<string, Told>();
  for (const {act, to} of explore(platform, acts).edges) {
    const {value, context} = to;
    const {outcome, openApplications, closedAfterStop} = context;
    const key = JSON.stringify([value, outcome, actCode(act), openApplications, closedAfterStop]);
    if (seen.has(key)) continue;
    const telling = outcomeTelling(outcome!, {act, view: hotfixView(to)});
    seen.set(key, {outcome: outcome!, ...telling});
  }
  return [...seen.values()];
});

describe('the telling of outcomes', () => {
  for (const part of ['title', 'text'] as const) {
    it(`gives no ${part} to two outcomes`, () => {
      const owners = new Map<string, OutcomeId>();
      for (const {outcome, [part]: words} of told) {
        expect(owners.get(words) ?? outcome, words).to.equal(outcome);
        owners.set(words, outcome);
      }
      expect(new Set(owners.values()).size).to.equal(outcomes.length);
    });
  }

  it('is in sentences, and never calls the request a flag', () => {
    for (const sentence of new Set(told.flatMap(({title, text}) => [title, text]))) {
      expect(sentence).to.match(/^[A-Z].*\.$/u);
      expect(sentence).not.to.match(/\bflags?\b|undefined|null|\s\s/iu);
    }
  });

  it('rests each outcome on facts', () => {
    for (const {facts: ids} of told) expect(facts).to.include.all.keys(ids);
  });
});
