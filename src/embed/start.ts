/** Starts what the page does besides showing the simulator. */
import {msg} from '@lit/localize';

import type {SmsApp} from '../app/sms-app.js';
import {loadTexts} from '../words/locale.js';

export function start(app: SmsApp): void {
  const isAlone = window.parent === window && window.opener === null;
  if (!isAlone) void startTalking(app);
  app.addEventListener('sms-embed-open', (event) => void embed(app, event.composedPath()[0]));
}

async function embed(app: SmsApp, opener: EventTarget | undefined): Promise<void> {
  try {
    const [{openEmbed}] = await Promise.all([
      import('./builder/sms-embed.js'),
      loadTexts('course'),
    ]);
    await openEmbed(app, opener);
  } catch {
    app.shell.say(() => msg('This screen could not be loaded. Everything else still works.'));
  }
}

/** The page around may speak before the part that listens is there. */
async function startTalking(app: SmsApp): Promise<void> {
  const early: MessageEvent[] = [];
  const keep = (event: MessageEvent): void => void early.push(event);
  window.addEventListener('message', keep);
  const [{startFrame}] = await Promise.all([import('./frame.js'), app.updateComplete]);
  window.removeEventListener('message', keep);
  startFrame(app, early);
}
