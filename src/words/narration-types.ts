/** What it takes to tell one step of a run. */
import type {FactId} from '../../lessons/facts.js';
import type {Message} from '../../machines/messages.js';
import type {MessageType, Recording, Step} from '../run/recording.js';

export interface Telling {
  /** A few words, as over a caption. */
  readonly title: string;
  /** One sentence or two: actor, act, reason. */
  readonly text: string;
  /** What it leads to, where that matters to the story; else empty. */
  readonly effect: string;
  /** What kind of moment it is; pictures mark all but `plain`. */
  readonly tone: 'plain' | 'failure' | 'lost' | 'harm' | 'good';
}

/** A telling that leaves out what is as usual: no effect, a plain tone. */
export type BriefTelling = Partial<Telling> & Pick<Telling, 'title' | 'text'>;

/** How one kind of message is told, and the facts that this rests on. */
export interface Teller<TType extends MessageType> {
  readonly facts: readonly FactId[];
  tell(event: Extract<Message, {type: TType}>, step: Step, recording: Recording): BriefTelling;
}
