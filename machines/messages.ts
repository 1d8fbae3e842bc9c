/** The names by which the actors of one site find each other, and how a message is addressed. */
import type {AnyActorRef} from 'xstate';

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

interface Directory {
  readonly system: {get(name: string): AnyActorRef | undefined};
}

/** Finds the actor of that name when a message is sent to it. */
export function to(name: ActorName): (scope: Directory) => AnyActorRef {
  return ({system}) => find(system, name);
}

/** Finds the actor that the context names when a message is sent to it. */
export function toServer<TContext>(
  pick: (context: TContext) => string,
): (scope: Directory & {readonly context: TContext}) => AnyActorRef {
  return ({system, context}) => find(system, pick(context));
}

function find(system: Directory['system'], name: string): AnyActorRef {
  const actor = system.get(name);
  // XState would deliver the message to its sender instead.
  if (!actor) throw new Error(`No actor of this site is called ${name}.`);
  return actor;
}
