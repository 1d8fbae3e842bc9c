/** Whether a translation has kept what is not translated: elements, paths, numbers of articles. */

/** Texts that a reader hears or sees, within an element. */
const textAttributes = /\s(?:aria-label|title|alt|placeholder)="[^"]*"/gu;

const element = /<\/?[a-z][^<>]*>/giu;

/** `\\DENVER\SMS_PKGD`, `Site.srv\<platform>.bin`, `C:\SMS` */
const path = /[\w.:]*(?:\\+(?:[\w.]|<\w+>)+)+/gu;

const article = /\bQ\d{6}\b/gu;

/**
 * What a translation has lost, or has too much; empty where it is the same. Compares two texts as
 * translators see them, with `<b>…</b>` for elements.
 *
 * Each element has to be there as often as in the source, and well nested; a path or an article that
 * the source names has to be named.
 */
export function missingMarkup(source: string, target: string): readonly string[] {
  const wanted = elementsIn(source);
  const found = elementsIn(target);
  const odd = [...new Set([...wanted, ...found])].filter(
    (each) => countOf(each, wanted) !== countOf(each, found),
  );
  const named = [path, article].flatMap((kind) => {
    const kept = new Set(matches(target, kind));
    return matches(source, kind).filter((each) => !kept.has(each));
  });
  const nesting = isNested(wanted) && !isNested(found) ? found : [];
  return [...new Set([...odd, ...named, ...nesting])];
}

/** What is written in angle brackets in a path is no element. */
function elementsIn(text: string): readonly string[] {
  return matches(text.replace(path, ''), element).map((each) => each.replace(textAttributes, ''));
}

function matches(text: string, kind: RegExp): readonly string[] {
  // A full stop that ends a sentence is no part of a path.
  return [...text.matchAll(kind)].map(([found]) => found.replace(/\.+$/u, ''));
}

function countOf(each: string, list: readonly string[]): number {
  return list.filter((other) => other === each).length;
}

/** Whether each element that is closed was the last one opened. */
function isNested(elements: readonly string[]): boolean {
  const open: string[] = [];
  for (const each of elements) {
    const [, name = ''] = /^<\/?([\w-]+)/u.exec(each) ?? [];
    if (each.startsWith('</')) {
      if (open.pop() !== name) return false;
    } else if (!each.endsWith('/>') && !/^(?:br|wbr|img|input|hr)$/u.test(name)) {
      open.push(name);
    }
  }
  return open.length === 0;
}
