/** Starts the page. */
import './components/sms-app.js';
