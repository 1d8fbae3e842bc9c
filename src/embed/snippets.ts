/** What is pasted into a page to embed the simulator there: one text for each way in. */
import {msg, str} from '@lit/localize';

import {queryText} from '../links/link.js';

export const ways = ['frame', 'element', 'script', 'file', 'lms'] as const;
export type Way = (typeof ways)[number];

/** Ways in that are a text to paste. */
export type SnippetWay = Exclude<Way, 'file' | 'lms'>;

export interface SnippetOptions {
  /** The folder of the site, with a slash at its end. */
  readonly site: string;
  /** What is shown and how. */
  readonly params: readonly (readonly [string, string])[];
  /** What it is called, for those who do not see it. */
  readonly title: string;
  /** In CSS pixels; undefined for as wide as the page lets it be. */
  readonly width?: number | undefined;
  readonly height: number;
  /** Whether the frame may keep what a learner has done. */
  readonly keepsProgress: boolean;
  /** Whether the frame grows with its contents, by a script of ours in the page around. */
  readonly fits: boolean;
}

export function snippetOf(way: SnippetWay, options: SnippetOptions): string {
  switch (way) {
    case 'frame':
      return frameSnippet(options);
    case 'element':
      return elementSnippet(
        options,
        `<script type="module" src="${escaped(options.site)}lost-refresh.js"></script>`,
      );
    case 'script':
      return elementSnippet(
        options,
        `<script defer src="${escaped(options.site)}lost-refresh.iife.js"></script>`,
      );
  }
}

/** What a frame is allowed by the page around: to copy and to fill the screen. */
export const frameAllows = 'clipboard-write; fullscreen';

/** What a sandboxed frame needs: scripts always; the others for what their names say. */
export function sandboxOf(keepsProgress: boolean): string {
  const tokens = ['allow-scripts', 'allow-popups', 'allow-downloads'];
  return [...tokens, ...(keepsProgress ? ['allow-same-origin'] : [])].join(' ');
}

/** The address that shows it. */
export function addressOf({site, params}: Pick<SnippetOptions, 'site' | 'params'>): string {
  if (params.length === 0) return site;
  return site + queryText(params);
}

function frameSnippet(options: SnippetOptions): string {
  const {title, width, height, fits, site} = options;
  const lines = [
    `src="${escaped(addressOf(options))}"`,
    `title="${escaped(title)}"`,
    `width="${width ?? '100%'}" height="${height}" style="border: 0"`,
    `loading="lazy" allow="${frameAllows}"`,
    `sandbox="${sandboxOf(options.keepsProgress)}"`,
  ];
  const frame = `<iframe\n  ${lines.join('\n  ')}\n></iframe>`;
  const fit = `<script src="${escaped(site)}host.iife.js"></script>
<script>
  LostRefresh.connect(document.querySelector('${inScript(`iframe[src^="${inSelector(site)}"]`)}'));
</script>`;
  return [frame, fallback(options), ...(fits ? [fit] : [])].join('\n');
}

function elementSnippet(options: SnippetOptions, script: string): string {
  const attributes = options.params.map(([name, text]) =>
    name === 'autoplay' && text === 'on' ? ` ${name}` : ` ${name}="${escaped(text)}"`,
  );
  return `${script}
<lost-refresh${attributes.join('')}>
  ${fallback(options).replace(/\n/g, '\n  ')}
</lost-refresh>`;
}

/** For where the frame or the script is taken out. */
function fallback(options: SnippetOptions): string {
  const words = msg(str`Open “${options.title}” on its own page`);
  return `<p><a href="${escaped(addressOf(options))}">${escaped(words)}</a></p>`;
}

function inSelector(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

/** Between single quotes, in a script that stands in a page. */
function inScript(text: string): string {
  return text.replace(/['\\]/g, '\\$&').replaceAll('<', '\\x3c');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

export interface WayWords {
  readonly name: string;
  /** When to take it, in one sentence. */
  readonly when: string;
  /** What the host has to allow, a sentence each. */
  readonly needs: readonly string[];
}

export function wordsOf(way: Way): WayWords {
  switch (way) {
    case 'frame':
      return {
        name: msg('Frame'),
        when: msg(
          'For wikis, courses and slides. A frame also works where scripts are not allowed.',
        ),
        needs: [
          msg(
            'Frames from this site. If the page has a content security policy, its `frame-src` must name the site.',
          ),
          msg(
            'In a sandbox, `allow-scripts` is enough. Without `allow-same-origin`, the frame keeps no progress.',
          ),
          msg(
            '`allow-popups` to open the simulator on its own page, `allow-downloads` to save files, and `allow="clipboard-write"` to copy.',
          ),
        ],
      };
    case 'element':
      return {
        name: msg('Element'),
        when: msg(
          'For your own pages. The element is part of the page and has attributes, properties and events.',
        ),
        needs: [
          msg(
            'Scripts from this site. If the page has a content security policy, its `script-src` must name the site.',
          ),
          msg(
            'To load the module from another site, that site must send `Access-Control-Allow-Origin`.',
          ),
          msg('The host does not need to allow styles, workers or other sites.'),
        ],
      };
    case 'script':
      return {
        name: msg('Element, for pages without modules'),
        when: msg('The same element as one classic script, for pages that cannot load modules.'),
        needs: [
          msg(
            'Scripts from this site, which unpack themselves. If the page has a content security policy, its `script-src` must name the site and `blob:`.',
          ),
          msg('One file contains everything, so the page loads nothing else.'),
        ],
      };
    case 'file':
      return {
        name: msg('One file'),
        when: msg(
          'For mail, a USB stick or a network share. It opens with a double-click and needs no network.',
        ),
        needs: [
          msg(
            "Scripts and styles in the page itself. A content security policy must have `script-src 'unsafe-inline'; style-src 'unsafe-inline'`, and `worker-src blob:` to check situations in the background.",
          ),
          msg('If you open the file from a disk, only pages on that disk can frame it.'),
        ],
      };
    case 'lms':
      return {
        name: msg('LMS package'),
        when: msg('For a learning platform that records who has finished, and with what score.'),
        needs: [
          msg('SCORM 1.2, SCORM 2004 or cmi5, and the right to upload a package.'),
          msg('The package holds everything; the platform needs no access to this site.'),
        ],
      };
  }
}
