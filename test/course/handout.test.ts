import {expect} from 'chai';

import {lessons} from '../../lessons/index.js';
import {handoutOf} from '../../src/course/model/handout.js';

describe('a lesson on paper', () => {
  for (const lesson of lessons) {
    it(`asks without answering, and answers each question on another page: ${lesson.id}`, () => {
      const {reading, questions, answers} = handoutOf(lesson);
      expect(reading).to.have.lengthOf(lesson.steps.length);
      expect(answers.map(({step}) => step)).to.deep.equal(questions.map(({step}) => step));
      for (const {lines} of answers) expect(lines).to.not.be.empty.and.not.include('');
      const asked = JSON.stringify([reading, questions]);
      for (const {act} of lesson.steps) {
        if (act && 'because' in act) expect(asked).to.not.include(JSON.stringify(act.because));
        if (act?.kind !== 'order') continue;
        const {options} = questions.find(({prompt}) => prompt === act.prompt)!;
        expect(options).to.have.members(act.items.map(({text}) => text));
        expect(options).to.not.deep.equal(act.items.map(({text}) => text));
      }
    });
  }
});
