import {waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import type {SmsApp} from '../../src/app/sms-app.js';
import {expectAccessible} from '../support/accessible.js';
import {chooseFile, click} from '../support/drive.js';
import {all, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {fileOf, firstDifference, openApp, prepare, scenarioOf, situation} from '../support/page.js';

type Media = Parameters<typeof emulateMedia>[0];

const looks: readonly (readonly [string, Media])[] = [
  ['light', {colorScheme: 'light'}],
  ['dark', {colorScheme: 'dark'}],
  ['forced colours', {forcedColors: 'active'}],
  ['dark forced colours', {forcedColors: 'active', colorScheme: 'dark'}],
];

const states: readonly (readonly [string, (app: SmsApp) => Promise<void>])[] = [
  ['at the start', async () => {}],
  ['at the first difference', () => click(firstDifference())],
  ['at the end', () => click(one('button', 'To the end'))],
  [
    'at the end, before the hotfix',
    async () => {
      await click(one('button', 'To the end'));
      await click(one('radio', 'Before hotfix'));
    },
  ],
  [
    'with a refused file',
    async () => {
      await chooseFile(fileOf('{"version": 2}'));
      await waitUntil(() => all('alert').some((alert) => textOf(alert) !== ''));
    },
  ],
  [
    'with a grid of servers',
    async () => {
      await chooseFile(fileOf(scenarioOf(1_000)));
      await waitUntil(() => situation() === '1000 servers');
      await click(one('button', 'To the end'));
    },
  ],
];

for (const [look, media] of looks) {
  describe(`<sms-app>, in ${look}`, () => {
    beforeEach(prepare);

    for (const [name, arrive] of states) {
      it(`is accessible ${name}`, async () => {
        await emulateMedia(media);
        const app = await openApp();
        await arrive(app);
        await painted();
        await expectAccessible(app);
      });
    }
  });
}

describe('<sms-app>, in forced colours', () => {
  beforeEach(prepare);

  it('shows which view is on by more than the reader’s plain colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    await openApp();
    const background = (name: string): string =>
      getComputedStyle(one('radio', name).closest('label')!).backgroundColor;
    expect(background('Side by side')).not.to.equal(background('Before hotfix'));
    expect(background('After hotfix')).to.equal(background('Before hotfix'));
  });
});

describe('<sms-app>, a button that leads nowhere now', () => {
  beforeEach(prepare);

  it('looks unlike one that can be pressed', async () => {
    await openApp();
    const color = (name: string): string => getComputedStyle(one('button', name)).color;
    expect(color('One step back')).not.to.equal(color('One step on'));
    await click(one('button', 'One step on'));
    expect(color('One step back')).to.equal(color('One step on'));
  });
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
  [600, 400],
] as const) {
  describe(`<sms-app>, at ${width} × ${height}`, () => {
    beforeEach(prepare);

    for (const [name, arrive] of states) {
      it(`is accessible ${name}`, async () => {
        await setViewport({width, height});
        const app = await openApp();
        await arrive(app);
        await painted();
        await expectAccessible(app);
      });
    }
  });
}
