/** Lesson 9: a test made of generated situations. */
import type {Lesson} from './lesson.js';

export const testYourself: Lesson = {
  id: 'test-yourself',
  title: 'Test yourself',
  goal: 'Solve new situations about everything in the lessons before this one: the fault, its evidence and signs, the hotfix, and the repair.',
  minutes: 8,
  steps: [
    {
      id: 'test',
      title: 'Twelve questions',
      say: [
        'The computer generates a new situation for each question and runs the situation to find the answer. You see immediately whether your answer is right, and why.',
        'Everything that you need is in the lessons before this one. When you have finished a set, you can start another one.',
      ],
      act: {
        kind: 'test',
        prompt: 'Answer all twelve questions. You need nine right answers.',
        items: 12,
        enough: 9,
      },
    },
  ],
};
