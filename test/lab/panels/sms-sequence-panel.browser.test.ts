import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {readScenario} from '../../../src/run/scenario.js';
import {click, press} from '../../support/drive.js';
import {focused, nameOf, textOf} from '../../support/find.js';
import {scenarioOf} from '../../support/page.js';
import {catchSaved, named, ofRole, openPanel, showMoment, until} from './panel-page.js';

const diagrams = {
  without: 'Without the hotfix: messages in order',
  with: 'With the hotfix: messages in order',
};

function arrowsOf(root: Element, diagram: keyof typeof diagrams): HTMLElement[] {
  return ofRole('button', named('group', diagrams[diagram], root));
}

function lifelines(root: Element): string[] {
  const diagram = named('group', diagrams.without, root);
  const names = diagram.parentElement?.querySelectorAll('.names text') ?? [];
  return [...names].map((name) => name.textContent.trim());
}

describe('<sms-sequence-panel>', () => {
  afterEach(() => (document.dir = ''));
  const saved = catchSaved();

  it('draws an arrow for each step, named by its sender, its receiver and what it says', async () => {
    const {panels, run} = await openPanel('sequence', {moment: 10});
    expect(arrowsOf(panels, 'without')).to.have.length(run.recording('before').steps.length);
    expect(arrowsOf(panels, 'with')).to.have.length(run.recording('after').steps.length);
    const now = arrowsOf(panels, 'without').find(
      (arrow) => arrow.getAttribute('aria-current') === 'step',
    );
    expect(nameOf(now!)).to.equal(
      'Step 10, 9:27 PM. Despooler to RECEIVE: Retry loses the refresh',
    );
  });

  it('folds the wait for the retry, and says how long it is', async () => {
    const {panels} = await openPanel('sequence');
    const {parentElement} = named('group', diagrams.without, panels);
    expect(parentElement?.querySelector('.wait-words')?.textContent.trim()).to.equal(
      '2 hours later',
    );
  });

  it('goes to a step by click, by Enter and by Space, and from arrow to arrow by ↑ ↓', async () => {
    const {panels, seeks} = await openPanel('sequence', {moment: 3});
    const arrows = arrowsOf(panels, 'without');
    expect(arrows.filter((arrow) => arrow.getAttribute('tabindex') === '0')).to.have.length(1);
    await click(arrows[4]!);
    arrows[4]?.focus();
    await press('ArrowDown', 'Enter', 'End', 'Space', 'Home', 'ArrowUp', 'ArrowDown', 'Enter');
    expect(seeks).to.deep.equal([5, 6, 30, 2]);
    expect(nameOf(focused())).to.match(/^Step 2,/);
  });

  for (const scale of ['1', '0.5']) {
    it(`keeps the present step in view without scrolling the page, scaled to ${scale}`, async () => {
      const {panels} = await openPanel('sequence');
      panels.parentElement!.style.cssText = `transform: scale(${scale}); transform-origin: 0 0`;
      for (const moment of [30, 1, 18]) {
        await showMoment(panels, moment);
        const scroller = named('group', diagrams.with, panels).parentElement;
        const frame = scroller?.getBoundingClientRect();
        const band = scroller?.querySelector('.now-band')?.getBoundingClientRect();
        expect(band!.top >= frame!.top && band!.bottom <= frame!.bottom + 1, `${moment}`).to.equal(
          true,
        );
        expect(scrollY).to.equal(0);
      }
    });
  }

  it('gives each server a lifeline while they are few, and all of them one when many', async () => {
    const few = await openPanel('sequence');
    expect(lifelines(few.panels)).to.include.members(['DENVER', 'QUITO']);
    const many = await openPanel('sequence', {scenario: scenarioOf(7)});
    expect(lifelines(many.panels)).to.include('7 servers').and.not.include('S1');
    await setViewport({width: 320, height: 640});
    const narrow = await openPanel('sequence');
    expect(lifelines(narrow.panels)).to.include('5 servers');
  });

  it('has a lifeline for the administrator where there is one', async () => {
    const {panels} = await openPanel('sequence');
    expect(lifelines(panels)).not.to.include('Administrator');
    const midway = await openPanel('sequence', {worlds: ['absent', 'before-retry']});
    expect(lifelines(midway.panels)[0]).to.equal('Administrator');
  });

  it('runs from right to left where that is how it is read, in its file too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.dir = dir;
      const {panels} = await openPanel('sequence', {moment: 1});
      const isMirrored = dir === 'rtl';
      const svg = named('group', diagrams.without, panels);
      const frame = svg.getBoundingClientRect();
      const left = (text: Element) => text.getBoundingClientRect().left - frame.left;
      const names = [...svg.parentElement!.querySelectorAll('.names text')];
      expect(left(names[0]!) > left(names[1]!)).to.equal(isMirrored);
      const texts = [...svg.querySelectorAll('text')];
      for (const clock of texts.filter((text) => text.matches('.clock, .now-word')))
        expect(left(clock) > frame.width / 2, textOf(clock)).to.equal(isMirrored);
      for (const text of [...texts, ...names]) {
        const {left: start, right: end} = text.getBoundingClientRect();
        expect(start >= frame.left && end <= frame.right, textOf(text)).to.equal(true);
      }
      await click(named('button', 'Save as SVG', panels));
      expect(await saved.at(-1)!.blob.text()).to.include(`direction="${dir}"`);
    }
  });

  it('says the same as a list', async () => {
    const {panels} = await openPanel('sequence', {view: 'before'});
    const details = panels.shadowRoot
      ?.querySelector('sms-sequence-panel')
      ?.shadowRoot?.querySelector('details');
    await click(details!.querySelector('summary')!);
    const items = [...details!.querySelectorAll('li')].map(textOf);
    expect(items).to.have.length(24);
    expect(items[12]).to.match(/^RECEIVE to Despooler \(11:27 PM, 2 hours later\): The time/);
  });

  it('saves an SVG that needs nothing else, in the colours of the theme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({colorScheme});
      const {panels} = await openPanel('sequence', {moment: 10});
      await click(named('button', 'Save as SVG', panels));
      const {name, blob} = saved.at(-1)!;
      expect(name).to.equal('Sequence-absent-before-job.svg');
      const text = await blob.text();
      expect(text).not.to.match(/var\(|<!--|lit\$|http:\/\/(?!www\.w3\.org\/)/);
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(drawing.querySelector('parsererror')).to.equal(null);
      expect(drawing.querySelectorAll('.title')).to.have.length(54);
      expect(drawing.documentElement.textContent).to.include('Retry loses the refresh');
      const paper = drawing.querySelector('rect')?.getAttribute('fill');
      expect(paper).to.equal(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 34, 41)');
    }
  });

  it('saves an SVG and a PNG whatever stands in the title', async () => {
    const scenario = readScenario({
      version: 1,
      title: 'One\u0000 two\uffff three\ud800 \u202efour',
    });
    const {panels} = await openPanel('sequence', {scenario});
    await click(named('button', 'Save as SVG', panels));
    const drawing = new DOMParser().parseFromString(await saved[0]!.blob.text(), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')?.textContent).to.equal(undefined);
    expect(drawing.documentElement.textContent).to.include('One\\u0000 two\\u{ffff} three');
    expect(drawing.documentElement.textContent).not.to.include('\u202e');
    await click(named('button', 'Save as PNG', panels));
    const {blob} = await until(() => saved[1]);
    expect((await createImageBitmap(blob)).width).to.be.above(0);
  });

  it('saves words without italics where the script has none', async () => {
    for (const [lang, slant] of [
      ['de', 'italic'],
      ['ja', 'normal'],
      ['zh', 'normal'],
      ['ar', 'normal'],
    ]) {
      document.documentElement.lang = lang!;
      const {panels} = await openPanel('sequence', {moment: 10});
      await click(named('button', 'Save as SVG', panels));
      expect(await saved.at(-1)!.blob.text(), lang).to.include(`font-style: ${slant}`);
    }
    document.documentElement.lang = 'en';
  });

  it('saves a PNG of the same', async () => {
    const {panels} = await openPanel('sequence', {view: 'after', moment: 10});
    await click(named('button', 'Save as PNG', panels));
    const {name, blob} = await until(() => saved[0]);
    expect(name).to.equal('Sequence-before-job.png');
    const picture = await createImageBitmap(blob);
    expect(picture.width).to.equal(2 * (680 + 48));
    expect(picture.height).to.be.above(2 * 30 * 36);
  });

  it('draws a stretch of a long run, and saves as much as it says', async () => {
    const {panels, run} = await openPanel('sequence', {
      scenario: scenarioOf(1_000),
      moment: 1_000,
    });
    expect(run.length).to.equal(2_020);
    expect(arrowsOf(panels, 'with')).to.have.length(60);
    const words = textOf(panels.shadowRoot?.querySelector('sms-sequence-panel'));
    expect(words).to.match(/Steps 9\d\d to 1,0\d\d of 2,020 are drawn/);
    expect(words).to.include('A file holds up to 400 steps');
    await click(named('button', 'Save as SVG', panels));
    const text = await saved[0]!.blob.text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawing.querySelectorAll('.title')).to.have.length(400);
    await click(named('button', 'Save as PNG', panels));
    const {blob} = await until(() => saved[1]);
    const picture = await createImageBitmap(blob);
    expect(Math.max(picture.width, picture.height)).to.be.at.most(16_000);
  });
});
