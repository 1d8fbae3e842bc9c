/** A run as it was recorded: plain data, from which everything else is read. */
import type {ActorName, Message} from '../../machines/messages.js';
import type {Scenario} from './scenario.js';
import type {siteMachine} from '../../machines/site/site.js';
import type {ActorState, RoleStates, SiteState, StatePath} from './site-state.js';
import type {World} from './world.js';

export type MessageType = Message['type'];

/** What one step did to one actor. */
export interface Change {
  readonly actor: ActorName;
  /** Null when the actor was not there yet. */
  readonly before: ActorState | null;
  /** Null when the actor is gone. */
  readonly after: ActorState | null;
  /** The transitions that its chart took, as `state|event|index`, in order. */
  readonly took: readonly string[];
}

/** One message, delivered, and what it changed. */
export interface Step {
  /** From 1; 0 is the site before anything happened. */
  readonly number: number;
  /** Simulated milliseconds since the job was created. */
  readonly time: number;
  readonly from: ActorName;
  readonly to: ActorName;
  readonly event: Message;
  readonly changes: readonly Change[];
}

interface RoleChange<State> {
  readonly before: State | null;
  readonly after: State | null;
}

/** What a step did to the actor of a role; undefined where it left it alone. */
export function changeOf<Name extends keyof RoleStates>(
  {changes}: Step,
  role: Name,
): RoleChange<RoleStates[Name]> | undefined {
  const change = changes.find(({actor}) => actor === role);
  return change as RoleChange<RoleStates[Name]> | undefined;
}

/** What a step did to the chart of the site itself, which only wires the actors together. */
export interface SiteChange {
  /** The number of the step; 0 for how it begins. */
  readonly number: number;
  /** Whose news it was; null for how it begins. */
  readonly from: ActorName | null;
  readonly state: StatePath<typeof siteMachine>;
  readonly took: readonly string[];
}

export interface Recording {
  readonly scenario: Scenario;
  readonly world: World;
  readonly initial: SiteState;
  readonly steps: readonly Step[];
  /** Few: a site changes with its first retry, where somebody is called, and with the job's end. */
  readonly siteChanges: readonly SiteChange[];
}
