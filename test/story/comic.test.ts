import {expect} from 'chai';

import {storyEnd, storyScenes} from '../../lessons/story.js';
import {comicPage, comicStyles, previewPicture} from '../../src/story/comic/index.js';
import {evidenceName} from '../../src/words/fact-text.js';
import {weakestOf} from '../../src/words/grounds.js';

const page = comicPage();
const figures = page.match(/<figure>.*?<\/figure>/gs) ?? [];

function said(figure: string | undefined): string {
  return /aria-label="([^"]*)"/.exec(figure ?? '')?.[1] ?? '';
}

describe('the comic', () => {
  it('has six panels, each with a caption of at most eight words and its drawing in words', () => {
    expect(figures).to.have.length(6);
    for (const figure of figures) {
      const [, caption = ''] = /<figcaption>\d\. (.*) <small>/.exec(figure) ?? [];
      expect(caption.split(' ').length, caption).to.be.within(3, 8);
      expect(said(figure)).to.match(/^[A-Z].*\.$/);
      expect(figure).to.contain('role="img"');
    }
  });

  it('says how well its headline and each caption are known', () => {
    expect(page).to.match(/Nobody notices\. <small>assumed<\/small><\/h2>/);
    const words = figures.map((figure) => /<small>(.*)<\/small><\/figcaption>/.exec(figure)?.[1]);
    const scenes = [...storyScenes, storyEnd];
    expect(words).to.deep.equal(scenes.map(({facts}) => evidenceName(weakestOf(facts))));
    expect(new Set(words)).to.include.all.keys('documented', 'inferred');
  });

  it('says what was lost, who is left behind, and what the hotfix does', () => {
    expect(said(figures[2])).to.contain('refresh existing: lost');
    expect(said(figures[3])).to.contain('DENVER is stale');
    expect(figures[4]).to.contain('0 of 3 refreshed').and.to.contain('v1 stale');
    expect(figures[5]).to.contain('3 of 3 refreshed').and.to.contain('>hotfixed<');
  });

  it('is drawn without style attributes and handlers, and in the colours of the theme alone', () => {
    expect(page).not.to.match(/ (style|on\w+)=/);
    expect(page.replaceAll('url(#', '')).not.to.contain('#');
    expect(comicStyles().replaceAll(/--[\w-]+:[^;]*;/g, '')).not.to.match(/#[\da-f]{3}/);
  });

  it('has a rule for what the sheets, the servers and the master look like', () => {
    for (const name of ['paper', 'lost-place', 'card', 'drum-line', 'slab', 'tick']) {
      expect(comicStyles(), name).to.match(new RegExp(`\\.${name}\\b`));
      expect(page, name).to.match(new RegExp(`class="[^"]*\\b${name}\\b`));
    }
    expect(comicStyles()).not.to.contain('.pickable');
  });

  it('makes a picture for links in plain colours, as what draws it knows no variables', () => {
    const picture = previewPicture(':root {\n  --sms-color-ink: light-dark(#123456, #fff);\n}');
    expect(picture).to.contain('width="1200" height="630"').and.to.contain('fill="#123456"');
    expect(picture).to.contain('0 of 3 refreshed').and.to.contain('3 of 3 refreshed');
  });
});
