/** What a check found out, short: for the command, and whoever reads what it prints. */
import type {Scenario} from '../../run/scenario.js';
import {worlds, type World} from '../../run/world.js';
import type {CheckResult} from './check-result.js';
import {claimText} from './claim-text.js';
import {claimSentence} from './claim-words.js';
import {conditionsSentence, literalWords} from './condition-words.js';
import type {Conditions} from './conditions.js';
import {scenarioOf} from './situation.js';

export interface CheckSummary {
  /** As a link writes it. */
  readonly claim: string;
  readonly says: string;
  readonly worlds: Readonly<Record<World, WorldSummary>>;
}

export interface WorldSummary {
  readonly holds: boolean;
  /** In how many situations it fails. */
  readonly failing: number;
  readonly conditions: {
    readonly fails: Conditions['fails'];
    readonly says: string;
    readonly allOf?: readonly string[];
    readonly oneOf?: readonly (readonly string[])[];
  };
  readonly shortest: Scenario | null;
}

export function summaryOf(result: CheckResult): CheckSummary {
  const entries = worlds.map((world) => {
    const {failing, conditions, shortest} = result.worlds[world];
    const summary: WorldSummary = {
      holds: failing === 0,
      failing,
      conditions: {
        fails: conditions.fails,
        says: conditionsSentence(conditions),
        ...(conditions.fails === 'when' && {
          allOf: conditions.necessary.map(literalWords),
          oneOf: conditions.alternatives.map((literals) => literals.map(literalWords)),
        }),
      },
      shortest: shortest && scenarioOf(shortest),
    };
    return [world, summary] as const;
  });
  return {
    claim: claimText(result.claim),
    says: claimSentence(result.claim),
    worlds: Object.fromEntries(entries) as Record<World, WorldSummary>,
  };
}
