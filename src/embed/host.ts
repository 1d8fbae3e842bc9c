/**
 * For a page that frames a simulator: finds it, asks it for things, hears of what happens, fits its height.
 *
 * Knows nothing of the simulator but the protocol, so that it stays small and outlives versions.
 */
import type {HostOptions, HostSimulator} from './host-types.js';

type Message = Readonly<Record<string, unknown>>;
type Listener = (message: Message) => void;

const source = 'lost-refresh';

/** Rejects where nobody answers in time. */
export function connect(
  frame: HTMLIFrameElement,
  {origin = '*', fit = true, signal = AbortSignal.timeout(10_000)}: HostOptions = {},
): Promise<HostSimulator> {
  const listeners: Record<string, Set<Listener>> = {};
  const answers: Record<number, Listener> = {};
  let count = 0;

  const send = (type: string, fields?: object): Promise<Message> =>
    new Promise((resolve, reject) => {
      answers[++count] = (answer) => {
        const {error: code, message} = answer;
        if (code) reject(Object.assign(new Error(String(message)), {code}));
        else resolve(answer);
      };
      frame.contentWindow?.postMessage({...fields, source, v: 1, id: count, type}, origin);
    });

  const on = (type: string, listener: Listener): (() => void) => {
    const all = (listeners[type] ??= new Set());
    all.add(listener);
    return () => void all.delete(listener);
  };

  return new Promise((resolve, reject) => {
    const close = (): void => window.removeEventListener('message', take);
    const greet = (): void =>
      void send('hello').then((hello) => {
        signal.removeEventListener('abort', giveUp);
        resolve({hello, send, on, close} as unknown as HostSimulator);
      }, reject);
    const giveUp = (): void => {
      close();
      reject(new Error('No simulator answered from the frame.'));
    };
    const take = (event: MessageEvent<Message | null>): void => {
      const {data} = event;
      if (event.source !== frame.contentWindow || data?.source !== source) return;
      if (origin !== '*' && event.origin !== origin) return;
      const {type, id} = data as {type: string; id: number};
      if (type === 'ready') greet();
      if (type === 'resize' && fit) frame.style.height = `${String(data.height)}px`;
      answers[id]?.(data);
      Reflect.deleteProperty(answers, id);
      listeners[type]?.forEach((listener) => listener(data));
    };
    window.addEventListener('message', take);
    signal.addEventListener('abort', giveUp);
    // A frame that is there already; one that is not says that it is ready, and is greeted then.
    greet();
  });
}
