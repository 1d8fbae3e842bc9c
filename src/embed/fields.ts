/** Reads the fields of messages, and the properties of the element, in the words of the vocabulary. */
import {msg} from '@lit/localize';

import {wrongValue} from '../links/parse-params.js';
import {isPlainObject, ScenarioRefusal} from '../run/scenario-refusal.js';
import {nameScenario} from '../links/scenario-name.js';
import {
  isParamName,
  textOfValue,
  params,
  type ParamName,
  type ParamValue,
} from '../links/params.js';

export type Fields = Readonly<Record<string, unknown>>;

/** More words than this are in no list. */
const mostWords = 20;

/** What a field is. Throws a `ProtocolError` where it may not be that. */
export function valueIn<Each extends ParamName>(name: Each, fields: Fields): ParamValue<Each> {
  const text = textIn(name, fields[name]);
  const value = text === undefined ? undefined : params[name].kind.read(text);
  if (value === undefined) throw new ProtocolError('bad-value', wrongValue(name, fields[name]));
  return value as ParamValue<Each>;
}

/** Fields as a link would have them. Rejects with a `ProtocolError` where no link could. */
export async function entriesOf(fields: Fields): Promise<readonly (readonly [string, string])[]> {
  const entries: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (!isParamName(name)) continue;
    const isScenario = name === 'scenario' && isPlainObject(value);
    const text = isScenario ? await packed(value) : textIn(name, value);
    if (text === undefined) throw new ProtocolError('bad-value', wrongValue(name, value));
    entries.push([name, text]);
  }
  return entries;
}

/** A field as a link would have it; undefined where no link could. */
function textIn(name: ParamName, value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return textOfValue(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const isList = Array.isArray(value) && value.length <= mostWords;
  if (!isList || !value.every((item) => typeof item === 'string')) return undefined;
  return value.join(name === 'worlds' ? '.' : ',');
}

/** A whole scenario, by the name that a link would give it. */
async function packed(value: unknown): Promise<string> {
  const {readScenario} = await import('../run/scenario.js');
  try {
    return (await nameScenario(readScenario(value))).name;
  } catch (error) {
    if (error instanceof ScenarioRefusal) throw new ProtocolError('bad-value', error.message);
    throw error;
  }
}

/** What each name means, for the page that documents them. */
export const errorMeanings = {
  malformed: () => msg('The message claims to follow this protocol but does not.'),
  'wrong-version': () => msg('The simulator does not know the version of the message.'),
  'no-handshake': () => msg('The host has not sent `hello` yet.'),
  'unknown-type': () => msg('There is no command with that name.'),
  'unknown-field': () => msg('The command does not have that field.'),
  'bad-value': () => msg('A field has a value that is not allowed, or is missing.'),
  'not-shown': () => msg('The command needs the Lab, but another screen is shown.'),
  failed: () => msg('A part that the command needs did not load.'),
} as const;

export type ErrorName = keyof typeof errorMeanings;

/** Thrown before anything was changed. The message is one sentence, fit to be shown. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly error: ErrorName;

  constructor(error: ErrorName, sentence: string) {
    super(sentence);
    this.error = error;
  }
}

/** Whatever went wrong otherwise is a part that did not load. */
export function asProtocolError(error: unknown): ProtocolError {
  if (error instanceof ProtocolError) return error;
  return new ProtocolError('failed', msg('A part that this command needs did not load.'));
}
