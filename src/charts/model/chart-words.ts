/** A chart in sentences: what its states do, and when its transitions are taken. */
import {msg, str} from '@lit/localize';

import {textOf} from '../../words/data-text.js';
import {andList, numberOf} from '../../words/intl.js';
import type {
  ChartAction,
  ChartDelay,
  ChartGraph,
  ChartState,
  ChartTransition,
  Trigger,
} from './chart-graph.js';
import {actionText, spaced, stateName} from './chart-lines.js';

/** `waiting, within taken`: the name of a state with those around it. */
export function stateWords(path: string): string {
  const outer = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  const name = stateName(path);
  return outer === '' ? name : msg(str`${name}, within ${stateWords(outer)}`);
}

/** The description of a state, in the language of the page. */
export function descriptionOf({id}: ChartGraph, {path, description}: ChartState): string {
  return description === '' ? '' : textOf(`chart.${id}.${path}`, description);
}

/** `On dll.reported, if hotfix loaded`. */
export function whenWords({trigger, guard, isOtherwise}: ChartTransition): string {
  const when = triggerWords(trigger);
  if (guard !== null) return msg(str`${when}, if ${spaced(guard)}`);
  return isOtherwise ? msg(str`${when}, otherwise`) : when;
}

/** Where a transition leads, as a sentence that begins with its event. */
export function transitionSentence(transition: ChartTransition): string {
  const {target, actions} = transition;
  const when = whenWords(transition);
  const does = actionsWords(actions);
  if (target !== null) {
    const to = stateWords(target);
    return does
      ? msg(str`${when}: goes to ${to}. Does: ${does}.`)
      : msg(str`${when}: goes to ${to}.`);
  }
  return does ? msg(str`${when}: stays. Does: ${does}.`) : msg(str`${when}: stays.`);
}

/** What a state does when it is entered and left; empty where it does nothing. */
export function doingSentences({entry, exit, invokes}: ChartState): string {
  return [
    entry.length > 0 && msg(str`On entry: ${actionsWords(entry)}.`),
    invokes.length > 0 && msg(str`While active, it runs: ${andList(invokes.map(spaced))}.`),
    exit.length > 0 && msg(str`On exit: ${actionsWords(exit)}.`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What kind of state it is, where that is worth a word. */
export function kindWords({kind, initial}: ChartState): string {
  if (kind === 'final') return msg('Final state.');
  return initial === null ? '' : msg(str`Starts in ${stateName(initial)}.`);
}

function triggerWords(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'message':
      return msg(str`On ${trigger.type}`);
    case 'delay':
      return msg(str`After ${delayWords(trigger.delay)}`);
    case 'done':
      return msg(str`When ${spaced(trigger.of)} is done`);
    case 'always':
      return msg('At once');
  }
}

function actionsWords(actions: readonly ChartAction[]): string {
  return andList(
    actions.map((action) => {
      const does = actionText(action);
      return action.delay ? msg(str`${does} after ${delayWords(action.delay)}`) : does;
    }),
  );
}

/** `read time (1 second)`. */
export function delayWords({name, milliseconds}: ChartDelay): string {
  if (milliseconds === null) return spaced(name);
  const length = durationWords(milliseconds);
  return name === '' ? length : msg(str`${spaced(name)} (${length})`);
}

function durationWords(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const isMinutes = seconds > 0 && seconds % 60 === 0;
  const count = isMinutes ? seconds / 60 : seconds;
  if (isMinutes) return count === 1 ? msg('1 minute') : msg(str`${numberOf(count)} minutes`);
  return count === 1 ? msg('1 second') : msg(str`${numberOf(count)} seconds`);
}
