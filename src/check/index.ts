/** The only door to the check: its elements. Its questions are in `check-question.ts`. */
export {SmsCheck} from './sms-check.js';
export {SmsCheckAnswer} from './sms-check-answer.js';
