/** Texts of data: all of them are listed for translators, by the ids that the page asks for. */
import {expect} from 'chai';

import {article, leftOut} from '../../lessons/article.js';
import {facts} from '../../lessons/facts.js';
import {glossary} from '../../lessons/glossary.js';
import {lessons} from '../../lessons/index.js';
import {presets} from '../../lessons/presets.js';
import {storyEnd, storyScenes} from '../../lessons/story.js';
import {listedCharts} from '../../src/charts/chart-list.js';
import {graphOf} from '../../src/charts/model/chart-graph.js';
import {dataTexts} from '../../src/words/data-texts.js';

const listed = dataTexts();
const byId = new Map(listed.map(({id, text}) => [id, text]));

/** Every string in a value, however deep; what lies in RECEIVE is a code in words. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'receive' ? [] : stringsIn(inner),
  );
}

describe('the texts of data', () => {
  it('have ids of their own, in letters that a file of translations can hold', () => {
    expect(byId.size).to.equal(listed.length);
    for (const {id, text} of listed) {
      expect(id).to.match(/^[a-z][\w.-]+$/i);
      expect(text).to.equal(text.trim()).and.not.equal('');
    }
  });

  it('have ids by name, so that what is translated stays so when a thing is moved', () => {
    expect(byId.get('term.despooler.term')).to.equal('Despooler');
    expect(byId.get('term.retry.forms')).to.equal('retry instruction|retry|retries');
    expect(byId.get('story.asks.caption')).to.equal('A job asks: refresh three servers.');
    expect(byId.get('title.one-server-is-offline')).to.equal('One server is offline');
    expect(byId.get('preset.no-failure.shows')).to.match(/^Storing the master succeeds at once/);
    expect(byId.get('lesson.the-ticket.title')).to.equal('The ticket');
    expect(byId.get('lesson.the-ticket.steps.diagnose.act.choices.three.text')).to.match(/^DENVER/);
    expect(byId.get('fact.hotfix-by-tool.says')).to.match(/^Hotfix\.exe/);
    expect(byId.get('left-out.run-phase.why')).to.match(/^The fault happens/);
    expect(byId.get('chart.despooler.waitingForInstruction')).to.match(
      /^The Despooler looks in RECEIVE/,
    );
  });

  it('are all that a learner reads', () => {
    const texts = new Set([
      ...listed.map(({text}) => text),
      // One text, cut at its bars.
      ...Object.values(glossary).flatMap(({forms}) => forms),
      // Printed as the article has them.
      article.product,
    ]);
    const data = [article, leftOut, facts, glossary, lessons, presets, storyScenes, storyEnd];
    const unlisted = stringsIn(data).filter((text) => /\S \S/.test(text) && !texts.has(text));
    expect(unlisted).to.deep.equal([]);
  });

  it('hold no codes', () => {
    const codes = listed.filter(({text}) => /^[a-z]+([-.:][a-z]+)+$/.test(text));
    expect(codes).to.deep.equal([]);
  });

  it('describe the states of every chart', () => {
    for (const {machine} of listedCharts) {
      const {id, states} = graphOf(machine);
      for (const {path, description} of states) {
        if (description) expect(byId.get(`chart.${id}.${path}`), path).to.equal(description);
      }
    }
  });
});
