import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import {expectAccessible} from '../support/accessible.js';
import {click, press} from '../support/drive.js';
import {focused, nameOf, namesOf, one} from '../support/find.js';
import {
  captions,
  firstDifference,
  momentIn,
  openApp,
  openScreen,
  retryWriting,
  sites,
  situation,
  untilNamed,
  untilWhole,
} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

describe('<sms-app>', () => {
  it('opens with both worlds of the article’s case beside each other', async () => {
    await openApp();
    expect(sites().map(nameOf)).to.deep.equal(['Without the hotfix', 'With the hotfix']);
    expect(namesOf('heading')).to.include('The Lost Refresh SMS 1.2 · Q195936');
    expect(situation()).to.equal('Three servers hold the package, two are new');
    const [left, right] = sites().map((world) => world.getBoundingClientRect());
    expect(right!.left).to.be.at.least(left!.right);
    expect(right!.top).to.equal(left!.top);
  });

  it('opens the story at the bare address, which stays bare, and goes on to the Lab with the same case', async () => {
    const app = await openScreen('');
    expect(namesOf('button')).to.include('Next scene');
    expect(location.search).to.equal('');
    await click(one('link', 'Lab'));
    await untilWhole(app);
    await untilNamed('?v=1&scenario=existing-servers');
    expect(situation()).to.equal('Three servers hold the package');
  });

  it('plays by itself after it was opened', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    await openApp();
    expect(namesOf('button')).to.include('Pause').and.not.to.include('Play');
    await waitUntil(() => momentIn() > 1, 'it plays on');
  });

  it('does not play by itself where less motion is asked for', async () => {
    await openApp();
    expect(namesOf('button')).to.include('Play').and.not.to.include('Pause');
    expect(momentIn()).to.equal(0);
  });
});

describe('<sms-app>, its hotfix toggle', () => {
  const shown: readonly (readonly [string, readonly string[]])[] = [
    ['Without the hotfix', ['Without the hotfix']],
    ['With the hotfix', ['With the hotfix']],
    ['Side by side', ['Without the hotfix', 'With the hotfix']],
  ];

  it('shows the worlds that are clicked at', async () => {
    const app = await openApp();
    for (const [name, worlds] of shown) {
      await click(one('radio', name));
      expect(sites().map(nameOf), name).to.deep.equal(worlds);
      expect(one('radio', name).checked).to.equal(true);
      await expectAccessible(app);
    }
  });

  it('is one stop, and goes on with the arrow keys', async () => {
    await openApp();
    await press('Tab');
    while (!(focused() instanceof HTMLInputElement)) await press('Tab');
    expect(nameOf(focused())).to.equal('Side by side');
    await press('ArrowRight');
    expect(sites().map(nameOf)).to.deep.equal(['With the hotfix']);
    await press('ArrowRight');
    expect(sites().map(nameOf)).to.deep.equal(['Without the hotfix']);
    await press('ArrowLeft', 'ArrowLeft');
    expect(sites().map(nameOf)).to.have.lengthOf(2);
    expect(momentIn()).to.equal(0);
  });

  it('follows the keys 1, 2 and 3 of the simulator', async () => {
    await openApp();
    one('button', 'Play').focus();
    await press('3');
    expect(one('radio', 'With the hotfix').checked).to.equal(true);
    expect(sites().map(nameOf)).to.deep.equal(['With the hotfix']);
    await press('1');
    expect(one('radio', 'Without the hotfix').checked).to.equal(true);
    expect(sites().map(nameOf)).to.deep.equal(['Without the hotfix']);
    await press('2');
    expect(one('radio', 'Side by side').checked).to.equal(true);
    expect(sites().map(nameOf)).to.have.lengthOf(2);
  });

  it('keeps the moment that is on', async () => {
    await openApp();
    await click(firstDifference());
    await click(one('radio', 'Without the hotfix'));
    expect(momentIn()).to.equal(retryWriting);
  });
});

describe('<sms-app>, where it goes', () => {
  it('goes to the writing of the retry, where one world loses the refresh', async () => {
    await openApp();
    await click(firstDifference());
    expect(momentIn()).to.equal(retryWriting);
    expect(captions().before).to.match(
      /^9:27 PM Retry loses the refresh\. .*servers; the retry does not\.$/u,
    );
    expect(captions().after).to.match(
      /^9:27 PM Retry keeps the refresh\. .*still asks to refresh existing servers\.$/u,
    );
  });
});
