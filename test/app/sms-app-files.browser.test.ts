import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import {expectAccessible} from '../support/accessible.js';
import {chooseFile, click, drag, dragOver, dropFile, holding} from '../support/drive.js';
import {all, focused, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {
  captions,
  fileOf,
  goTo,
  momentIn,
  openApp,
  retryWriting,
  scenarioOf,
  siteWords,
  situation,
} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const article = 'Three servers hold the package, two are new';

async function untilTitled(title: string): Promise<void> {
  await waitUntil(() => situation() === title, `“${title}” is opened`);
  await painted();
}

async function untilRefused(): Promise<HTMLElement> {
  await waitUntil(() => refusals().length > 0, 'the file is refused');
  return refusals()[0]!;
}

function refusals(): HTMLElement[] {
  return all('alert').filter((alert) => textOf(alert) !== '');
}

describe('<sms-app>, given a file', () => {
  it('runs a scenario that is chosen by the button', async () => {
    await openApp();
    await goTo(retryWriting);
    await chooseFile(fileOf(scenarioOf(2, 0, 'Two servers')));
    await untilTitled('Two servers');
    expect(momentIn()).to.equal(0);
    expect(siteWords('before').slice(-2)).to.deep.equal([
      'S1 holds version 1, like the master.',
      'S2 holds version 1, like the master.',
    ]);
  });

  it('runs a scenario that is dropped on it', async () => {
    const app = await openApp();
    dropFile(one('region', 'With the hotfix'), fileOf(scenarioOf(3, 1, 'Three servers')));
    await untilTitled('Three servers');
    expect(textOf(app)).not.to.include('Drop a scenario file');
  });

  it('runs the first of two that are dropped, and names the one that it did not read', async () => {
    const app = await openApp();
    const files = holding(fileOf(scenarioOf(3, 1, 'The first')), new File(['{}'], 'second.json'));
    dragOver(app.shell, files);
    drag('drop', app.shell, files);
    await untilTitled('The first');
    expect(textOf(await untilRefused())).to.include(
      'second.json was not opened. You can open only one file at a time.',
    );
  });

  it('runs the same file a second time, as somebody does who has mended it', async () => {
    await openApp();
    const file = fileOf(scenarioOf(2, 1, 'Mended'));
    await chooseFile(file);
    await untilTitled('Mended');
    await goTo(3);
    await chooseFile(file);
    await waitUntil(() => momentIn() === 0, 'it begins again');
  });

  it('plays a new scenario by itself, and not where less motion is asked for', async () => {
    await openApp();
    await chooseFile(fileOf(scenarioOf(2, 1, 'Quiet')));
    await untilTitled('Quiet');
    expect(namesOf('button')).to.include('Play');
    await emulateMedia({reducedMotion: 'no-preference'});
    await chooseFile(fileOf(scenarioOf(2, 1, 'Lively')));
    await untilTitled('Lively');
    expect(namesOf('button')).to.include('Pause');
  });
});

describe('<sms-app>, given a file that is none', () => {
  it('says why in one sentence, and leaves the running one alone', async () => {
    await openApp();
    await goTo(retryWriting);
    const before = captions();
    await chooseFile(fileOf({version: 1, servers: [{name: 'DENVER', holds: 3}]}));
    const alert = textOf(await untilRefused());
    expect(alert).to.match(/^This file was not opened\. servers\[0\]\.holds [^.]+\. Dismiss$/);
    expect(momentIn()).to.equal(retryWriting);
    expect(captions()).to.deep.equal(before);
    expect(situation()).to.equal(article);
  });

  it('does not take a dropped picture for a scenario', async () => {
    const app = await openApp();
    dropFile(app.shell, new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'picture.png'));
    expect(textOf(await untilRefused())).to.include('is not UTF-8');
    expect(situation()).to.equal(article);
  });

  it('lets the refusal be dismissed, and keeps the focus in the page', async () => {
    await openApp();
    await chooseFile(fileOf('[]'));
    await untilRefused();
    await click(one('button', 'Dismiss'));
    expect(refusals()).to.have.lengthOf(0);
    expect(nameOf(focused())).to.equal('Share');
  });

  it('forgets a refusal when a good file is opened', async () => {
    await openApp();
    await chooseFile(fileOf('nothing'));
    await untilRefused();
    await chooseFile(fileOf(scenarioOf(1, 1, 'One server')));
    await untilTitled('One server');
    expect(refusals()).to.have.lengthOf(0);
  });

  it('tells of a second refusal in a new alert, though it reads the same', async () => {
    await openApp();
    await chooseFile(fileOf('nothing'));
    const first = await untilRefused();
    await chooseFile(fileOf('nothing'));
    await waitUntil(() => refusals().some((alert) => alert !== first), 'a new alert');
  });
});

describe('<sms-app>, while something is dragged over it', () => {
  it('invites a file, and no more when it is dragged away', async () => {
    const app = await openApp();
    const file = holding(fileOf('{}'));
    expect(dragOver(one('slider', 'Moment'), file)).to.equal(true);
    await painted();
    expect(textOf(app)).to.include('Drop a scenario file to run it');
    await expectAccessible(app);
    drag('dragleave', app.shell, file);
    await painted();
    expect(textOf(app)).not.to.include('Drop a scenario file');
  });

  it('stays where the setup is locked, and neither opens the file nor lets the browser do so', async () => {
    const app = await openApp('?v=1&lock=setup');
    const before = siteWords('before');
    const files = holding(fileOf(scenarioOf(2, 1, 'Two servers')));
    expect(dragOver(app.shell, files)).to.equal(true);
    await painted();
    expect(textOf(app)).not.to.include('Drop a scenario file');
    const isLeftToBrowser = drag('drop', app.shell, files);
    expect(isLeftToBrowser).to.equal(false);
    for (let frame = 0; frame < 20; frame++) await painted();
    expect(siteWords('before')).to.deep.equal(before);
    expect(refusals()).to.have.lengthOf(0);
  });

  it('leaves dragged text alone', async () => {
    const app = await openApp();
    const text = new DataTransfer();
    text.setData('text/plain', 'a word');
    expect(dragOver(app.shell, text)).to.equal(false);
    await painted();
    expect(textOf(app)).not.to.include('Drop a scenario file');
  });
});

describe('<sms-app>, given many servers', () => {
  it('shows a thousand as a grid, with their counts in words', async () => {
    const app = await openApp();
    await chooseFile(fileOf(scenarioOf(1_000)));
    await untilTitled('1000 servers');
    await customElements.whenDefined('sms-server-cells');
    await painted();
    expect(siteWords('before')).to.include('1,000 current.');
    await click(one('button', 'To the end'));
    expect(siteWords('before')).to.include('1,000 stale.');
    expect(siteWords('after')).to.include('1,000 current.');
    await expectAccessible(app);
  });

  it('names each of 24, and counts 25', async () => {
    await openApp();
    await chooseFile(fileOf(scenarioOf(24)));
    await untilTitled('24 servers');
    await click(one('button', 'To the end'));
    expect(siteWords('before').filter((line) => line.includes('is stale'))).to.have.lengthOf(24);
    expect(siteWords('before')).not.to.include('24 stale.');
    await chooseFile(fileOf(scenarioOf(25)));
    await untilTitled('25 servers');
    await click(one('button', 'To the end'));
    expect(siteWords('before')).to.include('25 stale.');
  });
});
