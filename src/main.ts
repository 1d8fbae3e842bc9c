/** Starts the page, and what it needs besides where it stands in a frame, an LMS package, or was opened by another page. */
import './components/sms-app.js';
import type {SmsApp} from './components/sms-app.js';

const app = document.querySelector('sms-app');
if (document.querySelector('sms-lms-page')) void import('./embed/lms/sms-lms-page.js');

const isAlone = window.parent === window && window.opener === null;

if (app && !isAlone) void startTalking(app);
app?.addEventListener('sms-embed-ask', () => void openEmbed(app));

/** The page around may speak before the part that listens is there. */
async function startTalking(simulator: SmsApp): Promise<void> {
  const early: MessageEvent[] = [];
  const keep = (event: MessageEvent): void => void early.push(event);
  window.addEventListener('message', keep);
  const {startFrame} = await import('./embed/frame.js');
  window.removeEventListener('message', keep);
  startFrame(simulator, early);
}

async function openEmbed(_simulator: SmsApp): Promise<void> {}
