/** Tells each step of a recording in words: what was done, by whom, why, and what changed. */
import type {FactId} from '../../lessons/facts.js';
import type {MessageType, Recording, Step} from '../run/recording.js';
import {tellers} from './narrations.js';
import type {Teller, Telling} from './narration-types.js';

/** How a step is told. */
export function tell(recording: Recording, step: Step): Telling {
  const teller = tellers[step.event.type] as Teller<MessageType>;
  return {effect: '', tone: 'plain', ...teller.tell(step.event, step, recording)};
}

/** The same as one line of text. */
export function sentenceOf(recording: Recording, step: Step): string {
  const {text, effect} = tell(recording, step);
  return effect ? `${text} ${effect}` : text;
}

/** The facts that the telling of a kind of message rests on. */
export function factsOfMessage(type: MessageType): readonly FactId[] {
  return tellers[type].facts;
}
