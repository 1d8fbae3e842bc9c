/** A learning record store that keeps strictly to cmi5, and to what of xAPI it needs. */

export interface LrsCall {
  readonly method: string;
  /** Behind the origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface LrsAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface LaunchOptions {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly moveOn?: string;
  readonly returnURL?: string;
  /** In place of the document that it writes for the unit. */
  readonly launchData?: string;
}

interface Session extends LaunchOptions {
  readonly id: string;
  readonly token: string;
  isFetched: boolean;
  isAbandoned: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const verb = 'http://adlnet.gov/expapi/verbs/';
const cmi5 = 'https://w3id.org/xapi/cmi5/context/';
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const span = /^PT\d+H\d{1,2}M\d{1,2}(\.\d{1,2})?S$/;

export const actor = {
  objectType: 'Agent',
  account: {homePage: 'https://lms.example', name: 'ann'},
};

export class StrictLrs {
  readonly registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
  readonly activityId = 'https://lms.example/au/17';
  /** All statements that it has, in the order in which they came. */
  readonly statements: Json[] = [];
  /** What broke a rule, a line each. */
  readonly faults: string[] = [];
  readonly calls: string[] = [];
  /** By the name of the document. */
  readonly documents = new Map<string, string>();
  /** Answers in its place, where it gives anything. */
  spoil: ((call: LrsCall) => LrsAnswer | Error | undefined) | undefined;
  readonly #origin: string;
  #called: () => void = () => {};
  readonly #sessions: Session[] = [];

  constructor(origin = 'https://lms.example') {
    this.#origin = origin;
  }

  /** Opens a session, and gives what is appended to the address of the unit. */
  launch(options: LaunchOptions = {}): string {
    for (const session of this.#sessions) session.isAbandoned = true;
    const number = this.#sessions.length + 1;
    const session: Session = {
      ...options,
      id: `session-${number}`,
      token: btoa(`token-${number}`),
      isFetched: false,
      isAbandoned: false,
    };
    this.#sessions.push(session);
    const {mode = 'Normal', masteryScore, moveOn = 'Completed', returnURL} = options;
    const data = {
      contextTemplate: this.#templateOf(session),
      launchMode: mode,
      moveOn,
      masteryScore,
      returnURL,
    };
    this.documents.set('LMS.LaunchData', options.launchData ?? JSON.stringify(data));
    const query = new URLSearchParams({
      endpoint: `${this.#origin}/lrs`,
      fetch: `${this.#origin}/token?session=${number}`,
      actor: JSON.stringify(actor),
      registration: this.registration,
      activityId: this.activityId,
    });
    return `?${query.toString()}`;
  }

  /** The verbs of the statements, in order. */
  get verbs(): readonly string[] {
    return this.statements.map(verbOf);
  }

  get progress(): Json {
    return JSON.parse(this.documents.get('the-lost-refresh.progress') ?? '{}') as Json;
  }

  /** As a window has it. */
  readonly fetch = async (input: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input);
    const answer = this.handle({
      method: init.method ?? 'GET',
      path: url.pathname + url.search,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : '',
    });
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    const {status, headers, body} = answer;
    return new Response(status === 204 ? null : (body ?? ''), {status, ...(headers && {headers})});
  };

  /** When something is so, after one of the calls. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => (this.#called = resolve));
  }

  handle(call: LrsCall): LrsAnswer | Error {
    // Those who wait look when this call is answered.
    queueMicrotask(() => this.#called());
    const {pathname, searchParams} = new URL(call.path, this.#origin);
    this.calls.push(`${call.method} ${pathname} ${searchParams.get('stateId') ?? ''}`.trim());
    const spoilt = this.spoil?.(call);
    if (spoilt) return spoilt;
    if (pathname === '/token') return this.#giveToken(call.method, searchParams.get('session'));
    const session = this.#sessions.find(
      ({token}) => call.headers.authorization === `Basic ${token}`,
    );
    if (!session?.isFetched) return this.#refuse(401, 'no token of a session');
    if (session.isAbandoned) return {status: 403};
    if (!/^1\.0\.\d$/.test(call.headers['x-experience-api-version'] ?? '')) {
      return this.#refuse(400, 'no version of xAPI');
    }
    switch (pathname) {
      case '/lrs/statements':
        return this.#onStatements(session, call, searchParams);
      case '/lrs/activities/state':
        return this.#onState(call, searchParams);
      case '/lrs/agents/profile':
        return {status: 404};
      default:
        return this.#refuse(404, `nothing at ${pathname}`);
    }
  }

  #giveToken(method: string, number: string | null): LrsAnswer {
    const session = this.#sessions[Number(number) - 1];
    if (method !== 'POST' || !session) return this.#refuse(405, 'a token is asked for by POST');
    const isFirst = !session.isFetched;
    session.isFetched = true;
    const answer = isFirst ? {'auth-token': session.token} : {'error-code': '1', 'error-text': ''};
    return {
      status: 200,
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(answer),
    };
  }

  #onStatements(session: Session, {method, body}: LrsCall, query: URLSearchParams): LrsAnswer {
    const id = query.get('statementId');
    if (method === 'GET') {
      const found = this.statements.find((each) => each.id === id);
      return found ? {status: 200, body: JSON.stringify(found)} : {status: 404};
    }
    const parsed = JSON.parse(body) as Json | Json[];
    const given = Array.isArray(parsed) ? parsed : [parsed];
    if (method === 'PUT' && given[0]?.id !== id) return this.#refuse(400, 'another statementId');
    const isThere = (each: Json): boolean => this.statements.some((other) => other.id === each.id);
    if (given.some((each) => isThere(each) && !this.#has(each))) return {status: 409};
    const kept = this.statements.length;
    for (const each of given.filter((each) => !isThere(each))) {
      const fault = this.#faultOf(session, each);
      if (fault) {
        this.statements.length = kept;
        return this.#refuse(400, `${verbOf(each)}: ${fault}`);
      }
      this.statements.push(each);
    }
    return {status: method === 'PUT' ? 204 : 200, body: '[]'};
  }

  #has(statement: Json): boolean {
    return this.statements.some((each) => JSON.stringify(each) === JSON.stringify(statement));
  }

  #onState({method, body, headers}: LrsCall, query: URLSearchParams): LrsAnswer {
    const isOurs =
      query.get('activityId') === this.activityId &&
      query.get('registration') === this.registration &&
      query.get('agent') === JSON.stringify(actor);
    const name = query.get('stateId') ?? '';
    if (!isOurs || name === '') return this.#refuse(400, 'the state of somebody else');
    const there = this.documents.get(name);
    if (method === 'GET') {
      if (there === undefined) return {status: 404};
      return {status: 200, headers: {etag: etagOf(there)}, body: there};
    }
    if (name === 'LMS.LaunchData') return this.#refuse(403, 'a unit may not write LMS.LaunchData');
    const {'if-match': match, 'if-none-match': none} = headers;
    if (match === undefined && none === undefined) return this.#refuse(409, 'no condition');
    const holds = there === undefined ? none === '*' : match === etagOf(there);
    if (!holds) return {status: 412};
    this.documents.set(name, body);
    return {status: 204};
  }

  #refuse(status: number, fault: string): LrsAnswer {
    this.faults.push(fault);
    return {status};
  }

  #templateOf({id}: Pick<Session, 'id'>): Json {
    return {
      extensions: {
        'https://w3id.org/xapi/cmi5/context/extensions/sessionid': id,
        'https://lms.example/cohort': 'autumn',
      },
      contextActivities: {grouping: [{id: 'urn:the-lost-refresh-course:au'}]},
      platform: 'LMS',
    };
  }

  /** The rules of sections 7, 9 and 10 of cmi5. */
  #faultOf(session: Session, statement: Json): string | undefined {
    const said = verbOf(statement);
    const context = (statement.context ?? {}) as Json;
    const result = (statement.result ?? {}) as Json;
    const categories = categoriesOf(statement);
    const isDefined = categories.includes(`${cmi5}categories/cmi5`);
    const before = this.statements.filter((each) => sessionOf(each) === session.id);
    const counts = 'success' in result || 'completion' in result;
    const isJudged = said === 'passed' || said === 'failed';
    const {masteryScore, mode = 'Normal'} = session;
    const scaled = ((result.score ?? {}) as Json).scaled as number | undefined;
    const extensions = (context.extensions ?? {}) as Json;
    const rules: readonly (readonly [isKept: boolean, fault: string])[] = [
      [uuid.test(String(statement.id)), 'its id is no UUID'],
      [JSON.stringify(statement.actor) === JSON.stringify(actor), 'another actor'],
      [/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(statement.timestamp)), 'no time in UTC'],
      [
        String(before.at(-1)?.timestamp ?? '') <= String(statement.timestamp),
        'earlier than the one before',
      ],
      [context.registration === this.registration, 'another registration'],
      [holds(context, this.#templateOf(session)), 'not made of the template'],
      [before.length === 0 ? said === 'initialized' : true, 'initialized is not the first'],
      [!before.some((each) => verbOf(each) === 'terminated'), 'after terminated'],
      [mode === 'Normal' || ['initialized', 'terminated'].includes(said), `recorded in ${mode}`],
      ...(isDefined
        ? ([
            [/^(initialized|completed|passed|failed|terminated)$/.test(said), 'no verb of cmi5'],
            [(statement.object as Json).id === this.activityId, 'of another activity'],
            [!before.some((each) => verbOf(each) === said), 'twice in a session'],
            [
              !isJudged || !before.some((each) => /^(passed|failed)$/.test(verbOf(each))),
              'two results in a session',
            ],
            [
              !['completed', 'passed'].includes(said) || !this.verbs.includes(said),
              'twice in a registration',
            ],
            [said !== 'failed' || !this.verbs.includes('passed'), 'failed after passed'],
            [categories.includes(`${cmi5}categories/moveon`) === counts, 'category moveon'],
            [isJudged ? result.success === (said === 'passed') : !('success' in result), 'success'],
            [
              said === 'completed' ? result.completion === true : !('completion' in result),
              'completion',
            ],
            [said === 'initialized' || span.test(String(result.duration)), 'duration'],
            [isJudged || !('score' in result), 'a score'],
            [scaled === undefined || (scaled >= 0 && scaled <= 1), 'score out of range'],
            [
              !isJudged ||
                masteryScore === undefined ||
                scaled === undefined ||
                scaled >= masteryScore === (said === 'passed'),
              'a result against the mastery score',
            ],
            [
              extensions[`${cmi5}extensions/masteryscore`] ===
                (isJudged ? masteryScore : undefined),
              'mastery score',
            ],
          ] as const)
        : ([
            [said === 'answered', 'neither defined nor expected'],
            [(statement.object as Json).id !== this.activityId, 'an answer to the whole unit'],
          ] as const)),
    ];
    return rules.find(([isKept]) => !isKept)?.[1];
  }
}

function verbOf(statement: Json): string {
  return String((statement.verb as Json | undefined)?.id).replace(verb, '');
}

function sessionOf({context}: Json): unknown {
  const {extensions} = context as {readonly extensions: Json};
  return extensions[`${cmi5}extensions/sessionid`];
}

function categoriesOf({context}: Json): readonly string[] {
  const {contextActivities = {}} = (context ?? {}) as {
    readonly contextActivities?: {readonly category?: readonly {readonly id: string}[]};
  };
  return contextActivities.category?.map(({id}) => id) ?? [];
}

/** Whether all that stands in `wanted` stands in `value`. */
function holds(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(wanted).every(([key, each]) => holds((value as Json)[key], each));
}

/** Another text for another document. */
function etagOf(text: string): string {
  let hash = 0;
  for (const unit of text) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return `"${hash.toString(16)}-${text.length}"`;
}
