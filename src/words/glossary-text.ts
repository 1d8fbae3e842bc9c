/** The glossary in the language of the page, and where a text uses its terms. */
import {glossary, type Term, type TermId} from '../../lessons/glossary.js';
import {textOf} from './data-text.js';

export const termIds = Object.keys(glossary) as TermId[];

export function termName(id: TermId): string {
  return textOf(`term.${id}.term`, glossary[id].term);
}

export function termMeaning(id: TermId): string {
  return textOf(`term.${id}.meaning`, glossary[id].meaning);
}

export function termSource(id: TermId): string {
  return textOf(`term.${id}.source`, glossary[id].source);
}

/** A stretch of a text: plain, or the first use of a term. */
interface TextPart {
  readonly text: string;
  readonly term: TermId | null;
}

/** A text, cut where it uses a term for the first time. */
export function partsOf(text: string): readonly TextPart[] {
  const {pattern, ids} = finder();
  const seen = new Set<TermId>();
  const parts: TextPart[] = [];
  let end = 0;
  for (const {0: form, index} of text.matchAll(pattern)) {
    const id = ids.get(form.toLowerCase());
    if (!id || seen.has(id)) continue;
    seen.add(id);
    if (index > end) parts.push({text: text.slice(end, index), term: null});
    parts.push({text: form, term: id});
    end = index + form.length;
  }
  if (end < text.length) parts.push({text: text.slice(end), term: null});
  return parts;
}

interface Finder {
  readonly pattern: RegExp;
  /** By a form in small letters. */
  readonly ids: ReadonlyMap<string, TermId>;
}

const finders = new Map<string, Finder>();

/**
 * What a whole word is made of. Chinese and Japanese put no spaces between words, so there a form is
 * found within others, and a Latin one right beside them.
 */
const word = String.raw`[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]`;
const wordBegins = new RegExp(`^${word}`, 'u');
const wordEnds = new RegExp(`${word}$`, 'u');

/** Longer forms are looked for first. In another language they are what its translation says. */
function finder(): Finder {
  const forms = termIds.flatMap((id) => {
    const {forms: written}: Term = glossary[id];
    return textOf(`term.${id}.forms`, written.join('|'))
      .split('|')
      .map((form) => form.trim())
      .filter(Boolean)
      .map((form) => ({form, id}));
  });
  const key = forms.map(({form}) => form).join('|');
  const known = finders.get(key);
  if (known) return known;
  const alternatives = forms
    .map(({form}) => form)
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const before = wordBegins.test(form) ? `(?<!${word})` : '';
      const after = wordEnds.test(form) ? `(?!${word})` : '';
      return before + patternOf(form) + after;
    });
  const made = {
    pattern: new RegExp(alternatives.join('|'), 'gu'),
    ids: new Map(forms.map(({form, id}) => [form.toLowerCase(), id])),
  };
  finders.set(key, made);
  return made;
}

/** A form in small letters may begin a sentence; a status in capitals is no other word. */
function patternOf(form: string): string {
  const [first = '', ...rest] = form;
  const rests = escaped(rest.join(''));
  return first === first.toUpperCase()
    ? escaped(first) + rests
    : `[${first}${first.toUpperCase()}]${rests}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
