/** The part that speaks the protocol, with the XState 4 that it needs: loaded when there is somebody to speak to. */
import type {
  ParsedReceiverEvent,
  ReceiverCommand,
  ReceiverEvent,
} from '@xstate/inspect/lib/types.js';

import {createWindowReceiver} from './xstate.js';

export interface Receiver {
  /** Takes a checked message. Throws where XState 4 cannot make a machine or a state of it. */
  take(message: ReceiverEvent): void;
  send(command: ReceiverCommand): void;
}

/**
 * A receiver that hears only what it is given.
 *
 * By itself it would take the messages of any window, and stumble over what is
 * not JSON. So it is given a window of its own, to which the real one's messages
 * are passed when they have been looked at.
 */
export function createReceiver(
  post: (command: ReceiverCommand) => void,
  hear: (event: ParsedReceiverEvent) => void,
): Receiver {
  let handler: ((event: {data: ReceiverEvent}) => void) | undefined;
  const ownWindow = {
    addEventListener: (_type: string, listener: typeof handler) => (handler = listener),
    removeEventListener: () => (handler = undefined),
  };
  const receiver = createWindowReceiver({
    window: ownWindow as unknown as Window,
    targetWindow: {postMessage: post} as unknown as Window,
  });
  receiver.subscribe(hear);
  return {
    take: (message) => handler?.({data: message}),
    send: (command) => receiver.send(command),
  };
}
