import {expect} from 'chai';

import type {SmsLab} from '../../../src/lab/index.js';
import type {World} from '../../../src/run/world.js';
import {expectAccessible} from '../../support/accessible.js';
import {dragMouse, press} from '../../support/drive.js';
import {all, focused, nameOf} from '../../support/find.js';
import {goTo, momentIn, openLab} from '../../support/page.js';
import {presetOf} from '../../support/presets.js';

function worldsOf({lab}: SmsLab): readonly World[] {
  return lab.state?.worlds ?? [];
}

function grips(): HTMLElement[] {
  return all('slider').filter((slider) => nameOf(slider).startsWith('When the hotfix'));
}

function said(): (string | null)[] {
  return grips().map((grip) => grip.getAttribute('aria-valuetext'));
}

describe('<sms-hotfix-grips>', () => {
  it('moves the hotfix of one side by keys, and nothing else', async () => {
    const lab = await openLab();
    await goTo(3);
    expect(worldsOf(lab)).to.deep.equal(['absent', 'before-job']);
    grips()[0]!.focus();
    await press('ArrowLeft');
    expect(worldsOf(lab)).to.deep.equal(['before-retry', 'before-job']);
    expect(focused()).to.equal(grips()[0]);
    expect(momentIn()).to.equal(3);
    await press('Home');
    expect(worldsOf(lab)).to.deep.equal(['before-job', 'before-job']);
    expect(new Set(said()).size).to.equal(1);
    await press('End');
    expect(worldsOf(lab)).to.deep.equal(['absent', 'before-job']);
    await expectAccessible(lab);
  });

  it('is dragged to the wait of the first retry, and the playhead stays', async () => {
    const lab = await openLab();
    await goTo(5);
    const grip = grips()[1]!.getBoundingClientRect();
    const {left, right} = grips()[0]!.getBoundingClientRect();
    const y = grip.top + grip.height / 2;
    await dragMouse([grip.left + 10, y], [(grip.left + left) / 2, y]);
    expect(worldsOf(lab)).to.deep.equal(['absent', 'before-retry']);
    expect(momentIn()).to.equal(5);

    const moved = grips()[1]!.getBoundingClientRect();
    await dragMouse([moved.left + 10, y], [(left + right) / 2, y]);
    expect(worldsOf(lab)).to.deep.equal(['absent', 'absent']);
  });

  it('has no place in a wait where no retry is written', async () => {
    const lab = await openLab(presetOf('no-failure').scenario);
    grips()[0]!.focus();
    await press('ArrowLeft');
    expect(worldsOf(lab)).to.deep.equal(['before-job', 'before-job']);
  });
});
