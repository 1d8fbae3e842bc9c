/** The titles of scenarios, which anyone may have written. */
import {escaped} from '../run/scenario-refusal.js';

/**
 * What XML cannot hold, and so no picture, and what would reorder the text around it. Joiners and
 * wide spaces stay as they are.
 */
const unshowable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/** What a scenario calls itself, fit for a line of text and for a picture. */
export function shownTitle({title}: {readonly title?: string | undefined}): string | undefined {
  return title?.replace(unshowable, escaped);
}
