/**
 * What is written in the picture of a chart, line by line.
 *
 * It is notation, as in UML: the chart's own names, spaced out, with the same few signs everywhere.
 * So it is the same in every language, as its places were measured when the charts were laid out.
 * The outline says all of it in sentences.
 */
import type {ChartAction, ChartDelay, ChartState, ChartTransition} from './chart-graph.js';

export interface Line {
  readonly kind: 'name' | 'message' | 'delay' | 'guard' | 'action';
  readonly text: string;
}

/** Letters in a line at most; where there are inner states, there is more room. */
const longestName = 20;
const longestLine = 25;
const longestOuter = 40;

/** How long a line may be in the box of a state. */
export function longestIn({initial, kind}: ChartState): number {
  return initial === null && kind !== 'parallel' ? longestLine : longestOuter;
}

/** `writeRetryWithoutRefresh` as words: `write retry without refresh`. */
export function spaced(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/gu, '$1 $2').toLowerCase();
}

/** The name of a state without those around it. */
export function stateName(path: string): string {
  return spaced(path.slice(path.lastIndexOf('.') + 1));
}

export function nameLines(state: ChartState): readonly Line[] {
  return wrapped(stateName(state.path), longestName).map((text) => ({kind: 'name', text}));
}

/** What a state does when it is entered and left, and which actor lives in it. */
export function doingLines(state: ChartState): readonly Line[] {
  const longest = longestIn(state);
  return [
    ...state.entry.flatMap((action) => actionLines('entry / ', action, longest)),
    ...state.invokes.flatMap((name) => hanging('runs ', spaced(name), longest)),
    ...state.exit.flatMap((action) => actionLines('exit / ', action, longest)),
  ];
}

export function transitionLines(
  {trigger, guard, isOtherwise, actions}: ChartTransition,
  longest = longestLine,
): readonly Line[] {
  return [
    ...triggerLines(trigger),
    ...guardLines(guard ? spaced(guard) : isOtherwise ? 'otherwise' : ''),
    ...actions.flatMap((action) => actionLines('/ ', action, longest)),
  ];
}

function triggerLines(trigger: ChartTransition['trigger']): readonly Line[] {
  switch (trigger.kind) {
    case 'message':
      return brokenAtDots(trigger.type).map((text) => ({kind: 'message', text}));
    case 'delay':
      return delayLines('after ', trigger.delay);
    case 'done':
      return [{kind: 'delay', text: `${spaced(trigger.of)} is done`}];
    case 'always':
      return [{kind: 'delay', text: 'at once'}];
  }
}

function guardLines(guard: string): readonly Line[] {
  if (guard === '') return [];
  return wrapped(`[${guard}]`, longestLine).map((text) => ({kind: 'guard', text}));
}

function actionLines(sign: string, action: ChartAction, longest: number): readonly Line[] {
  const {delay} = action;
  const lines = hanging(sign, actionText(action), longest);
  return delay ? [...lines, ...delayLines(`${indent(sign)}after `, delay)] : lines;
}

/** `note outcome: file in use`. */
export function actionText({name, detail}: ChartAction): string {
  return detail === '' ? spaced(name) : `${spaced(name)}: ${detail.replaceAll('-', ' ')}`;
}

function delayLines(before: string, {name, milliseconds}: ChartDelay): readonly Line[] {
  const length = milliseconds === null ? '' : lengthOf(milliseconds);
  const words = [spaced(name), length].filter(Boolean).join(', ');
  return [{kind: 'delay', text: `${before}${words}`}];
}

/** `4 s`, `5 min`. */
function lengthOf(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** Words after a sign; what does not fit goes on below them. */
function hanging(sign: string, words: string, longest: number): readonly Line[] {
  return wrapped(words, longest - sign.length).map((text, index) => ({
    kind: 'action',
    text: `${index === 0 ? sign : indent(sign)}${text}`,
  }));
}

/** No-break spaces, which a picture does not drop at the start of a line. */
function indent(sign: string): string {
  return '\u00a0'.repeat(sign.length);
}

function wrapped(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function brokenAtDots(type: string): readonly string[] {
  return wrapped(type.replaceAll('.', '. '), longestLine).map((line) => line.replaceAll('. ', '.'));
}
