/** The element, in one file: `lost-refresh.js`. What it shows on demand is loaded from beside it. */
import {LostRefresh as OwnLostRefresh} from './lost-refresh.js';

OwnLostRefresh.home = import.meta.url.replace(/[^/]*$/, '');

/** The one that the page has: that of the copy which came first. */
export const LostRefresh = customElements.get('lost-refresh') as typeof OwnLostRefresh;
