/** What only a site with many servers needs. */
import './sms-server-cells.js';
import './sms-server-finder.js';
