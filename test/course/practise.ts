/** Does acts on the practice server by keys alone, in its plain view and in the language of the page. */
import {msg} from '@lit/localize';

import {applicationName, directoryName} from '../../src/practice/model/practice-format.js';
import type {PracticeAct} from '../../src/practice/model/practice.js';
import {smsinstFile} from '../../machines/hotfix/smsinst-files.js';
import type {FramedPage} from '../support/framed-page.js';

/** `begins` where the acts are meant for a server on which nothing was done. Acts that cannot be done are passed over. */
export async function practise(
  page: FramedPage,
  acts: readonly PracticeAct[],
  begins: boolean,
): Promise<void> {
  await page.one('sms-practice-server');
  await page.radio(msg('Plain view'));
  if (begins) await pushIfOn(page, msg('Begin again'));
  for (const act of acts) await perform(page, act);
}

async function perform(page: FramedPage, act: PracticeAct): Promise<void> {
  switch (act.type) {
    case 'stop.requested':
      return pushIfOn(page, msg('Stop'));
    case 'start.requested':
      return pushIfOn(page, msg('Start'));
    case 'application.closed':
      return pushIfOn(page, `${msg('Close')} ${applicationName(act.application)}`);
    case 'copy.requested': {
      const {article, platform} = smsinstFile(act.file);
      await page.radio(`D:\\${article}\\${platform.toUpperCase()}\\SMSINST.DLL`);
      await page.radio(`C:\\SMS\\${directoryName(act.directory)}`);
      return page.push(msg('Copy'));
    }
    case 'tool.run':
      return page.push(`${msg('Run')} D:\\Q195936\\${act.tool.toUpperCase()}\\HOTFIX.EXE`);
    case 'application.opened':
      return pushIfOn(page, `${msg('Open')} ${applicationName(act.application)}`);
    case 'job.created':
      await page.tick('Refresh Existing Distribution Servers', act.refreshExisting);
      await page.tick('Put on Specified Distribution Servers', act.putOnSpecified);
      return page.push(msg('Create the job'));
    default:
      throw new Error(`Nobody is asked to do ${act.type}.`);
  }
}

async function pushIfOn(page: FramedPage, name: string): Promise<void> {
  const button = page
    .all('button')
    .find((each) => each.textContent.replace(/\s+/g, ' ').trim() === name);
  if (!button || button.ariaDisabled === 'true' || button.matches(':disabled')) return;
  await page.push(name);
}
