/** A lesson on paper: what it says, what it asks, and, on a page of its own, what is right. */
import {msg, str} from '@lit/localize';

import type {Act, Lesson, Part} from '../../../lessons/lesson.js';
import {Chance, seedOf} from './chance.js';

export interface Handout {
  readonly title: string;
  readonly goal: string;
  readonly reading: readonly {readonly title: string; readonly say: readonly string[]}[];
  readonly questions: readonly HandoutQuestion[];
  readonly answers: readonly HandoutAnswer[];
}

export interface HandoutQuestion {
  /** The step that asks it, from 1. */
  readonly step: number;
  readonly prompt: string;
  /** To be ticked, or numbered; none where the answer is to be written. */
  readonly options: readonly string[];
}

export interface HandoutAnswer {
  readonly step: number;
  readonly lines: readonly string[];
}

/** Of a lesson in the language of the page. */
export function handoutOf({title, goal, steps}: Lesson): Handout {
  const asked = steps.flatMap(({act, then = []}, place) => {
    const step = place + 1;
    const question = act && questionOf(act);
    return act && question ? [{act, then, question: {...question, step}}] : [];
  });
  return {
    title,
    goal,
    reading: steps.map((step) => ({title: step.title, say: step.say})),
    questions: asked.map(({question}) => question),
    answers: asked.map(({act, then, question}) => ({
      step: question.step,
      lines: [...answerOf(act), ...then],
    })),
  };
}

/** Undefined for what can be done only on the screen. */
function questionOf(act: Act): Omit<HandoutQuestion, 'step'> | undefined {
  switch (act.kind) {
    case 'one':
    case 'several':
      return {prompt: act.prompt, options: act.choices.map(({text}) => text)};
    case 'order': {
      const ids = act.items.map(({id}) => id);
      const order = new Chance(seedOf(ids.join())).shuffle(act.items);
      return {prompt: act.prompt, options: order.map(({text}) => text)};
    }
    case 'pick':
      return {prompt: act.prompt, options: act.from.map(partWords)};
    case 'expect':
      return {prompt: act.prompt, options: act.on.map(partWords)};
    case 'moment':
    case 'task':
    case 'experiments':
      return {prompt: act.prompt, options: []};
    case 'watch':
    case 'compare':
    case 'test':
      return undefined;
  }
}

function answerOf(act: Act): readonly string[] {
  switch (act.kind) {
    case 'one':
    case 'several':
      return act.choices
        .filter(({right}) => right)
        .map(({text, because}) => msg(str`“${text}”: ${because}`));
    case 'order':
      return [...act.items.map(({text}, place) => `${place + 1}. ${text}`), act.because];
    case 'pick':
      return [act.right.map(partWords).join(', '), act.because];
    case 'expect':
    case 'moment':
      return [act.because];
    case 'task':
      return act.hints.slice(-1);
    case 'experiments':
      return act.findings.map(({says}) => says);
    default:
      return [];
  }
}

function partWords(part: Part): string {
  switch (part) {
    case 'receive':
      return msg('RECEIVE');
    case 'despooler':
      return msg('the Despooler');
    case 'master':
      return msg('the master');
    case 'job':
      return msg('the job');
    case 'servers':
      return msg('the servers');
    default:
      return part;
  }
}
