/** A stranger to SMS: a small application with XState 4, shown by what `@xstate/inspect` itself sends. */
import {createMachine, inspect, interpret} from '../../src/inspector/xstate.js';

inspect({
  iframe: document.querySelector('iframe')!,
  url: new URL('/inspector.html', location.href).href,
});

const doorbell = createMachine({
  id: 'doorbell',
  initial: 'quiet',
  predictableActionArguments: true,
  states: {
    ringing: {tags: 'loud', after: {60_000: 'quiet'}, on: {answer: 'quiet'}},
    quiet: {on: {press: 'ringing'}},
  },
});
const house = createMachine({
  id: 'house',
  initial: 'open',
  predictableActionArguments: true,
  context: {guests: ['Ada']},
  invoke: {id: 'bell', src: doorbell},
  states: {open: {on: {lock: 'locked'}}, locked: {type: 'final'}},
});

interpret(house, {devTools: true}).start();
