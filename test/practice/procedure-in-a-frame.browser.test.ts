/** The whole procedure by the keyboard alone, embedded in a frame of another page. */
import {expect} from 'chai';

import type {SmsPracticeServer} from '../../src/practice/sms-practice-server.js';
import {FramedPage, nameOf} from '../support/framed-page.js';
import '../support/page.js';
import {applications} from './codes.js';

describe('the whole procedure, by the keyboard alone, in a frame', () => {
  let page: FramedPage;
  afterEach(() => page.close());

  async function open(width: number): Promise<void> {
    const path = '/test/practice/practice-frame.html';
    page = await FramedPage.open('', {path, width, height: 700});
  }

  async function isInstalled(): Promise<boolean> {
    const server = await page.one('sms-practice-server');
    return (server as SmsPracticeServer).practice!.view.installed;
  }

  it('on the desktop', async () => {
    await open(1_000);
    for (const name of applications) await page.push(`Close ${name}`);
    await page.push('Command Prompt');
    expect(nameOf(page.focused!)).to.equal('Command');
    for (const line of [
      'net stop sms_executive',
      'd:\\q195936\\x86\\hotfix',
      'net start sms_executive',
    ]) {
      await page.type(line);
      await page.press('Enter');
    }
    expect(await isInstalled()).to.equal(true);
  });

  it('in plain view, which a narrow frame shows by itself', async () => {
    await open(400);
    await page.one('sms-plain-server');
    await page.push('Stop');
    for (const name of applications) await page.push(`Close ${name}`);
    await page.push('Run D:\\Q195936\\X86\\HOTFIX.EXE');
    await page.push('Start');
    expect(await isInstalled()).to.equal(true);
  });
});
