/** Calls a learning record store that may refuse, answer anything, or be gone. Nothing here throws. */
import type {Outcome, Refused} from './lms-calls.js';

/** What the store did, and what it said. */
export type LrsReply =
  | {readonly is: 'done'; readonly text: string; readonly etag: string}
  | Refused
  | {readonly is: 'gone'};

export interface LrsRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

type Fetch = typeof fetch;

/** Nothing that a store keeps for a unit is longer, in characters. */
const longestReply = 500_000;
/** A browser takes no more along from a page that is closed, all requests together. */
const longestKept = 30_000;
const patience = 30_000;

export async function callLrs(fetch: Fetch, request: LrsRequest): Promise<LrsReply> {
  const {method, url, headers, body} = request;
  try {
    const response = await fetch(url, {
      method,
      headers: {...headers, ...(body !== undefined && {'Content-Type': 'application/json'})},
      ...(body !== undefined && {body}),
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      keepalive: (body ?? '').length < longestKept,
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return {is: 'refused', code: String(response.status)};
    const text = await response.text();
    if (text.length > longestReply) return {is: 'refused', code: ''};
    return {is: 'done', text, etag: response.headers.get('ETag') ?? ''};
  } catch {
    return {is: 'gone'};
  }
}

/** Whether another request would fare no better: the store is not there, or has shut this visit out. */
export function isAway(outcome: Outcome): boolean {
  return (
    outcome.is === 'gone' ||
    (outcome.is === 'refused' && /^(401|403|408|429|5\d\d)$/.test(outcome.code))
  );
}

/** Undefined for what is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The resources of xAPI below an endpoint, spoken to with the token of one visit. */
export class LrsCalls {
  readonly #fetch: Fetch;
  readonly #endpoint: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(fetch: Fetch, endpoint: string, token: string) {
    this.#fetch = fetch;
    this.#endpoint = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    this.#headers = {Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3'};
  }

  get(resource: string, query: Readonly<Record<string, string>>): Promise<LrsReply> {
    return this.#call('GET', resource, query);
  }

  put(
    resource: string,
    query: Readonly<Record<string, string>>,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LrsReply> {
    return this.#call('PUT', resource, query, body, headers);
  }

  post(resource: string, body: string): Promise<LrsReply> {
    return this.#call('POST', resource, {}, body);
  }

  #call(
    method: LrsRequest['method'],
    resource: string,
    query: Readonly<Record<string, string>>,
    body?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LrsReply> {
    const url = new URL(resource, this.#endpoint);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const all = {...this.#headers, ...headers};
    return callLrs(this.#fetch, {method, url: url.href, headers: all, body});
  }
}
