/** The lessons hold together, and one that does not is told of by its place. */
import {expect} from 'chai';

import {lessons} from '../../lessons/index.js';
import type {Lesson, Step} from '../../lessons/lesson.js';
import {faultsOf} from '../../src/course/model/check-lessons.js';

const good: Step = {id: 'step', title: 'A step', say: ['Something.']};

function withStep(step: Partial<Record<keyof Step, unknown>>): readonly Lesson[] {
  const steps = [{...good, ...step} as Step] as const;
  return [{id: 'lesson', title: 'A lesson', goal: 'Say something.', minutes: 1, steps}];
}

const choice = (id: string, right: boolean) => ({id, text: id, right, because: 'So it is.'});
const stage = {kind: 'lab', situation: 'article', view: 'before'};

describe('the lessons', () => {
  it('are eight, in the order of the course', () => {
    expect(lessons.map(({id}) => id)).to.deep.equal([
      'how-a-package-travels',
      'the-job-fails',
      'the-lost-refresh',
      'when-does-it-strike',
      'install-or-wait',
      'install-the-hotfix',
      'put-it-right',
      'test-yourself',
    ]);
  });

  it('have nothing in them that would leave a learner stuck', () => {
    expect(faultsOf(lessons)).to.deep.equal([]);
  });

  it('take three to eight minutes each', () => {
    for (const {id, minutes} of lessons) expect(minutes, id).to.be.within(3, 8);
  });

  it('are not done by pressing “Next” alone', () => {
    for (const {id, steps} of lessons) {
      for (const {id: step, act} of steps) expect(act, `${id}.${step}`).not.to.equal(undefined);
    }
  });
});

describe('a faulty lesson', () => {
  const faulty: readonly (readonly [string, readonly Lesson[], string])[] = [
    ['an unknown fact', withStep({facts: ['no-such']}), 'lesson.step: there is no fact no-such.'],
    ['silence', withStep({say: []}), 'lesson.step: it says nothing.'],
    [
      'a bad id',
      withStep({id: 'Not So'}),
      'lesson.Not So: an id has lower-case letters, digits and hyphens.',
    ],
    [
      'no right choice',
      withStep({
        act: {kind: 'one', prompt: '?', choices: [choice('a', false), choice('b', false)]},
      }),
      'lesson.step: no choice is right.',
    ],
    [
      'two right choices of one',
      withStep({
        act: {
          kind: 'one',
          prompt: '?',
          choices: [choice('a', true), choice('b', true), choice('c', false)],
        },
      }),
      'lesson.step: 2 choices are right where one may be.',
    ],
    [
      'a choice without a reason',
      withStep({
        act: {
          kind: 'one',
          prompt: '?',
          choices: [choice('a', true), {...choice('b', false), because: ''}],
        },
      }),
      'lesson.step: the choice b gives no reason.',
    ],
    [
      'a moment that never comes',
      withStep({
        stage: {...stage, situation: 'no-failure'},
        act: {kind: 'watch', prompt: '?', until: {event: 'master.storeFailed'}},
      }),
      'lesson.step: nothing like {"event":"master.storeFailed"} happens in its run.',
    ],
    [
      'a task that is done untouched',
      withStep({
        stage,
        act: {
          kind: 'task',
          prompt: '?',
          goal: {ends: {stale: 'some'}},
          hints: ['?'],
          shown: {change: {}},
        },
      }),
      'lesson.step: the task is done before it is begun.',
    ],
    [
      'a solution that is none',
      withStep({
        stage,
        act: {
          kind: 'task',
          prompt: '?',
          goal: {ends: {stale: 'none'}},
          hints: ['?'],
          shown: {change: {masterFailures: {count: 2}}},
        },
      }),
      'lesson.step: the task is not done by what “Show me” does.',
    ],
    [
      'a prediction that is not there',
      withStep({stage, act: {kind: 'watch', prompt: '?', until: 'end', recalls: 'gone'}}),
      'lesson.step: gone is no step with a prediction.',
    ],
    [
      'an unknown situation',
      withStep({stage: {...stage, situation: 'nowhere'}}),
      'lesson.step: its situation cannot be run: There is no situation nowhere.',
    ],
  ];
  for (const [name, lesson, sentence] of faulty) {
    it(`is told of by its place: ${name}`, () => {
      expect(faultsOf(lesson)).to.include(sentence);
    });
  }

  it('is told of when an id stands twice', () => {
    const [first] = lessons;
    expect(faultsOf([first!, first!])).to.deep.equal([`lessons: ${first!.id} is there twice.`]);
  });
});
