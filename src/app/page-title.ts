/** What a tab, a bookmark and the list behind Back call a place of the page. */
import {msg, str} from '@lit/localize';

import {screenName, type LessonRoute, type Route} from '../links/route.js';
import {loadTexts} from '../words/locale.js';
import {shownTitle} from '../words/shown-title.js';

const product = 'The Lost Refresh';

/** What is special comes first, as a tab shows the beginning only. */
export async function pageTitle(route: Route): Promise<string> {
  const screen = screenName(route.screen);
  switch (route.screen) {
    case 'story':
      return `${product} · SMS 1.2 · Q195936`;
    case 'lab': {
      const {moment, scenario} = route.lab;
      const title = shownTitle(scenario);
      const step = moment > 0 ? [msg(str`Step ${moment}`)] : [];
      return joined(...step, ...(title === undefined ? [] : [title]), screen);
    }
    case 'lesson':
      return joined(...(await lessonTitles(route)), screen);
    default:
      return joined(screen);
  }
}

function joined(...parts: readonly string[]): string {
  return [...parts, product].join(' · ');
}

/** The step and the lesson; nothing for the list of all. The lessons are loaded when one is shown. */
async function lessonTitles({lesson: id, step}: LessonRoute): Promise<readonly string[]> {
  if (id === null) return [];
  const [{lessons}, {localisedLesson}] = await Promise.all([
    import('../../lessons/index.js'),
    import('../course/index.js'),
    loadTexts('course'),
  ]);
  const found = lessons.find((each) => each.id === id);
  if (!found) return [];
  const {title, steps} = localisedLesson(found);
  const name = steps[step - 1]?.title;
  return name === undefined ? [title] : [`${step}. ${name}`, title];
}
