/** Reads what is given to the page, and says what is not read: one file is opened at a time, and no folder. */
import {msg, str} from '@lit/localize';

import {visible, type Sentence} from '../run/scenario-refusal.js';
import {openScenario} from '../run/scenario-text.js';
import type {Scenario} from '../run/scenario.js';
import type {Dropped} from '../ui/drop-controller.js';

/** Of many, the first few are named. */
const mostNamed = 3;

export interface Given {
  /** Not there where nothing could be opened. */
  readonly scenario?: Scenario;
  /** What was not opened or not read, and why. */
  readonly sentences: readonly Sentence[];
}

/** Opens the first that is no folder. */
export async function readGiven(dropped: Dropped): Promise<Given> {
  const first = dropped.find(({isFolder}) => !isFolder);
  const unread = unreadSentences(dropped.filter((each) => each !== first));
  if (!first) return {sentences: unread};
  const opened = await openScenario(first.file);
  if ('scenario' in opened) return {scenario: opened.scenario, sentences: unread};
  const refusal = (): string => `${msg('This file was not opened.')} ${opened.refusal()}`;
  return {sentences: [refusal, ...unread]};
}

export function unreadSentences(unread: Dropped): readonly Sentence[] {
  const sentences = unread.map(({file, isFolder}): Sentence => () => {
    const name = visible(file.name);
    return isFolder
      ? msg(str`${name} was not opened because it is a folder.`)
      : msg(str`${name} was not opened. You can open only one file at a time.`);
  });
  const more = sentences.length - mostNamed;
  if (more <= 0) return sentences;
  return [...sentences.slice(0, mostNamed), () => msg(str`${more} more were not opened.`)];
}
