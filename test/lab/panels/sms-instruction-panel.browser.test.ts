import {expect} from 'chai';

import {facts} from '../../../lessons/facts.js';
import {readScenario} from '../../../src/run/scenario.js';
import {articleCase} from '../../../src/run/article-case.js';
import {click, press} from '../../support/drive.js';
import {evidenceIn, namesOf, textOf} from '../../support/find.js';
import '../../support/page.js';
import {contentOf, failing, named, ofRole, openPanel, showMoment} from './panel-page.js';

const refresh = 'Refresh existing servers';

/** What one field says in each world, in the instruction of that name. */
function valuesOf(root: Element, instruction: string, field: string): string[] {
  const table = named('table', instruction, root);
  const row = ofRole('row', table).find(
    (each) => textOf(each.querySelector('[role=rowheader]')) === field,
  );
  const cells = [...(row?.querySelectorAll('.value') ?? [])];
  return cells.map(textOf);
}

describe('<sms-instruction-panel>', () => {
  it('says that nothing is written yet, and leads on', async () => {
    const {panels, seeks} = await openPanel('instruction');
    expect(textOf(contentOf(panels))).to.include('RECEIVE is still empty.');
    expect(ofRole('table', panels)).to.have.length(0);
    await click(named('button', 'Go to the job’s instruction', panels));
    expect(seeks).to.deep.equal([2]);
    expect(valuesOf(panels, 'The job’s instruction', refresh)).to.deep.equal(['yes', 'yes']);
  });

  it('shows a retry from the moment at which it is written, the newest first', async () => {
    const {panels} = await openPanel('instruction', {moment: 9});
    expect(namesOf('heading', panels)).to.deep.equal(['Instruction', 'The job’s instruction']);
    await showMoment(panels, 10);
    expect(namesOf('heading', panels)).to.deep.equal([
      'Instruction',
      'Retry 1',
      'The job’s instruction',
    ]);
  });

  it('marks the lost request by a word, in the world that lost it', async () => {
    const {panels} = await openPanel('instruction', {moment: 10});
    const [without, withHotfix] = valuesOf(panels, 'Retry 1', refresh);
    expect(without).to.equal('lost the job asked for it');
    expect(withHotfix).to.equal('yes');
    const struck = named('table', 'Retry 1', panels).querySelector('s');
    expect(struck).to.have.property('textContent', 'yes');
    expect(valuesOf(panels, 'Retry 1', 'Put on specified servers')).to.deep.equal(['yes', 'yes']);
    expect(valuesOf(panels, 'Retry 1', 'Retries left')).to.deep.equal(['98 of 99', '98 of 99']);
  });

  it('says what each field means', async () => {
    const {panels} = await openPanel('instruction', {moment: 10});
    const rows = ofRole('row', named('table', 'Retry 1', panels)).slice(1);
    expect(rows).to.have.length(8);
    for (const row of rows) {
      expect(textOf(row.querySelector('.meaning')).length, textOf(row)).to.be.above(40);
    }
  });

  it('says which field sources know, and that the others are ours, with the mark of its evidence', async () => {
    const {panels} = await openPanel('instruction', {moment: 10});
    const rows = ofRole('row', named('table', 'Retry 1', panels)).slice(1);
    const fieldsWith = (evidence: string): string[] =>
      rows
        .filter((row) => textOf(row).includes(evidence))
        .map((row) => textOf(row.querySelector('[role=rowheader]')));
    expect(fieldsWith('(documented)')).to.deep.equal(['Retries left']);
    expect(fieldsWith('(assumed)')).to.have.length(rows.length - 1);
    const known = textOf(contentOf(panels)!);
    expect(known).to.include(facts['instruction-known-fields'].says);
    expect(known).to.include(facts['instruction-other-fields'].says);
    expect(evidenceIn(panels)).to.deep.equal(['assumed']);
  });

  it('folds a hundred retries that ask for the same', async () => {
    const {panels, run} = await openPanel('instruction', {scenario: failing(100)});
    await showMoment(panels, run.length);
    expect(namesOf('heading', panels)).to.deep.equal([
      'Instruction',
      'Retry 99',
      'Retries 2 to 98 are alike',
      'Retry 1',
      'The job’s instruction',
    ]);
    const folded = 'Retries 2 to 98 are alike';
    expect(valuesOf(panels, folded, 'Attempt')).to.deep.equal(['3 to 99', '3 to 99']);
    expect(valuesOf(panels, folded, refresh)[0]).to.include('missing');
  });

  it('names the servers of a retry that is for some only', async () => {
    const servers = articleCase.servers.map((server) =>
      server.name === 'KYOTO' ? {...server, offlineForAttempts: [1]} : server,
    );
    const masterFailures = {count: 0, cause: 'disk-full'};
    const scenario = readScenario({...articleCase, servers, masterFailures});
    const {panels, run} = await openPanel('instruction', {scenario});
    await showMoment(panels, run.length);
    expect(valuesOf(panels, 'Retry 1', 'For which servers')).to.deep.equal([
      'only KYOTO',
      'only KYOTO',
    ]);
    expect(valuesOf(panels, 'Retry 1', refresh)).to.deep.equal(['yes', 'yes']);
  });

  it('says that there is no retry where none will come', async () => {
    const {panels} = await openPanel('instruction', {scenario: failing(0), moment: 5});
    expect(textOf(contentOf(panels))).to.include('There is no retry, so nothing can be lost.');
  });

  it('shows one world alone', async () => {
    const {panels} = await openPanel('instruction', {moment: 10, view: 'after'});
    expect(valuesOf(panels, 'Retry 1', refresh)).to.deep.equal(['yes']);
    expect(textOf(contentOf(panels))).not.to.include('lost the job');
  });

  it('goes to the moment at which an instruction was written, by click and by key', async () => {
    const {panels, seeks} = await openPanel('instruction', {moment: 30});
    await click(named('button', /Go to the moment it is written.*Retry 1/, panels));
    named('button', /Go to the moment it is written.*job/, panels).focus();
    await press('Enter');
    expect(seeks).to.deep.equal([10, 2]);
  });
});
