import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';

import type {SmsLab} from '../../../src/lab/sms-lab.js';
import type {Scenario} from '../../../src/run/scenario.js';
import {expectAccessible} from '../../support/accessible.js';
import {click, middleOf, press, type} from '../../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../../support/find.js';
import {openLab as openWhole, openPart, scenarioOf, sites} from '../../support/page.js';
import {waitUntil} from '../../support/wait-until.js';

type Server = Scenario['servers'][number];

/** A Lab with the form of its servers open. */
async function openLab(scenario?: Scenario): Promise<SmsLab> {
  const lab = await openWhole(scenario);
  await openPart('servers');
  return lab;
}

/** The chip in the form; the card on the picture has the same name. */
function chip(name: string): HTMLButtonElement {
  return one(
    'button',
    name,
    document.querySelector('sms-lab')!.shadowRoot!.querySelector('sms-situation-popover')!,
  );
}

function serversOf(lab: SmsLab): readonly Server[] {
  return lab.lab.run!.scenario.servers;
}

function serverNames(lab: SmsLab): string[] {
  return serversOf(lab).map(({name}) => name);
}

function refusal(): string {
  return all('alert').map(textOf).filter(Boolean).join();
}

describe('<sms-server-editor>', () => {
  async function openEditor(name: string): Promise<HTMLDialogElement> {
    await click(chip(name));
    return one('dialog');
  }

  it('is accessible, and is called as its server is', async () => {
    const lab = await openLab();
    const dialog = await openEditor('LIMA v1');
    expect(nameOf(dialog)).to.equal('Server LIMA');
    await expectAccessible(lab);
  });

  it('renames its server, in capitals', async () => {
    const lab = await openLab();
    const dialog = await openEditor('LIMA v1');
    const field = one('textbox', 'Name', dialog);
    await type(field, ' cusco1 ');
    expect(serverNames(lab)).to.deep.equal(['DENVER', 'CUSCO1', 'OSLO', 'KYOTO', 'QUITO']);
  });

  // The same refusal a second time changed nothing, and the refused name stayed in the field.
  it('refuses a name that is taken, each time, and shows the one that holds', async () => {
    const lab = await openLab();
    const dialog = await openEditor('LIMA v1');
    for (let time = 0; time < 2; time++) {
      const field = one('textbox', 'Name', dialog);
      field.focus();
      field.value = 'OSLO';
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await press('Shift');
      expect(refusal()).to.equal('There is already a server OSLO; each name must be unique.');
      expect(field.value).to.equal('LIMA');
      expect(focused()).to.equal(field);
    }
    expect(serverNames(lab)).to.include('LIMA');
    await expectAccessible(lab);
  });

  it('changes what it holds and whether the job names it', async () => {
    const lab = await openLab();
    const dialog = await openEditor('DENVER v1');
    await click(one('radio', 'nothing', dialog));
    expect(serversOf(lab)[0]!.holds).to.equal(null);
    await press('ArrowDown', 'ArrowDown');
    expect(serversOf(lab)[0]!.holds).to.equal(2);
    const {specified} = serversOf(lab)[0]!;
    await click(one('checkbox', 'specified in “Put on Specified Distribution Servers”', dialog));
    expect(serversOf(lab)[0]!.specified).to.equal(!specified);
    expect(dialog.open).to.equal(true);
  });

  it('reads attempts as people write them, and refuses what is no list in a sentence', async () => {
    const lab = await openLab();
    const dialog = await openEditor('DENVER v1');
    const set = async (text: string): Promise<readonly number[]> => {
      const field = one('textbox', 'Offline in attempts', dialog);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('change', {bubbles: true}));
      await press('Shift');
      return serversOf(lab)[0]!.offlineForAttempts;
    };
    expect(await set('1-3, 7')).to.deep.equal([1, 2, 3, 7]);
    expect(await set('later')).to.deep.equal([1, 2, 3, 7]);
    expect(refusal()).to.equal('“later” is not a list of attempts; use numbers from 1 to 100.');
    expect(one('textbox', 'Offline in attempts', dialog).value).to.equal('1, 2, 3, 7');
    for (const text of ['0', '3-1', '101', '1.5']) expect(await set(text)).to.have.lengthOf(4);
    expect(await set('')).to.deep.equal([]);
    expect(refusal()).to.equal('');
  });

  it('closes by Escape, and gives the focus back', async () => {
    const lab = await openLab();
    await openEditor('OSLO v1');
    await press('Escape');
    expect(all('dialog')).to.have.lengthOf(0);
    expect(nameOf(focused())).to.equal('OSLO v1');
    expect(lab.lab.canUndo).to.equal(false);
  });

  it('keeps the keys that are typed in it from the playhead', async () => {
    await openLab();
    const dialog = await openEditor('OSLO v1');
    one('textbox', 'Name', dialog).focus();
    await press('1', '2', 'End', ']');
    expect(sites()).to.have.lengthOf(2);
    expect(one('slider', 'Moment').value).to.equal('0');
  });

  // With the last button of the row, the focus fell out of the page.
  it('takes its server away, and keeps the focus in the row', async () => {
    const lab = await openLab();
    const dialog = await openEditor('QUITO empty');
    await click(one('button', 'Remove', dialog));
    expect(serverNames(lab)).to.deep.equal(['DENVER', 'LIMA', 'OSLO', 'KYOTO']);
    expect(nameOf(focused())).to.equal('Add');
  });

  it('keeps the last server', async () => {
    const lab = await openLab(scenarioOf(1));
    const dialog = await openEditor('S1 v1');
    expect(one('button', 'Remove', dialog).disabled).to.equal(true);
    await expectAccessible(lab);
  });
});

describe('<sms-servers-setup>', () => {
  it('adds one', async () => {
    const lab = await openLab();
    await click(one('button', 'Add'));
    expect(serversOf(lab)).to.have.lengthOf(6);
    expect(nameOf(focused())).to.equal('Add');
    expect(new Set(serverNames(lab))).to.have.lengthOf(6);
  });

  // The keys 1, 2 and 3 went to the views, and never to the field.
  it('takes a number that is typed, and no key of it for the playhead', async () => {
    const lab = await openLab();
    await type(one('spinbutton', 'How many servers'), '312');
    expect(serversOf(lab)).to.have.lengthOf(312);
    expect(focused()).to.equal(one('spinbutton', 'How many servers'));
    expect(sites()).to.have.lengthOf(2);
  });

  it('refuses a number out of bounds in a sentence, and shows the one that holds', async () => {
    const lab = await openLab();
    const field = one('spinbutton', 'How many servers');
    for (const number of ['0', '10001', '2.5']) {
      await type(field, number);
      expect(refusal()).to.equal(`A site has 1 to 10000 servers, not ${number}.`);
      expect(field.value).to.equal('5');
    }
    await type(field, '3');
    expect(refusal()).to.equal('');
    expect(serversOf(lab)).to.have.lengthOf(3);
  });

  // Three notches removed three servers.
  it('leaves the number as it is where the wheel turns over it', async () => {
    const lab = await openLab();
    const field = one('spinbutton', 'How many servers');
    await click(field);
    expect(focused()).to.equal(field);
    const middle = middleOf(field);
    for (const by of [100, 100, -100, 100]) await executeServerCommand('wheel', {...middle, by});
    await waitUntil(() => !field.readOnly, 'the number can be changed again');
    expect(field.value).to.equal('5');
    await press('ArrowUp', 'Enter');
    expect(serversOf(lab)).to.have.lengthOf(6);
  });

  // It said “not NaN”.
  it('takes an empty number for none', async () => {
    const lab = await openLab();
    const field = one('spinbutton', 'How many servers');
    await type(field, '');
    expect(field.value).to.equal('5');
    expect(refusal()).to.equal('');
    expect(lab.lab.canUndo).to.equal(false);
  });

  // The button had the focus when it went.
  it('makes it a thousand, and keeps the focus in the row', async () => {
    const lab = await openLab();
    await click(one('button', 'Make it 1,000'));
    expect(serversOf(lab)).to.have.lengthOf(1_000);
    expect(namesOf('button')).not.to.include('Make it 1,000');
    expect(nameOf(focused())).to.equal('How many servers');
    await expectAccessible(lab);
  });

  it('opens one of many by its name, and says where there is none', async () => {
    const lab = await openLab(scenarioOf(120));
    const field = one('textbox', 'Open server');
    await type(field, 's999');
    expect(refusal()).to.equal('There is no server S999.');
    await type(field, ' s113 ');
    expect(nameOf(one('dialog'))).to.equal('Server S113');
    await expectAccessible(lab);
    await press('Escape');
    expect(focused()).to.equal(field);
  });

  it('gives the focus to the row when the opener goes with the 25th server', async () => {
    await openLab(scenarioOf(25));
    await type(one('textbox', 'Open server'), 'S25');
    await click(one('button', 'Remove', one('dialog')));
    expect(namesOf('button')).to.include('S24 v1');
    expect(nameOf(focused())).to.equal('Add');
  });
});
