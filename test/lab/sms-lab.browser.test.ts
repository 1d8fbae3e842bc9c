import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import type {SmsLab} from '../../src/lab/sms-lab.js';
import {articleCase} from '../../src/run/article-case.js';
import {expectAccessible} from '../support/accessible.js';
import {choose, click, press} from '../support/drive.js';
import {all, namesOf, one, textOf} from '../support/find.js';
import {handFrames, painted} from '../support/frames.js';
import {
  articleLength,
  captions,
  firstDifference,
  goTo,
  momentIn,
  openLab,
  sites,
  stateOf,
} from '../support/page.js';

/** The drawings as they stand: whatever moves, moves in here. */
function drawings(lab: SmsLab): string {
  return sites(lab)
    .map((world) => {
      return world.querySelector('[part=drawing]')?.innerHTML ?? '';
    })
    .join();
}

describe('<sms-lab>', () => {
  it('shows nothing as long as it has nothing to run', async () => {
    const lab = await fixture<SmsLab>(html`<sms-lab></sms-lab>`);
    await expectAccessible(lab);
    expect(textOf(lab)).to.equal('');
  });

  it('does not play by itself unless it is told to', async () => {
    await openLab();
    expect(namesOf('button')).to.include('Play');
  });

  it('steps on and back, and goes to the end and the beginning', async () => {
    await openLab();
    const walk: readonly (readonly [string, number])[] = [
      ['One step forward', 1],
      ['One step forward', 2],
      ['One step back', 1],
      ['To the end', articleLength],
      ['One step back', articleLength - 1],
      ['To the start', 0],
    ];
    for (const [name, moment] of walk) {
      await click(one('button', name));
      expect(momentIn(), name).to.equal(moment);
      expect(textOf(one('group', 'Playing'))).to.include(`Step ${moment} of ${articleLength}`);
    }
  });

  it('says that there is nothing before the beginning and after the end, and stays', async () => {
    await openLab();
    const offAt = (): string[] =>
      all('button', one('group', 'Playing'))
        .filter((button) => button.getAttribute('aria-disabled') === 'true')
        .map((button) => button.ariaLabel ?? '');
    expect(offAt()).to.deep.equal(['To the start', 'One step back']);
    await click(one('button', 'One step back'));
    expect(momentIn()).to.equal(0);
    await goTo(articleLength);
    expect(offAt()).to.deep.equal(['One step forward', 'To the end']);
    await click(one('button', 'One step forward'));
    expect(momentIn()).to.equal(articleLength);
  });

  it('is scrubbed by pointer and by keys', async () => {
    const lab = await openLab();
    const slider = one('slider', 'Moment');
    await click(slider);
    // Marked moments have more room than others.
    const middle = momentIn();
    expect(middle).to.be.within(articleLength / 2 - 5, articleLength / 2 + 5);
    await press('ArrowRight');
    expect(momentIn()).to.equal(middle + 1);
    await press('ArrowLeft', 'ArrowLeft');
    expect(momentIn()).to.equal(middle - 1);
    await press('End');
    expect(captions().before).to.include('Job complete');
    await press('Home');
    expect(captions().before).to.include('Before the job');
    await expectAccessible(lab);
  });

  it('keeps its playhead apart from that of another simulator on the page', async () => {
    const [first, second] = [await openLab(), await openLab()];
    await click(firstDifference(first));
    await click(one('button', 'One step forward', second));
    expect(momentIn(first)).to.equal(10);
    expect(momentIn(second)).to.equal(1);
    await press('End');
    expect(momentIn(first)).to.equal(10);
    expect(captions(first).before).to.include('Retry loses the refresh');
    expect(captions(second).before).to.include('Job complete');
  });
});

describe('<sms-lab>, while it plays', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'no-preference'}));
  const frames = handFrames();

  async function openInHand(): Promise<SmsLab> {
    const lab = await openLab();
    frames.install();
    return lab;
  }

  it('is accessible', async () => {
    const lab = await openInHand();
    await click(one('button', 'Play'));
    await frames.play(4_000);
    await expectAccessible(lab);
  });

  it('plays to the end and stops there', async () => {
    await openInHand();
    await click(one('button', 'Play'));
    await frames.play(2_000);
    const early = momentIn();
    expect(early).to.be.above(0).and.below(articleLength);
    await frames.play(30_000);
    expect(momentIn()).to.equal(articleLength);
    expect(frames.waiting).to.equal(0);
    expect(namesOf('button')).to.include('Play');
  });

  it('begins again when it is played from the end', async () => {
    await openInHand();
    await click(one('button', 'To the end'));
    await click(one('button', 'Play'));
    expect(momentIn()).to.equal(0);
    expect(namesOf('button')).to.include('Pause');
  });

  it('plays faster and slower', async () => {
    await openInHand();
    const speed = one('combobox', 'Speed');
    const reached: number[] = [];
    for (const chosen of ['8×', '1×', '0.25×']) {
      await click(one('button', 'To the start'));
      await choose(speed, chosen);
      await click(one('button', 'Play'));
      await frames.play(2_000);
      reached.push(momentIn());
      await click(one('button', 'Pause'));
    }
    const [fast = 0, ordinary = 0, slow = 0] = reached;
    expect(fast).to.be.above(ordinary);
    expect(ordinary).to.be.above(slow);
  });

  it('stops when it is stepped or scrubbed', async () => {
    await openInHand();
    for (const act of [() => click(one('button', 'One step forward')), () => goTo(5)]) {
      await click(one('button', 'Play'));
      await act();
      expect(namesOf('button')).to.include('Play');
      expect(frames.waiting).to.equal(0);
    }
  });

  it('moves what travels, and moves nothing while it is paused', async () => {
    const lab = await openInHand();
    await goTo(6);
    await click(one('button', 'Play'));
    await frames.play(200);
    const underWay = drawings(lab);
    await frames.play(200);
    const paused = drawings(lab);
    // Not `equal()`, which would show all of both drawings.
    expect(paused === underWay).to.equal(false);
    await click(one('button', 'Pause'));
    await frames.play(400);
    expect(drawings(lab) === paused).to.equal(true);
    expect(frames.waiting).to.equal(0);
  });

  it('tells a moment without motion where less of it is asked for', async () => {
    const lab = await openInHand();
    await emulateMedia({reducedMotion: 'reduce'});
    await goTo(6);
    const standing = drawings(lab);
    await click(one('button', 'Play'));
    await frames.play(400);
    expect(drawings(lab) === standing).to.equal(true);
    await frames.play(4_000);
    expect(momentIn()).to.be.above(6);
  });

  it('goes on from where it was paused', async () => {
    const lab = await openInHand();
    await goTo(6);
    await click(one('button', 'Play'));
    await frames.play(400);
    await click(one('button', 'Pause'));
    const paused = drawings(lab);
    await click(one('button', 'Play'));
    await frames.play(20);
    expect(drawings(lab) === paused).to.equal(true);
  });

  it('asks for no frame once it is removed, and plays again when it is back', async () => {
    const lab = await openInHand();
    const place = lab.parentElement!;
    await click(one('button', 'Play'));
    await frames.play(2_000);
    const moment = momentIn();
    lab.remove();
    await painted();
    expect(frames.waiting).to.equal(0);
    place.append(lab);
    await painted();
    expect(momentIn()).to.equal(moment);
    await click(one('button', 'Play'));
    await frames.play(3_000);
    expect(momentIn()).to.be.above(moment);
  });

  it('does not play a scenario that it is given while it is not on the page', async () => {
    const lab = await openInHand();
    lab.autoplay = true;
    lab.remove();
    lab.state = stateOf(articleCase);
    await painted();
    expect(frames.waiting).to.equal(0);
  });
});
