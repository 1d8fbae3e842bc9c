/** The words of the lessons: terms are introduced before they are used, and defined once. */
import {expect} from 'chai';

import {lessons} from '../../lessons/index.js';
import type {Lesson} from '../../lessons/lesson.js';
import {transcriptOf} from '../../src/course/model/lesson-transcript.js';

/** Every text of a lesson, in the order in which it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const definition =
  'A server is stale when the job asked to refresh it, but it still holds an older version than the stored master.';

describe('the words of the lessons', () => {
  for (const lesson of lessons as readonly Lesson[]) {
    it(`name the article before they call it “the article”: ${lesson.id}`, () => {
      const texts = textsOf([lesson.goal, lesson.steps.flatMap(({say}) => say)]);
      const first = texts.findIndex((text) => /the article\b/iu.test(text));
      if (first < 0) return;
      expect(texts.slice(0, first + 1).join(' ')).to.match(/Q195936/u);
    });
  }

  it('define stale in one sentence everywhere', () => {
    const texts = textsOf(lessons).filter((text) =>
      /\bstale (?:when|means|only where)|Stale means/u.test(text),
    );
    expect(texts.length).to.be.above(2);
    for (const text of texts) expect(text).to.include(definition);
  });

  it('say “you” and not the words of another century', () => {
    const old =
      /\b(?:anew|whom|otherwise than|the very|came to grief|shall|of which|wherein|tells? of|mends?|upon|hitherto|once more|for ever|no longer so|as well as|whoever|mind the)\b/iu;
    expect(textsOf(lessons).filter((text) => old.test(text))).to.deep.equal([]);
  });
});

describe('a lesson as text', () => {
  it('folds the steps that an earlier step has told', () => {
    for (const lesson of lessons) {
      const lines = transcriptOf(lesson);
      const isStep = (line = ''): boolean => /^[^:]+, \d+:\d+ [AP]M: /u.test(line);
      const beginnings = lines.flatMap((line, index) =>
        isStep(line) && !isStep(lines[index - 1]) ? [lines.slice(index, index + 3).join('\n')] : [],
      );
      expect(new Set(beginnings).size, lesson.id).to.equal(beginnings.length);
    }
  });
});
