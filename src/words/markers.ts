/** The moments of a compared run that are worth marking on its timeline. */
import {msg, str} from '@lit/localize';

import type {Step} from '../run/recording.js';
import {narrate} from './narration.js';
import type {Side, ComparedRun} from '../run/compared-run.js';
import {clockAt, waitOf} from './format.js';
import {sideName} from './world-names.js';

export type MarkerKind = 'failure' | 'retry' | 'hotfix' | 'difference' | 'harm' | 'end';

export interface Marker {
  readonly kind: MarkerKind;
  /** Which side it happens on; both for a difference. */
  readonly sides: readonly Side[];
  /** Which moment of the compared run it is. */
  readonly moment: number;
  readonly label: string;
  /** The sides on which a retry lost the refresh in this moment. */
  readonly lostOn: readonly Side[];
}

const sides = ['before', 'after'] as const;

/** In the order of time; moments that both sides share are listed once. */
export function markersOf(run: ComparedRun): readonly Marker[] {
  return run.comparison.rows.flatMap((_, row) => markersAt(run, row + 1));
}

/** The markers of one moment. */
export function markersAt(run: ComparedRun, moment: number): readonly Marker[] {
  const {firstDifference, firstHarm} = run.comparison;
  const markers: Marker[] = [];
  const marked = sides.filter((side) => kindOf(run.stepIn(side, moment)));
  const side = marked[0];
  const kind = side && kindOf(run.stepIn(side, moment));
  if (kind) {
    const label = labelOf(run, kind, marked, moment);
    markers.push({kind, sides: marked, moment, label, lostOn: lostOn(run, moment)});
  }
  if (firstDifference?.row === moment - 1) {
    markers.push({kind: 'difference', sides, moment, label: msg('First difference'), lostOn: []});
  }
  if (firstHarm?.row === moment - 1) {
    const harmed = sides.filter((each) => run.recording(each).world === firstHarm.world);
    markers.push({kind: 'harm', sides: harmed, moment, label: msg('First harm'), lostOn: []});
  }
  return markers;
}

function lostOn(run: ComparedRun, moment: number): readonly Side[] {
  return sides.filter((side) => {
    const step = run.stepIn(side, moment);
    return step !== undefined && narrate(run.recording(side), step).tone === 'lost';
  });
}

/** The label of a moment. If the sides have different labels, it says what they have in common. */
function labelOf(
  run: ComparedRun,
  kind: MarkerKind,
  marked: readonly Side[],
  moment: number,
): string {
  if (kind === 'hotfix') return msg('Hotfix installed');
  const titles = marked.map((side) => {
    const step = run.stepIn(side, moment);
    return step ? narrate(run.recording(side), step).title : '';
  });
  return new Set(titles).size > 1 ? msg('Retry written') : (titles[0] ?? '');
}

function kindOf(step: Step | undefined): MarkerKind | undefined {
  switch (step?.event.type) {
    case 'master.storeFailed':
      return 'failure';
    case 'retry.written':
      return step.to === 'receive' ? 'retry' : undefined;
    case 'start.requested':
      return 'hotfix';
    case 'work.finished':
    case 'attempts.exhausted':
      return 'end';
    default:
      return undefined;
  }
}

/** The time of day at a moment; where the two worlds have come to different times, of each. */
export function clocksAt(run: ComparedRun, moment: number): string {
  const clocks = sides.map((side) => clockAt(run.timeOn(side, moment)));
  if (clocks[0] === clocks[1]) return clocks[0] ?? '';
  return sides
    .map((side, index) => msg(str`${sideName(run, side)} ${clocks[index] ?? ''}`))
    .join(' · ');
}

/** Milliseconds of simulated time before which a gap is not worth saying. */
const shortWait = 60_000;

/** How long nothing happens before a moment, in words; empty where it is not long. */
export function waitBefore(run: ComparedRun, moment: number): string {
  const gap = run.timeAt(moment) - run.timeAt(moment - 1);
  return gap > shortWait ? msg(str`${waitOf(gap)} later`) : '';
}

export function whyAlike({scenario, comparison}: ComparedRun): string {
  const {job, masterFailures} = scenario;
  if (comparison.before === comparison.after) {
    return msg('Both sides show the same world.');
  }
  if (masterFailures.count === 0) {
    return msg('Storing the master never fails here, so no retry can lose a request.');
  }
  if (!job.refreshExisting) {
    return msg('The job does not ask to refresh existing servers, so there is nothing to lose.');
  }
  return msg(
    'The first retry is written before the hotfix is installed, and a written retry does not change.',
  );
}
