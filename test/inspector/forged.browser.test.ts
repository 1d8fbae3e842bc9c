import {expect} from 'chai';
import * as fc from 'fast-check';

import {one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {openLab} from '../support/page.js';
import {eventOf, OtherWindow, registerLamp, stateOf} from './fake-application.js';
import {
  activeStates,
  actors,
  application,
  logged,
  openLamp,
  say,
  useApplication,
} from './inspector-page.js';

const types = [
  'service.register',
  'service.state',
  'service.event',
  'service.stop',
  'service.unknown',
];
const texts = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom(
    '{"value":{}}',
    '{"value":1,"_event":{"name":"a"}}',
    '{"value":"nowhere","_event":{"name":"a"}}',
    '{"__proto__":{"polluted":true}}',
    '{"id":"a","initial":"none","states":{"b":{}}}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  ),
);
const clonable = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.date({noInvalidDate: true}),
  fc.bigInt(),
);

/** Messages of the protocol with something wrong in them. */
const malformed = fc
  .record(
    {
      type: fc.constantFrom(...types),
      sessionId: fc.oneof(fc.constant('x:9'), clonable),
      id: clonable,
      parent: clonable,
      machine: fc.oneof(texts, clonable),
      state: fc.oneof(texts, clonable),
      event: fc.oneof(texts, clonable),
    },
    {requiredKeys: ['type']},
  )
  // A stop of the lamp, or an event to it, would be none of these.
  .filter(({sessionId}) => sessionId !== 'x:1');

const picture = (): unknown => [actors(), activeStates(), logged()];

/** Errors that a listener lets through. */
function watchErrors(): {errors: string[]; end: () => void} {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('message' in event ? event.message : String(event.reason));
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  return {
    errors,
    end: () => {
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    },
  };
}

describe('an inspector that is sent what is forged or malformed', () => {
  useApplication();

  it('changes nothing for messages of another window', async () => {
    await openLamp();
    const before = picture();
    const stranger = new OtherWindow();
    await stranger.say(
      registerLamp({sessionId: 'x:2', id: 'forged'}),
      eventOf('press'),
      stateOf({plugged: 'lit'}),
      {type: 'service.stop', sessionId: 'x:1'},
      {type: 'xstate.disconnect'},
    );
    await painted();
    expect(picture()).to.deep.equal(before);
    stranger.close();
  });

  it('changes nothing for messages that the page sends itself', async () => {
    await openLamp();
    const before = picture();
    window.postMessage({type: 'service.stop', sessionId: 'x:1'}, '*');
    await say();
    expect(picture()).to.deep.equal(before);
  });

  it('changes nothing for a message of no window, but the last of a page that its application was', async () => {
    const inspector = await openLamp();
    const before = picture();
    const {origin} = window;
    for (const init of [
      {data: {type: 'xstate.disconnect'}, origin: 'https://example.org'},
      {data: {type: 'service.stop', sessionId: 'x:1'}, origin},
      {data: registerLamp({sessionId: 'x:2', id: 'forged'}), origin},
    ]) {
      window.dispatchEvent(new MessageEvent('message', init));
    }
    await painted();
    expect(picture()).to.deep.equal(before);
    window.dispatchEvent(new MessageEvent('message', {data: {type: 'xstate.disconnect'}, origin}));
    await painted();
    expect(textOf(inspector)).to.contain('The application is not responding.');
  });

  it('changes nothing, and breaks at nothing, for malformed messages of its application', async () => {
    const inspector = await openLamp();
    const before = picture();
    const watch = watchErrors();
    const messages = fc.sample(malformed, {numRuns: 400, seed: 7});
    await say(...messages);
    expect(picture()).to.deep.equal(before);
    expect(watch.errors).to.deep.equal([]);
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    // And goes on.
    await say(eventOf('press'), stateOf({plugged: 'lit'}));
    expect(activeStates()).to.deep.equal(['plugged', 'lit']);
    expect(textOf(inspector)).to.contain('Messages that the inspector could not read');
    watch.end();
  });

  for (const [name, message] of Object.entries({
    'a state that the machine does not have': stateOf('nowhere'),
    'a chart with a target that is not there': registerLamp({
      sessionId: 'x:2',
      machine: JSON.stringify({id: 'a', initial: 'b', states: {b: {on: {c: '#nowhere'}}}}),
    }),
    'an actor that is its own parent': registerLamp({sessionId: 'x:2', parent: 'x:2'}),
    'a chart that is too deep': registerLamp({
      sessionId: 'x:2',
      machine: JSON.stringify(nested(60)),
      state: JSON.stringify({value: 'a', _event: {name: 'xstate.init'}}),
    }),
    'a message about somebody else': {...stateOf('dead'), sessionId: 'x:404'},
  })) {
    it(`refuses ${name}`, async () => {
      await openLamp();
      const before = picture();
      await say(message);
      expect(picture()).to.deep.equal(before);
    });
  }
});

function nested(depth: number): object {
  if (depth === 0) return {};
  return {id: depth === 60 ? 'deep' : undefined, initial: 'a', states: {a: nested(depth - 1)}};
}

describe('a Lab that is sent what is forged or malformed', () => {
  useApplication();

  it('answers nobody from elsewhere, and no window that has not asked to inspect', async () => {
    const lab = await openLab();
    const sandboxed = new OtherWindow('allow-scripts');
    const answers: unknown[] = [];
    const hear = ({source, data}: MessageEvent): void => {
      if (source === sandboxed.window) answers.push(data);
    };
    window.addEventListener('message', hear);
    const script =
      'parent.postMessage({type: "xstate.inspecting"}, "*");' +
      'addEventListener("message", ({data}) => parent.postMessage({heard: data.type}, "*"));' +
      'setTimeout(() => parent.postMessage({type: "waited"}, "*"), 500);';
    sandboxed.frame.srcdoc = `<script>${script}</script>`;
    for (let wait = 0; wait < 300 && answers.length < 2; wait++) await painted();
    expect(answers).to.deep.equal([{type: 'xstate.inspecting'}, {type: 'waited'}]);
    await application.say({type: 'xstate.event', event: '{"name":"a"}', service: 'x:1'});
    await painted();
    expect(application.heard).to.deep.equal([]);
    window.removeEventListener('message', hear);
    sandboxed.close();
    expect(lab.isConnected).to.equal(true);
  });

  it('answers no window of its own origin that it neither opened nor holds', async () => {
    await openLab();
    const inner = application.window.document.createElement('iframe');
    application.window.document.body.append(inner);
    const stranger = inner.contentWindow!;
    const heard: unknown[] = [];
    stranger.addEventListener('message', ({data}) => heard.push(data));
    const script = inner.contentDocument!.createElement('script');
    script.textContent = 'top.postMessage({type: "xstate.inspecting"}, "*")';
    inner.contentDocument!.body.append(script);
    await application.say({type: 'xstate.inspecting'});
    await application.hears('service.register');
    await painted();
    expect(heard).to.deep.equal([]);
  });

  it('breaks at nothing that an inspector sends, and shows what it showed', async () => {
    const lab = await openLab();
    const watch = watchErrors();
    await application.say({type: 'xstate.inspecting'});
    await application.hears('service.register', 20);
    const shown = textOf(one('slider', 'Moment', lab));
    const hostile = fc.record(
      {
        type: fc.constantFrom(
          'xstate.event',
          'service.state',
          'disconnect',
          'unload',
          'error.platform.x',
        ),
        event: fc.oneof(texts, clonable),
        service: fc.oneof(fc.constant(application.heard[0]!.sessionId), clonable),
      },
      {requiredKeys: ['type']},
    );
    const heard = application.heard.length;
    const messages = fc.sample(hostile, {numRuns: 300, seed: 11}).filter(({type, event}) => {
      return type !== 'xstate.event' || typeof event !== 'string' || !event.includes('"name"');
    });
    await application.say(...messages);
    await painted();
    expect(watch.errors).to.deep.equal([]);
    expect(textOf(one('slider', 'Moment', lab))).to.equal(shown);
    expect(application.heard.slice(heard)).to.deep.equal([]);
    watch.end();
  });
});
