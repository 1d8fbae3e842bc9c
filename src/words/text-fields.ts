/**
 * Which fields of data are texts, and the one walk over data that gives each text its id.
 *
 * The page takes this walk to translate a lesson, and the tool that lists the texts for translators
 * takes it too, so both give a text the same id.
 */
import type {Article, LeftOut} from '../../lessons/article.js';
import type {Fact} from '../../lessons/facts.js';
import type {Term} from '../../lessons/glossary.js';
import type {Lesson} from '../../lessons/lesson.js';
import type {Preset} from '../../lessons/presets.js';
import type {Scene} from '../../lessons/story.js';

/**
 * - `text`: a learner reads it.
 * - `code`: an id, a name of SMS, a key. Fields in it may be texts.
 * - `closed`: nothing in it is a text of this place.
 */
type Kind = 'text' | 'code' | 'closed';

/** Fields that the types below do not enter: no string of a condition is a text. */
type Unentered = 'goal' | 'change';

/** The fields of data, however deep, in which a string of any content may stand. */
type StringField<Data> = Data extends readonly (infer Item)[]
  ? StringField<Item>
  : Data extends object
    ? {
        [Field in keyof Data & string]:
          | (string extends OneOf<Data[Field]> ? Field : never)
          | (Field extends Unentered ? Field : StringField<Data[Field]>);
      }[keyof Data & string]
    : never;

type OneOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

/** Does not compile while a field that may hold a text is missing. */
type FieldsOf<Data> = Readonly<Record<StringField<Data>, Kind>>;

export const lessonFields = {
  id: 'code',
  title: 'text',
  // Of a lesson; what a task has to reach has the same name, and no texts in it.
  goal: 'text',
  say: 'text',
  then: 'text',
  prompt: 'text',
  text: 'text',
  because: 'text',
  hint: 'text',
  hints: 'text',
  says: 'text',
  early: 'text',
  late: 'text',
  size: 'text',
  modified: 'text',
  // The names of files and folders.
  place: 'code',
  name: 'code',
  event: 'code',
  to: 'code',
  acts: 'code',
  begins: 'code',
  findings: 'code',
  // The title of a situation is shown by `shownTitle`.
  change: 'closed',
} as const satisfies FieldsOf<Lesson>;

export const factFields = {says: 'text', source: 'text'} as const satisfies FieldsOf<Fact>;

/** The forms of a term are one text, joined by `|`, as another language has another number of them. */
export const termFields = {
  term: 'text',
  forms: 'closed',
  meaning: 'text',
  source: 'text',
} as const satisfies FieldsOf<Term>;

/** A preset's title is that of its scenario. */
export const presetFields = {
  id: 'code',
  shows: 'text',
  worlds: 'code',
} as const satisfies FieldsOf<Preset>;

export const sceneFields = {caption: 'text'} as const satisfies FieldsOf<Scene>;

export const articleFields = {
  number: 'code',
  revised: 'text',
  product: 'code',
  hardware: 'text',
  file: 'code',
  folder: 'code',
  // Of the files, as the article prints them.
  date: 'code',
  time: 'code',
  steps: 'text',
  silentOn: 'text',
} as const satisfies FieldsOf<Article>;

export const leftOutFields = {
  id: 'code',
  what: 'text',
  why: 'text',
} as const satisfies FieldsOf<LeftOut>;

/**
 * The same data with each text put through `each`, together with its id, such as
 * `lesson.the-job-fails.steps.status.act.prompt`. Things that have an id of their own go by it, others by
 * their place.
 */
export function mapTexts<Data>(
  data: Data,
  id: string,
  fields: Readonly<Record<string, Kind>>,
  each: (id: string, text: string) => string,
): Data {
  return mapped(data, id, 'code') as Data;

  function mapped(value: unknown, place: string, kind: Kind): unknown {
    if (kind === 'closed') return value;
    if (typeof value === 'string') return kind === 'text' ? each(place, value) : value;
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) =>
        mapped(item, `${place}.${nameOf(item, index)}`, kind),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        mapped(inner, `${place}.${field}`, fields[field] ?? 'code'),
      ]),
    );
  }
}

function nameOf(item: unknown, index: number): string {
  const id = (item as {readonly id?: unknown} | null)?.id;
  return typeof id === 'string' ? id : String(index);
}
