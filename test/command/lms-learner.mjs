/** A learner in a unit that an LMS has opened: does the steps of a lesson of questions. */
import {tsImport} from 'tsx/esm/api';

const {lessons} = await tsImport('../../lessons/index.ts', import.meta.url);

/** A lesson that is done by choosing. */
export const lesson = lessons.find(({id}) => id === 'install-or-wait');

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
