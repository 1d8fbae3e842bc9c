/** XState 4 and its inspector, loaded when they are needed. Nothing else in the tree names them. */
export {createWindowReceiver, inspect} from '@xstate/inspect';
export {createMachine, interpret} from 'xstate';
