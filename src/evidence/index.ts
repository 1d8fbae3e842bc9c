/** Every claim about SMS, with its source, and the evidence of a text. Both are loaded when they are needed. */
export {ReadingController} from './reading-controller.js';
export const loadEvidence = (): Promise<unknown> => import('./sms-evidence.js');
