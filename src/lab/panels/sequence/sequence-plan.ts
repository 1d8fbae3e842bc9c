/** What a sequence diagram shows and where: lifelines, arrows and waits, as plain data. */
import {msg, str} from '@lit/localize';

import {waitBefore} from '../../../words/markers.js';
import {narrate, type Narration} from '../../../words/narration.js';
import type {Side, ComparedRun} from '../../../run/compared-run.js';
import {whenAt} from '../../../words/format.js';
import {numberOf} from '../../../words/intl.js';
import {parties, partyName, partyOf} from '../../../words/actor-names.js';

/** The moments that are drawn, from the first to the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface Lifeline {
  /** A role, a server's name, or `servers`. */
  readonly id: string;
  readonly label: string;
}

export interface Arrow {
  /** Places in the lifelines. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly tone: Narration['tone'];
}

export interface PlanRow {
  readonly moment: number;
  readonly y: number;
  /** Empty where it is the same as above. */
  readonly clock: string;
  /** How long nothing happened before it; empty where it is not long. */
  readonly wait: string;
  /** Undefined where only the other world does something. */
  readonly arrow: Arrow | undefined;
}

export interface Plan {
  readonly lifelines: readonly Lifeline[];
  readonly rows: readonly PlanRow[];
  readonly height: number;
}

export const rowHeight = 36;
export const waitHeight = 34;
const topRoom = 8;

/** More servers than this share one lifeline. */
export const mostServers = 6;

export function lifelinesOf(run: ComparedRun, isGrouped: boolean): readonly Lifeline[] {
  const {servers} = run.scenario;
  const hasAdministrator = (['before', 'after'] as const).some((side) =>
    run.recording(side).steps.some(({from}) => from === 'administrator'),
  );
  const roles = parties.filter(
    (party) => party !== 'servers' && (party !== 'administrator' || hasAdministrator),
  );
  return [
    ...roles.map((id) => ({id, label: partyName(id)})),
    ...(isGrouped
      ? [{id: 'servers', label: msg(str`${numberOf(servers.length)} servers`)}]
      : servers.map(({name}) => ({id: name, label: name}))),
  ];
}

/** Rows stand at the same height in both worlds. */
export function planOf(run: ComparedRun, side: Side, stretch: Stretch, isGrouped: boolean): Plan {
  const lifelines = lifelinesOf(run, isGrouped);
  const places = new Map(lifelines.map(({id}, index) => [id, index]));
  const placeOf = (actor: string): number => places.get(actor) ?? places.get(partyOf(actor)) ?? 0;
  const rows: PlanRow[] = [];
  let y = topRoom;
  let shownClock = '';
  for (let {first: moment} = stretch; moment <= stretch.last; moment++) {
    const wait = waitBefore(run, moment);
    const clock = whenAt(run.timeAt(moment));
    y += rowHeight + (wait ? waitHeight : 0);
    const arrow = arrowAt(run, side, moment, placeOf);
    rows.push({moment, y, clock: clock === shownClock ? '' : clock, wait, arrow});
    shownClock = clock;
  }
  return {lifelines, rows, height: y + rowHeight / 2};
}

function arrowAt(
  run: ComparedRun,
  side: Side,
  moment: number,
  placeOf: (actor: string) => number,
): Arrow | undefined {
  const step = run.stepIn(side, moment);
  if (!step) return undefined;
  const {title, tone} = narrate(run.recording(side), step);
  return {from: placeOf(step.from), to: placeOf(step.to), title, tone};
}

/**
 * As many moments as may be drawn, around one of them.
 *
 * It moves on by a third of its length at once, so that it stands still while a run plays through it.
 */
export function stretchAround(moment: number, length: number, most: number): Stretch {
  if (length <= most) return {first: 1, last: length};
  const stride = Math.floor(most / 3);
  const wanted = Math.floor((moment - 1) / stride) * stride - stride;
  const before = Math.max(0, Math.min(wanted, length - most));
  return {first: before + 1, last: before + most};
}
