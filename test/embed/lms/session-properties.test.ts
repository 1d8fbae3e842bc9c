import {expect} from 'chai';
import fc from 'fast-check';

import {lessons} from '../../../lessons/index.js';
import {answered, scored, visited, type Progress} from '../../../src/course/model/progress.js';
import {runs} from '../../support/full.js';
import {StrictLms} from './fake-lms.js';
import {keepsAnswers} from './standings.js';
import {visit} from './visit.js';

/** Anything that the player may report, in any order. */
const anyChange = fc
  .record({
    lesson: fc.constantFrom(...lessons),
    step: fc.nat(),
    kind: fc.constantFrom('visited', 'answered', 'answered', 'scored'),
    done: fc.boolean(),
    isRight: fc.boolean(),
    answer: fc.oneof(
      fc.constantFrom('yes', 'DENVER', 17, true),
      fc.array(fc.constantFrom('DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'), {maxLength: 5}),
      fc.integer({min: 0, max: 500}).map((length) => 'long '.repeat(length / 5)),
    ),
    score: fc.nat(12),
  })
  .map(({lesson, step: index, kind, answer, score, ...given}) => (progress: Progress): Progress => {
    const step = lesson.steps[index % lesson.steps.length]!.id;
    if (kind === 'visited') return visited(progress, lesson.id, step);
    if (kind === 'scored') return scored(progress, lesson.id, {right: score, of: 12});
    return answered(progress, lesson.id, step, answer, given);
  });

describe('LmsSession, whatever the learner does', () => {
  it('keeps to SCORM 1.2, keeps what is done, and never takes a completion back', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, {maxLength: 80, size: 'max'}),
        fc.nat(80),
        (changes, pause) => {
          const lms = new StrictLms('1.2', keepsAnswers);
          let before: Progress | undefined;
          for (const part of [changes.slice(0, pause), changes.slice(pause), changes]) {
            const {store, session, page} = visit(lms);
            if (before) expect(doneIn(store.progress)).to.deep.equal(doneIn(before));
            for (const change of part) store.change(change);
            session.finish();
            before = store.progress;
            for (const sentence of page.told) expect(sentence).to.match(/but not every answer\.$/);
          }
          const statuses = lms.given('cmi.core.lesson_status');
          const done = statuses.indexOf('completed');
          if (done !== -1) expect(done).to.equal(statuses.length - 1);
        },
      ),
      // A smaller example would be found too slowly to be worth it.
      {numRuns: runs(40), endOnFailure: true},
    );
  });
});

function doneIn({lessons: all}: Progress): unknown {
  const done = Object.entries(all).map(([id, lesson]) => [id, [...lesson.done].sort()]);
  return done.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
