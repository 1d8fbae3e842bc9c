/** Where a presenter stops: at marked moments, and with a question before the retry runs. */
import {msg, str} from '@lit/localize';

import type {ComparedRun} from '../../run/compared-run.js';
import {isRole} from '../../run/site-state.js';
import {numberOf} from '../../words/intl.js';
import {markersOf, type Marker} from '../../words/markers.js';
import {foldMarkers} from '../timeline/time-scale.js';

export interface Stop {
  readonly moment: number;
  /** Whether the room is asked something here before it goes on. */
  readonly isQuestion: boolean;
  readonly title: string;
  /** What a presenter may ask here. */
  readonly ask: string;
}

/** Where the stage stands: at a moment, and there perhaps at the question. */
export type StagePlace = Pick<Stop, 'moment' | 'isQuestion'>;

/** In the order of time. Repeats are one stop where they begin, and one where they end. */
export function stopsOf(run: ComparedRun): readonly Stop[] {
  const {markers, folds} = foldMarkers(markersOf(run));
  const stops = new Map<number, Stop>();
  const add = (marker: Marker, title = marker.label, moment = marker.moment): void => {
    // Of marks at one moment the first says what happens.
    if (!stops.has(moment))
      stops.set(moment, {moment, isQuestion: false, title, ask: askAt(marker)});
  };
  for (const marker of markers) add(marker);
  for (const {from, to, times, round} of folds) {
    const [first] = round;
    const last = round.at(-1);
    if (first) add(first, msg(str`${first.label} × ${numberOf(times)}`), from);
    if (last) add(last, msg(str`${last.label} × ${numberOf(times)}`), to);
  }
  const start: Stop = {
    moment: 0,
    isQuestion: false,
    title: msg('Before the job'),
    ask: msg('What does the job ask for? Which servers should hold the new version at the end?'),
  };
  const all = [start, ...stops.values()];
  const asked = questionMoment(run);
  if (asked !== undefined) {
    all.push({
      moment: asked,
      isQuestion: true,
      title: msg('Which servers will be missed?'),
      ask: msg('Let the audience point at the servers before you continue.'),
    });
  }
  return all.sort((a, b) => orderOf(a) - orderOf(b));
}

/** The stop that a place belongs to: the last one up to it. */
export function stopAt(stops: readonly Stop[], place: StagePlace): Stop | undefined {
  return stops.findLast((stop) => orderOf(stop) <= orderOf(place));
}

export function stopAfter(stops: readonly Stop[], place: StagePlace): Stop | undefined {
  return stops.find((stop) => orderOf(stop) > orderOf(place));
}

export function stopBefore(stops: readonly Stop[], place: StagePlace): Stop | undefined {
  return stops.findLast((stop) => orderOf(stop) < orderOf(place));
}

/** The question that playing runs into on its way from one moment to another. */
export function questionBetween(
  stops: readonly Stop[],
  from: number,
  to: number,
): Stop | undefined {
  return stops.find(({moment, isQuestion}) => isQuestion && from < moment && moment <= to);
}

function orderOf({moment, isQuestion}: StagePlace): number {
  return moment * 2 + Number(isQuestion);
}

/** The last moment before the first retry of a failed attempt is carried out. */
function questionMoment(run: ComparedRun): number | undefined {
  if (!run.scenario.job.refreshExisting) return undefined;
  let hasFailed = false;
  let isWritten = false;
  for (let moment = 1; moment <= run.length; moment++) {
    const type = run.stepAt(moment)?.event.type;
    hasFailed ||= type === 'master.storeFailed';
    isWritten ||= hasFailed && type === 'retry.written';
    if (isWritten && type === 'instruction.ready') return moment - 1;
  }
  return undefined;
}

function askAt({kind, lostOn}: Marker): string {
  switch (kind) {
    case 'failure':
      return msg('What should the Despooler do now?');
    case 'retry':
      return lostOn.length > 0
        ? msg('Compare the job’s sheet with the retry’s. What is missing?')
        : msg('What does this retry ask for?');
    case 'hotfix':
      return msg('Does the waiting retry change?');
    case 'difference':
      return msg('What is the first difference?');
    case 'harm':
      return msg('Who would notice this, and when?');
    case 'end':
      return msg('What does the job show, and is it true? How would you find the stale servers?');
  }
}

/** The part of the picture that a moment is about, as the picture names it. */
export function partAt(run: ComparedRun, moment: number): string {
  const step = run.stepAt(moment);
  if (!step) return 'job';
  const {from, to, event} = step;
  if (run.comparison.firstHarm?.row === moment - 1) return 'servers';
  if (!isRole(to)) return to;
  if (!isRole(from)) return from;
  if (event.type === 'master.storeFailed' || event.type === 'master.stored') return 'master';
  if (to === 'master' || to === 'receive' || to === 'job') return to;
  return 'despooler';
}
