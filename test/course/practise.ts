/** Does acts on the practice server by keys alone, in its plain view. */
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
  await page.radio('Plain view');
  if (begins) await pushIfOn(page, 'Begin again');
  for (const act of acts) await perform(page, act);
}

async function perform(page: FramedPage, act: PracticeAct): Promise<void> {
  switch (act.type) {
    case 'stop.requested':
      return pushIfOn(page, 'Stop');
    case 'start.requested':
      return pushIfOn(page, 'Start');
    case 'application.closed':
      return pushIfOn(page, `Close ${applicationName(act.application)}`);
    case 'copy.requested': {
      const {article, platform} = smsinstFile(act.file);
      await page.radio(`D:\\${article}\\${platform.toUpperCase()}\\SMSINST.DLL`);
      await page.radio(`C:\\SMS\\${directoryName(act.directory)}`);
      return page.push('Copy');
    }
    case 'tool.run':
      return page.push(`Run D:\\Q195936\\${act.tool.toUpperCase()}\\HOTFIX.EXE`);
    case 'application.opened':
      return pushIfOn(page, `Open ${applicationName(act.application)}`);
    case 'job.created':
      await page.tick('Refresh Existing Distribution Servers', act.refreshExisting);
      await page.tick('Put on Specified Distribution Servers', act.putOnSpecified);
      return page.push('Create the job');
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
