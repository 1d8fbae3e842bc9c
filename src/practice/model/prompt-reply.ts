/** What the command prompt answers with, and what its commands are given. */
import type {Practice} from './practice.js';
import type {PromptPlace} from './disk-path.js';
import type {PracticeAct} from './practice-acts.js';

/** What comes of a line. */
export type Reply =
  | {readonly kind: 'lines'; readonly lines: readonly string[]; readonly place?: PromptPlace}
  /** Something to be done; what is said of it depends on what comes of it. */
  | {readonly kind: 'act'; readonly act: PracticeAct}
  | {readonly kind: 'clear'}
  | {readonly kind: 'exit'};

/** What a command is given: the words after its name, where the prompt is, and the server. */
export interface Given {
  readonly words: readonly string[];
  readonly place: PromptPlace;
  readonly practice: Pick<Practice, 'view' | 'can'>;
}

export function says(...lines: readonly string[]): Reply {
  return {kind: 'lines', lines};
}
