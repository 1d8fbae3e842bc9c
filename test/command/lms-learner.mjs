/** A learner in a unit that an LMS has opened: does the steps of a lesson of questions. */
import {tsImport} from 'tsx/esm/api';

const {lessons} = await tsImport('../../lessons/index.ts', import.meta.url);
const {packProgress} = await tsImport('../../src/embed/lms/progress-packing.ts', import.meta.url);

/** A lesson that is done by choosing. */
export const lesson = lessons.find(({id}) => id === 'install-or-wait');

/** What a package has stored in SCORM 1.2 when so many steps are done and the next one is shown. */
export function recordOf(count) {
  if (count === 0) return {};
  const ids = lesson.steps.map(({id}) => id);
  const [done, at] = [ids.slice(0, count), ids[count]];
  const {text} = packProgress(
    {version: 1, lessons: {[lesson.id]: {at, done, firstTry: done, answers: {}}}},
    {limit: 4096, at: {lesson: lesson.id, step: at}},
  );
  return {'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': text};
}

/** The unit in the innermost frame of a course that has loaded: to find it by its frames for each act takes longer. */
export function unitIn(page) {
  return page.frames().at(-1);
}

/** Does the steps from one number to another, both from 1, and stays at the last. */
export async function doSteps(unit, from, to) {
  for (let number = from; number <= to; number++) {
    const {act, title} = lesson.steps[number - 1];
    await unit.getByRole('heading', {name: title}).waitFor();
    for (const {text} of act.choices.filter(({right}) => right)) {
      await unit.getByRole(act.kind === 'one' ? 'radio' : 'checkbox', {name: text}).check();
    }
    await unit.getByRole('button', {name: 'Check'}).click();
    if (number < to) await goOn(unit);
  }
}

/** Goes to the next step. */
export function goOn(unit) {
  return unit.getByRole('button', {name: 'Next step'}).click();
}

/** What the bar says of the learner. */
export function standing(unit) {
  return unit.getByRole('region', {name: 'Course record'}).locator('[aria-live]');
}
