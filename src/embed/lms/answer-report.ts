/** An answer as a trainer reads it in the reports of an LMS: in words, next to what is right. */
import {msg} from '@lit/localize';

import type {Act, Lesson, Step} from '../../../lessons/lesson.js';
import {
  type Answer,
  isCounted,
  isQuestion,
  localisedLesson,
  mark,
  partName,
} from '../../course/index.js';
import {packBookmark} from './progress-packing.js';
import type {GivenAnswer} from './tracker.js';

/** `isFirstRight` where the first answer was right: that is how it counts. */
export function answerReport(
  lesson: Lesson,
  id: string,
  answer: Answer,
  isFirstRight: boolean,
): GivenAnswer | undefined {
  const step = localisedLesson(lesson).steps.find((each) => each.id === id);
  if (!step?.act) return undefined;
  const {act} = step;
  const counts = isCounted(act);
  // The solution was shown: it is the learner's answer, and does not count.
  const isShown = !isFirstRight && isQuestion(act) && mark(act, answer).right;
  return {
    id: readableId(lesson, step),
    description: 'prompt' in act ? `${step.title}: ${act.prompt}` : step.title,
    answer: isShown ? msg('Saw the solution') : inWords(act, answer),
    ...(counts && {right: isFirstRight}),
    ...rightWords(act),
  };
}

/** SCORM 1.2 has no descriptions, so the id says what the question was; in ASCII, without spaces. */
function readableId({id, steps}: Lesson, step: Step): string {
  const {title} = steps.find((each) => each.id === step.id) ?? step;
  const words = title.normalize('NFD').match(/[A-Za-z0-9]+/g) ?? [];
  return `${packBookmark({lesson: id, step: step.id})}/${words.join('-')}`.slice(0, 250);
}

function inWords(act: Act, answer: Answer): Answer {
  const names = namesIn(act);
  if (!names || typeof answer === 'boolean' || typeof answer === 'number') return answer;
  const ids = typeof answer === 'string' ? [answer] : answer.map(String);
  return ids.map((id) => names.get(id) ?? id).join('; ');
}

function rightWords(act: Act): {readonly correct: string} | undefined {
  switch (act.kind) {
    case 'one':
    case 'several':
      return listed(act.choices.filter(({right}) => right).map(({text}) => text));
    case 'order':
      return listed(act.items.map(({text}) => text));
    case 'pick':
      return listed(act.right.map(partName));
    default:
      return undefined;
  }
}

function listed(texts: readonly string[]): {readonly correct: string} {
  return {correct: texts.join('; ')};
}

function namesIn(act: Act): ReadonlyMap<string, string> | undefined {
  switch (act.kind) {
    case 'one':
    case 'several':
      return new Map(act.choices.map(({id, text}) => [id, text]));
    case 'order':
      return new Map(act.items.map(({id, text}) => [id, text]));
    case 'pick':
      return new Map(act.from.map((part) => [part, partName(part)]));
    default:
      return undefined;
  }
}
