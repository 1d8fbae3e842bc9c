/** What stands around the server: the choice of its view, its state, its steps, its log. */
import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import {facts} from '../../lessons/facts.js';
import type {SmsPracticeLog} from '../../src/practice/sms-practice-log.js';
import type {SmsPracticeServer} from '../../src/practice/sms-practice-server.js';
import {expectAccessible} from '../support/accessible.js';
import {click, choose, press} from '../support/drive.js';
import {all, nameOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import {byHand} from './codes.js';
import {practiceAfter} from './desk-page.js';

describe('<sms-practice-server>', () => {
  async function openServer(width: string): Promise<SmsPracticeServer> {
    const server = await fixture<SmsPracticeServer>(
      html`<sms-practice-server .practice=${practiceAfter()}></sms-practice-server>`,
    );
    server.style.width = width;
    await painted();
    await painted();
    return server;
  }

  const look = (server: Element): string | undefined =>
    server.shadowRoot!.querySelector('sms-desktop, sms-plain-server')?.localName;

  it('is a desktop where there is room, and plain where there is not', async () => {
    const server = await openServer('40rem');
    expect(look(server)).to.equal('sms-desktop');
    await expectAccessible(server);
    server.style.width = '36rem';
    await painted();
    await painted();
    expect(look(server)).to.equal('sms-plain-server');
    await expectAccessible(server);
  });

  it('is shown as the learner likes, and keeps what was done', async () => {
    const server = await openServer('60rem');
    server.practice!.do({type: 'stop.requested'});
    await click(one('radio', 'Plain view'));
    expect(look(server)).to.equal('sms-plain-server');
    await click(one('radio', 'Desktop'));
    expect(look(server)).to.equal('sms-desktop');
    expect(server.practice!.codes).to.deep.equal(['stop']);
  });

  it('draws the desktop larger', async () => {
    const server = await openServer('60rem');
    const desktop = server.shadowRoot!.querySelector('sms-desktop')!;
    const before = Number.parseFloat(getComputedStyle(desktop).fontSize);
    await choose(one('combobox', 'Size'), '200%');
    expect(Number.parseFloat(getComputedStyle(desktop).fontSize)).to.equal(2 * before);
  });

  it('keeps its keys from the page around, but for Esc', async () => {
    const server = await openServer('60rem');
    const heard: string[] = [];
    server.parentElement!.addEventListener('keydown', ({key}) => heard.push(key));
    one('radio', 'Desktop').focus();
    await press('1', 'Home', 'Escape');
    expect(heard).to.deep.equal(['Escape']);
  });
});

describe('<sms-practice-status>', () => {
  it('follows the practice, and is accessible', async () => {
    const practice = practiceAfter();
    const box = await fixture(
      html`<sms-practice-status .practice=${practice}></sms-practice-status>`,
    );
    expect(textOf(box)).to.match(/SMS Executive \w+ Started/u);
    practice.do({type: 'stop.requested'});
    await painted();
    expect(textOf(box)).to.match(/SMS Executive \w+ Stopped/u);
    expect(textOf(box)).to.match(/applications open \w+ 3/u);
    expect(textOf(box)).to.match(/none.* The service is stopped\./u);
    await expectAccessible(box);
  });

  it('tells the file on disk from the file that runs', async () => {
    const practice = practiceAfter(byHand.slice(0, -1));
    const status = await fixture(
      html`<sms-practice-status .practice=${practice}></sms-practice-status>`,
    );
    expect(textOf(status)).to.match(
      /on disk \w+ 28 September 1998.*Despooler has loaded \w+ none/u,
    );
    practice.do({type: 'start.requested'});
    await painted();
    expect(textOf(status)).to.match(/Despooler has loaded \w+ 28 September 1998/u);
  });
});

describe('<sms-practice-log>', () => {
  async function openLog(codes: readonly string[]): Promise<SmsPracticeLog> {
    return fixture<SmsPracticeLog>(
      html`<sms-practice-log .practice=${practiceAfter(codes)}></sms-practice-log>`,
    );
  }

  it('is accessible at first, after a step, and after a refusal, in all colours', async () => {
    for (const codes of [[], ['stop'], ['tool:x86'], byHand]) {
      for (const media of [
        {colorScheme: 'light'},
        {colorScheme: 'dark'},
        {forcedColors: 'active'},
      ] as const) {
        await emulateMedia({forcedColors: 'none', ...media});
        await expectAccessible(await openLog(codes));
      }
    }
  });

  it('tells what came of the last act, and gives the facts behind it', async () => {
    const log = await openLog(['stop', 'copy:hotfix-x86:x86-bin']);
    expect(textOf(one('status', undefined, log))).to.include('applications are open');
    expect(log.factIds).to.deep.equal(['file-in-use-stays', 'applications-hold-file']);
    const outcome = log.shadowRoot!.querySelector<HTMLElement>('[data-outcome]')!;
    expect(outcome.dataset.outcome).to.equal('copy-refused-applications');
    expect(outcome.dataset.facts).to.equal(log.factIds.join(' '));
    const mark = all('button', log).find((button) => nameOf(button).startsWith('Evidence: '));
    await click(mark!);
    await waitUntil(() => log.factIds.every((id) => textOf(log).includes(facts[id].says)));
  });

  it('takes back the last act, or all', async () => {
    const log = await openLog(byHand);
    setTimeout(() => void click(one('button', 'Undo')));
    const change = await oneEvent(log, 'sms-practice-change');
    expect(change).to.have.property('practice', log.practice);
    expect(log.practice!.codes).to.deep.equal(byHand.slice(0, -1));
    await painted();
    await click(one('button', 'Begin again'));
    expect(log.practice!.codes).to.deep.equal([]);
    expect(textOf(log)).to.include('You have not done anything yet.');
    await click(one('button', 'Undo'));
    expect(log.practice!.codes).to.deep.equal([]);
  });
});
