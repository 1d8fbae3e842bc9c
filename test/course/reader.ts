/**
 * A reader who knows nothing but a text: each rule that is used must stand in it.
 *
 * Answers from the sentences of an item alone; no scenario, recording or chart is looked at.
 */
import {facts, type FactId} from '../../lessons/facts.js';
import type {QuizItem} from '../../src/course/model/quiz/quiz-case.js';

interface Told {
  readonly isShare: boolean;
  readonly refresh: boolean;
  readonly putOn: boolean;
  readonly failures: number;
  /** Minutes. */
  readonly wait: number;
  readonly hotfix: 'none' | 'before' | 'midway';
  readonly servers: readonly {name: string; holds: number; specified: boolean}[];
}

const everyAttempt = 100;

export class Reader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  answer(item: QuizItem): readonly string[] {
    const {question, log} = item;
    if (question.kind === 'order') return this.#order(question.items.map(({id}) => id));
    const choose = (fits: (text: string, id: string) => boolean): readonly string[] =>
      question.choices.filter(({text, id}) => fits(text, id)).map(({id}) => id);
    if (log.length > 0) {
      const happened = this.#readLog(log.map(({text}) => text));
      return choose((text) => happened.test(text));
    }
    const told = read(item.situation);
    if (question.prompt.startsWith('Which servers are stale')) {
      const stale = this.#stale(told);
      return stale.length > 0 ? stale : ['none'];
    }
    if (question.prompt.startsWith('What was lost')) {
      return choose((text) =>
        this.#loses(told) ? /refresh.*first retry/u.test(text) : text === 'Nothing',
      );
    }
    if (question.prompt.startsWith('How long')) {
      this.#know('retry-intervals');
      const minutes = told.failures * told.wait;
      return choose((text) => minutesOf(text) === minutes);
    }
    if (question.prompt.startsWith('Would the servers')) {
      const differs = this.#stale(told).length > 0;
      return choose((text) => text.startsWith(differs ? 'Yes' : 'No'));
    }
    return choose((text) => text === this.#status(told, question.prompt));
  }

  #know(...ids: readonly FactId[]): void {
    for (const id of ids) {
      if (!this.#text.includes(facts[id].says)) throw new Error(`Not taught: ${facts[id].says}`);
    }
  }

  #loses({refresh, failures, hotfix}: Told): boolean {
    if (!refresh || failures === 0) return false;
    this.#know('failed-master-makes-retry', 'retry-loses-refresh');
    if (hotfix === 'before') this.#know('fixed-retry-keeps-all');
    if (hotfix === 'midway') this.#know('earlier-retry-stays');
    return hotfix !== 'before';
  }

  #stale(told: Told): readonly string[] {
    if (!told.refresh) return [];
    if (told.failures >= everyAttempt) {
      this.#know('hundred-attempts', 'failed-store-keeps-old');
      return [];
    }
    if (!this.#loses(told)) return [];
    const old = told.servers.filter(({holds}) => holds === 1);
    if (!told.isShare || !told.putOn) {
      this.#know('put-on-specified-skips-holders');
      return old.map(({name}) => name);
    }
    this.#know('share-job-copies-to-specified');
    return old.filter(({specified}) => !specified).map(({name}) => name);
  }

  #status({failures}: Told, prompt: string): string {
    if (prompt.includes('retry waits')) {
      this.#know('retrying-while-waiting');
      return 'Retrying';
    }
    if (failures >= everyAttempt) {
      this.#know('hundred-attempts');
      return 'Failed';
    }
    this.#know('complete-hides-stale');
    return 'Complete';
  }

  #order(ids: readonly string[]): readonly string[] {
    this.#know('failed-master-makes-retry', 'retrying-while-waiting', 'despooler-stores-master');
    const story = ['active', 'fails', 'retry', 'retrying', 'stored', 'complete'];
    return story.filter((id) => ids.includes(id));
  }

  #readLog(lines: readonly string[]): RegExp {
    if (!this.#text.includes('The log says “Failed to store” once'))
      throw new Error('Not taught: the log');
    const before = lines.slice(
      0,
      lines.findIndex((line) => line.includes('Stored the master package')),
    );
    const failures = before.filter((line) => line.includes('Failed to store')).length;
    if (failures === 0) {
      return lines.some((line) => line.includes('Cannot reach')) ? /offline/u : /every server/u;
    }
    return [/never/u, /failed once/u, /failed twice/u, /failed 3 times/u][failures] ?? /never/u;
  }
}

function read(sentences: readonly string[]): Told {
  const text = sentences.join(' ');
  const times = text.includes('succeeds at once')
    ? 0
    : text.includes('every attempt')
      ? everyAttempt
      : text.includes('fails once')
        ? 1
        : text.includes('fails twice')
          ? 2
          : Number(/fails (\d+) times/u.exec(text)?.[1]);
  return {
    isShare: text.includes('A Share Package On Server job'),
    refresh: text.includes('to refresh existing servers'),
    putOn: text.includes('to put the package on specified servers'),
    failures: times,
    wait: minutesOf(/A retry comes after (.+?)\./u.exec(text)?.[1] ?? ''),
    hotfix: /hotfix was installed.*before the job/u.test(text)
      ? 'before'
      : text.includes('first retry waits, the hotfix')
        ? 'midway'
        : 'none',
    servers: sentences.flatMap((sentence) => {
      const match = /^([A-Z]+) holds (nothing|version (\d)) and is (not )?specified\.$/u.exec(
        sentence,
      );
      if (!match) return [];
      const [, name = '', , version, not] = match;
      return {name, holds: Number(version ?? 0), specified: not === undefined};
    }),
  };
}

function minutesOf(words: string): number {
  const hours = Number(/(\d+) h(ours?)?\b/u.exec(words)?.[1] ?? 0);
  const minutes = Number(/(\d+) min(utes)?/u.exec(words)?.[1] ?? 0);
  return hours * 60 + minutes;
}
