/** The page of one recipe, with the simulator in it as the recipe has it. */
import {code, escape, list, page, paragraphs} from './html.js';
import {exampleSite, type Recipe} from './recipes.js';

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
