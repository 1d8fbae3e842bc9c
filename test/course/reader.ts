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
    const starts = (beginning: string): readonly string[] =>
      choose((text) => `${text}$`.startsWith(beginning));
    switch (item.about) {
      case 'file':
        return starts(this.#file(item.situation.join(' ')));
      case 'procedure':
        return starts(this.#procedure(item.situation.join(' '), question.prompt));
      case 'repair':
        return starts(this.#repair(item.situation.join(' ')));
      default:
    }
    const told = read(item.situation);
    switch (item.about) {
      case 'stale': {
        const stale = this.#stale(told);
        return stale.length > 0 ? stale : ['none'];
      }
      case 'lost':
        return choose((text) =>
          this.#loses(told) ? /refresh.*first retry/u.test(text) : text === 'No request',
        );
      case 'when': {
        this.#know('retry-intervals');
        const minutes = told.failures * told.wait;
        return choose((text) => minutesOf(text) === minutes);
      }
      case 'difference':
        return starts(this.#stale(told).length > 0 ? 'Yes' : 'No');
      case 'evidence':
        this.#know('retry-loses-refresh', 'put-on-specified-skips-holders');
        this.#know('added-server-refreshes-all');
        return starts(
          told.putOn && told.servers.some(({holds, specified}) => specified && holds === 0)
            ? 'Inferred'
            : 'Documented',
        );
      case 'advice':
        this.#know('hotfix-caution', 'wait-for-service-pack');
        return starts(this.#stale(told).length > 0 ? 'Install the hotfix' : 'Wait');
      default:
        return choose((text) => text === this.#status(told, question.prompt));
    }
  }

  #file(text: string): string {
    this.#know('hotfix-files', 'hotfix-or-later', 'equal-sizes-differ-by-date');
    const server = /site server has an (\w+)/u.exec(text)?.[1];
    const [, platform, day] = /Smsinst\.dll for (\w+): .+, (\d+ \w+ \d+)\./u.exec(text) ?? [];
    if (Date.parse(`${day} UTC`) < Date.UTC(1998, 8, 28)) return 'No: the file does not';
    return platform === server ? 'Yes' : 'No: the file has the fix';
  }

  #procedure(text: string, prompt: string): string {
    this.#know('hotfix-steps', 'file-in-use-stays', 'applications-hold-file', 'loaded-dll-decides');
    const isRunning = text.includes('SMS Executive is running');
    const areOpen = text.includes('Open applications:');
    const server = /site server has an (\w+)/u.exec(text)?.[1];
    const [, day, platform] = /folder holds the Smsinst\.dll of (.+?) \((\w+)\)/u.exec(text) ?? [];
    const isOwn = platform === server;
    const isFixed = day === '28 September 1998' && isOwn;
    if (prompt.startsWith('Which step')) {
      if (isFixed) return 'Start';
      return isRunning ? 'Stop' : areOpen ? 'Close' : 'Replace';
    }
    if (text.includes('does this: Start')) {
      if (!isOwn) return 'The service does not start';
      return isFixed ? 'The service loads the hotfixed' : 'The service loads a Smsinst.dll that';
    }
    if (isRunning && areOpen) return 'Nothing is replaced, because the service runs and';
    if (isRunning) return 'Nothing is replaced, because the service runs;';
    if (isFixed) return 'Nothing changes';
    return areOpen
      ? 'Nothing is replaced, because applications'
      : 'The hotfixed Smsinst.dll replaces';
  }

  #repair(text: string): string {
    this.#know('repair-by-new-job', 'put-on-specified-skips-holders', 'fix-cures-later-retries');
    const isFixed = text.includes('The hotfix is installed now');
    const fails = text.includes('storing fails once');
    return isFixed || !fails ? 'A job that asks only for Refresh' : 'Neither job';
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
      const match = /^([A-Z]+) holds (nothing|version (\d)) and is (not )?specified\./u.exec(
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
