/** Programs that are run at the command prompt, by name or by path. */
import {msg, str} from '@lit/localize';

import {find} from './prompt-folders.js';
import {says, type Given, type Reply} from './prompt-reply.js';

/** Undefined where the word names no program. */
export function runProgram(word: string, {words, place, practice}: Given): Reply | undefined {
  const withEnding = /\.exe$/iu.test(word) ? word : `${word}.exe`;
  const file = find(withEnding, place, practice.view);
  if (file?.kind !== 'file') return undefined;
  if (!file.tool) return says(msg(str`${file.name} is run by Windows NT, as a service.`));
  if (words.length > 0) {
    return says(
      msg('Run it without anything after its name: what the real one takes is not documented.'),
    );
  }
  return {kind: 'act', act: {type: 'tool.run', tool: file.tool}};
}
