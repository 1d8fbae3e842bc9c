/** What is beside the page in the site: documentation, examples, pictures, a schema, types. */
import {readFileSync} from 'node:fs';

import type {HtmlTagDescriptor, Plugin} from 'vite';

import {scenarioJsonSchema} from '../../run/scenario-schema.js';
import {documentation} from '../docs/embedding-page.js';
import {declarationOf, elementsManifest} from './elements-manifest.js';

/** For editors that complete the elements of a page while one types it. */
const elementsName = 'custom-elements.json';

const icons = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

export function siteFiles(): Plugin {
  return {
    name: 'site-files',
    transformIndexHtml: (_page, {path, server}) => {
      // The inspector is a page for itself.
      if (path === '/inspector.html') return [icon];
      if (path !== '/index.html') return [];
      return server ? links : [...links, fallback];
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await allFiles())) {
        this.emitFile({type: 'asset', fileName, source});
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.replace(/^\/|\?.*$/g, '') ?? '';
        const isOurs =
          name in files || name === elementsName || /^(embedding|examples\/\w+)\.html$/.test(name);
        if (!isOurs) {
          next();
          return;
        }
        response.setHeader('Content-Type', typeOf(name));
        allFiles().then((all) => response.end(all[name]), next);
      });
    },
  };
}

async function allFiles(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const made = Object.entries(files).map(([name, make]) => [name, make()] as const);
  const elements = await elementsManifest();
  return {
    ...Object.fromEntries(made),
    [elementsName]: json(elements),
    ...documentation(declarationOf('lost-refresh', elements)),
  };
}

const types = [
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
] as const;

function typeOf(name: string): string {
  return types.find(([end]) => name.endsWith(end))?.[1] ?? 'text/html';
}

const icon: HtmlTagDescriptor = {
  tag: 'link',
  attrs: {rel: 'icon', href: './icon.svg', type: 'image/svg+xml'},
  injectTo: 'head',
};
const links: HtmlTagDescriptor[] = [
  icon,
  {tag: 'link', attrs: {rel: 'manifest', href: './manifest.webmanifest'}, injectTo: 'head'},
];
/** First of all, so that it hears of what does not load. The one file that it goes on with is built. */
const fallback: HtmlTagDescriptor = {
  tag: 'script',
  attrs: {src: './fallback.js'},
  injectTo: 'head-prepend',
};

const manifest = {
  name: 'The Lost Refresh',
  short_name: 'Lost Refresh',
  description:
    'An interactive simulator of one fault in Systems Management Server 1.2: a retry that forgets to refresh.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#faf8f3',
  theme_color: '#faf8f3',
  icons: [
    {src: 'icon.svg', sizes: 'any', type: 'image/svg+xml'},
    {src: 'icon-192.png', sizes: '192x192', type: 'image/png'},
    {src: 'icon-512.png', sizes: '512x512', type: 'image/png'},
    {src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'},
  ],
};

/** By their names in the site. */
const files: Readonly<Record<string, () => string | Uint8Array>> = {
  // For editors that check a scenario file while one types it.
  'scenario.schema.json': () => json(scenarioJsonSchema()),
  'manifest.webmanifest': () => json(manifest),
  'docs.css': () => text('src/ui/tokens.css') + text('src/embed/docs/docs.css'),
  'host.d.ts': hostTypes,
  ...Object.fromEntries(icons.map((icon) => [icon, () => readFileSync(`src/embed/icons/${icon}`)])),
};

function text(path: string): string {
  return readFileSync(path, 'utf8');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function hostTypes(): string {
  return `${text('src/embed/host-types.ts')}
/** Finds the simulator in a frame. Rejects where nobody answers in time. */
export declare function connect(
  frame: HTMLIFrameElement,
  options?: HostOptions,
): Promise<HostSimulator>;
export as namespace LostRefresh;
`;
}
