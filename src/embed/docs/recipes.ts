/** How the simulator is put into the pages of others, one recipe for each kind. */
import {snippetOf, type SnippetOptions} from '../snippets.js';
import {code, escape, list, page, paragraphs} from './html.js';

export interface Recipe {
  /** Also the name of its file. */
  readonly id: string;
  readonly name: string;
  /** One sentence on what is special there. */
  readonly lead: string;
  readonly steps: readonly string[];
  readonly snippet: string;
  /** What may go wrong there, and what to do. */
  readonly notes: readonly string[];
}

/** Stands for the address of wherever the site is hosted. */
export const exampleSite = 'https://training.example/lost-refresh/';

const title = 'The Lost Refresh: where the retry loses the refresh';

const options: SnippetOptions = {
  site: exampleSite,
  params: [
    ['step', 'first-difference'],
    ['controls', 'play'],
  ],
  title,
  height: 640,
  keepsProgress: false,
  fits: false,
};

const lesson: SnippetOptions = {
  ...options,
  title: 'The Lost Refresh: the lesson on the fault',
  params: [
    ['view', 'lesson'],
    ['lesson', 'the-lost-refresh'],
  ],
  height: 820,
  keepsProgress: true,
};

export const recipes: readonly Recipe[] = [
  {
    id: 'plain',
    name: 'Plain HTML',
    lead: 'A page of your own can take the frame, the element, and drive both.',
    steps: [
      'Put the folder of the site on your server, or take its address where it is hosted already.',
      'Paste the snippet where the simulator is to be.',
      'Let the script fit the height, or leave it out and give a height that suits the page.',
    ],
    snippet: snippetOf('frame', {...options, fits: true}),
    notes: [
      'The buttons below drive the frame by messages; what it reports is written under them.',
      'Below them stands the element, which is driven by its properties.',
    ],
  },
  {
    id: 'reveal',
    name: 'reveal.js',
    lead: 'The frame begins to play when its slide comes, and stops when it goes.',
    steps: [
      'Put the frame into a slide, with `data-src` in place of `src`, so that it loads when its slide is near.',
      'Say `autoplay=on` if it is to play from a moment that the address names.',
    ],
    snippet: `<section>
  <h2>Where the refresh is lost</h2>
${indented(
  snippetOf('frame', {...options, params: [['controls', 'play']], height: 520})
    .replace(' src=', ' data-src=')
    .replace('\n  loading="lazy" allow', '\n  data-preload allow'),
)}
</section>`,
    notes: [
      'reveal.js says `slide:start` and `slide:stop` to every frame; both are obeyed.',
      'Keys go to the simulator only while the focus is in it; Escape gives it back to the slides.',
      'The slides below say what reveal.js says.',
    ],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    lead: 'A frame in a page, or a SCORM package where the grade book is to know.',
    steps: [
      'For a frame: edit a page or a label, open the source view of the editor (`<>`), and paste the snippet.',
      'For a package: “Share”, “Embed…” and “LMS package” in the simulator make one for SCORM 1.2; add it as an activity “SCORM package”.',
    ],
    snippet: snippetOf('frame', lesson),
    notes: [
      'Where the editor takes the frame out, an administrator has to allow it, or to let the text be trusted.',
      'Pages with H5P content bring a script that fits heights; the frame answers it.',
      'Moodle promises SCORM 1.2 only; packages for SCORM 2004 also worked in Moodle 4.5 and 5.1.',
    ],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    lead: 'A frame in a page; Canvas fits its height by itself.',
    steps: [
      'Edit a page, open the HTML view (`</>`), and paste the snippet.',
      'Save. In a browser the frame becomes as tall as its contents; the mobile apps keep the height that stands there.',
    ],
    snippet: snippetOf('frame', lesson),
    notes: [
      'Canvas keeps `src`, `title`, `width`, `height`, `allow` and `loading` of a frame, and may take the rest out.',
      'The height is told by `lti.frameResize`, which needs no set-up.',
    ],
  },
  {
    id: 'confluence',
    name: 'Confluence',
    lead: 'A frame by a macro; the one file where no other site may be shown.',
    steps: [
      'Insert the macro “iframe” or an HTML macro, and give it the address or the snippet.',
      'Where the site blocks addresses from outside: attach `lost-refresh.html` to the page, and show the attachment in the macro.',
    ],
    snippet: snippetOf('frame', options),
    notes: [
      'An administrator may have to put the address on the list of those that are allowed.',
      'Some macros limit the size of what is pasted: `lost-refresh.html` is one file of less than 400 kB.',
      'Macros that sandbox their frame without storage keep no progress; all else works.',
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    lead: 'A block “Custom HTML” with the frame.',
    steps: [
      'Add a block “Custom HTML”, and paste the snippet.',
      'Look at the preview, and publish.',
    ],
    snippet: snippetOf('frame', options),
    notes: [
      'Who may not publish unfiltered HTML loses the frame when saving: an administrator or editor has to paste it.',
      'Themes with a small text size change the element, which is a part of the page; the frame is not changed.',
    ],
  },
];

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

const root = '../';

export function recipePage(recipe: Recipe): string {
  const {id, name, lead, steps, snippet, notes} = recipe;
  const stepItems = steps.map((step) => `<li>${paragraphs([step])}</li>`).join('');
  const demonstration = demonstrations[id]?.() ?? frame(snippet);
  return page({
    title: name,
    lead,
    root,
    head: id in demonstrations ? `<script type="module" src="${root}examples.js"></script>\n` : '',
    body: [
      `<ol>${stepItems}</ol>`,
      code(snippet, `Snippet for ${name}`),
      '<h2>Good to know</h2>',
      list(notes),
      '<h2>How it looks</h2>',
      demonstration,
    ].join('\n'),
  });
}

/** The frame of a snippet, from the site that this page belongs to. */
function frame(snippet: string): string {
  const [tag = ''] = /<iframe.*?<\/iframe>/s.exec(snippet) ?? [];
  return tag.replaceAll(exampleSite, root).replace(' style="border: 0"', '');
}

const address = `${root}?v=1&amp;step=first-difference&amp;controls=play`;

const demonstrations: Readonly<Record<string, () => string>> = {
  plain: () => `<div class="controls" role="group" aria-label="Drive the frame">
${['play', 'pause', 'step', 'first-difference', 'first-harm', 'end']
  .map((act) => `<button type="button" data-act="${act}">${escape(act)}</button>`)
  .join('\n')}
</div>
<output aria-label="What the frame reports"></output>
<iframe id="frame" src="${address}" title="The Lost Refresh: where the retry loses the refresh" height="640"></iframe>
<script type="module" src="${root}lost-refresh.js"></script>
<lost-refresh world="after" step="end" controls="play"></lost-refresh>`,
  reveal: () => `<div class="slides">
<section><h3>The first slide</h3><p>The simulator stands on the next one, and waits.</p></section>
<section hidden><iframe id="slide" src="${root}?v=1&amp;controls=play" title="The Lost Refresh, on a slide" height="520"></iframe></section>
<div class="controls"><button type="button" data-slide="0">First slide</button><button type="button" data-slide="1">Second slide</button></div>
</div>`,
};
