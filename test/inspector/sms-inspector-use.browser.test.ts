import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import type {SmsInspector} from '../../src/inspector/sms-inspector.js';
import {expectAccessible} from '../support/accessible.js';
import {click, press, type} from '../support/drive.js';
import {all, everyElement, focused, nameOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {waitUntil} from '../support/wait-until.js';
import {eventOf, lampState, registerLamp, scxml, stateOf} from './fake-application.js';
import {
  activeStates,
  actors,
  application,
  logged,
  ofRole,
  openLamp,
  say,
  shown,
  useApplication,
} from './inspector-page.js';

describe('<sms-inspector>, in use', () => {
  useApplication();

  it('shows who has stopped and who has come to an end, and takes them away', async () => {
    const inspector = await openLamp(
      registerLamp({sessionId: 'x:2', id: 'hand', parent: 'x:1'}),
      registerLamp({sessionId: 'x:3', id: 'moth', parent: 'x:1'}),
      {
        type: 'service.state',
        sessionId: 'x:3',
        state: lampState('dead', {done: true}),
      },
      {type: 'service.stop', sessionId: 'x:3'},
      {type: 'service.stop', sessionId: 'x:2'},
    );
    expect(actors()).to.deep.equal(['lamp, plugged.dark', 'hand, stopped', 'moth, dead, ended']);
    await click(one('button', 'Remove stopped (2)', inspector));
    expect(actors()).to.deep.equal(['lamp, plugged.dark']);
  });

  it('puts an actor that is started again in the place of the one that stopped', async () => {
    const hand = {id: 'hand', parent: 'x:1'};
    await openLamp(
      registerLamp({...hand, sessionId: 'x:2'}),
      {type: 'service.stop', sessionId: 'x:2'},
      registerLamp({...hand, sessionId: 'x:3'}),
    );
    expect(actors()).to.deep.equal(['lamp, plugged.dark', 'hand, plugged.dark']);
  });

  it('goes on showing who plays the same part when another run begins', async () => {
    const inspector = await openLamp(registerLamp({sessionId: 'x:2', id: 'hand', parent: 'x:1'}));
    await click(ofRole('treeitem')[1]!);
    expect(textOf(one('heading', 'hand', inspector))).to.equal('hand');
    await say(
      {type: 'service.stop', sessionId: 'x:2'},
      {type: 'service.stop', sessionId: 'x:1'},
      registerLamp({sessionId: 'x:8'}),
      registerLamp({
        sessionId: 'x:9',
        id: 'hand',
        parent: 'x:8',
        state: stateOf({plugged: 'lit'}).state,
      }),
    );
    expect(actors()).to.deep.equal(['lamp, plugged.dark', 'hand, plugged.lit']);
    expect(activeStates()).to.deep.equal(['plugged', 'lit']);
  });

  it('offers the same part of another run', async () => {
    const inspector = await openLamp(
      registerLamp({sessionId: 'x:2', id: 'other', state: stateOf('dead').state}),
    );
    await click(one('button', 'lamp of “other”', inspector));
    expect(activeStates()).to.deep.equal(['dead']);
  });

  it('follows the events where that is asked for', async () => {
    const inspector = await openLamp(registerLamp({sessionId: 'x:2', id: 'hand', parent: 'x:1'}));
    await click(one('checkbox', 'Follow the events', inspector));
    await say({...eventOf('press'), sessionId: 'x:2'});
    expect(textOf(one('heading', 'hand', inspector))).to.equal('hand');
    await say(eventOf('press'));
    expect(textOf(one('heading', 'lamp', inspector))).to.equal('lamp');
  });

  it('is worked by keys: the tree, the chart, and the tabs where there are some', async () => {
    await openLamp(
      registerLamp({sessionId: 'x:2', id: 'hand', parent: 'x:1'}),
      registerLamp({sessionId: 'x:3', id: 'moth'}),
    );
    ofRole('treeitem')[0]!.focus();
    const walk = [
      ['ArrowDown', 'hand, plugged.dark'],
      ['ArrowLeft', 'lamp, plugged.dark'],
      ['ArrowRight', 'hand, plugged.dark'],
      ['End', 'moth, plugged.dark'],
      ['ArrowUp', 'hand, plugged.dark'],
      ['Home', 'lamp, plugged.dark'],
      ['ArrowLeft', 'lamp, plugged.dark'],
      ['ArrowDown', 'moth, plugged.dark'],
    ] as const;
    for (const [key, name] of walk) {
      await press(key);
      expect(focused().ariaLabel, key).to.equal(name);
    }
    await press('Enter');
    expect(textOf(one('heading', 'moth'))).to.equal('moth');
    const targets = all('button').filter((button) => button.matches('.target'));
    targets[0]!.focus();
    await press('Enter');
    expect(textOf(focused())).to.contain('unplugged');
  });

  it('tells in forced colours which states are active', async () => {
    await emulateMedia({forcedColors: 'active'});
    const inspector = await openLamp();
    const [active, idle] = ['.state.active.leaf', '.state.leaf:not(.active)'].map((selector) => {
      const box = [...everyElement(inspector)].find((element) => element.matches(selector));
      return getComputedStyle(box!).borderTopWidth;
    });
    expect(active).to.not.equal(idle);
  });

  async function openForm(inspector: Element): Promise<void> {
    const form = [...everyElement(inspector)].find((element) => element.matches('details.send'));
    form?.setAttribute('open', '');
    await painted();
  }

  it('sends an event, and tells that it was not taken', async () => {
    const inspector = await openLamp();
    await openForm(inspector);
    await click(one('button', 'press', inspector));
    await type(one('textbox', 'Event', inspector), 'press');
    await application.hears('xstate.event');
    const {event, service} = application.heard.at(-1)!;
    expect(service).to.equal('x:1');
    expect(JSON.parse(event as string)).to.deep.equal(scxml('press', {}, 'x:1'));
    await say(eventOf('error.communication', {event: 'press', message: 'The lamp is glued.'}));
    expect(logged()[0]).to.equal('Not accepted. The lamp is glued.');
    expect(all('status', inspector).map(textOf)).to.include('The lamp is glued.');
  });

  it('says what is wrong with an event that cannot be sent', async () => {
    const inspector = await openLamp();
    await openForm(inspector);
    await click(one('button', 'Send to lamp', inspector));
    expect(textOf(one('alert', undefined, inspector))).to.equal(
      'The event needs a name, such as “door.opened”.',
    );
    const fields = [...everyElement(inspector)].find((element) => element.matches('textarea'))!;
    fields.value = '[1]';
    await type(one('textbox', 'Event', inspector), 'press');
    expect(textOf(one('alert', undefined, inspector))).to.equal(
      'The fields must be a JSON object, such as {"version": 2}.',
    );
    expect(application.heard.some((each) => each.type === 'xstate.event')).to.equal(false);
  });

  it('keeps what was known when the application goes, and starts over when it comes back', async () => {
    const inspector = await openLamp(registerLamp({sessionId: 'x:2', id: 'hand', parent: 'x:1'}));
    await say({type: 'xstate.disconnect'});
    expect(shown('.gone')).to.deep.equal([
      'The application is not responding. You see its last known state. It reconnects automatically.',
    ]);
    expect(actors()).to.deep.equal(['lamp, stopped', 'hand, stopped']);
    const knocks = application.heard.length;
    await waitUntil(() => application.heard.length > knocks, 'it knocks again', {timeout: 5_000});
    await say(registerLamp({id: 'torch'}));
    expect(actors()).to.deep.equal(['torch, plugged.dark']);
    expect(shown('.gone')).to.deep.equal([]);
    expect(inspector.isConnected).to.equal(true);
  });

  it('says that the application was closed', async () => {
    const inspector = await openLamp();
    application.close();
    await waitUntil(() => shown('.gone').length > 0, 'it has noticed', {timeout: 5_000});
    expect(shown('.gone')).to.deep.equal([
      'The application is closed. You see its last known state.',
    ]);
    expect(textOf(all('status', inspector)[0]!)).to.equal('Closed');
  });

  it('says what to do where no application is', async () => {
    const inspector = await fixture<SmsInspector>(html`
      <sms-inspector .application=${null}></sms-inspector>
    `);
    await painted();
    expect(textOf(one('heading', 'No application is connected.', inspector))).to.not.equal('');
    expect(nameOf(one('button', undefined, inspector))).to.equal('Open the simulator');
    await expectAccessible(inspector);
  });
});
