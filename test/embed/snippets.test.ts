/** What is pasted into a page, for sites whose path has characters that mean something there. */
import {expect} from 'chai';

import {snippetOf, type SnippetOptions} from '../../src/embed/snippets.js';

const options: SnippetOptions = {
  site: `https://example.org/o'brien&co/"x"</script>\\/`,
  params: [['step', '3']],
  title: 'A “title” with "quotes" & <more>',
  height: 500,
  keepsProgress: true,
  fits: true,
};

describe('a snippet', () => {
  it('escapes the path of the site in the frame and in its script', () => {
    const snippet = snippetOf('frame', options);
    const [frame = '', ...scripts] = snippet.split('<script');
    const site = "https://example.org/o'brien&amp;co/&quot;x&quot;&lt;/script&gt;\\/";
    expect(frame).to.contain(`src="${site}?v=1&amp;step=3"`);
    expect(scripts).to.have.lengthOf(2);
    expect(scripts[0]).to.equal(` src="${site}host.iife.js"></script>\n`);
    expect(scripts[1]!.match(/<\/script/g)).to.have.lengthOf(1);
    const code = scripts[1]!.slice(1, scripts[1]!.indexOf('</script'));
    const selectors: string[] = [];
    const run = new Function('document', 'LostRefresh', code) as (...given: object[]) => void;
    run({querySelector: (text: string) => selectors.push(text)}, {connect: () => undefined});
    // As a style sheet escapes a quote and a backslash.
    expect(selectors).to.deep.equal([
      `iframe[src^="https://example.org/o'brien&co/\\"x\\"</script>\\\\/"]`,
    ]);
  });

  it('escapes it for the element, too', () => {
    expect(snippetOf('element', options)).to.match(
      /^<script type="module" src="[^"<>]*lost-refresh\.js"><\/script>/,
    );
    expect(snippetOf('script', options)).to.match(
      /^<script defer src="[^"<>]*lost-refresh\.iife\.js"><\/script>/,
    );
  });
});
