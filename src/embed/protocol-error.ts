/** Why a message was not obeyed. */
import {msg} from '@lit/localize';

/** What each name means, for the page that documents them. */
export const errorMeanings = {
  malformed: () => msg('It is no message of this protocol, though it says that it is.'),
  'wrong-version': () => msg('It is of a version that is not known here.'),
  'no-handshake': () => msg('Nobody has said hello yet.'),
  'unknown-type': () => msg('There is no command of that name.'),
  'unknown-field': () => msg('The command has no such field.'),
  'bad-value': () => msg('A field has a value that it may not have, or is missing.'),
  'not-shown': () => msg('It is for the Lab, and another screen is on.'),
  failed: () => msg('A part that it needs did not load.'),
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
  return new ProtocolError('failed', msg('A part that this needs did not load.'));
}
