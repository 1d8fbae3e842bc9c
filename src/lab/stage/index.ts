/** What a lesson's stage shows of the Lab. Import it only from code that is loaded when needed. */
import '../setup/sms-job-setup.js';
import '../setup/sms-servers-setup.js';
import '../timeline/sms-transport.js';

export {panelLoaders, panelName} from '../panels/panel-loaders.js';
export type {SmsKeysDialog} from '../sms-keys-dialog.js';
