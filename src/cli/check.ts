/** `npm run -s check`: prints what can happen within bounds, as JSON. */
import {answerTo} from '../check/model/check-command.js';
import {print, refuse} from './command.js';

const answered = answerTo(process.argv.slice(2));
process.exitCode = answered.status;
if (answered.status === 2) refuse(answered.sentence);
else print(`${JSON.stringify(answered.answer, null, 2)}\n`);
