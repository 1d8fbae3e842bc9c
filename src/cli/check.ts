/** `npm run -s check`: prints what can happen within bounds, as JSON. */
import {answerTo} from '../check/model/check-command.js';

const answered = answerTo(process.argv.slice(2));
if (answered.status === 2) process.stderr.write(`${answered.sentence}\n`);
else process.stdout.write(`${JSON.stringify(answered.answer, null, 2)}\n`);
process.exitCode = answered.status;
