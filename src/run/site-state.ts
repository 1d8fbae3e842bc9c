/** What is recorded of a site: one small record for each of its actors. */
import type {AnyMachineSnapshot, StateValue} from 'xstate';

import type {Role} from '../../machines/messages.js';
import type {DespoolerContext, SmsinstBuild} from '../../machines/site/despooler-context.js';
import type {DistributionServerContext} from '../../machines/site/distribution-server.js';
import type {Instruction} from '../../machines/site/instruction.js';
import type {JobContext} from '../../machines/site/job.js';
import type {MasterPackageContext} from '../../machines/site/master-package.js';
import type {ReceiveBoxContext} from '../../machines/site/receive-box.js';
import type {SmsExecutiveContext} from '../../machines/site/sms-executive.js';

export interface JobState {
  readonly state: string;
  /** How many instructions have been taken up. */
  readonly attempts: number;
}

export interface ReceiveState {
  readonly state: string;
  readonly instruction: Instruction | null;
}

export interface DespoolerState {
  readonly state: string;
  readonly instruction: Instruction | null;
  /** How many servers this attempt is for, and how many of them have been dealt with. */
  readonly recipients: number;
  readonly done: number;
}

export interface MasterState {
  readonly state: string;
  readonly version: number;
}

export interface ExecutiveState {
  readonly state: string;
  readonly onDisk: SmsinstBuild;
  readonly loaded: SmsinstBuild | null;
}

export interface AdministratorState {
  readonly state: string;
}

export interface ServerState {
  readonly state: string;
  /** The version that it holds, or null for nothing. */
  readonly holds: number | null;
}

export interface RoleStates {
  readonly job: JobState;
  readonly receive: ReceiveState;
  /** Null while the service is stopped. */
  readonly despooler: DespoolerState | null;
  readonly master: MasterState;
  readonly executive: ExecutiveState;
  /** Null until somebody is called. */
  readonly administrator: AdministratorState | null;
}

/** A whole site at one moment; `servers` is in the scenario's order. */
export interface SiteState extends RoleStates {
  readonly servers: readonly ServerState[];
}

export type ActorState =
  | JobState
  | ReceiveState
  | DespoolerState
  | MasterState
  | ExecutiveState
  | AdministratorState
  | ServerState;

/** The contexts of the charts, by the actor that they belong to. */
interface Contexts {
  job: JobContext;
  receive: ReceiveBoxContext;
  despooler: DespoolerContext;
  master: MasterPackageContext;
  executive: SmsExecutiveContext;
  administrator: object;
}

const pickers: {readonly [Name in Role]: (context: Contexts[Name]) => object} = {
  job: ({attempts}) => ({attempts}),
  receive: ({instruction}) => ({instruction}),
  despooler: ({instruction, recipients, done}) => ({
    instruction,
    recipients: recipients.length,
    done,
  }),
  master: ({version}) => ({version}),
  executive: ({onDisk, loaded}) => ({onDisk, loaded}),
  administrator: () => ({}),
};

/** The servers of a site are mostly alike, so they share these few records. */
const serverStates = new Map<string, ServerState>();

export function isRole(name: string): name is Role {
  return Object.hasOwn(pickers, name);
}

/** What is recorded of one actor's snapshot. */
export function actorStateOf(name: string, snapshot: AnyMachineSnapshot): ActorState {
  const state = pathOf(snapshot.value as StateValue);
  const context: unknown = snapshot.context;
  if (isRole(name)) return {state, ...pickers[name](context as never)};
  const {holds} = context as DistributionServerContext;
  const key = `${state} ${holds}`;
  const shared = serverStates.get(key) ?? {state, holds};
  serverStates.set(key, shared);
  return shared;
}

/** `taken.waiting` for a state within a state. */
export function pathOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([parent, child]) => (child === undefined ? parent : `${parent}.${pathOf(child)}`))
    .join(' ');
}
