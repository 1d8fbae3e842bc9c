import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';

import type {RoomMessage, RoomView} from '../../../src/lab/present/room-channel.js';
import type {SmsApp} from '../../../src/app/sms-app.js';
import type {SmsPresenter} from '../../../src/lab/present/sms-presenter.js';
import {expectAccessible} from '../../support/accessible.js';
import {click, press} from '../../support/drive.js';
import {isFirefox} from '../../support/engine.js';
import {all, everyElement, namesOf, one, textOf} from '../../support/find.js';
import {painted} from '../../support/frames.js';
import {openApp, openScreen, sites, untilNamed} from '../../support/page.js';
import {waitUntil} from '../../support/wait-until.js';

async function openRoom(query = '?v=1&present=1'): Promise<SmsApp> {
  const app = await openScreen(query);
  const isThere = (): boolean => presenter() !== undefined && sites().length === 2;
  // Generous: a machine may be busy, and what never comes is still found.
  await waitUntil(isThere, 'the stage is there');
  await painted();
  return app;
}

function presenter(): SmsPresenter | undefined {
  return [...everyElement(document.body)].find(
    (element): element is SmsPresenter => element.localName === 'sms-presenter',
  );
}

function moment(): number {
  return presenter()!.moment;
}

function line(): string {
  return textOf(presenter()!.shadowRoot!.querySelector('.line strong'));
}

function inside(selector: string): Element | null {
  return presenter()!.shadowRoot!.querySelector(selector);
}

describe('the stage for a room', () => {
  it('is pictures and one line, and is gone through with a remote', async () => {
    const app = await openRoom();
    await expectAccessible(app);
    expect(all('tab')).to.deep.equal([]);
    expect(namesOf('link')).to.deep.equal([]);
    const lab = app.shell.lab!.getBoundingClientRect();
    expect([lab.top, Math.round(lab.height)]).to.deep.equal([0, innerHeight]);
    const seen: string[] = [];
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp']) {
      await press(key);
      seen.push(`${moment()} ${line()}`);
    }
    expect(seen).to.deep.equal([
      '7 Storing fails',
      '10 Retry written',
      '12 Which servers will be missed?',
      '17 First harm',
      '30 Job complete',
      '17 First harm',
    ]);
    await untilNamed(/present=on/);
  });

  for (const scale of [1, 0.6]) {
    it(`has its spotlight where the mouse is, in a page that is scaled to ${scale}`, async () => {
      const app = await openRoom();
      app.parentElement!.style.cssText = `transform: scale(${scale}); transform-origin: 0 0`;
      await click(one('button', 'Spotlight'));
      await sendMouse({type: 'move', position: [300, 200]});
      await painted();
      const {left, top, width, height} = inside('.ring')!.getBoundingClientRect();
      expect(left + width / 2).to.be.closeTo(300, 1);
      expect(top + height / 2).to.be.closeTo(200, 1);
    });
  }

  it('blanks with B and with a full stop, and is back at the next press', async () => {
    const app = await openRoom();
    for (const [off, on] of [
      ['b', 'b'],
      ['.', 'PageDown'],
    ] as const) {
      await press(off);
      expect(getComputedStyle(inside('.blank')!).backgroundColor).to.equal('rgb(0, 0, 0)');
      const {width, height} = inside('.blank')!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
      await expectAccessible(app);
      await press(on);
      expect(inside('.blank')).to.equal(null);
    }
  });

  it('lights the part that the step is about, then what the pointer shows', async () => {
    await openRoom('?v=1&present=1&step=7');
    await press('l');
    const rings = (): DOMRect[] =>
      [...presenter()!.shadowRoot!.querySelectorAll('.ring')].map((ring) =>
        ring.getBoundingClientRect(),
      );
    const [left, right] = rings();
    const places = sites().map((site) => site.getBoundingClientRect());
    expect(left!.left + left!.width / 2).to.be.within(places[0]!.left, places[0]!.right);
    expect(right!.left + right!.width / 2).to.be.within(places[1]!.left, places[1]!.right);
    await sendMouse({type: 'move', position: [300, 200]});
    await painted();
    const [only, ...others] = rings();
    expect(others).to.deep.equal([]);
    expect(only!.left + only!.width / 2).to.be.closeTo(300, 1);
    await press('PageDown');
    expect(rings()).to.have.lengthOf(2);
    await press('l');
    expect(rings()).to.deep.equal([]);
  });

  it('stops a run that plays at the question, and goes on at the next press', async () => {
    const app = await openRoom('?v=1&present=1&step=11&autoplay=off');
    const {playback} = app.shell.lab!.lab;
    playback.speed = 8;
    await press('Space');
    await waitUntil(() => line() === 'Which servers will be missed?', '', {timeout: 8_000});
    await waitUntil(() => !playback.playing);
    expect(moment()).to.equal(12);
    await press('PageDown');
    expect(moment()).to.equal(17);
  });

  it('tells the notes what the room sees, and does what they ask', async () => {
    await openRoom();
    const room = new BroadcastChannel('lost-refresh-room');
    const views: RoomView[] = [];
    let stage = '';
    room.addEventListener('message', ({data}: MessageEvent<RoomMessage>) => {
      if (data.kind === 'view') views.push(data.view);
      stage = data.stage;
    });
    room.postMessage({kind: 'hello', stage: ''});
    await waitUntil(() => views.length > 0);
    expect(views.at(-1)).to.include({title: 'Before the job', next: 'Storing fails', of: 6});
    room.postMessage({kind: 'act', stage, act: 'next'});
    await waitUntil(() => views.at(-1)?.title === 'Storing fails');
    expect(moment()).to.equal(7);
    expect(views.at(-1)!.captions[0]!.text).to.include('disk is full');
    room.postMessage({kind: 'act', stage: 'of another', act: 'next'});
    room.postMessage({kind: 'act', stage, act: 'blank'});
    await waitUntil(() => views.at(-1)?.isBlank);
    expect(moment()).to.equal(7);
    await press('Escape');
    await untilNamed('?v=1&step=7');
    room.close();
  });

  it('is entered with P and left with Escape, with all as it was', async () => {
    const app = await openApp('?v=1&step=10');
    await press('p');
    await waitUntil(() => presenter() !== undefined);
    await press('PageDown', '?');
    expect(textOf(one('dialog', 'Keys')))
      .to.include('blank the screen')
      .and.include('spotlight');
    // In Firefox, Escape leaves the full screen whatever the page would do with it.
    if (isFirefox) await click(one('button', 'Close'));
    else await press('Escape');
    expect(presenter()).to.not.equal(undefined);
    await click(one('button', 'Leave'));
    await untilNamed('?v=1&step=12');
    expect(presenter()).to.equal(undefined);
    expect(namesOf('tab')).to.include('What happened');
    await expectAccessible(app);
  });
});

describe('the notes of a presenter', () => {
  it('say that nothing is presented, follow a stage, and drive it', async () => {
    const app = await openScreen('?v=1&present=notes');
    await waitUntil(() => textOf(app).includes('No presentation is running.'));
    await expectAccessible(app);
    const room = new BroadcastChannel('lost-refresh-room');
    const heard: RoomMessage[] = [];
    room.addEventListener('message', ({data}: MessageEvent<RoomMessage>) => heard.push(data));
    const view: RoomView = {
      title: 'Storing fails',
      place: 2,
      of: 6,
      clock: '9:27 PM',
      captions: [{world: 'Without the hotfix', text: 'The disk is full.'}],
      next: 'Retry written',
      ask: 'What now?',
      isBlank: false,
      hasSpotlight: true,
    };
    room.postMessage({kind: 'view', stage: 'one', view});
    await waitUntil(() => textOf(app).includes('What now?'));
    expect(textOf(app)).to.include('2 of 6').and.include('Retry written');
    expect(one('button', 'Spotlight').ariaPressed).to.equal('true');
    await expectAccessible(app);
    await press('PageDown');
    await click(one('button', 'Blank the screen'));
    await waitUntil(() => heard.length === 2);
    expect(heard.map((message) => message.kind === 'act' && message.act)).to.deep.equal([
      'next',
      'blank',
    ]);
    room.postMessage({kind: 'closed', stage: 'one'});
    await waitUntil(() => textOf(app).includes('No presentation is running.'));
    room.close();
  });
});
