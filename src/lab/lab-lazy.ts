/** What the Lab has beyond seeing the fault play: loaded after the first picture. */
import '../inspect/index.js';
import './panels/sms-panels.js';
import './paper/sms-run-paper.js';
import './setup/sms-setup.js';
import './sms-differences.js';
import './sms-keys-dialog.js';
import './sms-recording-note.js';
import './timeline/sms-hotfix-grips.js';
import './timeline/sms-markers.js';
