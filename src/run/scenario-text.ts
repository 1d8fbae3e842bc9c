/** Reads scenarios from text and from files that anyone may have written. */
import {msg, str} from '@lit/localize';

import {readScenario, type Scenario} from './scenario.js';
import {ScenarioRefusal, visible, type Sentence} from './scenario-refusal.js';

/** Bytes of a file, or characters of a text. */
const largest = 20 * 1024 * 1024;

/** The scenario that a JSON text holds. Rejects with a `ScenarioRefusal`. */
export async function readScenarioText(text: string): Promise<Scenario> {
  return readScenario(await parse(text));
}

/** The scenario that a file holds. Rejects with a `ScenarioRefusal`. */
export async function readScenarioBytes(bytes: Uint8Array | ArrayBuffer): Promise<Scenario> {
  return readScenarioText(await decode(bytes));
}

/** What a file held: one scenario, or a list of any length. */
interface ScenarioList {
  readonly one: boolean;
  readonly scenarios: readonly Scenario[];
}

/** The one scenario, or the list of scenarios, that a file holds. */
export async function readScenarios(bytes: Uint8Array): Promise<ScenarioList> {
  const value = await parse(await decode(bytes));
  if (!Array.isArray(value)) return {one: true, scenarios: [readScenario(value)]};
  return {one: false, scenarios: value.map((item, index) => readScenario(item, `[${index}]`))};
}

async function parse(text: string): Promise<unknown> {
  const {length} = text;
  if (length > largest) {
    throw new ScenarioRefusal(msg('The text'), () =>
      msg(
        str`The text is ${length} characters long; the limit is ${largest} characters long (20 MiB).`,
      ),
    );
  }
  const json = withoutMark(text);
  // Only once there is a text: the page starts without one.
  const {refuseFaultyJson} = await import('./json-places.js');
  refuseFaultyJson(json);
  return JSON.parse(json);
}

/** Before it is read: what is too large would fill the memory first. */
function refuseLargeFile(size: number): void {
  if (size > largest) {
    throw new ScenarioRefusal(msg('The file'), () =>
      msg(str`The file is ${size} bytes long; the limit is ${largest} bytes long (20 MiB).`),
    );
  }
}

async function decode(file: Uint8Array | ArrayBuffer): Promise<string> {
  refuseLargeFile(file.byteLength);
  const bytes = new Uint8Array(file);
  try {
    return utf8().decode(bytes);
  } catch {
    const before = utf8().decode(bytes.subarray(0, validLength(bytes)), {stream: true});
    const text = withoutMark(before);
    const {lineAndColumn} = await import('./json-places.js');
    const {line, column} = lineAndColumn(text, text.length);
    throw new ScenarioRefusal(`line ${line}, column ${column}`, () =>
      msg(str`Line ${line}, column ${column} is not UTF-8; a scenario must be UTF-8 text.`),
    );
  }
}

/** Keeps the byte order mark, so that there is one place that takes it away. */
function utf8(): TextDecoder {
  return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** How many bytes are UTF-8, or its beginning. A decoder says that bytes are wrong, but not where. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      utf8().decode(bytes.subarray(0, middle), {stream: true});
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

/** The scenario, or one sentence on why there is none. */
export type Opened = {readonly scenario: Scenario} | {readonly refusal: Sentence};

export async function openScenario(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<Opened> {
  try {
    refuseLargeFile(file.size);
    return {scenario: await readScenarioBytes(await file.arrayBuffer())};
  } catch (error) {
    const isRefusal = error instanceof ScenarioRefusal;
    const name = visible(file.name);
    return {refusal: isRefusal ? error.sentence : () => msg(str`${name} cannot be read.`)};
  }
}
