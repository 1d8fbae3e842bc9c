/** Packs all of the simulator into one file: a page that opens from a disk, or a classic script. */
import {readFileSync} from 'node:fs';
import {deflateRawSync} from 'node:zlib';

import type {Plugin} from 'vite';

import {translated} from '../../../locales/generated/list.js';
import {textsScript} from './languages-plugin.js';
import {licencesOf, licencesText} from './licences-plugin.js';

/** Takes the script out of the build, and puts pages that hold it in its place: one for each language. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const script = onlyScript(bundle);
      Reflect.deleteProperty(bundle, script.fileName);
      const page = readFileSync('index.html', 'utf8');
      const styles = readFileSync('src/ui/tokens.css', 'utf8');
      const notices = noticesIn(bundle);
      const source = pageOf(page, styles, script.code, notices);
      this.emitFile({type: 'asset', fileName: 'lost-refresh.html', source});
      for (const locale of translated) {
        this.emitFile({
          type: 'asset',
          fileName: `lost-refresh.${locale}.html`,
          source: pageOf(
            page.replace('<html lang="en">', `<html lang="${locale}">`),
            styles,
            textsScript(locale) + script.code,
            notices,
          ),
        });
      }
    },
  };
}

/** Packs a classic script: as it is, it would be more than twice as large. */
export function packedScript(): Plugin {
  return {
    name: 'packed-script',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const script = onlyScript(bundle);
      const notices = noticesIn(bundle).replaceAll('*/', '* /');
      script.code = `/*!\n${notices}*/\n${unpacking(script.code, runAsFile)}`;
    },
  };
}

/** Goes wherever the file goes, as nothing lies beside it. */
function noticesIn(bundle: Bundle): string {
  return licencesText(licencesOf(bundle));
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];
type Script = Extract<Bundle[string], {type: 'chunk'}>;

function onlyScript(bundle: Bundle): Script {
  const scripts = Object.values(bundle).filter((each): each is Script => each.type === 'chunk');
  const [script] = scripts;
  if (!script || scripts.length > 1)
    throw new Error(`There are ${scripts.length} scripts, not one.`);
  return script;
}

/** The page of the site, with its style sheet and its script in it, and without any other file. */
export function pageOf(page: string, styles: string, script: string, notices: string): string {
  return page
    .replace(/ *<link\b[^>]*>\n/g, '')
    .replace(/ *<script\b[^>]*><\/script>\n/g, '')
    .replace('</head>', () => `<style>${smaller(styles)}</style>\n  </head>`)
    .replace('<head>', () => `<head>\n    <!--\n${notices.replaceAll('--', '- -')}-->`)
    .replace('</body>', () => `<script>${unpacking(script, runInPage)}</script>\n  </body>`);
}

function smaller(styles: string): string {
  return styles
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/**
 * What a page with `require-trusted-types-for` takes for a script: no text but what this policy has made.
 * Where the page does not allow the policy, the browser says so as it refuses the text.
 */
const trusted = (kind: 'createScript' | 'createScriptURL', text: string): string =>
  `let trusted=${text};
try{trusted=trustedTypes.createPolicy("lost-refresh",{${kind}:given=>given===${text}?given:""}).${kind}(${text})}catch{}`;

/** Where scripts may stand in the page itself, as they have to in a page of one file. */
const runInPage = `${trusted('createScript', 'text')}
document.head.append(Object.assign(document.createElement("script"),{textContent:trusted}))`;

/**
 * As a file that the browser makes: `script-src blob:` allows it, where no script may stand in the page.
 * In a page that has the element already, there is nothing to do.
 */
const runAsFile = `if(customElements.get("lost-refresh"))return;
const url=URL.createObjectURL(new Blob([text],{type:"text/javascript"}));
${trusted('createScriptURL', 'url')}
const script=Object.assign(document.createElement("script"),{src:trusted,onload(){URL.revokeObjectURL(url)}});
script.dataset.from=from;
document.head.append(script)`;

/**
 * A script that unpacks another and runs it.
 *
 * Packed, it is less than half as large, which counts where it is mailed or pasted; and what is
 * packed holds no words that would end the script it stands in.
 */
function unpacking(script: string, run: string): string {
  const packed = deflateRawSync(script, {level: 9});
  return `(async()=>{
const from=document.currentScript?.src??"";
const bytes=(${bytesOfText.toString()})("${textOfBytes(packed)}",${packed.length});
const text=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
${run};
})()`;
}

/** Printable ASCII without the quote and the backslash, which would end the text, and without “<”. */
const digits = Array.from({length: 94}, (_, index) => String.fromCharCode(33 + index)).filter(
  (digit) => !'"\\<'.includes(digit),
);

/** Bytes as text: 13 or 14 bits stand in two of 91 digits (basE91), 8 percent shorter than base64. */
export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  let [held, bits] = [0, 0];
  const write = (value: number): void => {
    text += `${digits[value % 91]}${digits[Math.floor(value / 91)]}`;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    // Two digits hold 8281 values: 14 bits fit where the lower 13 are below 89.
    const taken = (held & 8191) > 88 ? 13 : 14;
    write(held & (2 ** taken - 1));
    held >>= taken;
    bits -= taken;
  }
  if (bits > 0) write(held);
  return text;
}

/** So many bytes from their text. It stands in the files as it is here, so it uses nothing else. */
export function bytesOfText(text: string, size: number): Uint8Array<ArrayBuffer> {
  const digit = (at: number): number => {
    const code = text.charCodeAt(at);
    return code - 33 - Number(code > 34) - Number(code > 60) - Number(code > 92);
  };
  const bytes = new Uint8Array(size);
  let [held, bits, length] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 2) {
    const value = digit(at) + digit(at + 1) * 91;
    held |= value << bits;
    bits += (value & 8191) > 88 ? 13 : 14;
    for (; bits > 7; bits -= 8) {
      // The last two digits can hold more bits than there are: what comes after the end is lost.
      bytes[length++] = held;
      held >>= 8;
    }
  }
  return bytes;
}
