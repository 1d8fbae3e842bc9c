/**
 * Reads the conditions that a check tells, as one would read them aloud: of a scenario, and from
 * the words alone. It shares no code with the check.
 */
import type {Conditions} from '../../src/check/model/conditions.js';
import type {Literal, Term} from '../../src/check/model/terms.js';
import type {Scenario} from '../../src/run/scenario.js';

type Server = Scenario['servers'][number];

/** Whether a claim should fail in a scenario, going by what was told. */
export function isToldOf(conditions: Conditions, scenario: Scenario): boolean {
  switch (conditions.fails) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'untold':
      throw new Error('Nothing was told.');
    case 'when': {
      const {necessary, alternatives} = conditions;
      return (
        isSo(necessary, scenario) &&
        (alternatives.length === 0 || alternatives.some((one) => isSo(one, scenario)))
      );
    }
  }
}

function isSo(literals: readonly Literal[], scenario: Scenario): boolean {
  return !literals.some(({term, is}) => isTermSo(term, scenario) !== is);
}

function isTermSo(term: Term, {job, masterFailures, servers}: Scenario): boolean {
  switch (term.about) {
    case 'kind':
      return job.kind === term.kind;
    case 'refresh':
      return job.refreshExisting;
    case 'put':
      return job.putOnSpecified;
    case 'failures':
      return masterFailures.count >= term.atLeast;
    case 'server':
      return servers.some((server) => {
        const missed = missedFrom(server, masterFailures.count + 1);
        if (term.holds === 'old' && server.holds !== 1) return false;
        if (term.holds === 'new' && server.holds !== 2) return false;
        if (term.holds === 'version' && server.holds === null) return false;
        if (term.holds === 'nothing' && server.holds !== null) return false;
        if (term.specified !== undefined && server.specified !== term.specified) return false;
        if (term.reachable && missed > 0) return false;
        return missed >= (term.missed ?? 0);
      });
  }
}

/** How many attempts in a row a server is offline, from this one on. */
function missedFrom(server: Server, attempt: number): number {
  return server.offlineForAttempts.includes(attempt) ? 1 + missedFrom(server, attempt + 1) : 0;
}

/** Descriptions that say a little less: each leaves out one thing. */
export function shortened(conditions: Conditions): Conditions[] {
  if (conditions.fails !== 'when') return [];
  const {necessary, alternatives} = conditions;
  return [
    ...necessary.map((_, index) => ({...conditions, necessary: necessary.toSpliced(index, 1)})),
    ...alternatives.flatMap((literals, index) => [
      // Without the last alternative nothing would be left to choose from.
      ...(alternatives.length > 1
        ? [{...conditions, alternatives: alternatives.toSpliced(index, 1)}]
        : []),
      ...literals.map((_, place) => ({
        ...conditions,
        alternatives: alternatives.with(index, literals.toSpliced(place, 1)),
      })),
    ]),
  ];
}
