/** A lesson as text: all that it says, shows, asks and answers, for reading and for printing. */
import {msg, str} from '@lit/localize';

import type {Act, LabStage, Lesson, Stage, Step} from '../../../lessons/lesson.js';
import {commaList} from '../../words/intl.js';
import {factSays, factSource, evidenceName} from '../../words/fact-text.js';
import {facts} from '../../../lessons/facts.js';
import {sentenceOf} from '../../words/narration.js';
import {clockAt} from '../../words/format.js';
import {worldNameOf} from '../../words/world-names.js';
import {stampWords} from '../../words/state-labels.js';
import {partName} from './lesson-text.js';
import {playedOut} from './marking.js';
import {beginningOf, momentOf} from './stage.js';

/** The lines of a lesson, which is in the language of the page. */
export function transcriptOf({title, goal, steps}: Lesson): readonly string[] {
  const told = new ToldRuns();
  return [title, goal, ...steps.flatMap((step, place) => linesOfStep(step, place + 1, told))];
}

function linesOfStep(step: Step, number: number, told: ToldRuns): readonly string[] {
  return [
    '',
    `${number}. ${step.title}`,
    ...step.say,
    ...(step.stage?.kind === 'lab' ? linesOfStage(step.stage, number, told) : []),
    ...(step.act ? linesOfAct(step.act, step.stage) : []),
    ...(step.then ?? []),
    ...(step.facts ?? []).map(
      (id) => `${factSays(id)} (${evidenceName(facts[id].evidence)}: ${factSource(id)})`,
    ),
  ];
}

/** Fewer repeated lines than these are told again. */
const leastFolded = 3;

/** The runs that a transcript has told, so that what repeats is folded into one line. */
class ToldRuns {
  readonly #runs: {readonly step: number; readonly lines: readonly string[]}[] = [];

  /** The lines, with a beginning that an earlier step has told as one line. */
  fold(step: number, name: string, lines: readonly string[]): readonly string[] {
    let same = {step, count: 0};
    for (const run of this.#runs) {
      const differs = lines.findIndex((line, index) => line !== run.lines[index]);
      const count = differs < 0 ? lines.length : differs;
      if (count > same.count) same = {step: run.step, count};
    }
    this.#runs.push({step, lines});
    const named = lines.map((line) => `${name}, ${line}`);
    if (same.count < leastFolded) return named;
    const folded =
      same.step === step
        ? msg(str`${name}: its first ${same.count} lines are those of the other site.`)
        : msg(str`${name}: its first ${same.count} lines are those in step ${same.step}.`);
    return [folded, ...named.slice(same.count)];
  }
}

/** What can be seen: the run as far as it can be played, each site by itself where they are two. */
function linesOfStage(stage: LabStage, number: number, told: ToldRuns): readonly string[] {
  const {run, sides} = beginningOf(stage);
  const limit = (stage.until && momentOf(stage.until, run)) ?? run.length;
  const {before, after} = run.comparison;
  return sides.flatMap((side) => {
    const recording = run.recording(side);
    const name = before === after ? msg('The site') : worldNameOf(recording.world);
    const lines: string[] = [];
    for (let moment = 1; moment <= limit; moment++) {
      const step = run.stepIn(side, moment);
      if (step) lines.push(`${clockAt(step.time)}: ${sentenceOf(recording, step)}`);
    }
    return told.fold(number, name, lines);
  });
}

function linesOfAct(act: Act, stage: Stage | undefined): readonly string[] {
  return [act.prompt, ...('hints' in act ? act.hints : []), ...answersOf(act, stage)];
}

/** What is right, and why; nothing for what is only done on the screen. */
export function answersOf(act: Act, stage: Stage | undefined): readonly string[] {
  switch (act.kind) {
    case 'one':
    case 'several':
      return act.choices.map(({text, right, because}) =>
        right ? msg(str`“${text}” is right. ${because}`) : msg(str`“${text}” is wrong. ${because}`),
      );
    case 'order':
      return [...act.items.map(({text}, place) => `${place + 1}. ${text}`), act.because];
    case 'expect': {
      const truth = playedOut(act, stage);
      const stamps = act.on.map((part) => {
        const stamp = truth[part];
        return `${partName(part)}: ${stamp ? stampWords(stamp) : ''}`;
      });
      return [...stamps, act.because];
    }
    case 'pick':
      return [commaList(act.right.map(partName)), act.because];
    case 'moment':
      return [act.because];
    case 'experiments':
      return act.findings.map(({says}) => says);
    default:
      return [];
  }
}
