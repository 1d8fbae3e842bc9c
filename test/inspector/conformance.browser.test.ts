import {expect} from 'chai';
import {createActor, setup} from 'xstate';

import {Connection} from '../../src/inspect/inspectors.js';
import {LiveSource} from '../../src/inspect/model/live-source.js';
import {
  createMachine,
  createWindowReceiver,
  inspect,
  interpret,
} from '../../src/inspector/xstate.js';
import {waitUntil} from '../support/wait-until.js';

type Sent = Readonly<Record<string, unknown>>;
type Service = ReturnType<typeof interpret>;

/** The same lamp to XState 4 and to XState 5. */
const states = {
  dark: {on: {press: 'lit'}},
  lit: {on: {press: 'dark'}, after: {60_000: 'dead'}},
  dead: {type: 'final'},
} as const;

/** A window to which messages are posted. */
function mailbox(): {sent: Sent[]; window: Window} {
  const sent: Sent[] = [];
  const window = {closed: false, postMessage: (message: Sent) => sent.push(message)};
  return {sent, window: window as unknown as Window};
}

/** What `@xstate/inspect` itself sends of a lamp of XState 4. */
async function sentByPackage(): Promise<readonly Sent[]> {
  const {sent, window: target} = mailbox();
  const listeners = new Set<(service: Service) => void>();
  const devTools = {
    services: new Set<Service>(),
    register: () => {},
    unregister: () => {},
    onRegister: (listener: (service: Service) => void) => {
      listeners.add(listener);
      return {unsubscribe: () => listeners.delete(listener)};
    },
  };
  const inspector = inspect({
    iframe: false,
    url: location.href,
    targetWindow: target,
    devTools: devTools as never,
  })!;
  // Its own client cannot be cloned, so a real window is never sent it either.
  inspector.send({
    type: 'xstate.inspecting',
    client: {send: (event: Sent) => sent.push(event)},
  } as never);
  const machine = createMachine({
    id: 'lamp',
    initial: 'dark',
    predictableActionArguments: true,
    states,
  });
  const service = interpret(machine, {id: 'lamp'}).start();
  for (const listener of listeners) listener(service as unknown as Service);
  service.send({type: 'press'});
  service.stop();
  await Promise.resolve();
  inspector.disconnect();
  return sent;
}

/** What we send of the same lamp of XState 5. */
function sentByUs(): readonly Sent[] {
  const {sent, window} = mailbox();
  const machine = setup({types: {events: {} as {type: 'press'}}}).createMachine({
    id: 'lamp',
    initial: 'dark',
    states,
  });
  const actor = createActor(machine, {id: 'lamp'}).start();
  new Connection(window, location.origin).watch(new LiveSource({actor}));
  actor.send({type: 'press'});
  actor.stop();
  return sent;
}

/** Types, ids, states and events of messages, without what differs from run to run. */
function brief(messages: readonly Sent[]): readonly string[] {
  return messages.map(({type, id, state, event}) => {
    const {value} = (state === undefined ? {} : JSON.parse(state as string)) as {value?: unknown};
    const {name} = (event === undefined ? {} : JSON.parse(event as string)) as {name?: string};
    return [type, id, value, name].filter(Boolean).map(String).join(' ');
  });
}

describe('our messages and those of @xstate/inspect', () => {
  it('are the same for the same machine, in the same order', async () => {
    const theirs = brief(await sentByPackage());
    // It repeats the first event and state of an actor, which it has registered with already.
    expect(theirs.slice(1, 3)).to.deep.equal(['service.event xstate.init', 'service.state dark']);
    expect(brief(sentByUs())).to.deep.equal([theirs[0], ...theirs.slice(3)]);
  });

  it('have the same fields', async () => {
    const [theirs, ours] = [await sentByPackage(), sentByUs()];
    for (const type of ['service.register', 'service.event', 'service.state', 'service.stop']) {
      const fields = [theirs, ours].map((sent) => sent.find((each) => each.type === type)!);
      const [a, b] = fields.map((message) => Object.keys(message).sort());
      expect(b, type).to.deep.equal(a);
    }
  });

  it('are understood by its receiver, charts and states included', async () => {
    const heard: {type: string; machine?: {id: string}; state?: {value: unknown}}[] = [];
    const receiver = createWindowReceiver({
      window,
      targetWindow: {postMessage: () => {}} as unknown as Window,
    });
    receiver.subscribe((event) => heard.push(event));
    for (const message of sentByUs()) window.postMessage(JSON.parse(JSON.stringify(message)), '*');
    await waitUntil(() => heard.length >= 4, 'they have been heard');
    expect(heard.map(({type}) => type)).to.deep.equal([
      'service.register',
      'service.event',
      'service.state',
      'service.stop',
    ]);
    expect(heard[0]?.machine?.id).to.equal('lamp');
    expect(heard[2]?.state?.value).to.equal('lit');
    receiver.stop?.();
  });
});
