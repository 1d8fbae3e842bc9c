import {expect} from 'chai';
import {sendMouse} from '@web/test-runner-commands';

import type {SmsLab} from '../../../src/lab/index.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import type {World} from '../../../src/run/world.js';
import {expectAccessible} from '../../support/accessible.js';
import {press} from '../../support/drive.js';
import {all, focused, nameOf} from '../../support/find.js';
import {painted} from '../../support/frames.js';
import {goTo, momentIn, openLab} from '../../support/page.js';

function presetOf(id: string): unknown {
  return labPresets.find((preset) => preset.id === id)!.scenario;
}

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
    const y = Math.round(grip.top + grip.height / 2);
    await sendMouse({type: 'move', position: [Math.round(grip.left + 10), y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round((grip.left + left) / 2), y]});
    await sendMouse({type: 'up'});
    await painted();
    expect(worldsOf(lab)).to.deep.equal(['absent', 'before-retry']);
    expect(momentIn()).to.equal(5);

    const moved = grips()[1]!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(moved.left + 10), y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round((left + right) / 2), y]});
    await sendMouse({type: 'up'});
    await painted();
    expect(worldsOf(lab)).to.deep.equal(['absent', 'absent']);
  });

  it('has no place in a wait where no retry is written', async () => {
    const lab = await openLab(presetOf('no-failure'));
    grips()[0]!.focus();
    await press('ArrowLeft');
    expect(worldsOf(lab)).to.deep.equal(['before-job', 'before-job']);
  });
});
