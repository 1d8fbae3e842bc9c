import {fixture, html, oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../src/app/sms-share.js';
import type {SmsShare} from '../../src/app/sms-share.js';
import '../../src/lab/timeline/sms-timeline.js';
import type {SmsTimeline} from '../../src/lab/timeline/sms-timeline.js';
import '../../src/lab/timeline/sms-transport.js';
import type {SmsTransport} from '../../src/lab/timeline/sms-transport.js';
import '../../src/lab/sms-world-toggle.js';
import type {SmsWorldToggle} from '../../src/lab/sms-world-toggle.js';
import {articleCase} from '../../src/run/article-case.js';
import {markersOf} from '../../src/words/markers.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {expectAccessible} from '../support/accessible.js';
import {chooseFile, click, press} from '../support/drive.js';
import {all, namesOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {fileOf, scenarioOf} from '../support/page.js';

describe('<sms-transport>', () => {
  it('is accessible', async () => {
    const transport = await fixture(html`<sms-transport length="3"></sms-transport>`);
    await expectAccessible(transport);
    await expectAccessible(
      await fixture(html`<sms-transport playing moment="2" length="3"></sms-transport>`),
    );
  });

  it('asks for each of its acts, and does none itself', async () => {
    const transport = await fixture<SmsTransport>(
      html`<sms-transport moment="1" length="3"></sms-transport>`,
    );
    const acts: string[] = [];
    transport.addEventListener('sms-transport-ask', ({act}) => acts.push(act));
    for (const button of all('button')) await click(button);
    expect(acts).to.deep.equal(['first', 'back', 'toggle', 'forward', 'last', 'help']);
    expect(transport).to.include({moment: 1, playing: false});
  });

  it('asks for another speed', async () => {
    const transport = await fixture<SmsTransport>(html`<sms-transport></sms-transport>`);
    expect(one('combobox', 'Speed').value).to.equal('1');
    one('combobox', 'Speed').focus();
    setTimeout(() => void press('ArrowDown'));
    expect(await oneEvent(transport, 'sms-speed-change')).to.have.property('speed', 2);
  });

  it('shows the speed it is given, whatever was chosen before', async () => {
    const transport = await fixture<SmsTransport>(html`<sms-transport></sms-transport>`);
    one('combobox', 'Speed').focus();
    await press('4');
    transport.speed = 0.5;
    await transport.updateComplete;
    expect(one('combobox', 'Speed').value).to.equal('0.5');
  });

  it('has room for more buttons, at the end', async () => {
    await fixture(html`<sms-transport><button type="button">More</button></sms-transport>`);
    expect(namesOf('button').at(-1)).to.equal('More');
  });
});

describe('<sms-timeline>', () => {
  async function openTimeline(run: ComparedRun, moment: number): Promise<SmsTimeline> {
    const timeline = await fixture<SmsTimeline>(
      html`<sms-timeline .run=${run} .moments=${markersOf(run)} .moment=${moment}></sms-timeline>`,
    );
    await painted();
    return timeline;
  }

  const run = new ComparedRun(articleCase, ['absent', 'before-job']);

  it('is accessible', async () => {
    await expectAccessible(await openTimeline(run, 0));
    await expectAccessible(await openTimeline(run, run.length));
  });

  it('is accessible when it shows a thousand servers', async () => {
    const long = new ComparedRun(scenarioOf(1_000), ['absent', 'before-job']);
    await expectAccessible(await openTimeline(long, 0));
    expect(one('slider').max).to.equal(String(long.length));
  });

  it('tells the moment in words: where it is, when, after what wait, and why it is marked', async () => {
    const told: Readonly<Record<number, string>> = {
      0: 'Step 0 of 30, 9:27 PM',
      7: 'Step 7 of 30, 9:27 PM, Storing fails',
      10: 'Step 10 of 30, 9:27 PM, Retry written, First difference',
      17: 'Step 17 of 30, 11:27 PM, First harm',
      30: 'Step 30 of 30, 11:27 PM, Job complete',
    };
    for (const [moment, words] of Object.entries(told)) {
      await openTimeline(run, Number(moment));
      expect(all('slider').at(-1)!.getAttribute('aria-valuetext')).to.equal(words);
    }
  });

  it('asks for a moment, and does not go there itself', async () => {
    const timeline = await openTimeline(run, 5);
    one('slider', 'Moment').focus();
    setTimeout(() => void press('ArrowRight'));
    expect(await oneEvent(timeline, 'sms-seek')).to.have.property('moment', 6);
    expect(timeline.moment).to.equal(5);
  });
});

describe('<sms-world-toggle>', () => {
  it('is accessible', async () => {
    const toggle = await fixture(html`<sms-world-toggle></sms-world-toggle>`);
    await expectAccessible(toggle);
    expect(namesOf('group')).to.deep.equal(['Which site to show']);
    expect(namesOf('radio')).to.deep.equal([
      'Without the hotfix',
      'Side by side',
      'With the hotfix',
    ]);
  });

  it('asks for a view, and does not choose it itself', async () => {
    const toggle = await fixture<SmsWorldToggle>(html`<sms-world-toggle></sms-world-toggle>`);
    setTimeout(() => void click(one('radio', 'Without the hotfix')));
    expect(await oneEvent(toggle, 'sms-view-change')).to.have.property('view', 'before');
    expect(toggle.view).to.equal('both');
  });

  it('shows the view it is given', async () => {
    const toggle = await fixture<SmsWorldToggle>(html`<sms-world-toggle></sms-world-toggle>`);
    toggle.view = 'after';
    await toggle.updateComplete;
    expect(all('radio').map(({checked}) => checked)).to.deep.equal([false, false, true]);
  });
});

describe('<sms-share>', () => {
  it('is accessible', async () => {
    const share = await fixture<SmsShare>(html`<sms-share></sms-share>`);
    await click(one('button', 'Share'));
    await expectAccessible(share);
    expect(namesOf('button')).to.include('Open scenario…');
  });

  it('gives the file that was chosen', async () => {
    const share = await fixture<SmsShare>(html`<sms-share></sms-share>`);
    setTimeout(() => void chooseFile(fileOf({}, 'mine.json')));
    const given = await oneEvent(share, 'sms-file-give');
    expect(given).to.have.nested.property('file.name', 'mine.json');
  });
});
