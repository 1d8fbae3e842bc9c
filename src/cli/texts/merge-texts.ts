/** The texts of the product, merged into the file of a language without losing a translation. */
import type {SourceText, TranslatedText} from './text-rules.js';

/** How much of its words a changed text must share with an old one to take over its translation. */
const alike = 0.6;

/**
 * Each text keeps its place in the file, so that a number that a translator was given stays right;
 * new texts come last. What the product no longer has is marked, and dropped only when pruned.
 */
export function mergeTexts(
  known: readonly TranslatedText[],
  sources: readonly SourceText[],
  {prune = false} = {},
): readonly TranslatedText[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const ids = new Set(known.map(({id}) => id));
  const kept = known.map((text) => withSource(text, byId.get(text.id)));
  const unused = kept.filter(({isUnused, target}) => isUnused && target !== '');
  const added = sources
    .filter(({id}) => !ids.has(id))
    .map((source) =>
      newText(
        source,
        unused.find((old) => isFormOf(old, source)),
      ),
    );
  return [...kept, ...added].filter(({isUnused}) => !(prune && isUnused));
}

function withSource(text: TranslatedText, source: SourceText | undefined): TranslatedText {
  if (!source) return {...text, isUnused: true};
  return {...text, ...source, was: wasOf(text, source), isUnused: false};
}

/** The English that the translation was made from, where it is another one now. */
function wasOf({target, was, text}: TranslatedText, source: SourceText): string {
  if (target === '') return '';
  const from = was === '' ? text : was;
  return from === source.text ? '' : from;
}

function newText(source: SourceText, old: TranslatedText | undefined): TranslatedText {
  return {...source, target: old?.target ?? '', was: old ? old.text : '', isUnused: false};
}

/** Whether a text of the same file was reworded: its id, made from its words, is another one now. */
function isFormOf(old: TranslatedText, source: SourceText): boolean {
  if (old.place !== source.place || old.isHtml !== source.isHtml) return false;
  const [a, b] = [wordsOf(old.text), wordsOf(source.text)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1) >= alike;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
