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
const picks = {
  kind: 'pick',
  prompt: '?',
  from: ['DENVER', 'LIMA'],
  right: ['DENVER'],
  because: 'So it is.',
  hints: ['Look.'],
};
const reasonOf = (id: string) => ({id, because: 'So it is.'});
const first = {job: 'Pending', master: 1, servers: [1, 1, 1, null, null], receive: 'nothing'};
const stage = {kind: 'lab', situation: 'article', view: 'before', shows: [first]};
const predicts = {kind: 'expect', prompt: '?', on: ['DENVER'], at: 'end', because: 'So it is.'};

describe('the lessons', () => {
  it('are ten, in the order of the course', () => {
    expect(lessons.map(({id}) => id)).to.deep.equal([
      'how-a-package-travels',
      'the-job-fails',
      'the-lost-refresh',
      'new-servers',
      'when-does-it-strike',
      'install-or-wait',
      'install-the-hotfix',
      'put-it-right',
      'test-yourself',
      'the-ticket',
    ]);
  });

  it('have nothing in them that would leave a learner stuck', () => {
    expect(faultsOf(lessons)).to.deep.equal([]);
  });

  it('have a picture that agrees with its text wherever something of it is asked', () => {
    const acts = lessons.flatMap(({id, steps}) =>
      steps.map(({id: step, act, stage}) => ({place: `${id}.${step}`, act, stage})),
    );
    const alone = acts.filter(({stage}) => !stage).map(({place}) => place);
    expect(alone).to.deep.equal([
      'when-does-it-strike.complete-answer',
      'install-or-wait.what-it-says',
      'install-or-wait.signs',
      'test-yourself.test',
    ]);
  });

  it('ask for a prediction on the picture wherever the answer is a state of servers or of the job', () => {
    const predictions = lessons.flatMap(({id, steps}) =>
      steps.filter(({act}) => act?.kind === 'expect').map((step) => `${id}.${step.id}`),
    );
    expect(predictions).to.deep.equal([
      'how-a-package-travels.share-package',
      'the-job-fails.after-failure',
      'the-job-fails.status',
      'the-lost-refresh.predict',
      'the-lost-refresh.midway',
      'new-servers.predict',
    ]);
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
      'lesson.step: 2 choices are right, but only one can be.',
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
      'a place in an order without a reason',
      withStep({
        act: {
          kind: 'order',
          prompt: '?',
          items: [
            {id: 'a', text: 'a'},
            {id: 'b', text: 'b'},
          ],
          because: 'So it is.',
        },
      }),
      'lesson.step: the item b gives no reason for its place.',
    ],
    [
      'a wrong pick without a reason',
      withStep({stage, act: {...picks, reasons: []}}),
      'lesson.step: picking LIMA gives no reason.',
    ],
    [
      'a reason of a right pick',
      withStep({stage, act: {...picks, reasons: [reasonOf('LIMA'), reasonOf('DENVER')]}}),
      'lesson.step: the reason of DENVER is never shown.',
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
      'lesson.step: the task is done before it begins.',
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
      'a picture that shows something else than its text says',
      withStep({stage: {...stage, shows: [{...first, job: 'Retrying'}]}}),
      'lesson.step: its text speaks of job "Retrying", and the picture shows "Pending".',
    ],
    [
      'servers that hold something else',
      withStep({stage: {...stage, at: 'end'}}),
      'lesson.step: its text speaks of servers [1,1,1,null,null], and the picture shows [1,1,1,2,2].',
    ],
    [
      'two sites where the text speaks of one',
      withStep({stage: {...stage, view: 'both'}}),
      'lesson.step: it shows 2 sites.',
    ],
    [
      'a prediction that can be looked up',
      withStep({stage, act: predicts}),
      'lesson.step: the learner can look up the predicted event.',
    ],
    [
      'a prediction of what has happened',
      withStep({
        stage: {...stage, at: {event: 'retry.written'}, until: {event: 'retry.written'}},
        act: {...predicts, at: {event: 'retry.written'}},
      }),
      'lesson.step: the predicted event has already happened.',
    ],
    [
      'a prediction of a part that can be nothing',
      withStep({stage: {...stage, until: 'start'}, act: {...predicts, on: ['despooler']}}),
      'lesson.step: despooler cannot be stamped.',
    ],
    [
      'a prediction without a picture',
      withStep({act: predicts}),
      'lesson.step: there is no run to predict.',
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
    expect(faultsOf([first!, first!])).to.deep.equal([`lessons: ${first!.id} appears twice.`]);
  });
});
