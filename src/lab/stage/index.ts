/** What a lesson's stage shows of the Lab. Import it only from code that is loaded when needed. */
import '../timeline/sms-transport.js';

export type {LabHost} from '../lab-acts.js';
export {panelLoaders, panelName} from '../panels/panel-loaders.js';

/** The parts of the situation as controls: few steps of lessons offer them. */
export const loadSetup = (): Promise<unknown> =>
  Promise.all([import('../setup/sms-job-setup.js'), import('../setup/sms-servers-setup.js')]);

export type {ScreenSummarizer} from '../screen-summary.js';
export type {SmsKeysDialog} from '../sms-keys-dialog.js';
