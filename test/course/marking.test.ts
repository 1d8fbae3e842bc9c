/** Marking: what is right, and which reasons are told. */
import {expect} from 'chai';

import type {Choice, Expect, FindMoment, LabStage} from '../../lessons/lesson.js';
import {
  answerOf,
  idsOf,
  mark,
  markExpected,
  markMoment,
  playedOut,
  stampsIn,
  type Question,
} from '../../src/course/model/marking.js';
import {momentOf} from '../../src/course/model/stage.js';
import {articleCase} from '../../src/run/article-case.js';
import {ComparedRun} from '../../src/run/compared-run.js';

const choices: readonly [Choice, Choice, Choice] = [
  {id: 'a', text: 'A', right: true, because: 'A is so.'},
  {id: 'b', text: 'B', right: false, because: 'B is not.'},
  {id: 'c', text: 'C', right: true, because: 'C is so.'},
];
const one: Question = {kind: 'one', prompt: '?', choices};
const several: Question = {kind: 'several', prompt: '?', choices};
const order: Question = {
  kind: 'order',
  prompt: '?',
  items: ['x', 'y', 'z'].map((id) => ({id, text: id, because: `${id} comes later.`})),
  because: 'X before Y.',
};
const pick: Question = {
  kind: 'pick',
  prompt: '?',
  from: ['DENVER', 'LIMA', 'OSLO'],
  right: ['DENVER', 'LIMA'],
  reasons: [{id: 'OSLO', because: 'OSLO is new.'}],
  because: 'Both.',
  hints: [],
};

describe('an answer', () => {
  it('of one is marked with the reason of what was chosen', () => {
    expect(mark(one, 'a')).to.deep.equal({
      right: true,
      reasons: [{of: 'a', right: true, text: 'A is so.'}],
    });
    expect(mark(one, 'b')).to.deep.equal({
      right: false,
      reasons: [{of: 'b', right: false, text: 'B is not.'}],
    });
  });

  it('of several is right only when nothing is missing and nothing is too many', () => {
    expect(mark(several, ['a', 'c']).right).to.equal(true);
    expect(mark(several, ['a']).reasons.map(({of}) => of)).to.deep.equal(['c']);
    expect(mark(several, ['a', 'b', 'c']).reasons.map(({of}) => of)).to.deep.equal(['b']);
  });

  it('of an order is right in that order only', () => {
    expect(mark(order, ['x', 'y', 'z']).right).to.equal(true);
    expect(mark(order, ['y', 'x', 'z']).right).to.equal(false);
    expect(mark(order, ['x', 'y']).right).to.equal(false);
  });

  it('of a wrong order names the item that comes too early, and why', () => {
    const reasonOf = (answer: readonly string[]) => mark(order, answer).reasons[0]?.text;
    expect(reasonOf(['y', 'x', 'z'])).to.equal('“y” comes too early. y comes later.');
    expect(reasonOf(['x', 'z', 'y'])).to.equal('“z” comes too early. z comes later.');
    expect(reasonOf(['z', 'y', 'x'])).to.equal('“z” comes too early. z comes later.');
  });

  it('of a wrong pick gives the reason of each wrong part, or says how many are missing', () => {
    const reasonOf = (answer: readonly string[]) => mark(pick, answer).reasons[0]?.text;
    expect(reasonOf(['OSLO', 'LIMA'])).to.equal('OSLO is new.');
    expect(reasonOf(['LIMA'])).to.equal('Each part that you picked is right, but one is missing.');
  });

  it('of a moment says whether it is too early or too late, and takes each that fits', () => {
    const act: FindMoment = {
      kind: 'moment',
      prompt: '?',
      right: 'first-difference',
      also: {at: {event: 'dll.reported'}, because: 'The files differ.'},
      because: 'The retries differ.',
      early: 'Later.',
      late: 'Earlier.',
      hints: ['?'],
    };
    const run = new ComparedRun(articleCase, ['absent', 'before-job']);
    const right = momentOf(act.right, run)!;
    const texts = [right - 2, right - 1, right, right + 1].map(
      (moment) => markMoment(act, moment, run).reasons[0]?.text,
    );
    expect(texts).to.deep.equal(['Later.', 'The files differ.', 'The retries differ.', 'Earlier.']);
    expect(markMoment(act, right - 1, run).right).to.equal(true);
  });

  it('of a pick is right in any order', () => {
    expect(mark(pick, ['LIMA', 'DENVER']).right).to.equal(true);
    expect(mark(pick, ['LIMA']).right).to.equal(false);
    expect(mark(pick, ['LIMA', 'DENVER', 'OSLO']).right).to.equal(false);
  });

  it('that is none of these is wrong, and breaks nothing', () => {
    for (const question of [one, several, order, pick]) {
      for (const answer of ['nothing', 3, true, [], [1, 2], ['a', 'a']]) {
        expect(mark(question, answer).right, `${question.kind} ${String(answer)}`).to.equal(false);
      }
    }
    expect(idsOf(undefined)).to.deep.equal([]);
    expect(idsOf([1, 'a', 2])).to.deep.equal(['a']);
  });
});

describe('a prediction', () => {
  const expected: Expect = {
    kind: 'expect',
    prompt: '?',
    on: ['job', 'master', 'DENVER', 'KYOTO'],
    at: 'end',
    because: 'The retry lost it.',
  };
  const stage: LabStage = {
    kind: 'lab',
    situation: 'article',
    view: 'before',
    until: 'start',
    shows: [{job: 'Pending', master: 1, servers: [1, 1, 1, null, null], receive: 'nothing'}],
  };
  const truth = {job: 'complete', master: 'v2', DENVER: 'v1', KYOTO: 'v2'} as const;

  it('is right where it is what the recording comes to', () => {
    expect(playedOut(expected, stage)).to.deep.equal(truth);
    const {right, reasons} = markExpected(expected, stage, answerOf(truth));
    expect(right).to.equal(true);
    expect(reasons.at(-1)).to.deep.equal({of: null, right: true, text: 'The retry lost it.'});
  });

  it('says of each part what was expected and what it is', () => {
    const {right, reasons} = markExpected(
      expected,
      stage,
      answerOf({...truth, DENVER: 'v2', job: 'retrying'}),
    );
    expect(right).to.equal(false);
    expect(reasons.map(({text}) => text)).to.deep.equal([
      'Job: you expected Retrying, but the result is Complete.',
      'Master package: version 2, as you expected.',
      'DENVER: you expected version 2, but the result is version 1.',
      'KYOTO: version 2, as you expected.',
      'The retry lost it.',
    ]);
  });

  it('takes nothing from an answer that no release would give', () => {
    const answer = ['DENVER=v9', 'LIMA=v1', 7, 'job=complete'];
    expect(stampsIn(answer, expected)).to.deep.equal({job: 'complete'});
    expect(markExpected(expected, stage, answer).right).to.equal(false);
  });
});
