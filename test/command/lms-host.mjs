/** A little LMS: it unpacks a package, serves it from a deep folder, and opens it in a frame of a page that records. */
import {readdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {unzipSync} from 'fflate';

const require = createRequire(import.meta.url);
const folder = '/pluginfile.php/17/mod_scorm/content/1/';
/** What LMSs append to the address of a unit. */
const query = '?aicc_sid=a%26b&AICC_URL=http%3A%2F%2Fx&sessionid=1;2&view=lab&v=99&%zz';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  xml: 'application/xml',
};

/** Serves packages and files until it is closed. */
export async function startHost() {
  const packages = new Map();
  const pages = new Map([
    ['/favicon.ico', ''],
    ['/scorm12.js', await scormAgain('scorm12')],
    ['/scorm2004.js', await scormAgain('scorm2004')],
  ]);
  let answer;
  const server = createServer((request, response) => {
    const {url} = request;
    const path = decodeURIComponent(url.split('?')[0]);
    if (/^\/(lrs|token)\b/.test(path)) {
      void answerCall(request, response, answer);
      return;
    }
    const [, name, file] =
      /^\/([\w-]+)\/pluginfile\.php\/17\/mod_scorm\/content\/1\/(.+)$/.exec(path) ?? [];
    const body = name ? packages.get(name)?.[file] : pages.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[path.split('.').at(-1)] ?? 'application/octet-stream',
      // As strict as a site can be.
      ...(name && {'content-security-policy': "default-src 'self'"}),
      // The files of a package stay as they are; the pages around them are other ones in each test.
      'cache-control': name ? 'max-age=3600' : 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Takes a package in, under a name. */
    upload: (name, zip) => packages.set(name, unzipSync(zip)),
    /** The page of a unit on its own, with no LMS around. */
    unit: (name) => `${origin}/${name}${folder}lms.html${query}`,
    /** What answers to calls of a learning record store. */
    answer: (handle) => (answer = handle),
    /** The address of a page that opens a unit in a frame, with what an LMS appends to its address. */
    framed(name, search) {
      const src = `/${name}${folder}lms.html${search.replaceAll('&', '&amp;')}`;
      const frame = `<iframe title="unit" src="${src}" width="1100" height="640"></iframe>`;
      pages.set(`/framed-${name}.html`, `<!doctype html><title>Course</title>${frame}`);
      return `${origin}/framed-${name}.html`;
    },
    /** Adds a page, or a file of one. */
    add: (path, body) => pages.set(path, body),
    async addFolder(path, folder) {
      for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
        const file = join(entry.parentPath, entry.name);
        if (entry.isFile()) pages.set(path + file.slice(folder.length + 1), await readFile(file));
      }
    },
    /** The address of a page that opens a unit in a frame, in another frame, as LMSs do; `script` comes first. */
    course(name, script) {
      const path = `/course-${name}.html`;
      const frame = `<iframe title="unit" src="/${name}${folder}lms.html${query}" width="1100" height="800"></iframe>`;
      pages.set(`/frame-${name}.html`, `<!doctype html><title>Frame</title>${frame}`);
      pages.set(
        path,
        `<!doctype html><title>Course</title>${script}
        <iframe title="frame" src="/frame-${name}.html" width="1140" height="840"></iframe>`,
      );
      return `${origin}${path}`;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function answerCall(request, response, handle) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  const {method, url: path, headers} = request;
  const answer = handle({method, path, headers, body});
  if (answer instanceof Error) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

/** The library as a classic script, which leaves its classes on the window. */
function scormAgain(name) {
  return readFile(require.resolve(`scorm-again/${name}/min`));
}
