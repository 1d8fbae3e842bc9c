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
  const words = msg(str`Open “${options.title}” in a page of its own`);
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
        when: msg('For wikis, courses and slides: what takes no script takes a frame.'),
        needs: [
          msg('Frames from this site: where the page has a policy, `frame-src` has to name it.'),
          msg(
            'In a sandbox, `allow-scripts` is enough; without `allow-same-origin` nothing a learner does is kept.',
          ),
          msg(
            '`allow-popups` for opening it in a page of its own, `allow-downloads` for saving files, and `allow="clipboard-write"` for copying.',
          ),
        ],
      };
    case 'element':
      return {
        name: msg('Element'),
        when: msg(
          'For pages of your own: it is a part of them, with attributes, properties and events.',
        ),
        needs: [
          msg('Scripts from this site: where the page has a policy, `script-src` has to name it.'),
          msg(
            'From another site, this one has to send `Access-Control-Allow-Origin`, as for any module.',
          ),
          msg('No style, no worker and no other site has to be allowed.'),
        ],
      };
    case 'script':
      return {
        name: msg('Element, for pages without modules'),
        when: msg('The same element as one classic script, for pages that can’t load modules.'),
        needs: [
          msg(
            'Scripts from this site, which unpack themselves: where the page has a policy, `script-src` has to name the site and `blob:`.',
          ),
          msg('It is all in one file, so nothing else is fetched.'),
        ],
      };
    case 'file':
      return {
        name: msg('One file'),
        when: msg(
          'For mail, a USB stick or a share: it opens by a double click and asks nothing of any network.',
        ),
        needs: [
          msg(
            "Scripts and styles in the page itself: where there is a policy, `script-src 'unsafe-inline'; style-src 'unsafe-inline'`, and `worker-src blob:` for checking situations beside the page.",
          ),
          msg('Opened from a disk, it can be framed by pages of that disk only.'),
        ],
      };
    case 'lms':
      return {
        name: msg('LMS package'),
        when: msg('For a learning platform that is to know who has finished, and how well.'),
        needs: [
          msg('SCORM 1.2, SCORM 2004 or cmi5, and the right to upload a package.'),
          msg('The package holds everything; the platform needs no access to this site.'),
        ],
      };
  }
}
