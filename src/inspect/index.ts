/** The elements that let inspectors look at what runs here: an opener, and a dock. */
import './sms-inspector-dock.js';
import './sms-inspector-opener.js';

export type {LiveChart} from './model/live-source.js';
export type {DockAskEvent} from './sms-inspector-opener.js';
