/** Every text that the product shows, from the calls of `msg()` and from the data. */
import {relative} from 'node:path';

import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';

import {dataTexts} from '../../words/data-texts.js';
import type {SourceText} from './text-rules.js';

/** This one call gives `msg()` the texts of the data. */
const callOfData = 'src/words/data-text.ts';

/** Throws an `Error` that names the calls of `msg()` that can't be read. */
export function extractTexts(root: string): readonly SourceText[] {
  // The data begin with the glossary, whose words all other texts use.
  return [...dataTexts().map(textOfData), ...textsOfCode(root)];
}

function textOfData({id, text, note = ''}: ReturnType<typeof dataTexts>[number]): SourceText {
  return {id, text, isHtml: false, place: id, note};
}

function textsOfCode(root: string): readonly SourceText[] {
  const localizer = new RuntimeLitLocalizer({
    baseDir: root,
    resolve: (path) => `${root}/${path}`,
    sourceLocale: 'en' as Locale,
    targetLocales: [],
    tsConfig: 'tsconfig.json',
    inputFiles: ['{src,machines,lessons}/**/*.ts', '!**/node_modules/**'],
    output: {mode: 'runtime', outputDir: ''},
    interchange: {format: 'xliff', xliffDir: ''},
  });
  const {messages, errors} = localizer.extractSourceMessages();
  const faults = errors.flatMap(({file, messageText}) => {
    const name = file ? relative(root, file.fileName) : '';
    const text = typeof messageText === 'string' ? messageText : messageText.messageText;
    return name === callOfData ? [] : [`${name}: ${text}`];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return messages
    .map(({name, node, tag, file}) => ({
      id: name,
      text: textOfCall(node as unknown as Call, tag === 'html'),
      isHtml: tag === 'html',
      place: relative(root, file.fileName),
      note: valuesOf(node as unknown as Call),
      start: node.getStart(),
    }))
    .sort((a, b) => (a.place === b.place ? a.start - b.start : a.place < b.place ? -1 : 1))
    .map(({start: _, ...text}) => text);
}

/** A call of `msg()` as TypeScript reads it. The tools bring a TypeScript of their own. */
interface Call {
  readonly arguments: readonly [Template];
}

interface Template {
  /** Of a plain string. */
  readonly text?: string;
  /** Of a string with values. */
  readonly head?: {readonly text: string};
  readonly templateSpans?: readonly {
    readonly literal: {readonly text: string};
    readonly expression: {getText(): string};
  }[];
  /** Of one with a tag. */
  readonly template?: Template;
}

function textOfCall({arguments: [argument]}: Call, isHtml: boolean): string {
  const {text, head, templateSpans = []} = argument.template ?? argument;
  const values = templateSpans.map(({literal}, place) => `{${place}}${literal.text}`);
  const whole = (text ?? head?.text ?? '') + values.join('');
  // In elements, as in a source that is formatted, one space is as good as ten.
  return isHtml ? whole.replaceAll(/\s+/gu, ' ') : whole;
}

/** `{0}: count`: what is put in, as the code calls it. */
function valuesOf({arguments: [argument]}: Call): string {
  const {templateSpans = []} = argument.template ?? argument;
  return templateSpans
    .map(({expression}, place) => `{${place}}: ${shortened(expression.getText())}`)
    .join(', ');
}

function shortened(code: string): string {
  const line = code.replaceAll(/\s+/gu, ' ').replaceAll(/this\.#?/gu, '');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
