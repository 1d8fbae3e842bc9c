/** Random permitted actions on the page, the same for the same seed, and what they broke. */
import type {SmsApp} from '../../src/app/sms-app.js';
import {HandFrames} from '../support/frames.js';
import {Actor} from './actions.js';
import {Chance} from './chance.js';
import {Complaints} from './complaints.js';
import {Invariants} from './invariants.js';

export interface FuzzReport {
  readonly seed: number;
  readonly actions: number;
  /** How often each kind of thing was done. */
  readonly done: Readonly<Record<string, number>>;
  /** What broke, after which actions; nothing is done after the first. */
  readonly broken: readonly string[];
}

/** How many of the last actions are told when something broke. */
const told = 12;
const linkEvery = 50;

export async function fuzz(app: SmsApp, seed: number, actions: number): Promise<FuzzReport> {
  const chance = new Chance(seed);
  const actor = new Actor(app, chance);
  const invariants = new Invariants(app);
  const complaints = new Complaints();
  const frames = new HandFrames();
  const done: Record<string, number> = {};
  const trail: string[] = [];
  complaints.install();
  frames.install();
  try {
    for (let action = 1; action <= actions; action++) {
      const deed = isHeavy(app) && chance.isIn(0.6) ? lighten(app) : await actor.act();
      if (chance.isIn(0.3)) frames.frame(chance.below(400));
      do await settled();
      while (isBeginning(app));
      trail.push(`${action}. ${deed}`);
      const kind = deed.split(' ', 1)[0] ?? '';
      done[kind] = (done[kind] ?? 0) + 1;
      const broken = [...complaints.take(), ...invariants.broken()];
      if (action % linkEvery === 0) broken.push(...(await invariants.brokenLink()));
      if (broken.length > 0) {
        return {seed, actions: action, done, broken: [...broken, ...trail.slice(-told)]};
      }
    }
    return {seed, actions, done, broken: []};
  } finally {
    frames.restore();
    complaints.restore();
  }
}

/** Too many servers would take all the time there is. */
function isHeavy(app: SmsApp): boolean {
  const {run} = app.shell.lab?.lab ?? {};
  return run !== undefined && (run.scenario.servers.length > 60 || run.length > 200);
}

function lighten(app: SmsApp): string {
  app.shell.lab?.lab.undo();
  return 'undo';
}

/** A large run is recorded in parts; until the first part is there, the run before it is shown. */
function isBeginning(app: SmsApp): boolean {
  const {slow, run, state} = app.shell.lab?.lab ?? {};
  return slow !== undefined && !slow.isStopped && run?.scenario !== state?.scenario;
}

/** After all updates that are due. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
