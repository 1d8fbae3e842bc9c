/** A lesson as text: all that it says, shows, asks and answers, for reading and for printing. */
import {msg, str} from '@lit/localize';

import type {Act, LabStage, Lesson, Stage, Step} from '../../../lessons/lesson.js';
import {factSays, factSource, evidenceName} from '../../words/fact-text.js';
import {facts} from '../../../lessons/facts.js';
import {sentenceOf} from '../../words/narration.js';
import {ComparedRun} from '../../run/compared-run.js';
import {clockAt} from '../../words/format.js';
import {worldNameOf} from '../../words/world-names.js';
import {stampWords} from '../../words/state-labels.js';
import {partName} from './lesson-text.js';
import {playedOut} from './marking.js';
import {momentOf, stageState} from './stage.js';

/** The lines of a lesson, which is in the language of the page. */
export function transcriptOf({title, goal, steps}: Lesson): readonly string[] {
  return [title, goal, ...steps.flatMap((step, place) => linesOfStep(step, place + 1))];
}

function linesOfStep(step: Step, number: number): readonly string[] {
  return [
    '',
    `${number}. ${step.title}`,
    ...step.say,
    ...(step.stage?.kind === 'lab' ? linesOfStage(step.stage) : []),
    ...(step.act ? linesOfAct(step.act, step.stage) : []),
    ...(step.then ?? []),
    ...(step.facts ?? []).map(
      (id) => `${factSays(id)} (${evidenceName(facts[id].evidence)}: ${factSource(id)})`,
    ),
  ];
}

/** What can be seen: the run as far as it can be played, each site by itself where they are two. */
function linesOfStage(stage: LabStage): readonly string[] {
  const {scenario, worlds, view, stored} = stageState(stage);
  const run = new ComparedRun(scenario, worlds, stored);
  const limit = (stage.until && momentOf(stage.until, run)) ?? run.length;
  const sides =
    view === 'both'
      ? (['before', 'after'] as const)
      : ([view === 'before' ? 'before' : 'after'] as const);
  return sides.flatMap((side) => {
    const recording = run.recording(side);
    const name = worlds[0] === worlds[1] ? msg('The site') : worldNameOf(recording.world);
    const lines: string[] = [];
    for (let moment = 1; moment <= limit; moment++) {
      const step = run.stepIn(side, moment);
      if (step) lines.push(`${name}, ${clockAt(step.time)}: ${sentenceOf(recording, step)}`);
    }
    return lines;
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
      return [act.right.map(partName).join(', '), act.because];
    case 'moment':
      return [act.because];
    case 'experiments':
      return act.findings.map(({says}) => says);
    default:
      return [];
  }
}
