/** The scenario's rules as a JSON schema, for editors and other programs. Not for the page. */
import {toJsonSchema, type JsonSchema} from '@valibot/to-json-schema';

import {scenarioSchema} from './scenario.js';

const descriptions: Readonly<Record<string, string>> = {
  '': 'The start of a run of the simulator.',
  version: 'The version of this format.',
  title: 'The title of the scenario.',
  job: 'The job that brings version 2 of the package.',
  'job.kind': 'The kind of the job.',
  'job.refreshExisting':
    'Whether the job asks to refresh the distribution servers that already hold the package.',
  'job.putOnSpecified':
    'Whether the job asks to put the package on the specified distribution servers, those in its machine group.',
  servers: 'The distribution servers of the site, each with a unique name.',
  'servers[]': 'A distribution server.',
  'servers[].name': 'The name of the server, unique in the scenario.',
  'servers[].holds':
    'The version of the package that the server holds before the job, or null if it holds none.',
  'servers[].specified': 'Whether the server is in the job’s machine group.',
  'servers[].offlineForAttempts': 'The attempts during which the server is offline.',
  'servers[].offlineForAttempts[]': 'The number of an attempt; the first is 1.',
  masterFailures: 'How storing the master package fails.',
  'masterFailures.count': 'How many attempts to store the master fail before one succeeds.',
  'masterFailures.cause': 'Why storing the master fails.',
  response: 'How long a retry waits: 24, 120, 360 or 720 minutes.',
};

/** JSON Schema, draft 2020-12. It can't say that names differ, so a description does. */
export function scenarioJsonSchema(): object {
  const {$schema, ...schema} = toJsonSchema(scenarioSchema, {
    target: 'draft-2020-12',
    // The last schema of each pipe. Those before it hold checks that JSON text can't fail.
    typeMode: 'output',
    ignoreActions: ['check'],
  });
  return {$schema, title: 'The Lost Refresh scenario', ...described(schema, '')};
}

function described(schema: JsonSchema, place: string): JsonSchema {
  const description = descriptions[place];
  if (description === undefined) throw new Error(`No description of ${place}.`);
  const copy: JsonSchema = {description, ...schema};
  if (schema.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => [
        name,
        describedPart(field, place === '' ? name : `${place}.${name}`),
      ]),
    );
  }
  if (schema.items) copy.items = describedPart(schema.items, `${place}[]`);
  return copy;
}

function describedPart(part: JsonSchema['items'], place: string): JsonSchema {
  if (typeof part !== 'object' || Array.isArray(part)) throw new Error(`No schema of ${place}.`);
  return described(part, place);
}
