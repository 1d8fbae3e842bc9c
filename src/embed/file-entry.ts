/** The page that stands in one file. */
import '../app/sms-app.js';
import {start} from './start.js';

const app = document.querySelector('sms-app');
if (app) start(app);
