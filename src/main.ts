/** Starts the page: the simulator, or what an LMS package has put in its place. */
import './components/sms-app.js';

if (document.querySelector('sms-lms-page')) void import('./embed/lms/sms-lms-page.js');
