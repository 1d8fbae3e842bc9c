/** Puts the story as a comic into the page, and makes the picture that links to the page are shown with. */
import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {initWasm, Resvg} from '@resvg/resvg-wasm';
import type {HtmlTagDescriptor, Plugin} from 'vite';

import {comicPage, comicStyles, headline, previewPicture} from '../../story/comic/index.js';

const preview = 'preview.png';
const packages = createRequire(import.meta.url);

export function comic(): Plugin {
  return {
    name: 'comic',
    transformIndexHtml: {
      order: 'pre',
      handler(page, {path}) {
        if (path !== '/index.html') return page;
        const html = page.replace('<sms-app></sms-app>', () => `<sms-app>${comicPage()}</sms-app>`);
        return {html, tags: meta()};
      },
    },
    transform(code, id) {
      return id.endsWith('/story/comic/comic.css') ? code + comicStyles() : undefined;
    },
    // After the lists of what is kept offline and what goes into a package: neither needs it.
    async writeBundle({dir = 'dist'}) {
      await writeFile(join(dir, preview), await previewPng());
    },
  };
}

function meta(): HtmlTagDescriptor[] {
  const properties = {
    'og:title': 'The Lost Refresh',
    'og:description': headline(),
    'og:image': `./${preview}`,
    'og:image:alt': headline(),
    'og:type': 'website',
  };
  return Object.entries(properties).map(([property, content]) => ({
    tag: 'meta',
    attrs: {property, content},
    injectTo: 'head',
  }));
}

let isReady: Promise<void> | undefined;

/** The same bytes on every machine: the fonts come with the build. */
async function previewPng(): Promise<Uint8Array> {
  isReady ??= initWasm(readFileSync(packages.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await isReady;
  const fonts = ['DejaVuSans', 'DejaVuSans-Bold'].map((font) =>
    readFileSync(packages.resolve(`dejavu-fonts-ttf/ttf/${font}.ttf`)),
  );
  const svg = previewPicture(readFileSync('src/ui/tokens.css', 'utf8'));
  const drawing = new Resvg(svg, {
    font: {fontBuffers: fonts, defaultFontFamily: 'DejaVu Sans'},
  });
  return drawing.render().asPng();
}
