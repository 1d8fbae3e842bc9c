/** Talks with the page that a simulator is framed by, or was opened from. */
import {msg} from '@lit/localize';

import {commandNames, runCommand} from './commands.js';
import {asProtocolError, ProtocolError, type Fields} from './fields.js';
import {productVersion} from '../words/product.js';
import {stateOf, type Simulator} from './simulator.js';
import {idOf, isOurs, protocolVersion, readRequest, sourceName, type Request} from './protocol.js';
import {HostEvents, hostEventNames} from './host-events.js';

/** Who has said hello. It stays the one to talk with as long as the page is there. */
interface Host {
  readonly window: Window;
  readonly origin: string;
}

export class FramePort {
  readonly #simulator: Simulator;
  /** Those that may say hello: the page around, or the one that opened this. */
  readonly #candidates: readonly Window[];
  #host: Host | undefined;
  /** One message after the other, so that answers come in the order of what was asked. */
  #work: Promise<void> = Promise.resolve();

  constructor(simulator: Simulator, candidates: readonly Window[]) {
    this.#simulator = simulator;
    this.#candidates = candidates;
    const hostEvents = new HostEvents(simulator, (name, detail) => {
      // Whoever comes late asks for the state, and is told it in answer to its hello.
      if (name !== 'ready') this.#send({type: name, ...detail});
    });
    void hostEvents.begin();
    for (const window of candidates) {
      // Holds nothing but what the product is; so it may go to anybody.
      window.postMessage(
        {source: sourceName, v: protocolVersion, type: 'ready', ...abilities()},
        '*',
      );
    }
  }

  /** Takes a message that came to this window. Never throws. */
  take({data, source, origin}: MessageEvent<unknown>): void {
    const from = this.#candidates.find((candidate) => candidate === source);
    if (!from || !isOurs(data)) return;
    const isHost = this.#host?.window === from && this.#host.origin === origin;
    if (this.#host && !isHost) return;
    this.#work = this.#work.then(() => this.#obey(data, {window: from, origin}));
  }

  async #obey(data: Fields, from: Host): Promise<void> {
    try {
      const request = readRequest(data);
      if (request.type === 'hello') await this.#greet(request, from);
      else await this.#run(request, request.type, from);
    } catch (error) {
      const {error: name, message} = asProtocolError(error);
      post(from, {type: 'error', id: idOf(data), error: name, message});
    }
  }

  async #greet({id}: Request, from: Host): Promise<void> {
    this.#host = from;
    await this.#simulator.shell.ready;
    const state = await stateOf(this.#simulator);
    this.#send({type: 'answer', id, to: 'hello', ...abilities(), state});
  }

  async #run(
    {id, fields}: Request,
    type: (typeof commandNames)[number],
    from: Host,
  ): Promise<void> {
    if (!this.#host) {
      throw new ProtocolError(
        'no-handshake',
        msg('Send hello first. It sets the window and origin for all messages.'),
      );
    }
    await this.#simulator.shell.ready;
    const answer = await runCommand(this.#simulator, type, fields);
    post(from, {type: 'answer', id, to: type, ...answer});
  }

  #send(message: Fields): void {
    if (this.#host) post(this.#host, message);
  }
}

/** What this version can do. */
function abilities(): Fields {
  return {
    version: productVersion,
    versions: [protocolVersion],
    commands: ['hello', ...commandNames],
    events: hostEventNames,
  };
}

function post({window, origin}: Host, message: Fields): void {
  // Pages from a disk, and sandboxed ones, have no origin that a message could be sent to.
  const target = /^https?:/.test(origin) ? origin : '*';
  window.postMessage({source: sourceName, v: protocolVersion, ...message}, target);
}
