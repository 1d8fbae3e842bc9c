/** Starts the inspector's window. */
import '../words/locale.js';
import './sms-inspector.js';

/** The page that opens an inspector passes on how it looks; by itself, it looks as the system does. */
const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
