/** What tasks ask for, checked by the state of the simulation. */
import {expect} from 'chai';

import type {Goal} from '../../lessons/goal.js';
import {lessons} from '../../lessons/index.js';
import type {SituationChange, WorldName} from '../../lessons/lesson.js';
import {articleCase} from '../../src/run/article-case.js';
import {isReached, type Reached} from '../../src/course/model/goals.js';
import {missIn} from '../../src/course/model/marking.js';
import {changed, stageState} from '../../src/course/model/stage.js';
import {reachedIn} from '../../src/course/model/practice-stage.js';
import {Practice, readActs} from '../../src/practice/model/practice.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {byHand} from '../practice/codes.js';

function after(
  change: SituationChange,
  {world = 'absent', seen = Infinity}: {world?: WorldName; seen?: number} = {},
): Reached {
  const run = new ComparedRun(changed(articleCase, change), [world, 'before-job']);
  return {lab: {run, from: {scenario: articleCase, world: 'absent'}, seen}};
}

const never = {masterFailures: {count: 0}};

describe('a goal on the practice server', () => {
  it('stays done when the next step undoes it, and says that it is so no longer', () => {
    const practice = new Practice('x86', readActs(byHand));
    const goal: Goal = {practice: 'serviceStopped'};
    expect(isReached(goal, reachedIn(practice))).to.equal(true);
    expect(isReached(goal, reachedIn(practice), true)).to.equal(false);
    expect(isReached({practice: 'installed'}, reachedIn(practice), true)).to.equal(true);
  });
});

describe('a task on the two requests of a job', () => {
  const tasks = lessons.flatMap(({id, steps}) =>
    steps.flatMap(({id: step, act, stage}) =>
      act?.kind === 'task' && stage?.kind === 'lab' && stage.offers?.join() === 'job'
        ? [{place: `${id}.${step}`, act, stage}]
        : [],
    ),
  );
  const kinds = ['run-command-on-workstation', 'share-package-on-server'] as const;
  const jobs = kinds.flatMap((kind) =>
    [true, false].flatMap((refreshExisting) =>
      [true, false].map((putOnSpecified) => ({kind, refreshExisting, putOnSpecified})),
    ),
  );

  it('is there', () => {
    expect(tasks.map(({place}) => place)).to.include.members([
      'how-a-package-travels.untick',
      'new-servers.without-new',
      'put-it-right.design',
    ]);
  });

  for (const {place, act, stage} of tasks) {
    it(`is done by few jobs, and each other one gets a reason of its own: ${place}`, () => {
      const {scenario, worlds} = stageState(stage);
      const ends = jobs.map((job) => {
        const run = new ComparedRun(changed(scenario, {job}), worlds);
        const lab = {run, from: {scenario, world: worlds[0]}, seen: run.length};
        return isReached(act.goal, {lab}) ? 'done' : missIn(act.misses, {lab});
      });
      expect(ends.filter((end) => end === 'done')).to.have.length.within(1, 2);
      // Nothing is wrong with the job that nobody has changed yet.
      for (const [index, job] of jobs.entries())
        if (ends[index] === '') expect(job).to.deep.equal(scenario.job);
    });
  }
});

describe('a goal', () => {
  const goals: readonly (readonly [string, Goal, Reached, boolean])[] = [
    ['some end stale', {ends: {stale: 'some'}}, after({}), true],
    ['none ends stale', {ends: {stale: 'none'}}, after({}), false],
    ['none ends stale, without a failure', {ends: {stale: 'none'}}, after(never), true],
    ['the job is Failed', {ends: {job: 'Failed'}}, after({masterFailures: {count: 100}}), true],
    [
      'the job is Complete',
      {ends: {job: 'Complete'}},
      after({masterFailures: {count: 100}}),
      false,
    ],
    [
      'old versions stay though nobody asked',
      {ends: {outdated: 'some', stale: 'none'}},
      after({job: {refreshExisting: false}}),
      true,
    ],
    ['one field was changed', {differsIn: ['masterFailures.count']}, after(never), true],
    ['nothing was changed', {differsIn: ['masterFailures.count']}, after({}), false],
    [
      'another field was changed besides',
      {differsIn: ['masterFailures.count']},
      after({...never, job: {putOnSpecified: false}}),
      false,
    ],
    [
      'what servers hold was changed',
      {differsIn: ['servers.holds']},
      after({servers: {DENVER: {holds: null}}}),
      true,
    ],
    [
      'whom the job specifies was changed',
      {differsIn: ['servers.specified']},
      after({servers: {DENVER: {specified: false}}}),
      true,
    ],
    ['the world was changed', {differsIn: ['world']}, after({}, {world: 'before-job'}), true],
    ['the end was seen', {seen: 'end'}, after({}), true],
    ['the end was not seen', {seen: 'end'}, after({}, {seen: 29}), false],
    ['both hold', {all: [{seen: 'end'}, {ends: {stale: 'some'}}]}, after({}), true],
    ['one of both does not', {all: [{seen: 'end'}, {ends: {stale: 'none'}}]}, after({}), false],
    [
      'one of both does',
      {any: [{ends: {job: 'Failed'}}, {ends: {stale: 'some'}}]},
      after({}),
      true,
    ],
    ['it does not hold', {not: {ends: {stale: 'some'}}}, after({}), false],
    ['nothing is practised', {practice: 'installed'}, after({}), false],
  ];
  for (const [name, goal, reached, expected] of goals) {
    it(`is ${expected ? '' : 'not '}reached: ${name}`, () => {
      expect(isReached(goal, reached)).to.equal(expected);
    });
  }

  it('counts a server that was added or taken away as a change of the servers', () => {
    const scenario = {...articleCase, servers: articleCase.servers.slice(1)};
    const run = new ComparedRun(scenario, ['absent', 'before-job']);
    const reached = {lab: {run, from: {scenario: articleCase, world: 'absent' as const}, seen: 0}};
    expect(isReached({differsIn: ['servers']}, reached)).to.equal(true);
  });
});
