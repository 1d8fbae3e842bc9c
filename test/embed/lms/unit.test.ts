import {expect} from 'chai';

import {lessons} from '../../../lessons/index.js';
import type {Lesson} from '../../../lessons/lesson.js';
import {Unit, unitNamed} from '../../../src/embed/lms/unit.js';
import {answered, noProgress, scored, type Progress} from '../../../src/course/model/progress.js';

const because = 'Because.';
const choices = [
  {id: 'yes', text: 'Yes', right: true, because},
  {id: 'no', text: 'No', right: false, because},
] as const;
const text = {title: 'Title', say: ['Text.']};

const lesson: Lesson = {
  id: 'one',
  title: 'One',
  goal: 'Do one.',
  minutes: 1,
  steps: [
    {id: 'read', ...text},
    {
      id: 'guess',
      ...text,
      act: {kind: 'expect', prompt: 'Guess.', on: ['job'], at: 'end', because},
    },
    {id: 'first', ...text, act: {kind: 'one', prompt: 'First?', choices}},
    {id: 'second', ...text, act: {kind: 'one', prompt: 'Second?', choices}},
    {id: 'third', ...text, act: {kind: 'one', prompt: 'Third?', choices}},
  ],
};
const test: Lesson = {
  ...lesson,
  id: 'test',
  steps: [{id: 'test', ...text, act: {kind: 'test', prompt: 'Test.', items: 4, enough: 3}}],
};

function doing(progress: Progress, steps: Readonly<Record<string, boolean>>): Progress {
  return Object.entries(steps).reduce(
    (before, [step, isRight]) => answered(before, 'one', step, 'yes', {done: true, isRight}),
    progress,
  );
}

const allDone = doing(noProgress, {
  read: false,
  guess: false,
  first: true,
  second: false,
  third: true,
});

describe('Unit, of a lesson without a test', () => {
  const unit = new Unit([lesson]);

  it('is completed when each step is done', () => {
    expect(unit.status(noProgress, undefined)).to.equal('incomplete');
    expect(unit.status(doing(noProgress, {read: false}), undefined)).to.equal('incomplete');
    expect(unit.status(allDone, undefined)).to.equal('completed');
    expect(unit.share(noProgress)).to.equal(0);
    expect(unit.share(doing(noProgress, {read: false, guess: true}))).to.equal(0.4);
    expect(unit.share(allDone)).to.equal(1);
  });

  it('is scored at its end, by the first answers, without predictions', () => {
    expect(unit.score(doing(noProgress, {first: true}))).to.equal(undefined);
    expect(unit.score(allDone)).to.equal(67);
  });

  it('is passed or failed where the LMS says from what score on', () => {
    expect(unit.status(allDone, 67)).to.equal('passed');
    expect(unit.status(allDone, 68)).to.equal('failed');
    expect(unit.status(noProgress, 0)).to.equal('incomplete');
  });

  it('gives full marks where there is nothing to be asked', () => {
    const seen = new Unit([{...lesson, steps: [lesson.steps[0]]}]);
    expect(seen.score(allDone)).to.equal(100);
  });

  it('knows which answers are right, and which are neither', () => {
    const none = {at: '', done: [], firstTry: [], answers: {}};
    const firstTry = {...none, firstTry: ['first', 'find', 'guess']};
    expect(unit.report('one', 'first', 'yes', firstTry)).to.deep.equal({
      id: 'one/first/Title',
      description: 'Title: First?',
      answer: 'Yes',
      correct: 'Yes',
      right: true,
    });
    expect(unit.report('one', 'first', 'no', none)).to.include({answer: 'No', right: false});
    expect(unit.report('one', 'first', 'yes', none)).to.include({
      answer: 'Saw the solution',
      right: false,
    });
    expect(unit.report('one', 'guess', ['job=v2'], firstTry)).to.not.have.property('right');
    expect(unit.report('one', 'read', 'yes', none)).to.equal(undefined);
    expect(unit.report('none', 'read', 'yes', none)).to.equal(undefined);
    expect(unit.isAsked('one', 'first')).to.equal(true);
    expect(unit.isAsked('one', 'read')).to.equal(false);
  });
});

describe('Unit, of a course with a test', () => {
  const unit = new Unit([lesson, test]);

  it('is scored by the test, as soon as it was taken', () => {
    expect(unit.score(allDone)).to.equal(undefined);
    expect(unit.score(scored(noProgress, 'test', {right: 3, of: 4}))).to.equal(75);
  });

  it('is completed when every lesson is done', () => {
    expect(unit.status(allDone, undefined)).to.equal('incomplete');
    const last = {done: true, isRight: true};
    const both = answered(allDone, 'test', 'test', true, last);
    expect(unit.status(both, undefined)).to.equal('completed');
    expect(unit.status(both, 80)).to.equal('completed');
    expect(unit.status(scored(both, 'test', {right: 3, of: 4}), 80)).to.equal('failed');
  });
});

describe('unitNamed', () => {
  it('finds each lesson, and the course', () => {
    for (const {id} of lessons) {
      expect([...unitNamed({lesson: id}, lessons)!.outline.keys()]).to.deep.equal([id]);
    }
    expect(unitNamed('course', lessons)?.outline.size).to.equal(lessons.length);
    expect(unitNamed({lesson: 'none'}, lessons)).to.equal(undefined);
  });
});
