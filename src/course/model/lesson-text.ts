/** Lessons in the language of the page: their data import nothing, so this adds the translations. */
import {msg} from '@lit/localize';

import type {Lesson, Part} from '../../../lessons/lesson.js';
import {textOf} from '../../words/data-text.js';
import {lessonFields, mapTexts} from '../../words/text-fields.js';

export function localisedLesson(lesson: Lesson): Lesson {
  return mapTexts(lesson, `lesson.${lesson.id}`, lessonFields, textOf);
}

/** What a part of the picture is called; a server by its own name. */
export function partName(part: Part): string {
  const names: Readonly<Record<string, string>> = {
    receive: msg('RECEIVE'),
    despooler: msg('Despooler'),
    master: msg('Master package'),
    job: msg('Job'),
    servers: msg('Distribution servers'),
  };
  return names[part] ?? part;
}
