/** A run as the rows of a printed table: all of a short one, and of a long one what does not repeat. */
import {msg, str} from '@lit/localize';

import type {ComparedRun, Side} from '../../run/compared-run.js';
import {markersOf} from '../../words/markers.js';
import {whenAt} from '../../words/format.js';
import {numberOf} from '../../words/intl.js';
import {sourcedSentenceOf} from '../../words/grounds.js';
import {timeScale} from '../timeline/time-scale.js';

export type PaperRow =
  | {
      readonly kind: 'moment';
      readonly moment: number;
      readonly time: string;
      /** Why the moment is marked; none where it is not. */
      readonly marks: readonly string[];
      /** Empty where a side has no such step. */
      readonly before: string;
      readonly after: string;
    }
  | {readonly kind: 'rest'; readonly words: string};

/** Of a stretch with more steps than this, only the first steps and the last are printed. */
const longStretch = 40;
const firstSteps = 6;
const lastSteps = 3;

export function paperRows(run: ComparedRun): readonly PaperRow[] {
  const markers = markersOf(run);
  const rests = restsOf(run, markers);
  const rows: PaperRow[] = [];
  for (let moment = 1; moment <= run.length; moment++) {
    const rest = rests.find(({from}) => from === moment);
    if (rest) {
      rows.push({kind: 'rest', words: rest.words});
      moment = rest.to;
      continue;
    }
    const marks = markers.filter((marker) => marker.moment === moment).map(({label}) => label);
    const told = (side: Side): string => {
      const step = run.stepIn(side, moment);
      return step ? sourcedSentenceOf(run.recording(side), step) : '';
    };
    rows.push({
      kind: 'moment',
      moment,
      time: whenAt(run.timeAt(moment)),
      marks,
      before: told('before'),
      after: told('after'),
    });
  }
  return rows;
}

interface Rest {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function restsOf(run: ComparedRun, markers: ReturnType<typeof markersOf>): readonly Rest[] {
  const {folds, stretches} = timeScale(run.length, markers);
  const repeats = folds.map(({to, times, round}) => ({
    from: (round.at(-1)?.moment ?? to) + 1,
    to,
    words: msg(
      str`These steps repeat ${numberOf(times - 1)} more times, up to step ${numberOf(to)}.`,
    ),
  }));
  const long = stretches
    .filter(({from, to}) => to - from > longStretch && !folds.some((fold) => fold.from === from))
    .map(({from, to}) => ({
      from: from + firstSteps + 1,
      to: to - lastSteps - 1,
      words: msg(str`${numberOf(to - from - firstSteps - lastSteps - 1)} more steps of this kind.`),
    }));
  return [...repeats, ...long];
}
