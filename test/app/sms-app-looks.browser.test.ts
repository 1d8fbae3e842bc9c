import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import type {SmsApp} from '../../src/app/sms-app.js';
import {expectAccessible, expectReadable} from '../support/accessible.js';
import {chooseFile, click} from '../support/drive.js';
import {all, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {inFull, isFull} from '../support/full.js';
import {fileOf, firstDifference, openApp, scenarioOf, situation} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

type Media = Parameters<typeof emulateMedia>[0];

type Look = readonly [string, Media];

const looks: readonly Look[] = [
  ['light', {colorScheme: 'light', forcedColors: 'none'}],
  ['dark', {colorScheme: 'dark'}],
  ['forced colours', {forcedColors: 'active', colorScheme: 'light'}],
  ...inFull<Look>(['dark forced colours', {forcedColors: 'active', colorScheme: 'dark'}]),
];

type Size = readonly [number, number];

const sizes: readonly Size[] = [[320, 568], ...inFull<Size>([390, 844], [600, 400])];

const states: readonly (readonly [string, (app: SmsApp) => Promise<void>])[] = [
  ['at the start', async () => {}],
  ['at the first difference', () => click(firstDifference())],
  ['at the end', () => click(one('button', 'To the end'))],
  [
    'at the end, before the hotfix',
    async () => {
      await click(one('button', 'To the end'));
      await click(one('radio', 'Without the hotfix'));
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

describe('<sms-app>', () => {
  for (const [place, [name, arrive]] of states.entries()) {
    it(`is accessible ${name}, in all colours and sizes`, async () => {
      const app = await openApp();
      await arrive(app);
      for (const [number, [look, media]] of looks.entries()) {
        // The short form takes each state in light colours and in one of the others.
        if (!isFull && number > 0 && number % 2 !== place % 2) continue;
        await emulateMedia(media);
        await painted();
        await expectAccessible(app, look);
      }
      await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
      for (const [width, height] of sizes) {
        await setViewport({width, height});
        await painted();
        await expectReadable(app, `${width} × ${height}`);
      }
    });
  }
});

describe('<sms-app>, in forced colours', () => {
  it('shows which view is on by more than the reader’s plain colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    await openApp();
    const background = (name: string): string =>
      getComputedStyle(one('radio', name).closest('label')!).backgroundColor;
    expect(background('Side by side')).not.to.equal(background('Without the hotfix'));
    expect(background('With the hotfix')).to.equal(background('Without the hotfix'));
  });
});

describe('<sms-app>, a button that leads nowhere now', () => {
  it('looks unlike one that can be pressed', async () => {
    await openApp();
    const color = (name: string): string => getComputedStyle(one('button', name)).color;
    expect(color('One step back')).not.to.equal(color('One step forward'));
    await click(one('button', 'One step forward'));
    expect(color('One step back')).to.equal(color('One step forward'));
  });
});
