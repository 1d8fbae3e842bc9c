import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';

import {click, press} from '../../support/drive.js';
import {focused, textOf} from '../../support/find.js';
import {painted} from '../../support/frames.js';
import {scenarioOf} from '../../support/page.js';
import {
  catchCopied,
  catchSaved,
  fieldNamed,
  named,
  ofRole,
  openPanel,
  showMoment,
  until,
} from './panel-page.js';

const logs = {
  without: 'Despool.log: Without the hotfix',
  with: 'Despool.log: With the hotfix',
};

function linesOf(root: Element, log: keyof typeof logs): HTMLElement[] {
  return ofRole('option', named('listbox', logs[log], root));
}

function selected(lines: readonly HTMLElement[]): HTMLElement | undefined {
  return lines.find((line) => line.getAttribute('aria-selected') === 'true');
}

describe('<sms-log-panel>', () => {
  const saved = catchSaved();
  const copied = catchCopied();

  it('shows both traces in the shape of the real one', async () => {
    const {panels} = await openPanel('log');
    expect(linesOf(panels, 'without')).to.have.length(15);
    expect(linesOf(panels, 'with')).to.have.length(18);
    const [line] = linesOf(panels, 'without');
    expect(textOf(line?.querySelector('code'))).to.equal(
      '~Waiting for ready instruction file.... $$<SMS_DESPOOLER><Mon Oct 12 21:27:00 1998~><thread=DB>',
    );
  });

  it('says by a word which lines are assumed, and which are documented', async () => {
    const {panels} = await openPanel('log');
    for (const line of linesOf(panels, 'with')) {
      const isOurs = /Storing|Stored|retry2|Failed|Creating|Copying/.test(textOf(line));
      expect(textOf(line)).to.match(isOurs ? /^assumed ~/ : /^documented ~/);
    }
    const legend = panels.shadowRoot
      ?.querySelector('sms-log-panel')
      ?.shadowRoot?.querySelector('ul');
    expect(textOf(legend)).to.include('No source gives the text');
  });

  it('says how far the log has come, and which lines are still to come', async () => {
    const {panels} = await openPanel('log', {moment: 10});
    const lines = linesOf(panels, 'without');
    expect(textOf(selected(lines))).to.include('Creating a retry instruction, attempt 2');
    const later = lines.filter((line) => textOf(line).endsWith('still to come'));
    expect(later).to.have.length(9);
    await showMoment(panels, 30);
    expect(linesOf(panels, 'with').some((line) => textOf(line).includes('to come'))).to.equal(
      false,
    );
  });

  it('goes to the moment of a line by click, by Enter and by Space', async () => {
    const {panels, seeks} = await openPanel('log');
    const lines = linesOf(panels, 'without');
    await click(lines[5]!);
    lines[5]?.focus();
    await press('ArrowDown', 'ArrowDown', 'Enter', 'ArrowUp', 'Space');
    expect(seeks).to.deep.equal([10, 13, 12]);
    expect(textOf(focused())).to.include('Waiting for ready');
  });

  it('tells a screen reader the place of each line', async () => {
    const {panels} = await openPanel('log');
    const places = linesOf(panels, 'without').map((line) => [
      line.getAttribute('aria-posinset'),
      line.getAttribute('aria-setsize'),
    ]);
    expect(places[0]).to.deep.equal(['1', '15']);
    expect(places.at(-1)).to.deep.equal(['15', '15']);
  });

  it('finds a text in both logs, counts, and goes on and back', async () => {
    const {panels} = await openPanel('log');
    const field = fieldNamed('Find in the log', panels);
    const status = (): string => textOf(ofRole('status', panels)[0]);
    field.focus();
    await sendKeys({type: 'COPYING'});
    await painted();
    expect(status()).to.equal('Line 1 of 7 found');
    expect(panels.shadowRoot?.querySelector('sms-log-panel')).to.not.equal(null);
    await press('Enter', 'Enter');
    expect(status()).to.equal('Line 3 of 7 found');
    await press('Shift+Enter');
    expect(status()).to.equal('Line 2 of 7 found');
    await click(named('button', 'Previous', panels));
    await click(named('button', 'Previous', panels));
    expect(status()).to.equal('Line 7 of 7 found');
    await click(named('button', 'Next', panels));
    expect(status()).to.equal('Line 1 of 7 found');
    const marked = linesOf(panels, 'without').filter((line) => line.querySelector('mark'));
    expect(marked).to.have.length(2);
    field.focus();
    await sendKeys({type: ' nothing'});
    await painted();
    expect(status()).to.equal('Not found');
    await press('Escape');
    expect(field.value).to.equal('');
    expect(status()).to.equal('');
  });

  it('lets one type what are keys of the simulator elsewhere', async () => {
    const {panels} = await openPanel('log');
    const heard: string[] = [];
    panels.addEventListener('keydown', ({key}) => heard.push(key));
    const field = fieldNamed('Find in the log', panels);
    field.focus();
    await sendKeys({type: '1 [2'});
    await press('ArrowLeft', 'Home', 'Tab');
    expect(field.value).to.equal('1 [2');
    expect(heard).to.deep.equal(['Tab']);
  });

  it('saves each log as a file of its own, ours marked in it too', async () => {
    const {panels} = await openPanel('log');
    for (const button of ofRole('button', panels).filter((each) => textOf(each) === 'Save')) {
      await click(button);
    }
    expect(saved.map(({name}) => name)).to.deep.equal([
      'Despool-absent.log',
      'Despool-before-job.log',
    ]);
    const text = await saved[1]!.blob.text();
    const lines = text.trimEnd().split('\r\n');
    expect(lines).to.have.length(19);
    expect(lines[0]).to.include('Simulated');
    expect(lines[1]).to.match(/^~Waiting .*<thread=DB>$/);
    expect(lines[3]).to.match(/^~Storing .*<thread=DB> {2}\[assumed\]$/);
  });

  it('copies a log', async () => {
    const {panels} = await openPanel('log', {view: 'before'});
    await click(named('button', 'Copy', panels));
    expect(copied.texts[0]).to.include('Despooler successfully executed one instruction.');
    expect(ofRole('status', panels).map(textOf)).to.include('15 lines are copied.');
  });

  it('stays virtual with 10,000 servers, follows the moment, and saves the whole', async () => {
    const {panels} = await openPanel('log', {scenario: scenarioOf(10_000), moment: 15_000});
    const line = await until(() => selected(linesOf(panels, 'with')));
    expect(textOf(line)).to.match(/S7492/);
    expect(line.getAttribute('aria-setsize')).to.equal('10013');
    expect(linesOf(panels, 'with').length).to.be.below(200);
    fieldNamed('Find in the log', panels).focus();
    await sendKeys({type: '\\S9999\\'});
    const found = await until(() =>
      linesOf(panels, 'with').find((each) => each.querySelector('mark')),
    );
    expect(found.getAttribute('aria-posinset')).to.equal('10010');
    await click(ofRole('button', panels).findLast((each) => textOf(each) === 'Save')!);
    const text = await saved[0]!.blob.text();
    expect(text.match(/Copying/g)).to.have.length(10_000);
  });
});
