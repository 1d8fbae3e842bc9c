/** Starts one actor by itself: those that it talks to are stand-ins, which only note what they hear. */
import {
  assign,
  createActor,
  createMachine,
  fromCallback,
  type ActorRefFrom,
  type AnyActorRef,
  type AnyStateMachine,
  type EventObject,
  type InputFrom,
  type SnapshotFrom,
} from 'xstate';

import {roles} from '../../machines/messages.js';
import {SimClock} from '../../src/run/sim-clock.js';

export interface Stage<TMachine extends AnyStateMachine> {
  readonly actor: ActorRefFrom<TMachine>;
  readonly clock: SimClock;
  /** What was said to whom since the last look; `parent` is whoever started the actor. */
  hears(): readonly (readonly [string, EventObject])[];
  snapshot(): SnapshotFrom<TMachine>;
}

/** Puts an actor on the stage under its name; `others` are there besides all free roles. */
export function stage<TMachine extends AnyStateMachine>(
  machine: TMachine,
  {
    name,
    input,
    others = [],
    absent = [],
  }: {
    readonly name: string;
    readonly input: InputFrom<TMachine>;
    readonly others?: readonly string[];
    /** Roles that the actor brings up itself. */
    readonly absent?: readonly string[];
  },
): Stage<TMachine> {
  const clock = new SimClock();
  let heard: (readonly [string, EventObject])[] = [];
  const standIn = (by: string) =>
    fromCallback(({receive}) => {
      receive((event) => heard.push([by, event]));
    });
  const standIns = [...roles, ...others].filter((role) => role !== name && !absent.includes(role));
  const root = createActor(
    createMachine({
      entry: assign(({spawn}) => {
        for (const role of standIns) spawn(standIn(role), {id: role, systemId: role});
        spawn(machine as AnyStateMachine, {id: name, systemId: name, input});
        return {};
      }),
      on: {
        '*': {
          actions: ({event}) => {
            if (!event.type.startsWith('xstate.')) heard.push(['parent', event]);
          },
        },
      },
    }),
    {clock},
  );
  root.start();
  const actor = root.getSnapshot().children[name] as unknown as ActorRefFrom<TMachine>;
  return {
    actor,
    clock,
    hears: () => {
      const since = heard;
      heard = [];
      return since;
    },
    snapshot: () => (actor as AnyActorRef).getSnapshot() as SnapshotFrom<TMachine>,
  };
}
