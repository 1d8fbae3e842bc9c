/** Texts of data: all of them are listed for translators, by the ids that the page asks for. */
import {expect} from 'chai';

import {article, leftOut} from '../../lessons/article.js';
import {facts, type FactId} from '../../lessons/facts.js';
import {glossary} from '../../lessons/glossary.js';
import {lessons} from '../../lessons/index.js';
import {presets} from '../../lessons/presets.js';
import {storyEnd, storyScenes} from '../../lessons/story.js';
import {languages} from '../../locales/generated/index.js';
import {listedCharts} from '../../src/charts/chart-list.js';
import {graphOf} from '../../src/charts/model/chart-graph.js';
import {descriptionOf} from '../../src/charts/model/chart-words.js';
import {localisedLesson} from '../../src/course/model/lesson-text.js';
import {labPresets, presetShows, presetTitle} from '../../src/links/lab-presets.js';
import {comicPage} from '../../src/story/comic/index.js';
import {lessonTitle} from '../../src/words/data-text.js';
import {dataTexts} from '../../src/words/data-texts.js';
import {factSays, factSource} from '../../src/words/fact-text.js';
import {
  partsOf,
  termIds,
  termMeaning,
  termName,
  termSource,
} from '../../src/words/glossary-text.js';
import {setLocale} from '../../src/words/locale.js';
import {labelMeaning, printed, printedLabels} from '../../src/words/printed-labels.js';
import {shownTitle} from '../../src/words/shown-title.js';

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

describe('data in another language', () => {
  const browser = ['window', 'dispatchEvent'] as const;
  const texts = Object.fromEntries(listed.map(({id, text}) => [id, `⟦${text}⟧`]));
  const part = (): Promise<{texts: typeof texts}> => Promise.resolve({texts});

  before(async () => {
    // What the library asks of a page.
    Object.assign(globalThis, {window: new EventTarget(), dispatchEvent: () => true});
    Object.assign(languages, {'en-XA': {first: part, rest: part, course: part}});
    await setLocale('en-XA');
  });

  after(async () => {
    await setLocale('en');
    for (const name of browser) Reflect.deleteProperty(globalThis, name);
    Reflect.deleteProperty(languages, 'en-XA');
  });

  for (const lesson of lessons) {
    it(`leaves no English text in a lesson: ${lesson.id}`, () => {
      const shown = localisedLesson(lesson);
      // The title of a situation is translated where it is shown.
      const read = JSON.parse(
        JSON.stringify(shown, (field, value: unknown) => (field === 'change' ? null : value)),
      ) as unknown;
      const english = stringsIn(read).filter((text) => /\S \S/.test(text) && !/^⟦.*⟧$/s.test(text));
      expect(english).to.deep.equal([]);
      expect(lessonTitle(lesson)).to.equal(`⟦${lesson.title}⟧`);
    });
  }

  it('leaves none in facts, terms, presets, charts and the story', () => {
    const shown = [
      ...Object.keys(facts).flatMap((id) => [factSays(id as FactId), factSource(id as FactId)]),
      ...termIds.flatMap((id) => [termName(id), termMeaning(id), termSource(id)]),
      ...labPresets.flatMap((preset) => [
        presetTitle(preset),
        presetShows(preset),
        shownTitle(preset.scenario) ?? '',
      ]),
      ...listedCharts.flatMap(({machine}) => {
        const graph = graphOf(machine);
        return graph.states
          .filter(({description}) => description)
          .map((state) => descriptionOf(graph, state));
      }),
      ...printedLabels.map(labelMeaning),
    ];
    expect(shown.filter((text) => !/^⟦.+⟧$/.test(text))).to.deep.equal([]);
    for (const {caption} of [...storyScenes, storyEnd]) {
      expect(comicPage()).to.include(`⟦${caption}⟧`);
    }
  });

  it('finds terms in a script that puts no spaces between words', async () => {
    const japanese = {'term.retry.forms': '再試行|リトライ', 'term.despooler.forms': 'Despooler'};
    const first = (): Promise<{texts: typeof japanese}> => Promise.resolve({texts: japanese});
    Object.assign(languages, {'ar-XB': {first, rest: first, course: first}});
    await setLocale('ar-XB');
    const found = partsOf('このDespoolerは再試行を書き、DespoolerXは書きません。');
    expect(found.filter(({term}) => term)).to.deep.equal([
      {text: 'Despooler', term: 'despooler'},
      {text: '再試行', term: 'retry'},
    ]);
    expect(partsOf('DespoolerXとリトライ').flatMap(({term}) => term ?? [])).to.deep.equal([
      'retry',
    ]);
    Reflect.deleteProperty(languages, 'ar-XB');
    await setLocale('en-XA');
  });

  it('leaves the titles that others gave to their scenarios, and the labels of the server', () => {
    expect(shownTitle({title: 'My own site'})).to.equal('My own site');
    expect(printed('Services')).to.equal('Services');
  });
});
