/**
 * Reads the records of packed progress in form 1, which releases before form 2 wrote.
 *
 * They stand between `;`, each with a checksum:
 *
 *   @LESSON/STEP                    where the learner is
 *   :LESSON/AT/RIGHT-OF/STEP,STEP   a lesson and its steps that are done; `*` means all of them, `!`
 *                                   after a step that its first answer was right, and `~` before it
 *                                   that the step is not done, for all that
 *   =LESSON/STEP=ANSWER,…           the answers in a lesson
 */
export const checksumLength = 3;

/** The records as plain values of form 2; undefined for a damaged one. */
export function readForm1(text: string): readonly unknown[] {
  if (text === '') return [];
  return text.split(';').map((sealed) => {
    const body = sealed.slice(0, -checksumLength - 1);
    return sealed === `${body}.${checksum(body)}` ? readRecord(body) : undefined;
  });
}

function readRecord(body: string): unknown {
  const [first = '', second = '', score = '', steps = ''] = body.slice(1).split('/');
  switch (body.charAt(0)) {
    case '@':
      return {place: [unescapeText(first), unescapeText(second)]};
    case ':': {
      const [, right, of] = /^(\d+)-(\d+)$/.exec(score) ?? [];
      return {
        lesson: unescapeText(first),
        at: unescapeText(second),
        ...(right !== undefined && {score: {right: Number(right), of: Number(of)}}),
        ...readSteps(steps === '' ? [] : steps.split(',')),
      };
    }
    case '=': {
      const answers = second.split(',').map((each) => each.split('='));
      return {
        answersIn: unescapeText(first),
        answers: answers.map(([step = '', answer = '']) => [
          unescapeText(step),
          readAnswer(answer),
        ]),
      };
    }
    default:
      return undefined;
  }
}

function readSteps(packed: readonly string[]): object {
  const named = (steps: readonly string[]): unknown => {
    const ids = steps.map((step) => step.replace(/^~|!$/g, ''));
    const more = ids.filter((id) => id !== '*').map(unescapeText);
    return more.length < ids.length ? {more} : more;
  };
  return {
    done: named(packed.filter((step) => !step.startsWith('~'))),
    firstTry: named(packed.filter((step) => /^~|!$/.test(step))),
  };
}

/** `~` begins what is no text: `~t` and `~f`, or a number. `(` begins a list, `!` ends each item. */
function readAnswer(text: string): unknown {
  if (text === '~t' || text === '~f') return text === '~t';
  if (text.startsWith('(')) return text.slice(1).split('!').slice(0, -1).map(readItem);
  return readItem(text);
}

function readItem(text: string): unknown {
  return text.startsWith('~') ? Number(unescapeText(text.slice(1))) : unescapeText(text);
}

/** The low bits of FNV-1a, as three characters. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const most = 36 ** checksumLength;
  return ((hash >>> 0) % most).toString(36).padStart(checksumLength, '0');
}

/** Letters, digits and hyphens stand for themselves, all others as `_`, their code unit and `_`. */
export function escapeText(text: string): string {
  if (text === '') return '_';
  return text.replace(/[^A-Za-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(36)}_`);
}

/** Undefined for what `escapeText` would not have written. */
export function unescapeText(text: string): string | undefined {
  const read = text.replace(/_([0-9a-z]*)_?/g, (_, unit: string) =>
    unit ? String.fromCharCode(parseInt(unit, 36)) : '',
  );
  return escapeText(read) === text ? read : undefined;
}
