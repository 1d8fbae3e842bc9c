/** Reads what is given to the page, and says what is not read: one file is opened at a time, and no folder. */
import {msg, str} from '@lit/localize';

import {visible} from '../run/scenario-refusal.js';
import type {Dropped} from '../ui/drop-controller.js';

export {openScenario} from '../run/scenario-text.js';

/** Of many, the first few are named. */
const mostNamed = 3;

export function unreadSentences(unread: Dropped): readonly string[] {
  const sentences = unread.map(({file, isFolder}) => {
    const name = visible(file.name);
    return isFolder
      ? msg(str`${name} was not read: it is a folder.`)
      : msg(str`${name} was not read: one file is opened at a time.`);
  });
  const more = sentences.length - mostNamed;
  if (more <= 0) return sentences;
  return [...sentences.slice(0, mostNamed), msg(str`${more} more were not read.`)];
}
