/** For each place of a scenario, the sentence that says what it must hold. */
import {msg, str} from '@lit/localize';

type Sentence = (place: string, found: string) => string;

/**
 * By place, with `[]` for any item of a list. Each is a whole sentence, so that a translation
 * can put its parts in another order.
 */
export const wrongSentences = {
  '': (place, found) =>
    msg(
      str`${place} is ${found}; it must be an object with version, title, job, servers, masterFailures and response.`,
    ),
  version: (place, found) => msg(str`${place} is ${found}; it must be 1.`),
  title: (place, found) =>
    msg(str`${place} is ${found}; it must be text of at most 120 characters.`),
  job: (place, found) =>
    msg(
      str`${place} is ${found}; it must be an object with kind, refreshExisting and putOnSpecified.`,
    ),
  'job.kind': (place, found) =>
    msg(
      str`${place} is ${found}; it must be "run-command-on-workstation" or "share-package-on-server".`,
    ),
  'job.refreshExisting': trueOrFalse,
  'job.putOnSpecified': trueOrFalse,
  servers: (place, found) =>
    msg(str`${place} is ${found}; it must be a list of 1 to 10,000 servers.`),
  'servers[]': (place, found) =>
    msg(
      str`${place} is ${found}; it must be an object with name, holds, specified and offlineForAttempts.`,
    ),
  'servers[].name': (place, found) =>
    msg(
      str`${place} is ${found}; it must be text of 1 to 15 characters: A to Z, 0 to 9 and the hyphen.`,
    ),
  'servers[].holds': (place, found) => msg(str`${place} is ${found}; it must be null, 1 or 2.`),
  'servers[].specified': trueOrFalse,
  'servers[].offlineForAttempts': (place, found) =>
    msg(str`${place} is ${found}; it must be a list of whole numbers, 1 or greater.`),
  'servers[].offlineForAttempts[]': (place, found) =>
    msg(str`${place} is ${found}; it must be a whole number from 1 to 9007199254740991.`),
  masterFailures: (place, found) =>
    msg(str`${place} is ${found}; it must be an object with count and cause.`),
  'masterFailures.count': (place, found) =>
    msg(str`${place} is ${found}; it must be a whole number from 0 to 100.`),
  'masterFailures.cause': (place, found) =>
    msg(str`${place} is ${found}; it must be "disk-full", "file-in-use" or "access-denied".`),
  response: (place, found) =>
    msg(str`${place} is ${found}; it must be "very-fast", "fast", "medium" or "slow".`),
} satisfies Record<string, Sentence>;

/** By the place of the object that has a field too many. */
export const unknownFieldSentences = {
  '': (place) =>
    msg(
      str`${place} is not a field of a scenario; a scenario can have version, title, job, servers, masterFailures and response.`,
    ),
  job: (place) =>
    msg(
      str`${place} is not a field of a job; a job can have kind, refreshExisting and putOnSpecified.`,
    ),
  'servers[]': (place) =>
    msg(
      str`${place} is not a field of a server; a server can have name, holds, specified and offlineForAttempts.`,
    ),
  masterFailures: (place) =>
    msg(str`${place} is not a field of the master's failures; they can have count and cause.`),
} satisfies Record<string, (place: string) => string>;

function trueOrFalse(place: string, found: string): string {
  return msg(str`${place} is ${found}; it must be true or false.`);
}
