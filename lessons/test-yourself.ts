/** Lesson 8: a test made of generated situations. */
import type {Lesson} from './lesson.js';

export const testYourself: Lesson = {
  id: 'test-yourself',
  title: 'Test yourself',
  goal: 'Tell for a situation that you have not seen which servers end stale, what was lost, and when.',
  minutes: 8,
  steps: [
    {
      id: 'test',
      title: 'Twelve situations',
      say: [
        'Each item is made from a situation that was generated, and its answer comes from running it. Each is marked at once, with the reason.',
        'All you need is in lessons 1 to 4. When you have finished a set, you can ask for another.',
      ],
      act: {
        kind: 'test',
        prompt: 'Answer all twelve. Nine right ones are enough.',
        items: 12,
        enough: 9,
      },
    },
  ],
};
