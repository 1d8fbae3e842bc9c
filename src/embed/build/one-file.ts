/** Makes one page of one script: everything stands in it, so that it opens from a disk. */
import {readFileSync} from 'node:fs';
import {deflateRawSync} from 'node:zlib';

import type {Plugin} from 'vite';

/** Takes the script out of the build, and puts a page that holds it in its place. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const [name, script] = Object.entries(bundle).find(([, {type}]) => type === 'chunk') ?? [];
      if (!name || script?.type !== 'chunk') throw new Error('There is no script for the page.');
      Reflect.deleteProperty(bundle, name);
      const page = readFileSync('index.html', 'utf8');
      const styles = readFileSync('src/styles/tokens.css', 'utf8');
      const source = pageOf(page, styles, script.code);
      this.emitFile({type: 'asset', fileName: 'lost-refresh.html', source});
    },
  };
}

/** The page of the site, with its style sheet and its script in it, and without any other file. */
export function pageOf(page: string, styles: string, script: string): string {
  return page
    .replace(/ *<link\b[^>]*>\n/g, '')
    .replace(/ *<script\b[^>]*><\/script>\n/g, '')
    .replace('</head>', () => `<style>${smaller(styles)}</style>\n  </head>`)
    .replace('</body>', () => `<script>${unpacking(script)}</script>\n  </body>`);
}

function smaller(styles: string): string {
  return styles
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/**
 * A script that unpacks another and runs it.
 *
 * Packed, the page is less than half as large, which counts where it is mailed or pasted; and what
 * is packed holds no words that would end the script it stands in.
 */
function unpacking(script: string): string {
  const packed = deflateRawSync(script, {level: 9}).toString('base64');
  return `(async()=>{
const bytes=Uint8Array.from(atob("${packed}"),(c)=>c.charCodeAt(0));
const text=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
document.head.append(Object.assign(document.createElement("script"),{textContent:text}));
})()`;
}
