/** Runs a whole site, so that a test can stop at any time and step in. */
import {createActor, type ActorRefFrom, type AnyActorRef, type InspectionEvent} from 'xstate';

import {siteMachine} from '../../machines/site/site.js';
import type {smsExecutiveMachine} from '../../machines/site/sms-executive.js';
import {siteInput} from '../../src/run/record.js';
import type {Scenario} from '../../src/run/scenario.js';
import {SimClock} from '../../src/run/sim-clock.js';
import type {World} from '../../src/run/world.js';

export interface SiteRun {
  readonly clock: SimClock;
  readonly executive: ActorRefFrom<typeof smsExecutiveMachine>;
  /** Everything that one actor told another, as `despooler > master store.requested`. */
  readonly told: readonly string[];
  /** The actor of that name, if there is one now. */
  find(name: string): AnyActorRef | undefined;
  /** The state of the actor of that name. */
  state(name: string): unknown;
  /** The context of the actor of that name. */
  context(name: string): unknown;
  /** Lets the site run to its end, and says whether it came to it. */
  finish(): boolean;
}

/** Starts a site; `inspect` is told of all that happens in it. */
export function startSite(
  scenario: Scenario,
  world: World,
  inspect?: (report: InspectionEvent) => void,
): SiteRun {
  const clock = new SimClock();
  const told: string[] = [];
  const last = new Map<string, unknown>();
  const site = createActor(siteMachine, {
    clock,
    input: siteInput(scenario, world),
    inspect: (report) => {
      const {id} = report.actorRef as AnyActorRef;
      if (report.type === '@xstate.snapshot') last.set(id, report.snapshot);
      if (report.type === '@xstate.event' && report.sourceRef) {
        const {type} = report.event;
        const from = (report.sourceRef as AnyActorRef).id;
        if (!type.startsWith('xstate.')) told.push(`${from} > ${id} ${type}`);
      }
      inspect?.(report);
    },
  });
  site.start();
  const find = (name: string) => site.system.get(name) as AnyActorRef | undefined;
  const now = (name: string) => (find(name)?.getSnapshot() ?? last.get(name)) as Snapshot;
  return {
    clock,
    told,
    executive: site.system.get('executive') as SiteRun['executive'],
    find,
    state: (name) => now(name).value,
    context: (name) => now(name).context,
    finish: () => {
      while (site.getSnapshot().status === 'active' && clock.advance());
      return site.getSnapshot().status === 'done';
    },
  };
}

interface Snapshot {
  readonly value: unknown;
  readonly context: unknown;
}

/** Lets simulated time pass, and with it all that is due by then. */
export function wait(clock: SimClock, milliseconds: number): void {
  const end = {isReached: false};
  clock.setTimeout(() => (end.isReached = true), milliseconds);
  while (!end.isReached) clock.advance();
}
