import {fixture, html} from '@open-wc/testing-helpers';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import '../../src/app/sms-app.js';
import {click, clickAt, middleOf} from '../support/drive.js';
import {all, nameOf, namesOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {inFull} from '../support/full.js';
import {
  articleLength,
  firstDifference,
  goTo,
  momentIn,
  openApp,
  setQuery,
  untilLoaded,
} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const lesson = '?v=1&view=lesson&lesson=the-lost-refresh&step=2';

async function openUntil(query: string, name: string): Promise<void> {
  setQuery(query);
  await fixture(html`<sms-app></sms-app>`);
  await waitUntil(() => namesOf('button').includes(name), `there is “${name}”`);
  await untilLoaded(document.body);
}

/** Clicks again and again where a button was at first, without looking. */
async function clickBlindly(name: string, times: number, see: () => unknown): Promise<unknown[]> {
  const button = one('button', name);
  button.scrollIntoView({block: 'nearest'});
  await painted();
  const {x, y} = middleOf(button);
  const seen: unknown[] = [];
  for (let time = 0; time < times; time++) {
    await clickAt(x, y);
    seen.push(see());
  }
  return seen;
}

/** Where each button of a group stands. */
function places(group: string): readonly string[] {
  return all('button', one('group', group)).map((button) => {
    const {left, top, width} = button.getBoundingClientRect();
    return `${button.ariaLabel ?? nameOf(button)} ${[left, top, width].map(Math.round).join(' ')}`;
  });
}

describe('Buttons that are pressed without looking', () => {
  // How many steps each run has.
  for (const [what, query, length] of [
    ['the Lab', '?v=1&step=0', articleLength],
    ['a lesson', lesson, 26],
  ] as const) {
    it(`steps through ${what} by clicks at one point`, async () => {
      await setViewport({width: 1024, height: 768});
      await openUntil(query, 'One step forward');
      if (query !== lesson) await customElements.whenDefined('sms-moments');
      const start = momentIn();
      const seen = await clickBlindly('One step forward', 32, momentIn);
      const moments = seen.map((_, index) => Math.min(start + index + 1, length));
      expect(seen).to.deep.equal(moments);
    });
  }

  for (const [width, height] of [
    [1024, 768],
    [390, 844],
    ...inFull<readonly [number, number]>([1440, 900], [768, 1024], [600, 400]),
  ] as const) {
    it(`keeps all buttons in their places at ${width} × ${height}`, async () => {
      await setViewport({width, height});
      await openApp('?v=1&step=0');
      const groups = ['Playing', 'Marked moments'].filter((name) =>
        namesOf('group').includes(name),
      );
      expect(groups).to.include('Playing');
      for (const group of groups) {
        const first = places(group);
        for (let moment = 1; moment <= articleLength; moment++) {
          await goTo(moment);
          expect(places(group), `${group}, step ${moment}`).to.deep.equal(first);
        }
      }
    });
  }

  it('keeps the buttons in place when a loop is set, and when there is no difference', async () => {
    await setViewport({width: 1024, height: 768});
    const app = await openApp('?v=1&scenario=no-failure&step=3');
    const difference = (): DOMRect => firstDifference(app).getBoundingClientRect();
    const {left, top} = difference();
    const topOfPlay = (): number => one('button', 'Play').getBoundingClientRect().top;
    const play = topOfPlay();
    await click(one('button', 'Loop from here'));
    expect(difference().left).to.equal(left);
    await click(firstDifference(app));
    expect(difference().top).to.equal(top);
    expect(topOfPlay()).to.equal(play);
  });

  it('keeps a presenter’s buttons in place', async () => {
    await setViewport({width: 700, height: 500});
    await openUntil('?v=1&step=0&present=on', 'Next moment');
    const first = places('Presenting');
    for (let press = 0; press < 8; press++) {
      await click(one('button', 'Next moment'));
      expect(places('Presenting'), `press ${press}`).to.deep.equal(first);
    }
  });

  it('stays in the story at its last scene', async () => {
    await setViewport({width: 390, height: 844});
    await openUntil('?v=1&view=story', 'Next scene');
    const dots = (): readonly unknown[] =>
      all('button').flatMap((button) => (button.ariaCurrent === 'step' ? nameOf(button)[6] : []));
    const seen = await clickBlindly('Next scene', 8, () => dots()[0]);
    expect(seen.slice(-3)).to.deep.equal([seen.at(-1), seen.at(-1), seen.at(-1)]);
    expect(one('button', 'Find it in the Lab').checkVisibility()).to.equal(true);
  });
});
