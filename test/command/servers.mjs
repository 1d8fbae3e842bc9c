/** Static servers for tests: of the built site, and of pages of others on another origin. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder from a path of a host.
 *
 * `headers` go with every answer; `replaced` files come in place of those of the folder, and
 * `null` for one that is gone. A host of `redirects` sends `/index.html` to `/` and `/x.html` to
 * `/x`, as many do. A host with a `fallback` answers with `index.html` whatever it does not have, as
 * hosts of single-page applications do. `onAsked` is told each path.
 */
export async function serveFolder(
  folder,
  {
    path = '/',
    headers = {},
    replaced = new Map(),
    redirects = false,
    fallback = false,
    onAsked,
  } = {},
) {
  const server = await listen(async ({url}, response) => {
    const [asked, query] = decodeURIComponent(url).split('?');
    onAsked?.(asked);
    if (redirects && asked.endsWith('.html')) {
      const location = asked.replace(/(index)?\.html$/, '') + (query ? `?${query}` : '');
      response.writeHead(308, {location}).end();
      return;
    }
    let name = asked.startsWith(path) ? asked.slice(path.length) || 'index.html' : undefined;
    if (redirects && name && !extname(name)) name += '.html';
    let body = name === undefined ? undefined : await contents(folder, name, replaced);
    if (fallback && body === undefined) {
      name = 'index.html';
      body = await contents(folder, name, replaced);
    }
    // No cache of the browser's, so that what is kept is kept by the site.
    const status = body === undefined ? 404 : 200;
    const type = types[extname(name ?? '')] ?? 'application/octet-stream';
    response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...headers});
    response.end(body);
  });
  return {...server, address: `${server.origin}${path}`};
}

/** Serves pages by their paths: each with its text, and the policy that it is under. */
export async function servePages() {
  const pages = new Map();
  const server = await listen(({url}, response) => {
    const page = pages.get(url.split('?')[0]);
    response.writeHead(page ? 200 : url === '/favicon.ico' ? 204 : 404, {
      'content-type': types['.html'],
      ...(page?.policy && {'content-security-policy': page.policy}),
    });
    response.end(page?.text);
  });
  let count = 0;
  return {
    ...server,
    /** The address of a page with this in its body. */
    add(body, policy) {
      const path = `/page-${++count}.html`;
      const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>';
      pages.set(path, {text: `${head}<body>${body}`, policy});
      return `${server.origin}${path}`;
    },
  };
}

async function contents(folder, name, replaced) {
  if (replaced.has(name)) return replaced.get(name) ?? undefined;
  const file = normalize(join(folder, name));
  return file.startsWith(folder) ? readFile(file).catch(() => undefined) : undefined;
}

async function listen(answer) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
