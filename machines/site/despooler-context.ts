/** What a Despooler knows and hears, and what can be read from it. */
import type {Instruction, ServerEntry} from './instruction.js';
import type {FailureCause} from './master-package.js';

/** A build of Smsinst.dll: the one with the fault, or the hotfixed one. */
export type SmsinstBuild = 'unfixed' | 'fixed';

export interface DespoolerInput {
  /** The site's record of the package: it is kept in the registry and outlives the service. */
  readonly servers: readonly ServerEntry[];
}

export interface DespoolerContext extends DespoolerInput {
  /** The instruction in hand, or the retry just written from it. */
  readonly instruction: Instruction | null;
  readonly recipients: readonly string[];
  /** How many of the recipients have been dealt with. */
  readonly done: number;
  readonly unreached: readonly string[];
}

export type DespoolerEvent =
  | {readonly type: 'instruction.ready'; readonly instruction: Instruction}
  | {readonly type: 'master.stored'; readonly version: number}
  | {readonly type: 'master.storeFailed'; readonly cause: FailureCause}
  | {readonly type: 'dll.reported'; readonly loaded: SmsinstBuild}
  | {readonly type: 'copy.received'; readonly server: string; readonly version: number}
  | {readonly type: 'copy.failed'; readonly server: string};

/** The instruction in hand; asking for it without one is a mistake in the chart. */
export function held({instruction}: DespoolerContext): Instruction {
  if (!instruction) throw new Error('The Despooler has no instruction in hand.');
  return instruction;
}

/** The name of the server whose turn it is. */
export function nextServer({recipients, done}: DespoolerContext): string {
  return recipients[done] ?? '';
}
