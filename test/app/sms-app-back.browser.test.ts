/** Going back while a Lab plays: the address and the screen are those that the reader went back to. */
import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';

import '../../src/app/sms-app.js';
import {click} from '../support/drive.js';
import {all, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {momentIn, openScreen} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

function screen(): string {
  return textOf(all('link').find((link) => link.ariaCurrent === 'page'));
}

/** From a screen to the Lab, which plays, and back. */
async function goBackFromPlaying(query: string): Promise<void> {
  await emulateMedia({reducedMotion: 'no-preference'});
  await openScreen(query);
  await waitUntil(() => all('link').length > 0 && screen() !== 'Lab');
  const before = screen();
  await click(one('link', 'Lab'));
  await waitUntil(() => all('slider').length > 0, 'the Lab is there');
  if (namesOf('button').includes('Play')) await click(one('button', 'Play'));
  await waitUntil(() => momentIn() > 2, 'it plays');
  await waitUntil(() => /^Step \d+ · .* · Lab · The Lost Refresh$/.test(document.title));
  history.back();
  await waitUntil(() => screen() === before, `it is back at ${before}`);
  for (let frame = 0; frame < 40; frame++) await painted();
}

describe('<sms-app>, when the reader goes back while the Lab plays', () => {
  it('shows the check again, and its address', async () => {
    await goBackFromPlaying('?v=1&view=check&speed=8');
    expect(new URLSearchParams(location.search).get('view')).to.equal('check');
    expect(screen()).to.equal('Can it happen?');
    await waitUntil(() => document.title === 'Can it happen? · The Lost Refresh');
  });

  it('shows the story again, at the bare address', async () => {
    await goBackFromPlaying('');
    expect(location.search).to.equal('');
    expect(screen()).to.equal('Story');
    await waitUntil(() => document.title === 'The Lost Refresh · SMS 1.2 · Q195936');
  });
});
