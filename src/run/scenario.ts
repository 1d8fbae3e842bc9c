/** The scenario: what a run starts from, its limits and its defaults. */
import {msg, str} from '@lit/localize';
import * as v from 'valibot';

import {
  copiesIn,
  failureCauses,
  jobKinds,
  longestTitle,
  mostCopies,
  mostFailures,
  mostServers,
  responses,
  serverNamePattern,
} from './scenario-limits.js';
import {
  countCharacters,
  describeFound,
  isPlainObject,
  placeIn,
  ScenarioRefusal,
} from './scenario-refusal.js';
import {unknownFieldSentences, wrongSentences} from './scenario-sentences.js';

const defaultServers = [
  {name: 'DENVER', holds: 1},
  {name: 'LIMA', holds: 1},
  {name: 'OSLO', holds: 1},
  {name: 'KYOTO', holds: null},
  {name: 'QUITO', holds: null},
] as const;

const job = object({
  kind: v.exactOptional(v.picklist(jobKinds), 'run-command-on-workstation'),
  refreshExisting: v.exactOptional(v.boolean(), true),
  putOnSpecified: v.exactOptional(v.boolean(), true),
});

const server = object({
  name: v.pipe(v.string(), v.regex(serverNamePattern)),
  holds: v.nullable(v.picklist([1, 2])),
  specified: v.exactOptional(v.boolean(), true),
  offlineForAttempts: v.exactOptional(
    v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    [],
  ),
});

const masterFailures = object({
  count: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostFailures)),
    1,
  ),
  cause: v.exactOptional(v.picklist(failureCauses), 'disk-full'),
});

/** Says nothing in words: a refusal has its words from `scenario-sentences.ts`. */
export const scenarioSchema = object({
  version: v.literal(1),
  title: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(isShortTitle),
      // Valibot counts UTF-16 units. This is for the JSON schema, which counts code points too.
      v.metadata({maxLength: longestTitle}),
    ),
  ),
  job: v.exactOptional(job, {}),
  servers: v.exactOptional(
    v.pipe(
      v.unknown(),
      // Before the items are read, of which there may be millions.
      v.check((value) => Array.isArray(value) && value.length <= mostServers),
      v.array(server),
      v.minLength(1),
      v.maxLength(mostServers),
    ),
    defaultServers,
  ),
  masterFailures: v.exactOptional(masterFailures, {}),
  response: v.exactOptional(v.picklist(responses), 'fast'),
});

/** A scenario in full, with each default filled in. */
export type Scenario = DeepReadonly<v.InferOutput<typeof scenarioSchema>>;

type DeepReadonly<Value> = Value extends object
  ? {readonly [Key in keyof Value]: DeepReadonly<Value[Key]>}
  : Value;

/**
 * The scenario that a value holds. Throws a `ScenarioRefusal` at the first thing that is not as it
 * should be; `within` is the place of the scenario itself, if it stands in something larger.
 */
export function readScenario(value: unknown, within = ''): Scenario {
  try {
    const {success, output, issues} = v.safeParse(scenarioSchema, value, {abortEarly: true});
    if (!success) throw refusalOf(issues[0], within);
    refuseRepeatedName(output.servers, within);
    refuseTooManyCopies(output.servers, within);
    return output;
  } catch (error) {
    if (error instanceof ScenarioRefusal) throw error;
    // A getter or a proxy can throw anything. None comes from JSON.
    throw new ScenarioRefusal(within || msg('The scenario'), () => {
      const place = within || msg('The scenario');
      return msg(str`${place} can't be read; it must be plain data.`);
    });
  }
}

/** Valibot takes a list, a Date or a Map for an object without fields. */
function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.unknown(), v.check(isPlainObject), v.strictObject(entries));
}

function isShortTitle(title: string): boolean {
  return countCharacters(title) <= longestTitle;
}

function refusalOf(issue: v.InferIssue<typeof scenarioSchema>, within: string): ScenarioRefusal {
  const path = issue.path ?? [];
  const keys = path.map(({key}) => key as string | number);
  const where = keys.reduce(placeIn, within);
  const place = (): string => where || msg('The scenario');
  if (issue.expected === 'never') {
    const sentence = unknownFieldSentences[kindOf(keys.slice(0, -1)) as UnknownFieldPlace];
    return new ScenarioRefusal(place(), () => sentence(place()));
  }
  const missing = path.at(-1)?.origin === 'key';
  const found = (): string => (missing ? msg('missing') : describeFound(issue.input));
  const sentence = wrongSentences[kindOf(keys) as WrongPlace];
  return new ScenarioRefusal(place(), () => sentence(place(), found()));
}

type WrongPlace = keyof typeof wrongSentences;
type UnknownFieldPlace = keyof typeof unknownFieldSentences;

/** `servers[].holds` for any server. */
function kindOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (parent, key) => (typeof key === 'number' ? `${parent}[]` : placeIn(parent, key)),
    '',
  );
}

/** A server that is offline is tried again in the next attempt, so a short list can ask for hours of work. */
function refuseTooManyCopies(servers: Scenario['servers'], within: string): void {
  const copies = copiesIn(servers);
  if (copies <= mostCopies) return;
  const place = placeIn(within, 'servers');
  throw new ScenarioRefusal(place, () =>
    msg(
      str`${place} can get ${copies} copies in all attempts; a run has at most ${mostCopies}. Use fewer servers, or fewer attempts in which they are offline.`,
    ),
  );
}

function refuseRepeatedName(servers: Scenario['servers'], within: string): void {
  const firsts = new Map<string, number>();
  for (const [index, {name}] of servers.entries()) {
    const first = firsts.get(name);
    if (first !== undefined) {
      const place = ['servers', index, 'name'].reduce(placeIn, within);
      const firstPlace = ['servers', first, 'name'].reduce(placeIn, within);
      throw new ScenarioRefusal(place, () =>
        msg(str`${place} is "${name}", and so is ${firstPlace}; each name must be unique.`),
      );
    }
    firsts.set(name, index);
  }
}
