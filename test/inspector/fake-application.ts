/** Another window that plays the application or the inspector, and says what a test lets it say. */
import {waitUntil} from '../support/wait-until.js';

type Data = Readonly<Record<string, unknown>>;

/** An empty frame of the page, whose messages come from the frame as a real window's would. */
export class OtherWindow {
  readonly frame: HTMLIFrameElement;
  /** What it has been sent. */
  readonly heard: Data[] = [];

  constructor(sandbox?: string) {
    this.frame = document.createElement('iframe');
    if (sandbox !== undefined) this.frame.setAttribute('sandbox', sandbox);
    document.body.append(this.frame);
    if (sandbox === undefined) {
      this.window.addEventListener('message', ({data}) => this.heard.push(data as Data));
    }
  }

  get window(): Window {
    return this.frame.contentWindow!;
  }

  /** Sends the page a message, and waits until it has come. */
  async say(...messages: readonly unknown[]): Promise<void> {
    let left = messages.length;
    const count = ({source}: MessageEvent): void => {
      if (source === this.window) left -= 1;
    };
    window.addEventListener('message', count);
    const realm = this.window as unknown as {Function: FunctionConstructor};
    // The window that a message comes from is that whose code sends it.
    const post = new realm.Function('message', 'parent.postMessage(message, "*")') as (
      message: unknown,
    ) => void;
    for (const message of messages) post(message);
    await waitUntil(() => left === 0, 'the messages have come');
    window.removeEventListener('message', count);
  }

  /** Waits until it has been sent so many messages of a type. */
  async hears(type: string, count = 1): Promise<void> {
    await waitUntil(
      () => this.heard.filter((each) => each.type === type).length >= count,
      `${count} × ${type} is heard`,
      {timeout: 10_000},
    );
  }

  close(): void {
    this.frame.remove();
  }
}

/** A chart as an application would send it: a lamp with a plug, that burns out. */
export const lamp = {
  id: 'lamp',
  initial: 'plugged',
  states: {
    plugged: {
      description: 'There is current.',
      initial: 'dark',
      on: {unplug: {target: '#lamp.unplugged', cond: 'allowed', actions: ['note']}},
      states: {
        dark: {on: {press: {target: '#lamp.plugged.lit', actions: ['glow', 'warm']}}},
        lit: {
          tags: ['bright'],
          entry: ['hum'],
          invoke: [{id: 'fly', src: 'fly'}],
          on: {press: [{target: '#lamp.plugged.dark', cond: 'cool'}, {actions: ['flicker']}]},
          after: {lifetime: '#lamp.dead'},
        },
      },
    },
    unplugged: {always: [{target: '#lamp.dead', cond: 'old'}]},
    dead: {type: 'final'},
  },
} as const;

export function registerLamp(more: Data = {}): Data {
  return {
    type: 'service.register',
    sessionId: 'x:1',
    id: 'lamp',
    machine: JSON.stringify(lamp),
    state: lampState({plugged: 'dark'}),
    ...more,
  };
}

export function lampState(value: unknown, more: Data = {}): string {
  return JSON.stringify({
    value,
    context: {presses: 0, by: {name: 'Ada', seen: ['dusk']}},
    _event: scxml('xstate.init'),
    ...more,
  });
}

export function scxml(name: string, more: Data = {}, origin?: string): Data {
  return {name, data: {type: name, ...more}, $$type: 'scxml', type: 'external', origin};
}

export function eventOf(name: string, more: Data = {}, origin?: string): Data {
  return {
    type: 'service.event',
    sessionId: 'x:1',
    event: JSON.stringify(scxml(name, more, origin)),
  };
}

export function stateOf(value: unknown, more: Data = {}): Data {
  return {type: 'service.state', sessionId: 'x:1', state: lampState(value, more)};
}
