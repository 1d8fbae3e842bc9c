/** Reads the fields of messages, and the properties of the element, in the words of the vocabulary. */
import {wrongValue} from '../links/parse-params.js';
import {isPlainObject, ScenarioRefusal} from '../run/scenario-refusal.js';
import {nameScenario} from '../links/scenario-name.js';
import {
  isName,
  textOfValue,
  vocabulary,
  type Name,
  type ValueOf,
} from '../links/params.js';
import {ProtocolError} from './protocol-error.js';

export type Fields = Readonly<Record<string, unknown>>;

/** More words than this are in no list. */
const mostWords = 20;

/** What a field is. Throws a `ProtocolError` where it may not be that. */
export function valueIn<Each extends Name>(name: Each, fields: Fields): ValueOf<Each> {
  const text = textIn(name, fields[name]);
  const value = text === undefined ? undefined : vocabulary[name].kind.read(text);
  if (value === undefined) throw new ProtocolError('bad-value', wrongValue(name, fields[name]));
  return value as ValueOf<Each>;
}

/** Fields as a link would have them. Rejects with a `ProtocolError` where no link could. */
export async function entriesOf(fields: Fields): Promise<readonly (readonly [string, string])[]> {
  const entries: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (!isName(name)) continue;
    const isScenario = name === 'scenario' && isPlainObject(value);
    const text = isScenario ? await packed(value) : textIn(name, value);
    if (text === undefined) throw new ProtocolError('bad-value', wrongValue(name, value));
    entries.push([name, text]);
  }
  return entries;
}

/** A field as a link would have it; undefined where no link could. */
function textIn(name: Name, value: unknown): string | undefined {
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
