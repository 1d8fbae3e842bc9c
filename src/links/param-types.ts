/** The kinds of values that a name of the vocabulary may have: how each is read from a text, and told. */
import {msg, str} from '@lit/localize';

import {andList, orList} from '../words/intl.js';
import {stepNames, type StepName} from './step-name.js';

export interface ParamType<Value> {
  /** How it is chosen: one of the words, some of them, on or off, or by writing it. */
  readonly choosing: 'one' | 'some' | 'switch' | 'number' | 'text';
  /** The words that it may be, or be made of. */
  readonly words: readonly string[];
  /** The allowed values, as the end of a sentence. */
  may(): string;
  /** Undefined for what it may not be. */
  read(text: string): Value | undefined;
}

export function oneOf<Value extends string>(words: readonly Value[]): ParamType<Value> {
  return {
    choosing: 'one',
    words,
    may: () => orList(words),
    read: (text) => words.find((word) => word === text),
  };
}

/** Any number of words, each once, separated by commas. */
export function someOf<Value extends string>(words: readonly Value[]): ParamType<readonly Value[]> {
  return {
    choosing: 'some',
    words,
    may: () => msg(str`any of ${andList(words)}, separated by commas`),
    read: (text) => {
      const parts = text === '' ? [] : text.split(',');
      const found = words.filter((word) => parts.includes(word));
      return found.length === parts.length ? found : undefined;
    },
  };
}

/** Two words, in an order that means something. */
export function twoOf<Value extends string>(
  words: readonly Value[],
): ParamType<readonly [Value, Value]> {
  const isWord = (text: string | undefined): text is Value =>
    (words as readonly (string | undefined)[]).includes(text);
  return {
    choosing: 'text',
    words,
    may: () => msg(str`two of ${andList(words)}, separated by a dot`),
    read: (text) => {
      const [a, b, ...more] = text.split('.');
      return isWord(a) && isWord(b) && more.length === 0 ? [a, b] : undefined;
    },
  };
}

export function numberBetween(from: number, to: number): ParamType<number> {
  return {
    choosing: 'number',
    words: [String(from), String(to)],
    may: () => msg(str`a number from ${from} to ${to}`),
    read: (text) => {
      const number = /^\d{1,4}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
      return number >= from && number <= to ? number : undefined;
    },
  };
}

/** As an attribute, it is on where it merely stands there. */
const switches = new Map([
  ['', true],
  ['on', true],
  ['true', true],
  ['off', false],
  ['false', false],
]);
const switchWords = ['on', 'off'];

export const onOff: ParamType<boolean> = {
  choosing: 'switch',
  words: switchWords,
  may: () => orList(switchWords),
  read: (text) => switches.get(text),
};

const presentWords = ['off', 'on', 'notes'] as const;
export type Present = (typeof presentWords)[number];

const presentWord = oneOf(presentWords);
const otherPresentWords = new Map<string, Present>([
  ['', 'on'],
  ['1', 'on'],
  ['true', 'on'],
  ['0', 'off'],
  ['false', 'off'],
]);

/** On or off, as a number, too; or what the presenter sees. */
export const presenting: ParamType<Present> = {
  ...presentWord,
  read: (text) => presentWord.read(text) ?? otherPresentWords.get(text),
};

export const step: ParamType<StepName> = {
  choosing: 'text',
  words: stepNames,
  may: () => orList([msg('a whole number of 0 or more'), ...stepNames]),
  read: (text) =>
    /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : stepNames.find((name) => name === text),
};

/** The number of a version; later ones than are known are told apart elsewhere. */
export function versionUpTo(known: number): ParamType<number> {
  return {
    choosing: 'number',
    words: [String(known)],
    may: () => String(known),
    read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined),
  };
}

/** A text that only those can judge who know what there is. */
export function anyText(may: () => string): ParamType<string> {
  return {choosing: 'text', words: [], may, read: (text) => text};
}
