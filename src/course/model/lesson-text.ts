/** Lessons in the language of the page: their data import nothing, so this adds the translations. */
import {msg} from '@lit/localize';

import type {Lesson, Part} from '../../../lessons/lesson.js';
import {textOf} from '../../words/data-text.js';

/** The fields that hold text, or lists of it. */
const texts = new Set([
  'title',
  'goal',
  'say',
  'then',
  'prompt',
  'text',
  'because',
  'hint',
  'hints',
  'says',
  'early',
  'late',
  'place',
  'size',
  'modified',
]);

/**
 * The same lesson with each text translated where a translation has its id, such as
 * `lesson.the-job-fails.status.act.prompt`. Things that have an id of their own go by it, others by
 * their place.
 */
export function localisedLesson(lesson: Lesson): Lesson {
  return {
    ...lesson,
    title: textOf(`lesson.${lesson.id}.title`, lesson.title),
    goal: textOf(`lesson.${lesson.id}.goal`, lesson.goal),
    steps: localised(lesson.steps, `lesson.${lesson.id}`, false) as Lesson['steps'],
  };
}

function localised(value: unknown, id: string, isText: boolean): unknown {
  if (typeof value === 'string') return isText ? textOf(id, value) : value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, place) =>
      localised(item, `${id}.${nameOf(item, place)}`, isText),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      // A situation's title is the learner's own: it is no text of the lesson.
      field === 'change' ? inner : localised(inner, `${id}.${field}`, texts.has(field)),
    ]),
  );
}

function nameOf(item: unknown, place: number): string {
  const {id} = (item ?? {}) as {id?: unknown};
  return typeof id === 'string' ? id : String(place);
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
