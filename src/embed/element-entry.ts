/** The element, in one file: `lost-refresh.js`. What it shows on demand is loaded from beside it. */
import {LostRefresh} from './lost-refresh.js';

LostRefresh.home = import.meta.url.replace(/[^/]*$/, '');

export {LostRefresh};
