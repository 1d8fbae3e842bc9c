import {expect} from 'chai';

import {click, press} from '../support/drive.js';
import {one, textOf} from '../support/find.js';
import {captions, goTo, openLab, retryWriting, sites, siteWords} from '../support/page.js';

describe('<sms-lab>, the sentence under each picture', () => {
  it('stands below the picture of its world', async () => {
    await openLab();
    for (const region of sites()) {
      const picture = region.querySelector('[part=drawing]')!.getBoundingClientRect();
      const caption = region.querySelector('[part=caption]')!.getBoundingClientRect();
      expect(picture.height).to.be.above(200);
      expect(caption.top).to.be.at.least(picture.bottom);
    }
  });

  it('says before the job that nothing has happened yet', async () => {
    await openLab();
    const told = '9:27 PM Before the job. The job exists and is Pending. Nothing has happened yet.';
    expect(captions()).to.deep.equal({before: told, after: told});
  });

  it('says when storing the master fails, and what comes of it', async () => {
    await openLab();
    await goTo(7);
    const {before, after} = captions();
    expect(before).to.equal(
      '9:27 PM Storing fails. The Despooler cannot store the new master because the disk is full. It now writes a retry. ' +
        'The master stays at version 1, and no server gets a copy.',
    );
    expect(after).to.equal(before);
  });

  it('says whom the retry without the refresh passes over', async () => {
    await openLab();
    await goTo(17);
    expect(captions().before).to.match(/^11:27 PM Servers skipped\./);
    expect(captions().before).to.include('Nothing goes to DENVER, LIMA, and OSLO.');
    expect(captions().after).to.match(/^11:27 PM Master stored\./);
  });

  it('says at the end that Complete is not the whole truth', async () => {
    await openLab();
    await click(one('button', 'To the end'));
    expect(captions().before).to.include(
      'A real Run Command job also waits until the clients have run the command.',
    );
    expect(captions().before).to.include('But an old version stays on DENVER, LIMA, and OSLO.');
    expect(captions().after).to.include('Every server that should be refreshed holds version 2.');
  });

  it('shows the job’s status beside the name of each world', async () => {
    await openLab();
    const statuses = (): string[] =>
      sites().map((region) => /The job is (\w+)\./.exec(textOf(region))?.[1] ?? '');
    const seen: string[][] = [statuses()];
    for (const moment of [2, 11, 30]) {
      await goTo(moment);
      seen.push(statuses());
    }
    const names = ['Pending', 'Active', 'Retrying', 'Complete'];
    expect(seen).to.deep.equal(names.map((name) => [name, name]));
  });
});

describe('<sms-lab>, the site in words', () => {
  it('tells of the job, RECEIVE, the Despooler, the master and each server', async () => {
    await openLab();
    const words = siteWords('before');
    expect(words).to.include.members([
      'The job is Pending.',
      'RECEIVE is empty.',
      'The Despooler is waiting for an instruction.',
      'The stored master is version 1.',
      'DENVER holds version 1, like the master.',
      'LIMA holds version 1, like the master.',
      'OSLO holds version 1, like the master.',
      'KYOTO holds nothing.',
      'QUITO holds nothing.',
    ]);
  });

  it('tells what the retry asks in each world', async () => {
    await openLab();
    await goTo(retryWriting);
    const retry = (world: 'before' | 'after'): string =>
      siteWords(world).find((line) => line.startsWith('Retry 1')) ?? '';
    expect(retry('before')).to.match(/put on specified, refresh existing: lost\.$/);
    expect(retry('after')).to.match(/put on specified, refresh existing\.$/);
  });

  it('names at the end the servers that are stale, in the one world only', async () => {
    await openLab();
    await click(one('button', 'To the end'));
    expect(siteWords('before').filter((line) => line.includes('stale'))).to.deep.equal([
      'DENVER is stale. It holds version 1, but the job asked to refresh it. The instruction skipped this server.',
      'LIMA is stale. It holds version 1, but the job asked to refresh it. The instruction skipped this server.',
      'OSLO is stale. It holds version 1, but the job asked to refresh it. The instruction skipped this server.',
    ]);
    expect(siteWords('after').join()).not.to.include('stale');
    expect(siteWords('after')).to.include('DENVER holds version 2, like the master.');
  });

  it('tells of a server that is offline', async () => {
    await openLab({
      version: 1,
      servers: [{name: 'DENVER', holds: 1, offlineForAttempts: [1]}],
      masterFailures: {count: 0, cause: 'disk-full'},
    });
    one('button', 'Play').focus();
    const lines = new Set<string>();
    for (let step = 0; step < 12; step++) {
      await press('ArrowRight');
      siteWords('before').forEach((line) => lines.add(line));
    }
    expect([...lines]).to.include.members([
      'DENVER is offline.',
      'DENVER holds version 1 and has not received its copy yet.',
    ]);
  });
});
