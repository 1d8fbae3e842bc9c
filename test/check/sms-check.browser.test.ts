import {oneEvent, waitUntil} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {defaultBounds, widestBounds} from '../../src/check/model/bounds.js';
import type {CheckQuestion} from '../../src/check/model/check-result.js';
import {choose, click} from '../support/drive.js';
import {all, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {prepare} from '../support/page.js';
import type {OpenLabEvent} from '../../src/lab/open-lab-event.js';
import {answer, openAnswered, openCheck} from './check-page.js';

const tableName = 'Where it happens, and where it does not';
const worldNames = ['Without the hotfix', 'With the hotfix', 'Hotfix while the retry waits'];

function answers(): string[] {
  return worldNames.map((name) => textOf(one('region', name)).replace(/ situations .*/, ''));
}

function cells(): string[] {
  return all('link', one('region', tableName)).map(textOf);
}

describe('<sms-check>, with its answer', () => {
  beforeEach(prepare);

  it('answers for each world in figures, and tells it', async () => {
    await openAnswered();
    expect(namesOf('heading')).to.include(
      'Can a server that should have been refreshed be left behind?',
    );
    expect(answers()).to.deep.equal([
      'Without the hotfix Yes in 765 of 2,688',
      'With the hotfix No in none of 2,688',
      'Hotfix while the retry waits Yes in 765 of 2,688',
    ]);
    expect(textOf(one('status'))).to.include('Without the hotfix: yes, in 765 of 2,688 situations');
    expect(textOf(one('status'))).to.include('With the hotfix: no, in none of 2,688 situations');
  });

  it('tells the exact conditions, as lists', async () => {
    await openAnswered();
    const [necessary, alternatives] = all('list').map((list) => [...list.children].map(textOf));
    expect(necessary).to.deep.equal([
      'the job asks to refresh existing servers',
      'storing the master fails at least once',
      'some server holds an older version',
    ]);
    expect(alternatives).to.deep.equal([
      'the job is a Run Command On Workstation job',
      'the job does not ask to put the package on specified servers',
      'some server holds an older version and is not specified',
    ]);
  });

  it('tells the shortest example, and asks for it in the Lab at the first harm', async () => {
    const {screen} = await openAnswered();
    const example = one('region', 'The shortest example Without the hotfix');
    expect(textOf(example)).to.include('Storing the master fails once.');
    expect(textOf(example)).to.include('The retry has lost the request');
    const asked = oneEvent<OpenLabEvent>(screen, 'sms-lab-open');
    await click(one('link', 'Show me the moment of harm in the Lab'));
    const {request} = await asked;
    expect(request).to.deep.include({worlds: ['absent', 'before-job'], step: 'first-harm'});
    expect(request.scenario.servers).to.have.lengthOf(1);
    expect(request.scenario.masterFailures.count).to.equal(1);
  });

  it('has a table of links, which add up to all situations and to those where it happens', async () => {
    await openAnswered();
    const counts = cells().map((text) => text.replace(/[,–].*?(?=\d|$)/g, ' '));
    expect(counts).to.have.lengthOf(12);
    const [failing, all] = counts.reduce(
      ([some, sum], text) => {
        const figures = (text.match(/\d+/g) ?? []).map(Number);
        const total = figures.at(-1) ?? 0;
        return [some + (text.includes('none') ? 0 : (figures[0] ?? 0)), sum + total];
      },
      [0, 0],
    );
    expect([failing, all]).to.deep.equal([765, 2_688]);
  });

  it('has an address behind each cell, of a moment in the Lab', async () => {
    await openAnswered();
    const links = all('link', one('region', tableName));
    const step = (link: HTMLAnchorElement): string =>
      new URLSearchParams(link.search).get('step') ?? '';
    await waitUntil(() => links.every((link) => step(link) !== ''), '', {timeout: 15_000});
    const failing = links.filter((link) => !textOf(link).startsWith('in none'));
    expect(failing).to.have.lengthOf(6);
    expect([...new Set(failing.map(step))]).to.deep.equal(['first-harm']);
    expect(new Set(links.map((link) => link.href)).size).to.equal(links.length);
  });

  it('sorts the table by what is chosen, for the world that is chosen', async () => {
    await openAnswered();
    await choose(one('combobox', 'Columns'), 'Kind of job');
    expect(cells()).to.have.lengthOf(8);
    await choose(one('combobox', 'World'), 'With the hotfix');
    expect(cells().every((text) => text.startsWith('in none of '))).to.equal(true);
  });

  it('says no where it never happens, and shows no example', async () => {
    await openAnswered({bounds: defaultBounds, claim: 'every-job-ends'});
    expect(answers().every((text) => text.endsWith('No in none of 2,688'))).to.equal(true);
    expect(namesOf('heading').some((name) => name.startsWith('The shortest'))).to.equal(false);
  });

  it('tells what came of each part of an own claim', async () => {
    const bounds = {...defaultBounds, mostServers: 1};
    await openAnswered({bounds, claim: {ifs: ['refresh'], then: 'every-old-current'}});
    expect(textOf(one('region', 'What came of each part'))).to.include(
      '“the job asks to refresh existing servers” is so in 64 of 128 situations.',
    );
  });
});

describe('<sms-check>, on the way to its answer', () => {
  beforeEach(prepare);

  const question = (bounds = defaultBounds): CheckQuestion => ({
    bounds: {...bounds, mostServers: 2},
    claim: {ifs: ['put', 'fails-1'], then: 'attempts-1'},
  });

  it('shows how far it is, and an example as soon as there is one', async () => {
    const {workers} = await openCheck(question());
    workers.last.say({type: 'progress', done: 112, of: 448});
    await painted();
    const bar = one('progressbar');
    expect([bar.value, bar.max]).to.deep.equal([112, 448]);
    expect(textOf(bar.labels[0] ?? null)).to.include('Running 448 situations in each world');
    expect(answers()[0]).to.include('not so far');
    const situation = {
      job: {kind: 'run-command-on-workstation', refreshExisting: true, putOnSpecified: true},
      failures: 1,
      servers: [{holds: 1, specified: true, offline: []}],
    };
    workers.last.say({type: 'example', example: {world: 'absent', situation}});
    await painted();
    expect(answers()[0]).to.include('Yes that much is known already');
    expect(textOf(one('region', 'Already found Without the hotfix'))).to.include('DENVER');
  });

  it('says beforehand how long it takes where that is long, and can be stopped and begun again', async () => {
    const page = await openCheck({bounds: widestBounds, claim: 'every-job-ends'});
    expect(textOf(page.screen)).to.match(/That takes about (\d+ seconds|\d+ minutes)\./);
    expect(textOf(page.screen)).to.include('4,119,777,792 situations');
    expect(page.workers.all).to.deep.equal([]);
    await click(one('button', 'Begin the check'));
    expect(page.workers.last.told).to.have.lengthOf(1);
    page.workers.last.say({type: 'progress', done: 1_000, of: 611_200});
    await painted();
    await click(one('button', 'Stop'));
    expect(page.workers.last.isTerminated).to.equal(true);
    expect(textOf(page.screen)).to.include('Stopped: 1,000 of 611,200 runs in each world are done');
    await click(one('button', 'Begin again'));
    expect(page.workers.all).to.have.lengthOf(2);
  });

  it('goes on being usable: another claim ends the check that is on', async () => {
    const page = await openCheck(question());
    const [first] = page.workers.all;
    await choose(one('combobox', 'Claim'), 'Every job ends.');
    expect(first?.isTerminated).to.equal(true);
    await answer(page);
    expect(answers()[0]).to.include('No in none of 640');
  });

  it('says that it came to grief, as an alert', async () => {
    const {workers} = await openCheck(question());
    workers.last.say({type: 'failed'});
    await painted();
    expect(textOf(one('alert'))).to.include('came to grief');
    await click(one('button', 'Try again'));
    expect(one('progressbar').value).to.equal(0);
  });

  it('finds the answer on the page where no worker can be made', async () => {
    const bounds = {...defaultBounds, mostServers: 1};
    const {screen} = await openCheck();
    screen.startWorker = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    screen.question = {bounds, claim: {ifs: ['no-put'], then: 'every-old-current'}};
    await screen.updateComplete;
    while (all('status').every((status) => textOf(status) === '')) await painted();
    expect(answers()[1]).to.equal('With the hotfix Yes in 16 of 128');
  });
});
