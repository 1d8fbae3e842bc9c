/** A lesson on paper: what it says, what it asks, and, on a page of its own, what is right. */
import type {Act, Lesson} from '../../../lessons/lesson.js';
import {Chance, seedOf} from './chance.js';
import {partName} from './lesson-text.js';
import {answersOf} from './lesson-transcript.js';

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

/** Of a lesson in the language of the page. What can be done only on the screen is left out. */
export function handoutOf({title, goal, steps}: Lesson): Handout {
  const asked = steps.flatMap(({act, stage, then = []}, place) => {
    const hints = act?.kind === 'task' ? act.hints.slice(-1) : [];
    const lines = act ? [...answersOf(act, stage), ...hints] : [];
    return act && lines.length > 0 ? [{step: place + 1, act, lines: [...lines, ...then]}] : [];
  });
  return {
    title,
    goal,
    reading: steps.map((step) => ({title: step.title, say: step.say})),
    questions: asked.map(({step, act}) => ({step, prompt: act.prompt, options: optionsOf(act)})),
    answers: asked.map(({step, lines}) => ({step, lines})),
  };
}

/** What is to be ticked or numbered; nothing where the answer is to be written. */
function optionsOf(act: Act): readonly string[] {
  if ('choices' in act) return act.choices.map(({text}) => text);
  if ('from' in act) return act.from.map(partName);
  if ('on' in act) return act.on.map(partName);
  if (act.kind !== 'order') return [];
  const seed = seedOf(act.items.map(({id}) => id).join());
  return new Chance(seed).shuffle(act.items).map(({text}) => text);
}
