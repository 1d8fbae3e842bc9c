/** What the shell is asked to show, and how it begins. */
import {msg} from '@lit/localize';

import type {CheckQuestion} from '../links/check-question.js';
import {articleState, type LabState} from '../links/lab-state.js';
import type {Route, Screen} from '../links/route.js';
import type {ParsedParams} from '../links/parse-params.js';
import type {Sentence} from '../run/scenario-refusal.js';
import type {StepName} from '../links/step-name.js';
import type {Where} from './sms-head.js';

export interface InitialView extends Omit<LabState, 'moment'> {
  readonly screen: Screen;
  readonly lesson: string | null;
  /** What is checked, where it is not the usual. */
  readonly question?: CheckQuestion;
  /** The moment at which the Lab stands, or the step of a lesson; null where none was named. */
  readonly step: StepName | null;
  /** Whether the Lab begins to play by itself. */
  readonly plays: boolean;
  /** One sentence for each thing that was wrong with what was asked for. */
  readonly problems: readonly Sentence[];
}

/** The article's case in the Lab. */
export const articleView: InitialView = {
  ...articleState,
  screen: 'lab',
  lesson: null,
  step: null,
  plays: false,
  problems: [],
};

/** The article's case, as what was asked for can't be known. */
export function unreadableView(): InitialView {
  const problem = (): string =>
    msg('The link could not be read because part of this page did not load.');
  return {...articleView, problems: [problem]};
}

/** The route of a view; a Lab stands at its start until the run is known. */
export function routeOf({screen, lesson, step, question, ...lab}: InitialView): Route {
  switch (screen) {
    case 'lab': {
      const {scenario, worlds, view, panel, stored} = lab;
      return {screen, lab: {scenario, worlds, view, panel, moment: 0, ...(stored && {stored})}};
    }
    case 'lesson':
      return {screen, lesson, step: typeof step === 'number' ? step : 1};
    case 'check':
      return {screen, ...(question && {question})};
    default:
      return {screen};
  }
}

/** What parameters ask for, as something to show. */
export function initialViewOf({settings, ...params}: ParsedParams, where: Where): InitialView {
  // Where no moment is named, the page itself plays; elsewhere nothing moves unless it was asked for.
  const plays = settings.autoplay ?? (where === 'page' && params.step === null);
  return {...params, plays};
}
