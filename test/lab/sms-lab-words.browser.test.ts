import {expect} from 'chai';

import type {SmsLab} from '../../src/lab/sms-lab.js';
import {labPresets} from '../../src/links/lab-presets.js';
import {expectAccessible} from '../support/accessible.js';
import {choose, click, press} from '../support/drive.js';
import {all, everyElement, nameOf, one, textOf} from '../support/find.js';
import {handFrames} from '../support/frames.js';
import {
  announced,
  articleLength,
  captions,
  firstDifference,
  goTo,
  momentIn,
  openLab,
  openPart,
  retryWriting,
  siteWords,
  sites,
  summary,
} from '../support/page.js';
import {announcerTimers} from '../support/timers.js';
import {waitUntil} from '../support/wait-until.js';

function inDifferences(selector: string): Element[] {
  const part = [...everyElement(document.body)].find(
    ({localName}) => localName === 'sms-differences',
  );
  return [...everyElement(part!)].filter((element) => element.matches(selector));
}

function openDifferences(): Promise<void> {
  return click(inDifferences('summary')[0]!);
}

function differences(): string[] {
  return inDifferences('li').map(textOf);
}

describe('<sms-lab>, the screen in words', () => {
  it('has four parts: what is here, how things stand, what can be done, a hint', async () => {
    await openLab();
    expect(summary()).to.deep.equal([
      'One job runs at two simulated sites: Without the hotfix and With the hotfix. It is a Run ' +
        'Command On Workstation job that asks to refresh existing servers and to put the package ' +
        'on specified servers. Storing the master fails once because the disk is full. There ' +
        'are 5 distribution servers.',
      'Step 0 of 30, at 9:27 PM.',
      'You can play, pause and step, go to marked moments, show one site or both, and change the ' +
        'situation.',
      'The sites do not differ yet. Go to the first difference to see how they differ.',
    ]);
  });

  it('follows the playhead, with another hint on the way', async () => {
    await openLab();
    const hints = new Set<string>();
    for (const moment of [0, 10, 17, 30]) {
      await goTo(moment);
      expect(summary()[1]).to.include(`Step ${moment} of 30`);
      hints.add(summary()[3]!);
    }
    expect(hints).to.have.lengthOf(4);
  });

  it('speaks of the one site that is shown', async () => {
    await openLab(undefined, 'after');
    expect(summary().join()).not.to.include('Without the hotfix');
  });

  for (const {id, scenario} of labPresets) {
    it(`tells of every part in ${id}`, async () => {
      await openLab(scenario);
      expect(summary()).to.have.lengthOf(4);
      for (const part of summary()) expect(part).to.match(/^[A-Z].+\.$/);
    });
  }
});

describe('<sms-lab>, “How do the two worlds differ?”', () => {
  it('says so while nothing is', async () => {
    const lab = await openLab();
    await openDifferences();
    expect(differences()).to.have.lengthOf(1);
    expect(differences()[0]).to.include('Smsinst.dll');
    await expectAccessible(lab);
  });

  it('says which instruction lost what, and which servers are stale', async () => {
    await openLab();
    await openDifferences();
    await click(firstDifference());
    expect(differences()).to.include(
      'The instruction on the left has lost the request to refresh; the one on the right keeps it. inferred',
    );
    await click(one('button', 'To the end'));
    expect(differences()).to.include.members([
      'Stale only on the left: DENVER, LIMA, and OSLO. inferred',
      'Current only on the right: DENVER, LIMA, and OSLO. inferred',
    ]);
  });
});

describe('<sms-lab>, what it announces', () => {
  const frames = handFrames();
  const timers = announcerTimers();

  async function openQuiet(...given: Parameters<typeof openLab>): Promise<SmsLab> {
    const lab = await openLab(...given);
    timers.install();
    return lab;
  }

  // It read out all that had only just been read.
  it('announces nothing by opening', async () => {
    timers.install();
    await openLab();
    await timers.pass();
    expect(announced()).to.equal('');
  });

  it('announces both worlds’ sentences when it is stepped', async () => {
    await openQuiet();
    await goTo(retryWriting - 1);
    await click(one('button', 'One step forward'));
    await timers.pass();
    expect(announced()).to.equal(
      'Step 10 of 30, at 9:27 PM. Retry written. First difference. Both sites: The Despooler ' +
        'writes a retry instruction because storing the master failed. Without the hotfix: The job ' +
        'asked to refresh existing servers; the retry does not. With the hotfix: The retry still ' +
        'asks to refresh existing servers.',
    );
  });

  it('says once what both sites say, before or after what each says', async () => {
    await openQuiet();
    for (const [moment, said] of [
      [
        retryWriting - 1,
        /Without the hotfix: The service has loaded the old Smsinst\.dll\. With the hotfix: The service has loaded the hotfixed Smsinst\.dll\. Both sites: This file decides what the retry asks for\.$/,
      ],
      [
        30,
        /Both sites: Nothing is left to distribute, .+ have run the command\. Without the hotfix: But an old version stays on DENVER, LIMA, and OSLO\. With the hotfix: Every server /,
      ],
    ] as const) {
      await goTo(moment);
      await timers.pass();
      expect(announced()).to.match(said);
    }
  });

  it('names each marked moment between its place and what happens, and no other moment', async () => {
    const lab = await openQuiet();
    await customElements.whenDefined('sms-moments');
    const marks = all('button', one('group', 'Marked moments', lab));
    const named = new Map<number, string[]>();
    for (const mark of marks) {
      await click(mark);
      named.set(momentIn(), [...(named.get(momentIn()) ?? []), `${nameOf(mark)}.`]);
    }
    expect([...named.values()].flat()).to.include.members(['First difference.', 'First harm.']);
    for (let moment = 1; moment <= articleLength; moment++) {
      await goTo(moment);
      await timers.pass();
      const [, between] =
        /^Step \d+ of 30, at \d+:\d+ [AP]M\.(.*?) (?:Both sites|Without the hotfix): /.exec(
          announced(),
        ) ?? [];
      const names = (named.get(moment) ?? []).map((name) => ` ${name}`).join('');
      expect(between, `step ${moment}`).to.equal(names);
    }
  });

  it('announces the one world that is shown', async () => {
    await openQuiet(undefined, 'after');
    await goTo(retryWriting);
    await timers.pass();
    expect(announced()).to.include('With the hotfix: ').and.not.to.include('Without');
  });

  it('announces a burst of ten steps once, with the last', async () => {
    await openQuiet();
    one('button', 'Play').focus();
    for (let step = 0; step < 10; step++) await press('ArrowRight');
    expect(announced()).to.equal('');
    expect(timers.waiting).to.equal(1);
    await timers.pass();
    expect(announced()).to.include('Step 10 of 30');
  });

  it('announces that it plays, lets nobody read what changes, and says where it is when it is paused', async () => {
    await openQuiet();
    frames.install();
    await click(one('button', 'Play'));
    await frames.play(400);
    const read = summary();
    const region = one('region', 'The screen in words');
    let changes = 0;
    const watcher = new MutationObserver((records) => (changes += records.length));
    watcher.observe(region, {childList: true, characterData: true, subtree: true});
    await frames.play(6_000);
    await timers.pass();
    expect(announced()).to.equal('The run is playing. Pause it to read where it is.');
    expect(summary()).to.deep.equal(read);
    expect(changes, 'of what is read').to.equal(0);
    watcher.disconnect();
    await click(one('button', 'Pause'));
    await timers.pass();
    expect(announced()).to.match(/Without the hotfix: .+ With the hotfix: .+\.$/);
  });

  it('announces by the real clock, too', async () => {
    await openLab();
    await click(one('button', 'One step forward'));
    await waitUntil(() => announced().startsWith('Step 1 of 30'));
  });

  it('announces a change of the situation', async () => {
    await openQuiet();
    await goTo(30);
    await openPart('failures');
    await choose(one('combobox', 'How often storing fails'), 'never');
    await timers.pass();
    expect(announced()).to.match(/^Step \d+ of \d+/);
  });
});

describe('<sms-lab>, by its text alone', () => {
  it('answers which instruction lost what, which servers are stale, and why', async () => {
    await openLab();
    const transcript: string[] = [];
    one('button', 'Play').focus();
    for (let step = 0; step < 30; step++) {
      await press('ArrowRight');
      transcript.push(captions().before);
    }
    expect(transcript.some((line) => /retry.*the retry does not\./.test(line))).to.equal(true);
    expect(transcript.join(' ')).to.include('Nothing goes to DENVER, LIMA, and OSLO.');
    const stale = siteWords('before').filter((line) => line.includes('is stale'));
    expect(stale.map((line) => line.split(' ')[0])).to.deep.equal(['DENVER', 'LIMA', 'OSLO']);
    expect(siteWords('after').join()).not.to.include('stale');
    expect(transcript.at(-1)).to.include('But an old version stays on DENVER, LIMA, and OSLO.');
    expect(captions().before).to.include('Complete');
  });

  it('leaves no picture without words', async () => {
    await openLab();
    for (const site of sites()) {
      const drawings = [...everyElement(site)].filter((element) => element.localName === 'svg');
      expect(drawings.every((drawing) => drawing.ariaHidden === 'true')).to.equal(true);
      expect(textOf(one('list', 'The site at this moment', site))).to.include(
        'The job is Pending.',
      );
    }
  });
});
