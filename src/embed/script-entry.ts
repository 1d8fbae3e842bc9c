/** The element as one classic script, for pages without modules. */
import {LostRefresh} from './lost-refresh.js';

const script = document.currentScript as HTMLScriptElement | null;
LostRefresh.home = script?.src.replace(/[^/]*$/, '') ?? '';
