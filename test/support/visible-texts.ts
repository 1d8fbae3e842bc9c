/** Every text of the product that somebody reads, found in the sources: strings, templates, pages. */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type * as Typescript from 'typescript';

// Not bundled: it asks Node for more than a module of the tests can.
const ts = createRequire(import.meta.url)('typescript') as typeof Typescript;

export interface VisibleText {
  /** `src/app/sms-head.ts:42` */
  readonly place: string;
  readonly text: string;
}

/** What stands for an expression in a template. */
const blank = '…';

const attribute = /\s(?:aria-label|title|label|placeholder|alt)="([^"]*)"/gu;

/** The texts of all sources, the pages and the documents. */
export function visibleTexts(): readonly VisibleText[] {
  const sources = ['src', 'machines', 'lessons'].flatMap((folder) => filesIn(folder));
  return [...sources, 'README.md', 'CHANGELOG.md', 'index.html', 'inspector.html'].flatMap((file) =>
    textsOf(file, readFileSync(file, 'utf8')),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(
      (name) =>
        !name.includes('node_modules') && /(?<!\.styles)\.ts$|scenarios.*\.json$/u.test(name),
    )
    .map((name) => `${folder}/${name}`);
}

export function textsOf(file: string, source: string): readonly VisibleText[] {
  const texts = file.endsWith('.ts')
    ? textsOfCode(source)
    : file.endsWith('.md')
      ? textsOfMarkdown(source)
      : file.endsWith('.json')
        ? [...source.matchAll(/"title": "(.*)"/gu)].map(({1: text = '', index}) => ({index, text}))
        : textsOfMarkup(source).map((text) => ({index: 0, text}));
  return texts
    .map(({index, text}) => ({
      place: `${file}:${source.slice(0, index).split('\n').length}`,
      text: text.replaceAll(/\s+/gu, ' ').trim(),
    }))
    .filter(({text}) => /\p{L}{2}.* .*\p{L}{2}|^\p{Lu}\p{Ll}{2}/u.test(text));
}

interface Found {
  readonly index: number;
  readonly text: string;
}

function textsOfCode(source: string): readonly Found[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: Typescript.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'css') return;
    const index = node.getStart(file);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      for (const text of textsOfMarkup(node.text)) found.push({index, text});
    } else if (ts.isTemplateExpression(node)) {
      const whole = node.templateSpans.reduce(
        (text, {literal}) => text + blank + literal.text,
        node.head.text,
      );
      for (const text of textsOfMarkup(whole)) found.push({index, text});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The texts between tags, and those of attributes that are read out. A plain text is one text. */
function textsOfMarkup(markup: string): readonly string[] {
  if (!/<\/?[a-z]/u.test(markup)) return [markup];
  const visible = markup
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gsu, '')
    .replaceAll(/<\/?(?:code|em|strong|b|i|small|a)(?: [^>]*)?>/gu, '');
  return [...markup.matchAll(attribute)]
    .map(([, text = '']) => text)
    .concat(visible.split(/<[^>]*>/u));
}

/** Paragraphs, list items and cells, without code. */
function textsOfMarkdown(source: string): readonly Found[] {
  const prose = source
    .replaceAll(/^```.*?^```/gmsu, (code) => code.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/`[^`\n]*`/gu, blank)
    .replaceAll(/\]\([^)]*\)/gu, ']');
  return [...prose.matchAll(/(?:[^\n|]+\n?)+?(?=\n|\||[ \t]*(?:[-*]|\d+\.) |$)/gu)].map(
    ({0: text, index}) => ({index, text}),
  );
}
