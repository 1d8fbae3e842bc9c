/** The site: starts the page, and keeps it on the device for when there is no network. */
import './components/sms-app.js';
import {start} from './embed/start.js';

const app = document.querySelector('sms-app');
if (app) start(app);

const isFramed = window.parent !== window;
if (import.meta.env.PROD && !isFramed) {
  void import('./embed/offline/offline.js').then(({keepOffline}) => keepOffline());
}
