/** The site: starts the page, or a unit in an LMS package, and keeps the site on the device. */
import '../app/sms-app.js';
import {start} from './start.js';

const app = document.querySelector('sms-app');
if (app) start(app);
if (document.querySelector('sms-lms-page')) void import('./lms/sms-lms-page.js');

const isFramed = window.parent !== window;
if (app && import.meta.env.PROD && !isFramed) {
  void import('./offline/offline.js').then(({keepOffline}) => keepOffline());
}
