import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import type {World} from '../../../src/run/world.js';
import {expectAccessible} from '../../support/accessible.js';
import {choose, click, press} from '../../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../../support/find.js';
import {handFrames} from '../../support/frames.js';
import {firstDifference, goTo, momentIn, openLab, openPart, sites} from '../../support/page.js';
import {presetOf} from '../../support/presets.js';

describe('<sms-playbar>, “First difference”', () => {
  const reasons: readonly (readonly [string, readonly [World, World], string])[] = [
    [
      'no-failure',
      ['absent', 'before-job'],
      'Storing the master never fails here, so no retry can lose a request.',
    ],
    [
      'no-refresh',
      ['absent', 'before-job'],
      'The job does not ask to refresh existing servers, so there is nothing to lose.',
    ],
    ['article', ['absent', 'absent'], 'Both sides show the same world.'],
    [
      'article',
      ['absent', 'before-retry'],
      'The first retry is written before the hotfix is installed, and a written retry does not change.',
    ],
  ];

  for (const [id, worlds, why] of reasons) {
    it(`explains that there is none in ${id}, ${worlds.join(' and ')}`, async () => {
      const lab = await openLab(presetOf(id).scenario);
      lab.lab.change({worlds});
      await goTo(3);
      await click(firstDifference());
      expect(all('status').map(textOf)).to.include(why);
      expect(momentIn()).to.equal(3);
      expect(focused()).to.equal(firstDifference());
      await expectAccessible(lab);
    });
  }

  it('explains no more once there is one', async () => {
    const lab = await openLab(presetOf('no-failure').scenario);
    await click(firstDifference());
    await openPart('failures');
    await choose(one('combobox', 'How often storing fails'), 'once');
    expect(textOf(lab)).not.to.include('never fails here');
    await click(firstDifference());
    expect(momentIn()).to.equal(10);
  });
});

describe('<sms-playbar>, a loop', () => {
  const frames = handFrames();

  it('is begun, ended and given up by one button', async () => {
    const lab = await openLab();
    await goTo(8);
    await click(one('button', 'Loop from here'));
    expect(one('button', 'Loop to here').ariaPressed).to.equal('true');
    await goTo(5);
    await click(one('button', 'Loop to here'));
    expect(lab.lab.playback.loop).to.deep.equal({from: 5, to: 8});
    await expectAccessible(lab);
    await click(one('button', 'End the loop'));
    expect(lab.lab.playback.loop).to.equal(undefined);
    expect(focused()).to.equal(one('button', 'Loop from here'));
    expect(one('button', 'Loop from here').ariaPressed).to.equal('false');
  });

  it('is played over and over', async () => {
    await openLab();
    await emulateMedia({reducedMotion: 'no-preference'});
    await goTo(5);
    await click(one('button', 'Loop from here'));
    await goTo(6);
    await click(one('button', 'Loop to here'));
    frames.install();
    await click(one('button', 'Play'));
    const seen = new Set<number>();
    for (let time = 0; time < 10; time++) {
      await frames.play(1_000);
      seen.add(momentIn());
    }
    expect([...seen].sort()).to.deep.equal([5, 6]);
    expect(namesOf('button')).to.include('Pause');
  });
});

describe('<sms-moments>', () => {
  it('goes to each, and says which one is on', async () => {
    const lab = await openLab();
    const buttons = all('button', one('group', 'Marked moments'));
    expect(buttons.map(textOf)).to.deep.equal([
      'Storing fails',
      'Retry written',
      'First difference',
      'First harm',
      'Job complete',
    ]);
    const moments: number[] = [];
    for (const button of buttons) {
      await click(button);
      moments.push(momentIn());
      expect(button.ariaCurrent).to.equal('step');
    }
    expect(moments).to.deep.equal([7, 10, 10, 17, 30]);
    await expectAccessible(lab);
  });

  it('is a list of as many as a hundred failures make', async () => {
    const lab = await openLab(presetOf('hundred-failures').scenario);
    const list = one('combobox', 'Go to a marked moment');
    expect(list.options).to.have.lengthOf.above(100);
    await choose(list, list.options[3]!.text.trim());
    expect(list.options[3]!.text).to.include(`Step ${momentIn()}: `);
    expect(list.value).to.equal('');
    const here = momentIn();
    firstDifference().focus();
    await press(']');
    expect(momentIn()).to.be.above(here);
    await press('[');
    expect(momentIn()).to.equal(here);
    await expectAccessible(lab);
  });
});

describe('<sms-world>, its list of worlds', () => {
  const names = ['Without the hotfix', 'With the hotfix', 'Hotfix during the wait'];

  it('puts any world on either side, and keeps the focus and the moment', async () => {
    const lab = await openLab();
    await goTo(10);
    for (const side of ['World on the left', 'World on the right']) {
      for (const name of names) {
        const list = one('combobox', side);
        await choose(list, name);
        const [left, right] = sites();
        const heading = (side.endsWith('left') ? left! : right!).querySelector('h2');
        expect(textOf(heading)).to.match(new RegExp(`^${name}(, on the (left|right))?$`));
        expect(focused()).to.equal(list);
        expect(momentIn()).to.equal(10);
      }
    }
    await expectAccessible(lab);
  });

  it('shows the same world twice when it is asked to', async () => {
    const lab = await openLab();
    await choose(one('combobox', 'World on the right'), 'Without the hotfix');
    const [left, right] = sites().map((site) => textOf(site.querySelector('[part=caption]')));
    expect(left).to.equal(right);
    expect(sites().map(nameOf)).to.deep.equal([
      'Without the hotfix, on the left',
      'Without the hotfix, on the right',
    ]);
    expect(textOf(lab)).to.include('In this situation the two sites never differ.');
    await expectAccessible(lab);
  });

  // A list shows what was last chosen in it, whatever an attribute says afterwards.
  it('is undone and redone, whatever was chosen before', async () => {
    await openLab();
    const list = one('combobox', 'World on the left');
    await choose(list, 'With the hotfix');
    for (const [button, value] of [
      ['Undo', 'absent'],
      ['Redo', 'before-job'],
      ['Undo', 'absent'],
    ] as const) {
      await click(one('button', button));
      expect(list.value).to.equal(value);
    }
  });
});

describe('<sms-keys-dialog>', () => {
  it('is opened by ?, closed by Escape, and gives the focus back', async () => {
    const lab = await openLab();
    one('button', 'Play').focus();
    await press('?');
    const dialog = one('dialog', 'Keys');
    expect(dialog.contains(focused())).to.equal(true);
    await expectAccessible(lab);
    await press('ArrowRight', 'End', '1');
    expect(momentIn()).to.equal(0);
    await press('Escape');
    expect(all('dialog')).to.have.lengthOf(0);
    expect(focused()).to.equal(one('button', 'Play'));
    expect(sites()).to.have.lengthOf(2);
  });

  it('is closed by its button', async () => {
    await openLab();
    one('button', 'Play').focus();
    await press('?');
    await click(one('button', 'Close'));
    expect(all('dialog')).to.have.lengthOf(0);
    expect(focused()).to.equal(one('button', 'Play'));
  });
});
