import {oneEvent} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {defaultBounds} from '../../src/links/check-bounds.js';
import type {CheckQuestion} from '../../src/links/check-question.js';
import {check} from '../../src/check/model/check-run.js';
import {widestBounds} from './widest-bounds.js';
import {choose, click} from '../support/drive.js';
import {all, namesOf, one, textOf} from '../support/find.js';
import '../support/page.js';
import {waitUntil} from '../support/wait-until.js';
import type {LabRequest} from '../../src/links/route.js';
import type {OpenLabEvent} from '../../src/ui/navigation-events.js';
import {answered, broken, endless, openAnswered, openCheck} from './check-page.js';

const tableName = 'Where it happens and where it does not';
const worldNames = ['Without the hotfix', 'With the hotfix', 'Hotfix during the wait'];

function answers(): string[] {
  return worldNames.map((name) => textOf(one('region', name)).replace(/ situations .*/, ''));
}

function cells(): string[] {
  return all('link', one('region', tableName)).map(textOf);
}

describe('<sms-check>, with its answer', () => {
  it('answers for each world in figures, and tells it', async () => {
    await openAnswered();
    expect(namesOf('heading')).to.include('Can the job miss a server that it should refresh?');
    expect(answers()).to.deep.equal([
      'Without the hotfix Yes in 765 of 2,688',
      'With the hotfix No in none of 2,688',
      'Hotfix during the wait Yes in 765 of 2,688',
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
    const screen = await openAnswered();
    const example = one('region', 'The shortest example Without the hotfix');
    expect(textOf(example)).to.include('Storing the master fails once.');
    expect(textOf(example)).to.include('The retry no longer asks to refresh');
    const asked = oneEvent<OpenLabEvent<LabRequest>>(screen, 'sms-lab-open');
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
    await waitUntil(() => links.every((link) => step(link) !== ''));
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
    expect(textOf(one('region', 'Result of each part'))).to.include(
      '“the job asks to refresh existing servers” is true in 64 of 128 situations.',
    );
  });
});

describe('<sms-check>, on the way to its answer', () => {
  const question = (bounds = defaultBounds): CheckQuestion => ({
    bounds: {...bounds, mostServers: 2},
    claim: {ifs: ['put', 'fails-1'], then: 'attempts-1'},
  });

  it('shows how far it is', async () => {
    await openCheck(question(), endless);
    await waitUntil(() => one('progressbar').value > 0);
    const bar = one('progressbar');
    expect([bar.value, bar.max]).to.deep.equal([21, 45]);
    expect(textOf(bar.labels[0])).to.include('The statecharts run');
  });

  it('answers within the widest bounds, in words, for any number of servers', async () => {
    const screen = await openAnswered({bounds: widestBounds, claim: 'refreshed-end-current'});
    expect(textOf(one('region', 'Without the hotfix'))).to.include('Yes in 49% of situations');
    expect(textOf(one('region', 'With the hotfix'))).to.include('No in no situation');
    expect(textOf(screen)).to.include('a 19,826-digit number of situations');
    expect(textOf(one('region', 'How the check knows'))).to.include(
      'holds for 1 to 10,000 servers',
    );
    expect(textOf(one('region', tableName))).to.include('11 to 99 times');
  });

  it('goes on being usable: another claim ends the check that is on', async () => {
    const screen = await openCheck(question(), endless);
    screen.run = check;
    await choose(one('combobox', 'Claim'), 'Every job ends.');
    await answered();
    expect(answers()[0]).to.include('No in none of 640');
  });

  it('can be stopped, and begun again', async () => {
    const screen = await openCheck(question(), endless);
    await click(one('button', 'Stop'));
    expect(textOf(screen)).to.include('there is no answer yet');
    screen.run = check;
    await click(one('button', 'Start again'));
    await answered();
  });

  it('says that it failed, as an alert', async () => {
    const screen = await openCheck({...question(), claim: {ifs: [], then: 'attempts-3'}}, broken);
    expect(textOf(one('alert'))).to.include('The check failed');
    screen.run = check;
    await click(one('button', 'Try again'));
    await answered();
  });

  it('gives no answer where one cannot be composed', async () => {
    await openCheck({...question(), claim: {ifs: [], then: 'attempts-2'}}, function* (asked) {
      const result = yield* check(asked);
      return {...result, exception: result.worlds.absent.shortest};
    });
    await waitUntil(() => all('alert').length > 0);
    expect(textOf(one('alert'))).to.include('there is no answer');
    expect(all('link')).to.deep.equal([]);
  });
});
