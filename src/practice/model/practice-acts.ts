/** The acts of a practice, and the short codes that stand for them in storage and in lessons. */
import {msg, str} from '@lit/localize';

import {
  applications,
  directories,
  handedFiles,
  type HotfixProcedureEvent,
} from '../../../machines/hotfix/hotfix-context.js';
import {platforms} from '../../../machines/hotfix/smsinst-files.js';
import {getLocale} from '../../words/locale.js';
import {describeFound} from '../../run/scenario-refusal.js';

export type PracticeAct = HotfixProcedureEvent;

/** Thrown for acts that cannot be read or cannot be done. The message is one sentence, fit to be shown. */
export class PracticeRefusal extends Error {
  override readonly name = 'PracticeRefusal';
  /** Where it went wrong: `acts[3]`. */
  readonly place: string;

  constructor(place: string, sentence: string) {
    super(sentence);
    this.place = place;
  }
}

/** Far more than a practice needs. */
export const mostActs = 1_000;

/** Everything that can be done. */
export const allActs: readonly PracticeAct[] = [
  {type: 'stop.requested'},
  {type: 'start.requested'},
  ...applications.flatMap((application): PracticeAct[] => [
    {type: 'application.closed', application},
    {type: 'application.opened', application},
  ]),
  ...handedFiles.flatMap((file) =>
    directories.map((directory): PracticeAct => ({type: 'copy.requested', file, directory})),
  ),
  ...platforms.map((tool): PracticeAct => ({type: 'tool.run', tool})),
  {type: 'case.run'},
];

/** `stop`, `close:sms-administrator`, `copy:hotfix-x86:x86-bin`, `tool:x86`. Never change one. */
export function actCode(act: PracticeAct): string {
  switch (act.type) {
    case 'stop.requested':
      return 'stop';
    case 'start.requested':
      return 'start';
    case 'application.closed':
      return `close:${act.application}`;
    case 'application.opened':
      return `open:${act.application}`;
    case 'copy.requested':
      return `copy:${act.file}:${act.directory}`;
    case 'tool.run':
      return `tool:${act.tool}`;
    case 'case.run':
      return 'case';
  }
}

const byCode: ReadonlyMap<unknown, PracticeAct> = new Map(
  allActs.map((act) => [actCode(act), act]),
);

/** The act that an event from elsewhere amounts to; undefined where it is none. */
export function actLike(event: {readonly type: string}): PracticeAct | undefined {
  return byCode.get(actCode(event as PracticeAct));
}

/** The acts that a list of codes stands for. Throws a `PracticeRefusal` at the first that is none. */
export function readActs(value: unknown, within = 'acts'): readonly PracticeAct[] {
  if (!Array.isArray(value) || value.length > mostActs) {
    const found = describeFound(value);
    const sentence = msg(str`${within} is ${found}; it may be a list of at most ${mostActs} acts.`);
    throw new PracticeRefusal(within, sentence);
  }
  return Array.from(value, (code: unknown, index) => {
    const act = byCode.get(code);
    if (act) return act;
    const place = `${within}[${index}]`;
    const found = describeFound(code);
    throw new PracticeRefusal(place, msg(str`${place} is ${found}; it may be ${codeList()}.`));
  });
}

function codeList(): string {
  return new Intl.ListFormat(getLocale(), {type: 'disjunction'}).format(allActs.map(actCode));
}
