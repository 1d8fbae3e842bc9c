/** Every claim about SMS, with its source. The screen is loaded when it is first shown. */
export {SmsFact} from './sms-fact.js';
export const loadEvidence = (): Promise<unknown> => import('./sms-evidence.js');
