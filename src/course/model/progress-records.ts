/**
 * The records that packed progress is made of: short texts, each with a checksum of its own.
 *
 * Only letters, digits and `-_~!*(),/:;=@.` stand in them: LMSs have been seen to damage quotes,
 * `%`, `+`, `&`, `<` and line ends. What else an id or an answer holds is escaped.
 */
import type {Answer, Score} from './progress.js';

const checksumLength = 3;

/** A record as it stands in the whole: its body, and how to see whether that came through. */
export function seal(body: string): string {
  return `${body}.${checksum(body)}`;
}

/** The body of a record; undefined where it is damaged or cut. */
export function unseal(record: string): string | undefined {
  const dot = record.length - checksumLength - 1;
  const body = record.slice(0, Math.max(dot, 0));
  return record === seal(body) ? body : undefined;
}

/** The low bits of FNV-1a, as three characters. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const most = 36 ** checksumLength;
  return ((hash >>> 0) % most).toString(36).padStart(checksumLength, '0');
}

/** Letters, digits and hyphens stand for themselves, all others as `_`, their code unit and `_`. */
export function escapeText(text: string): string {
  if (text === '') return '_';
  return text.replace(/[^A-Za-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(36)}_`);
}

/** Undefined for what `escapeText` would not have written. */
export function unescapeText(text: string): string | undefined {
  const read = text.replace(/_([0-9a-z]*)_?/g, (_, unit: string) =>
    unit ? String.fromCharCode(parseInt(unit, 36)) : '',
  );
  return escapeText(read) === text ? read : undefined;
}

export function packScore(score: Score | undefined): string {
  return score ? `${score.right}-${score.of}` : '';
}

/** Undefined for what is no score, and for none. */
export function unpackScore(text: string): Score | undefined {
  const [, right, of] = (/^(\d{1,6})-(\d{1,6})$/.exec(text) ?? []).map(Number);
  return right !== undefined && of !== undefined && right <= of ? {right, of} : undefined;
}

/** `~` begins what is no text: `~t` and `~f`, or a number. `(` begins a list, `!` ends each item. */
export function packAnswer(answer: Answer): string {
  if (typeof answer === 'boolean') return answer ? '~t' : '~f';
  if (typeof answer === 'object') return `(${answer.map((item) => `${packItem(item)}!`).join('')}`;
  return packItem(answer);
}

export function unpackAnswer(text: string): Answer | undefined {
  if (text === '~t') return true;
  if (text === '~f') return false;
  if (!text.startsWith('(')) return unpackItem(text);
  if (text === '(') return [];
  if (!text.endsWith('!')) return undefined;
  const items = text.slice(1, -1).split('!').map(unpackItem);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function packItem(item: string | number): string {
  return typeof item === 'number' ? `~${escapeText(String(item))}` : escapeText(item);
}

function unpackItem(text: string): string | number | undefined {
  if (!text.startsWith('~')) return unescapeText(text);
  const digits = unescapeText(text.slice(1));
  const number = digits ? Number(digits) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
