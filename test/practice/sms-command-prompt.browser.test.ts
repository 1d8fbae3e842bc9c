import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';

import type {SmsCommandPrompt} from '../../src/practice/sms-command-prompt.js';
import {expectAccessible} from '../support/accessible.js';
import {press} from '../support/drive.js';
import {all, one, textOf} from '../support/find.js';
import '../support/page.js';
import {practiceAfter, typeLine} from './desk-page.js';

describe('<sms-command-prompt>', () => {
  async function openPrompt(): Promise<SmsCommandPrompt> {
    const prompt = await fixture<SmsCommandPrompt>(html`
      <sms-command-prompt .practice=${practiceAfter()}></sms-command-prompt>
    `);
    prompt.focus();
    return prompt;
  }

  const log = (prompt: Element): string => textOf(prompt.shadowRoot!.querySelector('[role=log]'));

  it('keeps what was typed and answered in a log', async () => {
    const prompt = await openPrompt();
    await typeLine('cd sms');
    await typeLine('dir');
    expect(log(prompt)).to.include('C:\\>cd smsC:\\SMS>dirIn C:\\SMS');
    await typeLine('cls');
    expect(log(prompt)).to.equal('');
    await expectAccessible(prompt);
  });

  it('leaves the keys to an input method that composes a word', async () => {
    const prompt = await openPrompt();
    const field = one('textbox', 'Command');
    field.value = 'cls';
    const init = {key: 'Enter', isComposing: true, bubbles: true, composed: true, cancelable: true};
    expect(field.dispatchEvent(new KeyboardEvent('keydown', init))).to.equal(true);
    await prompt.updateComplete;
    expect(field.value).to.equal('cls');
    expect(log(prompt)).not.to.include('cls');
  });

  it('brings back by arrows what was typed before', async () => {
    await openPrompt();
    for (const line of ['dir', 'cd sms', '', 'help']) await typeLine(line);
    const line = (): string => one('textbox', 'Command').value;
    const seen: string[] = [];
    for (const key of [
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
    ]) {
      await press(key);
      seen.push(line());
    }
    expect(seen).to.deep.equal(['help', 'cd sms', 'dir', 'dir', 'cd sms', 'help', '']);
    await sendKeys({type: 'abc'});
    await press('Escape');
    expect(line()).to.equal('');
  });

  it('says what it is not told to do, and does not do it by itself', async () => {
    const prompt = await openPrompt();
    setTimeout(() => void typeLine('net stop sms_executive'));
    const asked = await oneEvent(prompt, 'sms-act-ask');
    expect(asked).to.deep.include({act: {type: 'stop.requested'}, quiet: true});
    expect(prompt.practice!.entries).to.deep.equal([]);
  });

  it('shows what is typed as text, whatever it is', async () => {
    const prompt = await openPrompt();
    await typeLine('<img src=x onerror=alert(1)>');
    expect(log(prompt)).to.include('<img src=x onerror=alert(1)>');
    expect(all('dialog')).to.deep.equal([]);
    expect(prompt.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
