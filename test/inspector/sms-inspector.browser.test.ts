import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {expectAccessible} from '../support/accessible.js';
import {click} from '../support/drive.js';
import {all, everyElement, nameOf, one, textOf} from '../support/find.js';
import {expectPageFits} from '../support/layout.js';
import {testLongerTexts} from '../support/pseudo-page.js';
import {eventOf, lampState, registerLamp, scxml, stateOf} from './fake-application.js';
import {
  activeStates,
  actors,
  logged,
  openInspector,
  openLamp,
  say,
  shown,
  useApplication,
} from './inspector-page.js';

describe('<sms-inspector>', () => {
  useApplication();

  it('says that it waits, knocks, and shows what comes', async () => {
    const inspector = await openInspector();
    expect(textOf(one('status', undefined, inspector))).to.equal('Waiting');
    expect(textOf(one('heading', 'Waiting for the application.', inspector))).to.not.equal('');
    await say(registerLamp());
    expect(textOf(all('status', inspector)[0]!)).to.equal(`Connected to ${location.host}`);
    expect(actors()).to.deep.equal(['lamp, plugged.dark']);
    expect(activeStates()).to.deep.equal(['plugged', 'dark']);
  });

  it('is accessible while it waits, when it is connected, and when the application has gone', async () => {
    const inspector = await openInspector();
    await expectAccessible(inspector);
    await say(registerLamp(), eventOf('press'), stateOf({plugged: 'lit'}));
    await click(one('checkbox', 'of all actors', inspector));
    await expectAccessible(inspector);
    await say({type: 'xstate.disconnect'});
    await expectAccessible(inspector);
  });

  it('is accessible in forced colours, with a chart, events and a context', async () => {
    await emulateMedia({forcedColors: 'active'});
    const inspector = await openInspector();
    await say(registerLamp(), eventOf('press'), stateOf({plugged: 'lit'}));
    await expectAccessible(inspector);
    // Behind any other text, the browser paints the colour of the page, which hides light letters.
    for (const mark of everyElement(inspector).filter((each) => each.matches('.mark.on'))) {
      expect(getComputedStyle(mark).forcedColorAdjust).to.equal('none');
    }
  });

  for (const width of [320, 390, 700, 1100]) {
    it(`is accessible and does not scroll sideways, ${width} wide, dark`, async () => {
      await setViewport({width, height: 640});
      await emulateMedia({colorScheme: 'dark'});
      const inspector = await openLamp(eventOf('press'), stateOf({plugged: 'lit'}));
      for (const tab of all('tab', inspector)) {
        await click(tab);
        await expectAccessible(inspector);
        expectPageFits(nameOf(tab));
      }
      await expectAccessible(inspector);
      await emulateMedia({colorScheme: 'light'});
      await expectAccessible(inspector, 'light');
    });
  }

  it('draws every state with what leads out of it, and what it does', async () => {
    await openLamp();
    expect(shown('.state > .title .name')).to.deep.equal([
      'plugged',
      'dark',
      'lit',
      'unplugged',
      'dead',
    ]);
    expect(shown('.transition')).to.deep.equal([
      'unplug if allowed to unplugged do note',
      'press to lit do glow, warm',
      'press if cool to dark',
      'press otherwise do flicker',
      'after lifetime to dead',
      'immediately if old to dead',
    ]);
    expect(shown('.does')).to.deep.equal(['on entry hum', 'while active fly']);
    expect(shown('.mark')).to.deep.equal([
      'active',
      'first',
      'active',
      'first',
      '#bright',
      'final',
    ]);
    expect(shown('.description')).to.deep.equal(['There is current.']);
  });

  it('draws a line from each transition to each state that it leads to', async () => {
    const inspector = await openLamp();
    const lines = [...everyElement(inspector)].filter((element) => element.matches('.lines g'));
    expect(lines).to.have.lengthOf(5);
  });

  it('lights what is active and what was just taken, and says both', async () => {
    await openLamp(
      eventOf('press'),
      stateOf(
        {plugged: 'lit'},
        {
          _event: scxml('press'),
          transitions: [
            {
              source: '#lamp.plugged.dark',
              target: ['#lamp.plugged.lit'],
              eventType: 'press',
              actions: [],
            },
          ],
        },
      ),
    );
    expect(activeStates()).to.deep.equal(['plugged', 'lit']);
    expect(shown('.transition.taken')).to.deep.equal(['press to lit do glow, warm just taken']);
    expect(shown('.now')).to.deep.equal(['plugged.lit']);
  });

  it('tells events with sender and data, and where they led', async () => {
    await openLamp(
      registerLamp({sessionId: 'x:2', id: 'hand', parent: 'x:1'}),
      eventOf('press', {finger: 'thumb'}, 'x:2'),
      stateOf({plugged: 'lit'}, {_event: scxml('press')}),
    );
    expect(logged()).to.deep.equal([
      'press from hand leads to plugged.lit finger: "thumb"',
      'starts in plugged.dark',
    ]);
  });

  // A slow application answers a second knock, too.
  it('tells an actor once that is registered twice, and what has changed meanwhile', async () => {
    await openLamp(registerLamp());
    expect(logged()).to.deep.equal(['starts in plugged.dark']);
    await say(registerLamp({state: lampState({plugged: 'lit'})}));
    expect(logged()).to.deep.equal([
      'changes to plugged.lit from plugged.dark',
      'starts in plugged.dark',
    ]);
  });

  it('tells a state to which no event led by itself', async () => {
    await openLamp(stateOf({plugged: 'lit'}));
    expect(logged()[0]).to.equal('changes to plugged.lit from plugged.dark');
  });

  it('marks what of the context was changed, and what it was', async () => {
    const context = {presses: 1, by: {name: 'Ada', seen: ['dusk', 'dawn']}, new: null};
    await openLamp(stateOf({plugged: 'lit'}, {context}));
    expect(shown('.change')).to.deep.equal(['presses 1 was 0', '1 "dawn" new', 'new null new']);
    await say(stateOf({plugged: 'dark'}, {context: {presses: 1}}));
    expect(shown('.change')).to.deep.equal([
      'by removed; it was {"name":"Ada","seen":["dusk","dawn"]}',
      'new removed; it was null',
    ]);
  });

  testLongerTexts(() => openLamp(eventOf('press')));
});
