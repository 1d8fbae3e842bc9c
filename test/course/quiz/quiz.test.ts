/** Tests made of generated situations: their answers come from running them, and the lessons before the test suffice. */
import {expect} from 'chai';

import {facts} from '../../../lessons/facts.js';
import {lessons} from '../../../lessons/index.js';
import {mark} from '../../../src/course/model/marking.js';
import {Chance} from '../../../src/course/model/chance.js';
import type {QuizItem} from '../../../src/course/model/quiz/quiz-case.js';
import {askProcedure} from '../../../src/course/model/quiz/quiz-hotfix-questions.js';
import {quizOf} from '../../../src/course/model/quiz/quiz.js';
import {transcriptOf} from '../../../src/course/model/lesson-transcript.js';
import {readScenario} from '../../../src/run/scenario.js';
import {referenceRun} from '../../reference/reference.js';
import {runs} from '../../support/full.js';
import {Reader} from '../reader.js';

/** 5,040 items in the long form. */
const sets = Array.from({length: runs(420)}, (_, index) => quizOf(index + 1, 12));
const items = sets.flat();

function choicesOf({question}: QuizItem): readonly {id: string; right: boolean; text: string}[] {
  return question.kind === 'order' ? [] : question.choices;
}

describe('a set of items', () => {
  it('has twelve, each with an id of its own', () => {
    for (const set of sets) {
      expect(set).to.have.lengthOf(12);
      expect(new Set(set.map(({id}) => id)).size).to.equal(12);
    }
  });

  it('is the same for the same number, and another for another', () => {
    expect(quizOf(3, 12)).to.deep.equal(quizOf(3, 12));
    expect(quizOf(3, 12)).not.to.deep.equal(quizOf(4, 12));
  });

  it('asks about situations that the Lab can open', () => {
    for (const {run} of items.slice(0, 480)) {
      if (run) expect(readScenario(run.scenario)).to.deep.equal(run.scenario);
    }
  });

  it('has empty servers among those that get the package, and among those that do not', () => {
    const empty = items.flatMap(({run}) =>
      (run?.scenario.servers ?? []).filter(({holds}) => holds === null),
    );
    expect(new Set(empty.map(({specified}) => specified)).size).to.equal(2);
  });

  it('has one right choice where one may be chosen, and some for several', () => {
    for (const item of items) {
      const right = choicesOf(item).filter((choice) => choice.right).length;
      if (item.question.kind === 'one') expect(right, item.question.prompt).to.equal(1);
      if (item.question.kind === 'several') expect(right, item.question.prompt).to.be.above(0);
    }
  });

  it('offers no choice twice, and gives a reason for each', () => {
    for (const item of items) {
      const texts = choicesOf(item).map(({text}) => text);
      expect(new Set(texts).size, item.question.prompt).to.equal(texts.length);
      if (item.question.kind === 'order') continue;
      for (const {because} of item.question.choices) expect(because).to.match(/^.+\.$/u);
    }
  });

  it('has no place that is always the right one', () => {
    const places = new Set(
      items
        .filter(({question}) => question.kind === 'one')
        .map((item) => choicesOf(item).findIndex(({right}) => right)),
    );
    expect(places.size).to.be.above(2);
  });
});

describe('an item', () => {
  it('has the answer that the rules give, by a model that knows no charts', () => {
    for (const item of items) {
      const {about, run} = item;
      if (!run || about === 'repair') continue;
      const {outcome, retries} = referenceRun(run.scenario, run.world);
      const asksRefresh = run.scenario.job.refreshExisting;
      const right = choicesOf(item).flatMap((choice) => (choice.right ? [choice.id] : []));
      const expected: Partial<Record<QuizItem['about'], readonly string[]>> = {
        stale: outcome.stale.length > 0 ? outcome.stale : ['none'],
        lost: retries.some(({refreshExisting}) => asksRefresh && !refreshExisting)
          ? ['refresh-first']
          : ['nothing'],
        difference: [
          JSON.stringify(outcome.servers) ===
          JSON.stringify(referenceRun(run.scenario, 'before-job').outcome.servers)
            ? 'no'
            : 'yes',
        ],
        status: [item.question.prompt.includes('waits') ? 'Retrying' : outcome.jobStatus],
        evidence: [
          run.scenario.servers.some(
            ({name, holds}) => holds === null && (outcome.servers[name] ?? null) !== null,
          )
            ? 'inferred'
            : 'documented',
        ],
        advice: [outcome.stale.length > 0 ? 'install' : 'wait'],
      };
      if (expected[about]) expect(right, item.situation.join(' ')).to.have.members(expected[about]);
    }
  });

  it('does not contradict itself', () => {
    for (const {situation, question, run} of items) {
      const text = [...situation, question.prompt].join(' ');
      if (/first retry waits/u.test(text)) expect(text).not.to.include('succeeds at once');
      if (!run || question.kind === 'order') continue;
      for (const {because} of question.choices) {
        if (!because.includes('every server that held version 1 is specified')) continue;
        for (const {holds, specified} of run.scenario.servers)
          if (holds === 1) expect(specified, text).to.equal(true);
      }
    }
  });

  it('asks about every lesson', () => {
    const subjects = new Set(items.map(({about}) => about));
    expect([...subjects].sort()).to.deep.equal([
      'advice',
      'difference',
      'evidence',
      'file',
      'log',
      'lost',
      'order',
      'procedure',
      'repair',
      'stale',
      'status',
      'when',
    ]);
    for (const set of sets) {
      const inSet = set.map(({about}) => about);
      expect(inSet).to.include.members([
        'advice',
        'evidence',
        'file',
        'procedure',
        'repair',
        'log',
        'status',
      ]);
    }
  });

  it('has each of its answers right somewhere, so that none can be ruled out', () => {
    const rightIn = (item: QuizItem): readonly string[] =>
      choicesOf(item).flatMap(({id, right}) => (right ? [`${item.about} ${id}`] : []));
    const practised = Array.from({length: 200}, (_, seed) =>
      askProcedure('item', new Chance(seed)),
    );
    const repaired = items.filter(({about}) => about === 'repair');
    const outcomes = new Set([...practised, ...repaired].flatMap(rightIn));
    const ends = [
      'applications',
      'both',
      'installed',
      'no-start',
      'old-file',
      'replaced',
      'same',
      'service',
    ];
    expect([...outcomes].sort()).to.deep.equal(
      [
        ...[...ends, 'step-1', 'step-2', 'step-3', 'step-4'].map((end) => `procedure ${end}`),
        'repair none',
        'repair refresh',
      ].sort(),
    );
  });
});

describe('the facts behind an item', () => {
  const askedAbout = (seeds: number, words: RegExp): QuizItem[] =>
    Array.from({length: seeds}, (_, seed) => askProcedure('item', new Chance(seed))).filter(
      ({situation, question}) =>
        question.prompt === 'What happens?' && words.test(situation.join(' ')),
    );

  it('include what is assumed about Hotfix.exe, and about a file for another processor', () => {
    const refused = askedAbout(200, /SMS Executive is running.*Run Hotfix\.exe/u);
    const foreign = askedAbout(200, /does this: Start/u).filter((item) =>
      choicesOf(item).some(({id, right}) => right && id === 'no-start'),
    );
    for (const [found, fact] of [
      [refused, 'tool-in-use-refuses'],
      [foreign, 'other-platform-not-loaded'],
    ] as const) {
      expect(found, fact).not.to.be.empty;
      for (const item of found) expect(item.facts).to.include(fact);
    }
  });
});

describe('the text of the lessons before the test', () => {
  const text = lessons
    .slice(
      0,
      lessons.findIndex(({id}) => id === 'test-yourself'),
    )
    .flatMap(transcriptOf)
    .join('\n');

  it('is all that it takes to answer every item', () => {
    const reader = new Reader(text);
    for (const item of items) {
      const answer = reader.answer(item);
      expect(
        mark(item.question, answer).right,
        `${item.situation.join(' ')} ${item.question.prompt}`,
      ).to.equal(true);
    }
  });

  it('says every fact that an item rests on', () => {
    for (const id of new Set(items.flatMap((item) => item.facts))) {
      expect(text, id).to.include(facts[id].says);
    }
  });

  it('no longer suffices when a rule is taken out of it', () => {
    const rules = [facts['retry-loses-refresh'].says, facts['share-job-copies-to-specified'].says];
    for (const rule of rules) {
      const reader = new Reader(text.replaceAll(rule, ''));
      expect(() => items.slice(0, 480).forEach((item) => reader.answer(item)), rule).to.throw(rule);
    }
  });
});

describe('chance', () => {
  it('picks each thing, nothing at all among them', () => {
    const chance = new Chance(1);
    const picked = Array.from({length: 60}, () => chance.pick([1, null, 2]));
    expect([...new Set(picked)]).to.have.members([1, null, 2]);
  });

  it('shuffles into every order but the given one', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 200; seed++)
      orders.add(new Chance(seed).shuffle(['a', 'b', 'c']).join(''));
    expect(orders.has('abc')).to.equal(false);
    expect(orders.size).to.equal(5);
  });
});
