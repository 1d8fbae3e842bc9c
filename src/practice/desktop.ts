/** The elements of the practice, which `loadDesktop()` loads. */
import './sms-practice-log.js';
import './sms-practice-server.js';
import './sms-practice-status.js';
