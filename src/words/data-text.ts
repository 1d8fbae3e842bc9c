/** The texts of data, such as a preset's sentence, in the language of the page. */
import {msg} from '@lit/localize';

import type {Lesson} from '../../lessons/lesson.js';

/**
 * A text of data, translated where a translation has its id.
 *
 * Data may import nothing, so its texts are localised where they are shown. The extractor of
 * `@lit/localize` sees only texts that stand in calls of `msg()`: `dataTexts()` lists these for
 * translators, by id.
 */
export function textOf(id: string, text: string): string {
  return msg(text, {id});
}

export function lessonTitle({id, title}: Pick<Lesson, 'id' | 'title'>): string {
  return textOf(`lesson.${id}.title`, title);
}
