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

interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** Filled in by the build. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const worker = self as unknown as Worker;
const prefix = 'lost-refresh ';
const cacheName = prefix + __VERSION__;

worker.addEventListener('install', (event) => event.waitUntil(store()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({data}) => {
  // The reader has asked for the newer version: the page reloads by itself.
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path !== undefined) event.respondWith(answer(event.request, path));
});

/** All or nothing: a version that lacks a file is never used. */
async function store(): Promise<void> {
  const cache = await caches.open(cacheName);
  // From the network, whatever the browser remembers of an older version.
  await cache.addAll(__FILES__.map((file) => new Request(file, {cache: 'reload'})));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Which of our files is asked for; undefined for what is none. A query says what to show, not which file. */
function pathOf({method, url}: Request): string | undefined {
  const {scope} = worker.registration;
  if (method !== 'GET' || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).replace(/[?#].*$/s, '') || 'index.html';
  return __FILES__.includes(path) ? path : undefined;
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(request);
}
