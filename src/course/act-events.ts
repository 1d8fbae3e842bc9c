/** What a learner asks for while doing what a step asks. */
import type {Answer} from './model/progress.js';

/** The learner answers. */
export class AnswerGiveEvent extends Event {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('sms-answer-give', {bubbles: true, composed: true});
    this.answer = answer;
  }
}

/** The learner picks other parts, and has not answered yet. */
export class PicksChangeEvent extends Event {
  readonly picked: readonly string[];

  constructor(picked: readonly string[]) {
    super('sms-picks-change', {bubbles: true, composed: true});
    this.picked = picked;
  }
}

/** The learner asks for the next hint, to be shown the solution, or says that this is the moment. */
export class HelpAskEvent extends Event {
  readonly help: 'hint' | 'show' | 'claim';

  constructor(help: HelpAskEvent['help']) {
    super('sms-help-ask', {bubbles: true, composed: true});
    this.help = help;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-answer-give': AnswerGiveEvent;
    'sms-picks-change': PicksChangeEvent;
    'sms-help-ask': HelpAskEvent;
  }
}
