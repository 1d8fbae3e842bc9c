/** No text of the interface is written where the extractor of texts does not see it. */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {expect} from 'chai';
import type * as Typescript from 'typescript';

// Not bundled: it asks Node for more than a module of the tests can.
const ts = createRequire(import.meta.url)('typescript') as typeof Typescript;

/** What stays as it is in every language. */
const names = ['Despool.log', 'DESPOOL.LOG', 'SMS_EXECUTIVE', 'HOTFIX.INI'];

const attributes = /\s(?:aria-label|title|label|placeholder|alt)="([^"]*)"/gu;

/** Texts in templates of Lit that do not go through `msg()`. */
function unmarkedTexts(source: string): readonly string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: Typescript.Node): void => {
    if (isTemplate(node) && !isMarked(node)) found.push(...textsIn(markupOf(node.template)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((text) => /\p{L}{2}/u.test(text) && !names.includes(text));
}

function isTemplate(node: Typescript.Node): node is Typescript.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/u.test(node.tag.getText());
}

function isMarked({parent}: Typescript.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'msg';
}

/** A value stands in it as a space between quotes that no text has. */
function markupOf(template: Typescript.TemplateLiteral): string {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.templateSpans.reduce(
        (text, {literal}) => `${text}\u0000${literal.text}`,
        template.head.text,
      );
}

function textsIn(markup: string): readonly string[] {
  const visible = markup.replaceAll(/<(style|script)[^>]*>.*?<\/\1>|<!--.*?-->/gsu, '');
  return [
    ...[...visible.matchAll(attributes)].map(([, text = '']) => text),
    ...visible.split(/<[^>]*>/u),
  ]
    .flatMap((text) => text.split('\u0000'))
    .map((text) => text.replaceAll(/&\w+;|\s+/gu, ' ').trim());
}

describe('the texts of the interface', () => {
  it('all go through msg()', () => {
    const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(
      (name) => name.endsWith('.ts') && !name.includes('node_modules'),
    );
    const found = files.flatMap((name) =>
      unmarkedTexts(readFileSync(`src/${name}`, 'utf8')).map((text) => `src/${name}: ${text}`),
    );
    expect(files.length).to.be.above(300);
    expect(found).to.deep.equal([]);
  });

  it('would be found outside it', () => {
    expect(unmarkedTexts('html`<p>Not <b>marked</b></p>`')).to.deep.equal(['Not', 'marked']);
    expect(unmarkedTexts('html`<p title="A title">${x} of ${y}</p>`')).to.deep.equal([
      'A title',
      'of',
    ]);
    expect(unmarkedTexts("html`<p title=${msg('A title')}>${msg('Text')}</p>`")).to.deep.equal([]);
    expect(unmarkedTexts('msg(html`<b>${x}</b> is marked`)')).to.deep.equal([]);
  });
});
