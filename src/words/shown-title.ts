/** The titles of scenarios, which anyone may have written. */
import {escaped} from '../run/scenario-refusal.js';
import {textOf} from './data-text.js';

/**
 * What XML cannot hold, and so no picture, and what would reorder the text around it. Joiners and
 * wide spaces stay as they are.
 */
const unshowable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/**
 * What a scenario calls itself, fit for a line of text and for a picture. A title of ours is in the
 * language of the page, in whichever way the scenario came here: a link holds its English title.
 */
export function shownTitle({title}: {readonly title?: string | undefined}): string | undefined {
  return title && textOf(titleId(title), title.replace(unshowable, escaped));
}

/** What the site of the last lesson is called when it is shown beside another. */
export const ticketTitle = 'The ticket';

/** `title.a-thousand-servers` */
export function titleId(title: string): string {
  return `title.${title.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;
}
