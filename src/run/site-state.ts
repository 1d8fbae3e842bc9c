/** What is recorded of a site: one small record for each of its actors. */
import type {AnyMachineSnapshot, AnyStateMachine, SnapshotFrom, StateValue} from 'xstate';

import type {Role, SmsinstBuild} from '../../machines/messages.js';
import type {administratorMachine} from '../../machines/site/administrator.js';
import type {DespoolerContext, despoolerMachine} from '../../machines/site/despooler.js';
import type {
  DistributionServerContext,
  distributionServerMachine,
} from '../../machines/site/distribution-server.js';
import type {Instruction} from '../../machines/site/instruction.js';
import type {JobContext, jobMachine} from '../../machines/site/job.js';
import type {
  MasterPackageContext,
  masterPackageMachine,
} from '../../machines/site/master-package.js';
import type {ReceiveBoxContext, receiveBoxMachine} from '../../machines/site/receive-box.js';
import type {SmsExecutiveContext, smsExecutiveMachine} from '../../machines/site/sms-executive.js';
import {sharedList} from './transition-names.js';

/** `taken.waiting` for a state within a state: the innermost states of a chart, and no others. */
export type StatePath<TMachine extends AnyStateMachine> = PathIn<SnapshotFrom<TMachine>['value']>;

type PathIn<TValue> = TValue extends string
  ? TValue
  : {[Key in keyof TValue & string]: `${Key}.${PathIn<TValue[Key]>}`}[keyof TValue & string];

/** What a state says of itself, whatever chart it is in. */
type StateTag = 'busy' | 'waiting';

interface Recorded<TMachine extends AnyStateMachine> {
  readonly state: StatePath<TMachine>;
  readonly tags: readonly StateTag[];
}

export interface JobState extends Recorded<typeof jobMachine> {
  /** How many instructions have been taken up. */
  readonly attempts: number;
}

export interface ReceiveState extends Recorded<typeof receiveBoxMachine> {
  readonly instruction: Instruction | null;
}

export interface DespoolerState extends Recorded<typeof despoolerMachine> {
  /** The current instruction. */
  readonly instruction: Instruction | null;
  /** The retry that is being written. */
  readonly retry: Instruction | null;
  /** How many servers this attempt is for, and how many of them have been dealt with. */
  readonly recipients: number;
  readonly done: number;
}

export interface MasterState extends Recorded<typeof masterPackageMachine> {
  readonly version: number;
}

interface ExecutiveState extends Recorded<typeof smsExecutiveMachine> {
  readonly onDisk: SmsinstBuild;
  readonly loaded: SmsinstBuild | null;
}

type AdministratorState = Recorded<typeof administratorMachine>;

export interface ServerState extends Recorded<typeof distributionServerMachine> {
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
  despooler: ({instruction, retry, recipients, done}) => ({
    instruction,
    retry,
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
  const tags = sharedList([...snapshot.tags] as StateTag[]);
  const context: unknown = snapshot.context;
  if (isRole(name)) return {state, tags, ...pickers[name](context as never)} as ActorState;
  const {holds} = context as DistributionServerContext;
  const key = `${state} ${holds}`;
  const shared = serverStates.get(key) ?? ({state, tags, holds} as ServerState);
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
