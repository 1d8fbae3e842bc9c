/** What each actor of a site can be sent, and how a message finds it. */
import type {ActorRef, AnyActorRef, EventObject, Snapshot} from 'xstate';

import type {Instruction} from './site/instruction.js';

/** A build of Smsinst.dll: the one with the fault, or the hotfixed one. */
export type SmsinstBuild = 'unfixed' | 'fixed';

/** Why the master cannot be stored. */
export const failureCauses = ['disk-full', 'file-in-use', 'access-denied'] as const;
export type FailureCause = (typeof failureCauses)[number];

/** Roles are in lower case and server names in upper case, so the two never meet. */
export const roles = [
  'job',
  'receive',
  'despooler',
  'master',
  'executive',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** A role, or the name of a distribution server. */
export type ActorName = Role | Uppercase<string>;

interface Messages {
  readonly job:
    | {readonly type: 'instruction.taken'}
    | {readonly type: 'retry.written'; readonly instruction: Instruction}
    | {readonly type: 'work.finished'}
    | {readonly type: 'attempts.exhausted'};

  readonly receive:
    | {readonly type: 'instruction.received'; readonly instruction: Instruction}
    | {readonly type: 'despooler.waiting'}
    | {readonly type: 'despooler.stopped'}
    | {readonly type: 'instruction.taken'}
    | {readonly type: 'instruction.deleted'; readonly succeeded: boolean}
    | {readonly type: 'retry.written'; readonly instruction: Instruction};

  readonly despooler:
    | {readonly type: 'instruction.ready'; readonly instruction: Instruction}
    | {readonly type: 'master.stored'; readonly version: number}
    | {readonly type: 'master.storeFailed'; readonly cause: FailureCause}
    | {readonly type: 'dll.reported'; readonly loaded: SmsinstBuild}
    | {readonly type: 'copy.received'; readonly server: string; readonly version: number}
    | {readonly type: 'copy.failed'; readonly server: string};

  readonly master: {
    readonly type: 'store.requested';
    readonly version: number;
    readonly attempt: number;
  };

  readonly executive:
    | {readonly type: 'dll.asked'}
    | {readonly type: 'stop.requested'}
    | {readonly type: 'dll.replaced'; readonly build: SmsinstBuild}
    | {readonly type: 'start.requested'};

  /** Nobody tells the administrator anything. */
  readonly administrator: never;
}

/** What the actor of that role can be sent. */
export type MessageTo<TRole extends Role> = Messages[TRole];

/** What a distribution server can be sent. */
export interface ServerMessage {
  readonly type: 'copy.sent';
  readonly version: number;
  readonly attempt: number;
}

/** The messages of a job to its site. */
export interface SiteMessage {
  readonly type: 'retry.reported';
}

/** Every message between the actors of a site. Messages to the site itself are not part of the story. */
export type Message = MessageTo<Role> | ServerMessage;

type Receiver<TMessage extends EventObject> = ActorRef<Snapshot<unknown>, TMessage>;

interface Directory {
  readonly system: {get(name: string): AnyActorRef | undefined};
}

/**
 * Finds the actor of that role when a message is sent to it.
 *
 * A message that is computed has its type written down, `({context}): MessageTo<'receive'> => …`:
 * TypeScript finds a field too many only there. The linter holds it.
 */
export function to<TRole extends Role>(
  role: TRole,
): (scope: Directory) => Receiver<MessageTo<TRole>> {
  return ({system}) => find(system, role);
}

/** Finds the distribution server that the context names when a message is sent to it. */
export function toServer<TContext>(
  pick: (context: TContext) => string,
): (scope: Directory & {readonly context: TContext}) => Receiver<ServerMessage> {
  return ({system, context}) => find(system, pick(context));
}

function find(system: Directory['system'], name: string): AnyActorRef {
  const actor = system.get(name);
  // XState would deliver the message to its sender instead.
  if (!actor) throw new Error(`No actor of this site is called ${name}.`);
  return actor;
}
