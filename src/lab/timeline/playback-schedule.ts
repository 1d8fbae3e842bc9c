/** How long each moment of a compared run stays on the screen, so that a learner can follow. */
import type {MessageType} from '../../run/recording.js';
import type {ComparedRun} from '../../run/compared-run.js';

/** Milliseconds on the screen at speed 1. */
const shortest = 260;
const ordinary = 700;
const wait = 1_100;
const longestCopying = 9_000;

const durations: Readonly<Partial<Record<MessageType, number>>> = {
  'despooler.waiting': shortest,
  'instruction.taken': shortest,
  'instruction.deleted': shortest,
  'store.requested': 1_000,
  'master.storeFailed': 1_400,
  'master.stored': 1_500,
  'dll.reported': 900,
  'copy.received': shortest,
  'work.finished': 1_600,
};

const retryWritten = 2_400;

/** When each moment begins, in milliseconds of playing; the last entry is the end of all. */
export function scheduleOf(run: ComparedRun): readonly number[] {
  const copying = copyScale(run);
  const schedule = [0];
  let end = 0;
  for (let moment = 0; moment <= run.length; moment++) {
    end += moment === 0 ? shortest : durationOf(run, moment, copying);
    schedule.push(end);
  }
  return schedule;
}

/** The moment that is on at a time of playing, and how far it has got, from 0 to 1. */
export function momentAt(
  schedule: readonly number[],
  time: number,
): {moment: number; part: number} {
  let low = 0;
  let high = schedule.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((schedule[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  const start = schedule[low] ?? 0;
  const length = (schedule[low + 1] ?? start) - start;
  return {moment: low, part: length > 0 ? Math.min(1, (time - start) / length) : 1};
}

function durationOf(run: ComparedRun, moment: number, copying: number): number {
  const step = run.stepAt(moment);
  if (!step) return shortest;
  const {type} = step.event;
  if (isCopying(type)) return (durations[type] ?? ordinary) * copying;
  const pause = run.timeAt(moment + 1) - run.timeAt(moment) > 60_000 ? wait : 0;
  const own = type === 'retry.written' && step.to === 'receive' ? retryWritten : durations[type];
  return (own ?? ordinary) + pause;
}

/** Copies to many servers share the time that a learner will look at copying. */
function copyScale(run: ComparedRun): number {
  let total = 0;
  for (let moment = 1; moment <= run.length; moment++) {
    const type = run.stepAt(moment)?.event.type;
    if (type && isCopying(type)) total += durations[type] ?? ordinary;
  }
  return total > longestCopying ? longestCopying / total : 1;
}

function isCopying(type: MessageType): boolean {
  return type === 'copy.sent' || type === 'copy.received' || type === 'copy.failed';
}
