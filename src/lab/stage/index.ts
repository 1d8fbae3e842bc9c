/** Elements of the Lab for a lesson's stage. Import it only from code that is loaded when needed. */
import '../setup/sms-job-setup.js';
import '../setup/sms-servers-setup.js';

export type {SmsKeysDialog} from '../sms-keys-dialog.js';
import '../sms-keys-dialog.js';
