/** What is pasted into a page to embed the simulator there: one text for each way in. */
import {msg, str} from '@lit/localize';

export const ways = ['frame', 'element', 'script', 'file', 'lms'] as const;
export type Way = (typeof ways)[number];

/** Ways in that are a text to paste. */
export type SnippetWay = Exclude<Way, 'file' | 'lms'>;

export interface SnippetOptions {
  /** The folder of the site, with a slash at its end. */
  readonly site: string;
  /** What is shown and how, in the words of the vocabulary. */
  readonly said: readonly (readonly [string, string])[];
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
        `<script type="module" src="${options.site}lost-refresh.js"></script>`,
      );
    case 'script':
      return elementSnippet(
        options,
        `<script defer src="${options.site}lost-refresh.iife.js"></script>`,
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
export function addressOf({site, said}: Pick<SnippetOptions, 'site' | 'said'>): string {
  if (said.length === 0) return site;
  return `${site}?v=1&${said.map(([name, text]) => `${name}=${text}`).join('&')}`;
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
  const fit = `<script src="${site}host.iife.js"></script>
<script>
  LostRefresh.connect(document.querySelector('iframe[src^="${site}"]'));
</script>`;
  return [frame, fallback(options), ...(fits ? [fit] : [])].join('\n');
}

function elementSnippet(options: SnippetOptions, script: string): string {
  const attributes = options.said.map(([name, text]) =>
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

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
