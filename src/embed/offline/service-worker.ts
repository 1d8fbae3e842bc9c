/** Keeps the files of the site on the device, so that it opens without a network; all of one version together. */

/** What of a service worker is used here: the types of pages and of workers don't go together. */
interface Worker {
  readonly location: Location;
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** Filled in by the build. */
declare const __FILES__: readonly string[];
/** The texts of languages, which are kept when they are used. */
declare const __LANGUAGES__: readonly string[];
declare const __VERSION__: string;

const worker = self as unknown as Worker;
const prefix = 'lost-refresh ';
const cacheName = prefix + __VERSION__;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({data}) => {
  // The reader has asked for the newer version: the page reloads by itself.
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  if (__FILES__.includes(path)) event.respondWith(ownFile(event, path));
  else if (__LANGUAGES__.includes(path)) event.respondWith(languageFile(event, path));
  else if (hashed.test(path)) event.respondWith(earlierFile(event.request, path));
});

/** A file whose name tells its content, so that every release has another. */
const hashed = /-[\w-]{8}\.\w+$/;

/** All or nothing: a version that lacks a file is never used. */
async function install(): Promise<void> {
  await store();
  if (await hasRedirected()) await worker.skipWaiting();
}

async function store(): Promise<void> {
  const cache = await caches.open(cacheName);
  const files = [...__FILES__, ...(await usedLanguages())];
  await Promise.all(files.map(async (file) => cache.put(file, await fetched(file))));
}

/** The texts that an earlier version was used with, as they are in this one. */
async function usedLanguages(): Promise<readonly string[]> {
  const used = new Set<string>();
  for (const name of await earlierCaches()) {
    const cache = await caches.open(name);
    for (const {url} of await cache.keys())
      used.add(url.slice(worker.registration.scope.length).replace(hashed, ''));
  }
  return __LANGUAGES__.filter((file) => used.has(file.replace(hashed, '')));
}

/** From the network, whatever the browser remembers of an older version. */
async function fetched(file: string): Promise<Response> {
  const response = await fetch(new Request(file, {cache: 'reload'}));
  if (!response.ok) throw new Error(`${file} answers ${response.status}.`);
  // A host may redirect `index.html` to `/`; browsers refuse a redirected answer to a navigation.
  const {body, status, statusText, headers} = response;
  return new Response(body, {status, statusText, headers});
}

/** An earlier release kept redirected answers, with which no page of its visitors opens any more. */
async function hasRedirected(): Promise<boolean> {
  for (const name of await earlierCaches()) {
    const page = await caches.match('index.html', {cacheName: name});
    if (page?.redirected) return true;
  }
  return false;
}

/** Oldest first. */
async function earlierCaches(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name !== cacheName);
}

/** Keeps the release before for the tabs that were opened with it; their reader is asked to reload. */
async function takeOver(): Promise<void> {
  const old = (await earlierCaches()).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * The path of what is asked for within the site; undefined for what is none of it. A query says what
 * to show, not which file. Many hosts serve `x.html` as `x`.
 */
function pathOf({method, url}: Request): string | undefined {
  const {scope} = worker.registration;
  if (method !== 'GET' || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).replace(/[?#].*$/s, '') || 'index.html';
  return __FILES__.includes(`${path}.html`) ? `${path}.html` : path;
}

async function ownFile(event: FetchEvent, path: string): Promise<Response> {
  const kept = await caches.match(path, {cacheName});
  if (kept) return kept;
  event.waitUntil(refill());
  return fetch(event.request);
}

/** Kept from its first use on. */
async function languageFile(event: FetchEvent, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(path);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(path, response.clone()));
  return response;
}

async function earlierFile(request: Request, path: string): Promise<Response> {
  for (const name of await earlierCaches()) {
    const kept = await caches.match(path, {cacheName: name});
    if (kept) return kept;
  }
  return fetch(request);
}

let refilling: Promise<void> | undefined;

/** After a cache was deleted: stores all files again, unless the host has another release by now. */
function refill(): Promise<void> {
  refilling ??= fetch('sw.js', {cache: 'reload'})
    .then(async (response) => {
      if ((await response.text()).includes(__VERSION__)) await store();
    })
    // Without a network there is nothing to store; the next request tries again.
    .catch(() => {})
    .finally(() => (refilling = undefined));
  return refilling;
}
