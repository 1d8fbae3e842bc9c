/** The element as one classic script, for pages without modules. */
import {LostRefresh} from './lost-refresh.js';

// It is run by the file that it was packed in, which says where that came from.
const script = document.currentScript as HTMLScriptElement | null;
LostRefresh.home = script?.dataset.from?.replace(/[^/]*$/, '') ?? '';
