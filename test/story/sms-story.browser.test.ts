/** The story as a visitor meets it: five scenes by keys and clicks, whole in any frame, then the Lab. */
import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {storyScenes} from '../../lessons/story.js';
import type {LabRequest} from '../../src/links/route.js';
import {ourPictureWords} from '../../src/lab/picture/index.js';
import {storyCase} from '../../src/story/model/story-moments.js';
import '../../src/story/sms-story.js';
import type {SmsStory} from '../../src/story/sms-story.js';
import type {OpenLabEvent} from '../../src/ui/navigation-events.js';
import {weakestOf} from '../../src/words/grounds.js';
import {expectAccessible} from '../support/accessible.js';
import {click, press} from '../support/drive.js';
import {all, evidenceIn, nameOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

async function openStory(): Promise<SmsStory> {
  const story = await fixture<SmsStory>(html`<sms-story></sms-story>`);
  await painted();
  return story;
}

/** As the page places it. */
function fill(story: SmsStory): void {
  document.body.style.margin = '0';
  story.style.height = '100dvh';
}

function caption(): string {
  return textOf(all('heading')[0]);
}

describe('<sms-story>', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it('stands still at the first scene for a reader who asks for less motion', async () => {
    await openStory();
    expect(caption()).to.equal('A job asks: refresh three servers.');
    expect(textOf(one('button', 'Play'))).to.equal('Play');
  });

  it('has a picture of its own height where nothing around it has one, on a phone and wide', async () => {
    for (const [width, height] of [
      [960, 720],
      [600, 400],
      [390, 844],
    ] as const) {
      await setViewport({width, height});
      const story = await openStory();
      const picture = story.shadowRoot!.querySelector('sms-picture')!;
      const {height: seen} = picture.getBoundingClientRect();
      expect(seen, `${width}`).to.be.at.least(256);
      const drawings = [...picture.shadowRoot!.querySelectorAll('[part=drawing]')];
      expect(drawings, `${width}`).to.have.lengthOf(2);
      const drawn = drawings.map((each) => each.getBoundingClientRect());
      for (const {width: across, height: down} of drawn) {
        expect(Math.min(across, down), `${width}`).to.be.at.least(120);
      }
      expect(story.getBoundingClientRect().height, `${width}`).to.be.at.least(seen);
    }
  });

  it('plays by itself otherwise, and can be paused', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await openStory();
    await click(one('button', 'Pause'));
    expect(textOf(one('button', 'Play'))).to.equal('Play');
  });

  it('goes through five scenes by keys, each with its evidence, and ends on a dare that opens the Lab', async () => {
    const story = await openStory();
    one('button', 'Play').focus();
    await waitUntil(() => evidenceIn(story).length > 0, 'the mark has come');
    const seen = [caption()];
    const marked = [evidenceIn(story)];
    for (let scene = 1; scene < 5; scene++) {
      await press('ArrowRight');
      await painted();
      seen.push(caption());
      marked.push(evidenceIn(story));
    }
    expect(marked).to.deep.equal(storyScenes.map(({facts}) => [weakestOf(facts)]));
    expect(new Set(seen).size).to.equal(5);
    await press('ArrowRight');
    expect(caption()).to.equal('Both jobs say Complete. Three servers are old.');
    const asked = oneEvent<OpenLabEvent<LabRequest>>(story, 'sms-lab-open');
    await click(one('button', 'Find it in the Lab'));
    expect((await asked).request).to.deep.equal({scenario: storyCase, step: 'end'});
    await press('Home');
    await waitUntil(() => caption() === seen[0]);
  });

  it('goes one scene for each turn of the wheel where it fills the page, and lets the page scroll else', async () => {
    const story = await openStory();
    const [first, second] = [1, 2].map((scene) =>
      all('button')
        .map(nameOf)
        .find((name) => name.startsWith(`Scene ${scene}: `))!
        .slice(9),
    );
    const turn = async (deltaY: number, rest = 0): Promise<string> => {
      await waitUntil(() => performance.now() - turned >= rest);
      turned = performance.now();
      const init = {deltaY, bubbles: true, composed: true};
      story.renderRoot.querySelector('sms-picture')!.dispatchEvent(new WheelEvent('wheel', init));
      await story.updateComplete;
      return caption();
    };
    let turned = performance.now();
    expect(await turn(100), 'not as high as the page').to.equal(first);
    fill(story);
    story.fills = true;
    expect(await turn(100, 250)).to.equal(second);
    expect(await turn(100), 'the same turn').to.equal(second);
    expect(await turn(-100, 250)).to.equal(first);
    expect(await turn(-100, 250), 'there is none before').to.equal(first);
    document.body.style.minHeight = '300vh';
    expect(await turn(100, 250), 'the page scrolls').to.equal(first);
  });

  it('turns to any scene by its button, which says what it is', async () => {
    await openStory();
    const scene = one('button', 'Scene 3: The retry is written. One refresh is lost.');
    await click(scene);
    expect(caption()).to.equal('The retry is written. One refresh is lost.');
    expect(scene.ariaCurrent).to.equal('step');
    expect(textOf(document.body.querySelector('sms-story')!)).to.contain(ourPictureWords());
  });

  for (const [width, height] of [
    [1440, 900],
    [600, 400],
    [390, 844],
    [320, 480],
  ] as const) {
    it(`is whole, without scrolling, and accessible at ${width}×${height}`, async () => {
      await setViewport({width, height});
      const story = await openStory();
      fill(story);
      await click(one('button', 'Scene 5: Both jobs say Complete. Three servers are old.'));
      await painted();
      await painted();
      const drawings = [
        ...story.shadowRoot!.querySelector('sms-picture')!.shadowRoot!.children,
      ].flatMap((child) => [...child.querySelectorAll('[part=drawing]')]);
      expect(drawings).to.have.length(2);
      for (const drawing of drawings) {
        const {top, left, bottom, right} = drawing.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(left).to.be.at.least(0);
        expect(bottom).to.be.at.most(height + 0.5);
        expect(right).to.be.at.most(width + 0.5);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const button of all('button').filter((each) => each.checkVisibility())) {
        expect(button.getBoundingClientRect().bottom).to.be.at.most(height + 0.5);
      }
      await expectAccessible(story);
    });
  }
});
