/** Every text that the product shows, from the calls of `msg()` and from the data. */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, relative} from 'node:path';

import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import type * as Typescript from 'typescript';

import {dataTexts} from '../../words/data-texts.js';
import {partOf, parts} from './text-modules.js';
import type {SourceText} from './text-rules.js';

/** The tools read sources with a TypeScript of their own, whose syntax trees no other can make. */
const require = createRequire(import.meta.url);
const ts = createRequire(require.resolve('@lit/localize-tools/lib/program-analysis.js'))(
  'typescript',
) as typeof Typescript;

/** This one call gives `msg()` the texts of the data. */
const callOfData = 'src/words/data-text.ts';

/**
 * Throws an `Error` that names the calls of `msg()` that can't be read. A text of several files has
 * the place of one that is loaded first.
 */
export function extractTexts(root: string, firstFiles: ReadonlySet<string>): readonly SourceText[] {
  // The data begin with the glossary, whose words all other texts use.
  return [...dataTexts().map(textOfData), ...textsOfCode(root, firstFiles)];
}

function textOfData({id, text, note = ''}: ReturnType<typeof dataTexts>[number]): SourceText {
  return {id, text, isHtml: false, place: id, note};
}

function textsOfCode(root: string, firstFiles: ReadonlySet<string>): readonly SourceText[] {
  const {messages, errors} = extractMessagesFromProgram(programOf(root, firstFiles));
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

/**
 * The sources as a program of which the tools know `msg` and `str` by their names. To find out by
 * their types takes ten times as long, and nothing else has these names. Of calls with the same text
 * they keep the first one, so the files come in the order in which they are loaded.
 */
function programOf(
  root: string,
  firstFiles: ReadonlySet<string>,
): Parameters<typeof extractMessagesFromProgram>[0] {
  const rank = ({fileName}: Typescript.SourceFile): number =>
    parts.indexOf(partOf({place: relative(root, fileName)}, firstFiles));
  const marks = new Map([
    ['msg', '_LIT_LOCALIZE_MSG_'],
    ['str', '_LIT_LOCALIZE_STR_'],
  ]);
  const program = {
    getSourceFiles: () =>
      ['src', 'machines', 'lessons']
        .flatMap((folder) => filesIn(root, folder))
        .sort((a, b) => rank(a) - rank(b)),
    getTypeChecker: () => ({
      getTypeAtLocation: (node: Typescript.Node) => node.getText(),
      getPropertiesOfType: (name: string) => [{escapedName: marks.get(name)}],
    }),
  };
  return program as unknown as Parameters<typeof extractMessagesFromProgram>[0];
}

/** Those that have texts: the others need not be read. */
function filesIn(root: string, folder: string): readonly Typescript.SourceFile[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .flatMap((name) => {
      const path = join(root, folder, name);
      const source = readFileSync(path, 'utf8');
      if (!/\bmsg\s*\(/u.test(source)) return [];
      return [ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true)];
    });
}

/** A call of `msg()` as TypeScript reads it. */
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
