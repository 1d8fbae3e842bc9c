/** How to put the simulator into other pages: one recipe for each kind of page. */
import {snippetOf, type SnippetOptions} from '../snippets.js';
import {code, escape, list, page, paragraphs} from './html.js';

export interface Recipe {
  /** Also the name of the recipe’s file. */
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
    lead: 'Your own page can hold the frame or the element, and control both.',
    steps: [
      'Put the folder of the site on your server, or use the address of an existing copy.',
      'Paste the snippet where you want the simulator.',
      'Let the script fit the height, or leave out the script and set a height that suits the page.',
    ],
    snippet: snippetOf('frame', {...options, fits: true}),
    notes: [
      'The buttons below control the frame with messages. The text under them shows what the frame reports.',
      'Below them is the element, which the page controls with properties.',
    ],
  },
  {
    id: 'reveal',
    name: 'reveal.js',
    lead: 'The frame starts to play when its slide appears, and stops when the slide leaves.',
    steps: [
      'Put the frame into a slide. Use `data-src` instead of `src`, so that the frame loads when its slide is near.',
      'Add `autoplay=on` if you want the frame to play from the moment in the address.',
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
      'reveal.js sends `slide:start` and `slide:stop` to every frame. The simulator follows both.',
      'Keys go to the simulator only while the focus is in it. Escape returns the focus to the slides.',
      'The slides below send the same messages as reveal.js.',
    ],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    lead: 'A frame in a page, or a SCORM package if you want grades in the grade book.',
    steps: [
      'For a frame: edit a page or a label, open the source view of the editor (`<>`), and paste the snippet.',
      'For a package: in the simulator, choose “Share”, “Embed…” and “LMS package” to make one for SCORM 1.2. Add it as an activity “SCORM package”.',
    ],
    snippet: snippetOf('frame', lesson),
    notes: [
      'If the editor removes the frame, an administrator must allow frames, or mark the text as trusted.',
      'Pages with H5P content have a script that fits heights. The frame works with it.',
      'Moodle supports only SCORM 1.2 officially. Packages for SCORM 2004 also worked in Moodle 4.5 and 5.1.',
    ],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    lead: 'A frame in a page. Canvas fits its height automatically.',
    steps: [
      'Edit a page, open the HTML view (`</>`), and paste the snippet.',
      'Save. In a browser, the frame gets the height of its contents. The mobile apps keep the height in the snippet.',
    ],
    snippet: snippetOf('frame', lesson),
    notes: [
      'Canvas keeps `src`, `title`, `width`, `height`, `allow` and `loading` of a frame, and may remove the rest.',
      'The frame sends its height with `lti.frameResize`, which needs no setup.',
    ],
  },
  {
    id: 'confluence',
    name: 'Confluence',
    lead: 'A frame in a macro, or the one file if the site blocks other sites.',
    steps: [
      'Insert the macro “iframe” or an HTML macro, and give it the address or the snippet.',
      'If the site blocks external addresses, attach `lost-refresh.html` to the page, and show the attachment in the macro.',
    ],
    snippet: snippetOf('frame', options),
    notes: [
      'An administrator may have to add the address to the list of allowed addresses.',
      'Some macros limit the size of pasted text: `lost-refresh.html` is one file of less than 400 kB.',
      'Macros that sandbox the frame without storage keep no progress. Everything else works.',
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    lead: 'A block “Custom HTML” with the frame.',
    steps: ['Add a block “Custom HTML”, and paste the snippet.', 'Check the preview, and publish.'],
    snippet: snippetOf('frame', options),
    notes: [
      'Users without the right to publish unfiltered HTML lose the frame when they save. In that case, an administrator or editor must paste it.',
      'Themes with a small text size change the element, because it is part of the page. They do not change the frame.',
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
  plain: () => `<div class="controls" role="group" aria-label="Control the frame">
${['play', 'pause', 'step', 'first-difference', 'first-harm', 'end']
  .map((act) => `<button type="button" data-act="${act}">${escape(act)}</button>`)
  .join('\n')}
</div>
<output aria-label="What the frame reports"></output>
<iframe id="frame" src="${address}" title="The Lost Refresh: where the retry loses the refresh" height="640"></iframe>
<script type="module" src="${root}lost-refresh.js"></script>
<lost-refresh world="after" step="end" controls="play"></lost-refresh>`,
  reveal: () => `<div class="slides">
<section><h3>The first slide</h3><p>The simulator waits on the next slide.</p></section>
<section hidden><iframe id="slide" src="${root}?v=1&amp;controls=play" title="The Lost Refresh, on a slide" height="520"></iframe></section>
<div class="controls"><button type="button" data-slide="0">First slide</button><button type="button" data-slide="1">Second slide</button></div>
</div>`,
};
