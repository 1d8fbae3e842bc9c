/** The whole procedure by the keyboard alone, embedded in a frame of another page. */
import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';

import {press} from '../support/drive.js';
import {painted} from '../support/frames.js';
import '../support/page.js';

/** What has the focus in the frame. Its elements are of another realm than the test's. */
function focusedIn(frame: HTMLIFrameElement): Element | null {
  let element = frame.contentDocument?.activeElement ?? null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function nameIn(frame: HTMLIFrameElement): string {
  const element = focusedIn(frame);
  const text = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}

/** A frame has loaded once its modules have run. */
async function openFrame(width: number): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(html`
    <iframe title="Practice" width=${width} height="700"></iframe>
  `);
  const loaded = oneEvent(frame, 'load');
  frame.src = '/test/practice/practice-frame.html';
  await loaded;
  await painted();
  frame.focus();
  return frame;
}

async function tabTo(frame: HTMLIFrameElement, name: string): Promise<void> {
  for (let count = 0; count < 80; count++) {
    await sendKeys({press: 'Tab'});
    if (frame.contentDocument?.hasFocus() && nameIn(frame) === name) return;
  }
  throw new Error(`Tab does not come to “${name}” in the frame.`);
}

function practiceIn(frame: HTMLIFrameElement): {readonly installed: boolean} {
  const server = frame.contentDocument!.querySelector('sms-practice-server');
  return server!.practice!.view;
}

const applications = ['SMS Administrator', 'SMS Database Manager', 'SMS Service Manager'];

describe('the whole procedure, by the keyboard alone, in a frame', () => {
  it('on the desktop', async () => {
    const frame = await openFrame(1_000);
    for (const name of applications) {
      await tabTo(frame, `Close ${name}`);
      await press('Enter');
    }
    await tabTo(frame, 'Command Prompt');
    await press('Enter');
    expect(nameIn(frame)).to.equal('Command');
    for (const line of [
      'net stop sms_executive',
      'd:\\q195936\\x86\\hotfix',
      'net start sms_executive',
    ]) {
      await sendKeys({type: line});
      await press('Enter');
    }
    expect(practiceIn(frame).installed).to.equal(true);
  });

  it('in plain view, which a narrow frame shows by itself', async () => {
    const frame = await openFrame(400);
    const server = frame.contentDocument!.querySelector('sms-practice-server')!;
    expect(server.shadowRoot!.querySelector('sms-plain-server')).not.to.equal(null);
    await tabTo(frame, 'Stop');
    await press('Enter');
    for (const name of applications) {
      await tabTo(frame, `Close ${name}`);
      await press('Enter');
    }
    await tabTo(frame, 'Run D:\\Q195936\\X86\\HOTFIX.EXE');
    await press('Enter');
    await tabTo(frame, 'Start');
    await press('Enter');
    expect(practiceIn(frame).installed).to.equal(true);
  });
});
