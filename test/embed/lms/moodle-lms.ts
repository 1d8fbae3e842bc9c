/** An LMS with Moodle's habits, as they were seen in Moodle 4.5 and 5.1. */
import {spoilt, StrictLms, windowWith, type Api, type Version} from './fake-lms.js';

/** Marks each value as sent before it posts it, so what is lost on the way is not sent again. */
export class MoodleLms {
  readonly version: Version;
  readonly api: Api;
  /** What the server has. Another page of the same learner begins with it. */
  readonly database: Record<string, string>;
  /** Each commit is answered by `true` then, though nothing reaches the server. */
  isOffline = false;
  /** The next posts that the server does not take. */
  failures = 0;
  /** The learner has logged out elsewhere: the key of this page stays dead, whoever logs in. */
  hasEnded = false;
  readonly #page: StrictLms;
  readonly #sent: Record<string, string> = {};
  #error = '';

  constructor(version: Version, database: Record<string, string> = {}) {
    this.version = version;
    this.database = database;
    const count = Object.keys(database).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
    this.#page = new StrictLms(version, {
      'cmi.core.student_id': 'learner-7',
      'cmi.learner_id': 'learner-7',
      ...database,
      'cmi.interactions._children': 'id,type',
      'cmi.interactions._count': String(count.length),
    });
    Object.assign(this.#sent, this.#page.values);
    this.api = spoilt(this.#page.api, (name, call, values) => {
      if (name.endsWith('GetLastError')) return this.#error || call(...values);
      this.#error = '';
      if (name.endsWith('SetValue') && this.#isBeyondCount(values[0])) return this.#refuse('201');
      const answer = call(...values);
      if (!/(Commit|Terminate|LMSFinish)$/.test(name) || answer !== 'true') return answer;
      return this.#post() ? 'true' : this.#refuse('101');
    });
  }

  get window(): Window {
    return windowWith(this.version, this.api);
  }

  get calls(): readonly string[] {
    return this.#page.calls;
  }

  #post(): boolean {
    const changed = Object.entries(this.#page.values).filter(
      ([element, value]) => this.#sent[element] !== value,
    );
    Object.assign(this.#sent, Object.fromEntries(changed));
    if (this.isOffline) return true;
    if (this.hasEnded || this.failures-- > 0) return false;
    this.failures = 0;
    Object.assign(this.database, Object.fromEntries(changed));
    return true;
  }

  #isBeyondCount(element = ''): boolean {
    const [, index] = /^cmi\.interactions\.(\d+)\./.exec(element) ?? [];
    return Number(index ?? -1) > Number(this.#page.values['cmi.interactions._count']);
  }

  #refuse(error: string): string {
    this.#error = error;
    return 'false';
  }
}
