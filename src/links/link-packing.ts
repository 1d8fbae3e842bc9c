/**
 * A whole scenario as a few characters of a link.
 *
 * `1.` is the form, and what follows is base64url of three bytes of a checksum and of deflated
 * JSON: the scenario without whatever is its default, its servers as one short text. Loaded only
 * for a scenario that is no preset. With fflate and not the browser's `CompressionStream`: the
 * same scenario gives the same link in every browser, and at once.
 */
import {msg, str} from '@lit/localize';
import {deflateSync, Inflate} from 'fflate';

import {fromBase64url, toBase64url} from './base64url.js';
import {packServers, unpackServers} from './packed-servers.js';
import {describeFound, isPlainObject, ScenarioRefusal} from '../run/scenario-refusal.js';
import {readScenario, type Scenario} from '../run/scenario.js';

const form = '1';

/** Where a packed scenario stands, as refusals name it. */
const place = 'scenario';

/** Unpacked, in bytes. */
const largest = 20 * 1024 * 1024;

/** Bytes that are unpacked at a time; they become at most a thousand times as many. */
const sliceLength = 2048;

const checksumLength = 3;

/**
 * What packed scenarios are likely to hold, so that it need not stand in them: half of a typical
 * link. The likeliest is last. Part of the form, so never change it.
 */
const dictionary = new TextEncoder().encode(
  [
    'CAIRO,DAKAR,DELHI,DUBLIN,GENEVA,HANOI,LAGOS,LISBON,MADRID,MANILA,NAIROBI,PARIS,PERTH,PRAGUE',
    ',RIGA,SEOUL,SYDNEY,TORONTO,VIENNA,SERVER-25*0u,1u,0o1,1o2.3;1*3,0*2,1*3,0*2",',
    'No server holds the package yet","A thousand servers","The job does not ask to refresh","',
    'One server is offline","A Share Package job hides the fault","The hotfix comes while the ',
    'retry waits","Storing the master fails three times","Storing the master never succeeds","',
    '"response":"very-fast"}medium"}slow"},"cause":"access-denied"}file-in-use"}',
    '{"title":"The master is stored at once","The disk is full when the master is stored",',
    '"job":{"kind":"share-package-on-server","refreshExisting":false,"putOnSpecified":false},',
    '"servers":"DENVER,LIMA,OSLO,KYOTO,QUITO;1*3,0*2","masterFailures":{"count":2}}',
  ].join(''),
);

export function packScenario(scenario: Scenario): string {
  const data = deflateSync(new TextEncoder().encode(shortText(scenario)), {level: 9, dictionary});
  const bytes = new Uint8Array(checksumLength + data.length);
  bytes.set(checksum(data));
  bytes.set(data, checksumLength);
  return `${form}.${toBase64url(bytes)}`;
}

/** The scenario that was packed. Rejects with a `ScenarioRefusal`. */
export async function unpackScenario(packed: string): Promise<Scenario> {
  const dot = packed.indexOf('.');
  const foundForm = packed.slice(0, dot);
  if (foundForm !== form) {
    throw new ScenarioRefusal(place, () =>
      msg(
        str`${place} is packed in format ${describeFound(foundForm)}; this page can only unpack format ${form}.`,
      ),
    );
  }
  const text = decode(fromBase64url(packed.slice(dot + 1)));
  if (text === undefined || (await isFaultyJson(text))) {
    throw new ScenarioRefusal(place, () =>
      msg(
        str`${place} is ${describeFound(packed)}, which is damaged or incomplete; it must be a preset or a complete packed scenario.`,
      ),
    );
  }
  return readScenario(inFull(JSON.parse(text)), place);
}

async function isFaultyJson(text: string): Promise<boolean> {
  const {refuseFaultyJson} = await import('../run/json-places.js');
  try {
    refuseFaultyJson(text);
    return false;
  } catch {
    return true;
  }
}

/** A scenario without its defaults: the same for two that are the same. Frozen with `form`. */
export function shortText({title, job, servers, masterFailures, response}: Scenario): string {
  const packed = packServers(servers);
  return JSON.stringify({
    title,
    job: differing(job, defaults.job),
    servers: packed === packServers(defaults.servers) ? undefined : packed,
    masterFailures: differing(masterFailures, defaults.masterFailures),
    response: response === defaults.response ? undefined : response,
  });
}

const defaults = readScenario({version: 1});

/** The fields that are not as in the default, in its order; undefined if there are none. */
function differing<Fields extends object>(fields: Fields, usual: Fields): object | undefined {
  const keys = Object.keys(usual) as (keyof Fields)[];
  const others = keys.filter((key) => fields[key] !== usual[key]);
  if (others.length === 0) return undefined;
  return Object.fromEntries(others.map((key) => [key, fields[key]]));
}

function inFull(short: unknown): unknown {
  if (!isPlainObject(short)) return short;
  const fields = {version: 1, ...(short as object)} as {version: unknown; servers?: unknown};
  if (typeof fields.servers !== 'string') return fields;
  return {...fields, servers: unpackServers(fields.servers, `${place}.servers`)};
}

/** The text that bytes hold; undefined where they are not as they were packed. */
function decode(bytes: Uint8Array | undefined): string | undefined {
  const data = bytes?.subarray(checksumLength);
  if (!bytes || !data || !checksum(data).every((byte, index) => byte === bytes[index])) {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(inflate(data));
  } catch (error) {
    if (error instanceof ScenarioRefusal) throw error;
    return undefined;
  }
}

/** Stops as soon as there is too much: a thousand letters can unpack to a million. */
function inflate(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate({dictionary}, (part) => {
    parts.push(part);
    length += part.length;
  });
  for (let start = 0; start < data.length; start += sliceLength) {
    const end = start + sliceLength;
    stream.push(data.subarray(start, end), end >= data.length);
    if (length > largest) {
      throw new ScenarioRefusal(place, () =>
        msg(str`${place} unpacks to more than ${largest} bytes, the most allowed (20 MiB).`),
      );
    }
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** The low 24 bits of FNV-1a: a link that lost or changed a letter must not show something else. */
function checksum(data: Uint8Array): readonly number[] {
  let hash = 0x811c9dc5;
  for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193);
  return [(hash >> 16) & 0xff, (hash >> 8) & 0xff, hash & 0xff];
}
