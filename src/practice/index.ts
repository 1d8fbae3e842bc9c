/** All that a page needs to practise the hotfix; loaded when it is first shown. */
export {PracticeChangeEvent} from './desktop-events.js';
export {SmsPracticeLog} from './sms-practice-log.js';
export {SmsPracticeServer} from './sms-practice-server.js';
export {SmsPracticeStatus} from './sms-practice-status.js';
export {SmsPracticeSteps} from './sms-practice-steps.js';
