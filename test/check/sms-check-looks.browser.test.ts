/** Each state of the check is accessible in all colours, and fits every size. */
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import type {SmsCheck} from '../../src/check/index.js';
import {defaultBounds} from '../../src/links/check-bounds.js';
import type {CheckQuestion} from '../../src/links/check-question.js';
import {click, unfold} from '../support/drive.js';
import {all, everyElement, one} from '../support/find.js';
import {inFull, isFull} from '../support/full.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import '../support/page.js';
import {broken, endless, openAnswered, openCheck} from './check-page.js';
import {widestBounds} from './widest-bounds.js';
import {expectAccessible} from '../support/accessible.js';

type Media = Parameters<typeof emulateMedia>[0];

type Look = readonly [string, Media, number, number];

const looks: readonly Look[] = [
  ['at 320 × 568', {}, 320, 568],
  ['at 600 × 400, in dark colours', {colorScheme: 'dark'}, 600, 400],
  ['in forced colours', {forcedColors: 'active'}, 1440, 900],
  ...inFull<Look>(
    ['at 1440 × 900', {}, 1440, 900],
    ['at 1024 × 768, in dark colours', {colorScheme: 'dark'}, 1024, 768],
    ['at 390 × 844', {}, 390, 844],
    ['at 390 × 844, in dark colours', {colorScheme: 'dark'}, 390, 844],
    ['in dark forced colours', {forcedColors: 'active', colorScheme: 'dark'}, 320, 568],
  ),
];

const bounds = {...defaultBounds, mostServers: 2};
const no: CheckQuestion = {bounds, claim: 'every-job-ends'};
const own: CheckQuestion = {
  bounds,
  claim: {ifs: ['refresh', 'share-package', 'some-unspecified'], then: 'no-refreshed-unchanged'},
};

const open: CheckQuestion = {bounds, claim: {ifs: ['some-old', 'fails-2'], then: 'attempts-2'}};

const states: Readonly<Record<string, () => Promise<SmsCheck>>> = {
  'while it runs': () => openCheck(open, endless),
  'when it was stopped': async () => {
    const screen = await openCheck(open, endless);
    await click(one('button', 'Stop'));
    return screen;
  },
  'when it failed': () => openCheck(open, broken),
  'when the answer is yes': () => openAnswered(),
  'when the answer is no': () => openAnswered(no),
  'when the bounds are the widest': () =>
    openAnswered({bounds: widestBounds, claim: 'refreshed-end-current'}),
  'when a claim of one’s own fails': () => openAnswered(own),
};

for (const [place, [look, media, width, height]] of looks.entries()) {
  describe(`<sms-check>, ${look}`, () => {
    beforeEach(async () => {
      await emulateMedia(media);
      await setViewport({width, height});
    });

    for (const [number, [state, arrive]] of Object.entries(states).entries()) {
      // The short form takes each state on the smallest screen, and in one of the other looks.
      if (!isFull && place > 0 && number % 2 !== place % 2) continue;
      it(`is accessible, and scrolls nothing sideways, ${state}`, async () => {
        const screen = await arrive();
        expectNoSidewaysScrolling();
        // The bounds can be opened where they are not.
        await unfold(screen);
        expectNoSidewaysScrolling();
        await expectAccessible(screen);
      });
    }

    // Colours change no size.
    if (!isFull && place > 0) return;
    it('gives every control a target of 24 pixels', async () => {
      const screen = await openAnswered(own);
      await unfold(screen);
      const controls = [...all('button'), ...all('combobox'), ...all('link')];
      expect(controls).to.have.lengthOf.above(20);
      for (const control of controls) {
        const box = control.getBoundingClientRect();
        expect(Math.min(box.width, box.height), control.outerHTML).to.be.at.least(24);
      }
    });
  });
}

describe('<sms-check>, with text twice as large', () => {
  beforeEach(() => void (document.documentElement.style.fontSize = '200%'));
  afterEach(() => void document.documentElement.style.removeProperty('font-size'));

  for (const [width, height] of [
    [1440, 900],
    [320, 568],
  ] as const) {
    it(`scrolls nothing sideways at ${width} × ${height}`, async () => {
      await setViewport({width, height});
      const screen = await openAnswered(own);
      await unfold(screen);
      expectNoSidewaysScrolling();
    });
  }
});

describe('<sms-check>, in forced colours', () => {
  it('tells the dots where it happens from those where it does not', async () => {
    await emulateMedia({forcedColors: 'active'});
    const screen = await openAnswered();
    const fill = (name: string): string => {
      const dots = [...everyElement(screen)].find((element) => element.matches(`path.${name}`));
      return getComputedStyle(dots!).fill;
    };
    expect(fill('failed')).not.to.equal(fill('held'));
  });
});

describe('<sms-check>, for a reader who wants no motion', () => {
  it('moves nothing, whatever its state', async () => {
    for (const arrive of Object.values(states)) {
      const screen = await arrive();
      expect(document.getAnimations()).to.deep.equal([]);
      screen.remove();
    }
  });
});
