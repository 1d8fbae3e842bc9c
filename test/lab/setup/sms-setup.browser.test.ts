import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import type {SmsLab} from '../../../src/lab/sms-lab.js';
import {presets} from '../../../lessons/presets.js';
import type {Scenario} from '../../../src/run/scenario.js';
import {weakestOf} from '../../../src/words/grounds.js';
import {expectAccessible} from '../../support/accessible.js';
import {choose, click, press, type} from '../../support/drive.js';
import {painted} from '../../support/frames.js';
import {isFull} from '../../support/full.js';
import {all, evidenceIn, focused, nameOf, namesOf, one, textOf} from '../../support/find.js';
import {
  captions,
  firstDifference,
  goTo,
  momentIn,
  openLab,
  openPart,
  scenarioOf,
  situation,
} from '../../support/page.js';
import {waitUntil} from '../../support/wait-until.js';

function scenarioIn(lab: SmsLab): Scenario {
  return lab.lab.run!.scenario;
}

/** A tick in the form that is open; the job's sheet on the picture has one of the same name. */
function inForm(name: string): HTMLInputElement {
  return one(
    'checkbox',
    name,
    document.querySelector('sms-lab')!.shadowRoot!.querySelector('sms-situation-popover')!,
  );
}

describe('<sms-setup>, the job and what goes wrong', () => {
  const choices: readonly (readonly [string, string, (scenario: Scenario) => unknown, unknown])[] =
    [
      ['Kind of job', 'Share Package On Server', ({job}) => job.kind, 'share-package-on-server'],
      ['How often storing fails', 'never', (run) => run.masterFailures.count, 0],
      ['How often storing fails', '100 times', (run) => run.masterFailures.count, 100],
      ['Why storing fails', 'a file is in use', (run) => run.masterFailures.cause, 'file-in-use'],
      ['How long a retry waits', '12 hours (Slow)', ({response}) => response, 'slow'],
    ];

  for (const [place, [name, label, fieldOf, value]] of choices.entries()) {
    it(`records again at once when ${name} becomes ${label}`, async () => {
      const lab = await openLab();
      const before = lab.lab.run;
      await openPart(name === 'Kind of job' ? 'job' : 'failures');
      const list = one('combobox', name);
      await choose(list, label);
      expect(fieldOf(scenarioIn(lab))).to.equal(value);
      expect(lab.lab.run).not.to.equal(before);
      expect(focused()).to.equal(list);
      // All look alike but for the words.
      if (isFull || place === 0) await expectAccessible(lab);
    });
  }

  it('ticks a request off and on by Space, which does not play', async () => {
    const lab = await openLab();
    await openPart('job');
    const tick = inForm('Refresh Existing Distribution Servers');
    tick.focus();
    await press('Space');
    expect(scenarioIn(lab).job.refreshExisting).to.equal(false);
    expect(focused()).to.equal(tick);
    await press('Space');
    expect(scenarioIn(lab).job.refreshExisting).to.equal(true);
    expect(namesOf('button')).to.include('Play');
    await click(inForm('Put on Specified Distribution Servers'));
    expect(scenarioIn(lab).job.putOnSpecified).to.equal(false);
  });

  it('keeps the playhead at the same act', async () => {
    await openLab();
    await goTo(17);
    const {after} = captions();
    await openPart('failures');
    await choose(one('combobox', 'How often storing fails'), '3 times');
    await choose(one('combobox', 'How often storing fails'), 'once');
    expect(momentIn()).to.be.at.most(17);
    await click(firstDifference());
    await openPart('job');
    await click(inForm('Put on Specified Distribution Servers'));
    expect(captions().before).to.include('Retry loses the refresh');
    expect(after).to.include('Master stored');
  });

  // The list fell back to its first line, as its options had not been made when it was set.
  it('still shows a number of failures that is out of the ordinary after it was undone', async () => {
    const lab = await openLab(scenarioOf(2, 7));
    await openPart('failures');
    const list = one('combobox', 'How often storing fails');
    expect(list.value).to.equal('7');
    await choose(list, '10 times');
    expect(list.value).to.equal('10');
    lab.lab.undo();
    await painted();
    expect(list.value).to.equal('7');
    lab.lab.redo();
    await painted();
    expect(list.value).to.equal('10');
  });
});

describe('<sms-setup>, its situations', () => {
  it('offers eleven, each with a sentence on what it shows, and its evidence', async () => {
    const lab = await openLab();
    const list = one('combobox', 'Situation');
    expect(list.options).to.have.lengthOf(11);
    const setup = document.querySelector('sms-lab')!.shadowRoot!.querySelector('sms-setup')!;
    await waitUntil(() => evidenceIn(setup).length === 2, 'the marks have come');
    for (const {id, shows, facts} of presets) {
      const option = [...list.options].find(({value}) => value === id)!;
      await choose(list, option.text.trim());
      expect(situation()).to.equal(scenarioIn(lab).title);
      expect(textOf(all('status')[0]!)).to.equal(shows);
      // The second mark is that of the sentence.
      expect(evidenceIn(setup)[0], id).to.equal(weakestOf(facts));
      expect(focused()).to.equal(list);
    }
  });

  it('compares the worlds that a situation is made to compare', async () => {
    const lab = await openLab();
    const list = one('combobox', 'Situation');
    await choose(list, [...list.options].find(({value}) => value === 'hotfix-midway')!.text.trim());
    expect(lab.lab.state!.worlds).to.deep.equal(['before-retry', 'before-job']);
    expect(one('combobox', 'World on the left').value).to.equal('before-retry');
  });

  it('is chosen by keys', async () => {
    const lab = await openLab();
    one('combobox', 'Situation').focus();
    await press('ArrowDown');
    expect(scenarioIn(lab).masterFailures.count).to.equal(0);
    expect(momentIn()).to.equal(0);
  });

  it('calls one that is changed the learner’s own, and the same again when it is undone', async () => {
    await openLab(scenarioOf(3, 1, 'Mine'));
    expect(situation()).to.equal('Mine');
    await choose(one('combobox', 'Situation'), 'Three servers hold the package, two are new');
    expect(one('combobox', 'Situation').options).to.have.lengthOf(11);
    await click(one('button', 'Undo'));
    expect(situation()).to.equal('Mine');
  });

  // A list shows what was last chosen in it, whatever an attribute says afterwards.
  it('shows what is run after undo and redo, whatever was chosen before', async () => {
    await openLab();
    const list = one('combobox', 'Situation');
    const [, first = '', second = ''] = [...list.options].map(({text}) => text.trim());
    await choose(list, second);
    for (const [name, shown] of [
      ['Undo', first],
      ['Redo', second],
      ['Undo', first],
    ] as const) {
      await click(one('button', name));
      expect(situation(), name).to.equal(shown);
    }
  });
});

describe('<sms-setup>, its sentence', () => {
  it('is edited by keys alone, gives the focus back, and says what was changed', async () => {
    const lab = await openLab();
    const part = one('button', 'fails once because the disk is full');
    expect(part.ariaDescription).to.equal('Storing the master');
    expect(textOf(part.parentElement).replace(/ (?=[:.;])/gu, '')).to.match(
      /^A Run Command On Workstation job asks to refresh existing and .+: 5 servers, .+\. Storing the master fails once because the disk is full; a retry waits 2 hours\./,
    );
    part.focus();
    await press('Enter');
    expect(nameOf(focused())).to.equal('How often storing fails');
    await expectAccessible(lab);
    await choose(one('combobox', 'How often storing fails'), 'never');
    await press('Escape');
    expect(focused() === part, nameOf(focused())).to.equal(true);
    expect(nameOf(part)).to.equal('never fails');
    await click(one('button', 'You changed: 1 thing'));
    expect(textOf(lab)).to.include(
      'Storing the master: never fails; before: fails once because the disk is full',
    );
    await expectAccessible(lab);
    await click(one('button', 'Undo all changes'));
    expect(scenarioIn(lab).masterFailures.count).to.equal(1);
    expect(namesOf('button').filter((each) => each.startsWith('You changed'))).to.deep.equal([]);
    expect(situation()).to.equal('Three servers hold the package, two are new');
  });

  it('closes its form when the part is pressed again', async () => {
    await openLab();
    const part = await openPart('servers');
    expect(namesOf('spinbutton')).to.deep.equal(['How many servers']);
    await click(part);
    expect(namesOf('spinbutton')).to.deep.equal([]);
  });

  // It stood hundreds of pixels away, or over what had opened it.
  for (const zoom of ['1.4', '0.6']) {
    it(`opens its form at its words, in a page with a zoom of ${zoom}`, async () => {
      await setViewport({width: 1_200, height: 900});
      const lab = await openLab();
      lab.parentElement!.style.zoom = zoom;
      await painted();
      await painted();
      const part = await openPart('failures');
      const form = lab.renderRoot
        .querySelector('sms-situation-popover')!
        .renderRoot.querySelector('[popover]')!;
      const [own, opener] = [form, part].map((each) => each.getBoundingClientRect());
      const isBelow = Math.abs(own!.top - opener!.bottom - 6) < 2;
      const isAbove = Math.abs(opener!.top - own!.bottom - 6) < 2;
      expect(isBelow || isAbove, 'right below or above').to.equal(true);
      const furthest = document.documentElement.clientWidth - 6 - own!.width;
      expect(own!.left).to.be.closeTo(Math.min(opener!.left, furthest), 2);
    });
  }

  it('counts the changes since the situation that was chosen', async () => {
    const lab = await openLab();
    const counted = (): string | undefined =>
      namesOf('button').find((each) => each.startsWith('You changed'));
    await openPart('job');
    await click(inForm('Refresh Existing Distribution Servers'));
    await click(inForm('Put on Specified Distribution Servers'));
    expect(counted()).to.equal('You changed: 2 things');
    lab.lab.undo();
    await painted();
    expect(counted()).to.equal('You changed: 1 thing');
    await choose(one('combobox', 'Situation'), 'Storing the master fails three times');
    expect(counted()).to.equal(undefined);
  });
});

describe('<sms-setup>, as a whole', () => {
  it('cuts no title of a situation on a phone', async () => {
    await setViewport({width: 390, height: 844});
    await openLab();
    const preset = one('combobox', 'Situation') as HTMLSelectElement;
    const {font, paddingInline, whiteSpace} = getComputedStyle(preset);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const arrow = 18;
    const room = preset.clientWidth - 2 * Number.parseFloat(paddingInline) - arrow;
    for (const option of preset.options) {
      preset.value = option.value;
      await painted();
      // Where a list of choices has one line, all of it is there.
      if (whiteSpace === 'nowrap') {
        expect(pen.measureText(option.text).width, option.text).to.be.at.most(room);
      }
      expect(preset.scrollWidth, preset.value).to.be.at.most(preset.clientWidth);
      expect(preset.scrollHeight, preset.value).to.be.at.most(preset.clientHeight);
    }
  });

  const said = (): string => textOf(all('status')[0]!);

  it('is made impossible and possible again, and says what was changed', async () => {
    const lab = await openLab();
    await click(one('button', 'Make it impossible'));
    expect(said()).to.equal('Storing the master no longer fails.');
    expect(scenarioIn(lab).masterFailures.count).to.equal(0);
    await click(one('button', 'Make it impossible'));
    expect(said()).to.match(/^No change is needed: /);
    await click(one('button', 'Make it happen'));
    expect(said()).to.equal('Storing the master now fails once.');
    expect(scenarioIn(lab).masterFailures.count).to.equal(1);
    expect(nameOf(focused())).to.equal('Make it happen');
  });

  it('forgets what it said of a change when something else changes', async () => {
    await openLab();
    await click(one('button', 'Make it impossible'));
    await openPart('job');
    await click(inForm('Refresh Existing Distribution Servers'));
    expect(said()).not.to.include('no longer fails');
  });

  it('undoes and redoes, and stands still where there is nothing to', async () => {
    const lab = await openLab();
    const original = scenarioIn(lab);
    const off = (name: string): string | null => one('button', name).ariaDisabled;
    expect([off('Undo'), off('Redo')]).to.deep.equal(['true', 'true']);
    await click(one('button', 'Undo'));
    expect(scenarioIn(lab)).to.equal(original);
    await openPart('job');
    await click(inForm('Refresh Existing Distribution Servers'));
    await press('Escape');
    await openPart('servers');
    await type(one('spinbutton', 'How many servers'), '7');
    expect([off('Undo'), off('Redo')]).to.deep.equal(['false', 'true']);
    await click(one('button', 'Undo'));
    await click(one('button', 'Undo'));
    expect(scenarioIn(lab)).to.equal(original);
    expect(focused()).to.equal(one('button', 'Undo'));
    await click(one('button', 'Redo'));
    await click(one('button', 'Redo'));
    expect(scenarioIn(lab).servers).to.have.lengthOf(7);
    expect(scenarioIn(lab).job.refreshExisting).to.equal(false);
  });
});
