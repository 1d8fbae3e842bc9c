/**
 * The evidence of texts, and what their terms mean. A text can be read without it, so it is loaded
 * after the text: see `ReadingController`.
 */
import {html, type TemplateResult} from 'lit';

import type {FactId} from '../../../lessons/facts.js';
import type {SideView} from '../../run/compared-run.js';
import {partsOf} from '../../words/glossary-text.js';
import {factsBeforeTheJob, factsOfSite, factsOfStep} from '../../words/grounds.js';
import './sms-evidence-mark.js';
import './sms-term.js';

export {factsOfLine} from '../../words/grounds.js';

interface MarkOptions {
  /** Whether there is room for the sign only. */
  readonly brief?: boolean;
  /** Whether Tab skips it. */
  readonly tabLess?: boolean;
}

/** A mark with the evidence of a text that makes these claims. */
export function renderMark(facts: readonly FactId[]): TemplateResult {
  return html`<sms-evidence-mark .facts=${facts}></sms-evidence-mark>`;
}

interface CaptionFacts {
  readonly facts: readonly FactId[];
  readonly besides: readonly FactId[];
}

/** By the step; before the first one, by the run. */
const known = new WeakMap<object, CaptionFacts>();

/** The mark of the caption of a world at a moment. */
export function captionMark(
  view: SideView,
  {brief = false, tabLess = false}: MarkOptions,
): TemplateResult {
  const {recording, site, step} = view;
  const key = step ?? recording;
  const {facts, besides} = known.get(key) ?? {
    facts: step ? factsOfStep(recording, step) : factsBeforeTheJob,
    besides: factsOfSite(site, recording),
  };
  known.set(key, {facts, besides});
  return html`<sms-evidence-mark
    .facts=${facts}
    .besides=${besides}
    ?brief=${brief}
    ?tab-less=${tabLess}
  ></sms-evidence-mark>`;
}

/** When there are more texts than this, the old ones are forgotten. */
const mostTexts = 400;
const texts = new Map<string, readonly (string | TemplateResult)[]>();

/** A text in which the first use of each term opens its meaning. */
export function withTerms(text: string): readonly (string | TemplateResult)[] {
  const made =
    texts.get(text) ??
    partsOf(text).map(({text: part, term}) =>
      term ? html`<sms-term .term=${term}>${part}</sms-term>` : part,
    );
  if (texts.size > mostTexts) texts.clear();
  texts.set(text, made);
  return made;
}
