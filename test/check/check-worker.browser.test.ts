/** The worker itself, in a browser: what it is told, and what it answers. */
import {expect} from 'chai';

import {startCheckWorker} from '../../src/check/start-check-worker.js';
import {defaultBounds} from '../../src/check/model/bounds.js';
import {readReport, type Report} from '../../src/check/model/check-messages.js';
import type {CheckQuestion} from '../../src/check/model/check-result.js';
import {checkNow} from '../../src/check/model/explore.js';

const question: CheckQuestion = {bounds: defaultBounds, claim: 'refreshed-end-current'};

const malformed = [
  null,
  7,
  'refreshed-end-current',
  {},
  {type: 'ready'},
  {...question, claim: 'all-is-well'},
  {...question, claim: {ifs: ['refresh', 'put', 'complete', 'failed'], then: 'complete'}},
  {...question, claim: {ifs: ['refresh'], then: 'constructor'}},
  {...question, bounds: undefined},
  {...question, bounds: {...defaultBounds, mostServers: 5}},
  {...question, bounds: {...defaultBounds, mostFailures: -1}},
  {...question, bounds: {...defaultBounds, kinds: []}},
  {...question, bounds: {...defaultBounds, refresh: [true, true]}},
  {...question, bounds: {...defaultBounds, holdsNew: 'yes'}},
];

let worker: Worker;
beforeEach(() => void (worker = startCheckWorker()));
afterEach(() => worker.terminate());

/** All that the worker says until it has said so many results. */
function reports(results: number): Promise<Report[]> {
  const said: Report[] = [];
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('The worker broke down.'));
    worker.onmessage = ({data}: MessageEvent<unknown>) => {
      const report = readReport(data);
      if (!report) reject(new Error(`No report: ${JSON.stringify(data)}`));
      else said.push(report);
      if (said.filter(({type}) => type === 'result').length === results) resolve(said);
    };
  });
}

describe('the worker of a check', () => {
  it('says how far it is, each example as soon as it is found, and the result', async () => {
    const coming = reports(1);
    worker.postMessage(question);
    const said = await coming;
    const {effort, ...result} = checkNow(question);
    const last = said.at(-1);
    expect(last?.type === 'result' && {...last.result, effort}).to.deep.equal({...result, effort});
    const done = said.flatMap((report) => (report.type === 'progress' ? report.done : []));
    expect(done).to.have.lengthOf.above(100);
    expect(done).to.deep.equal([...new Set(done)].sort((a, b) => a - b));
    const beforeExample = said.slice(
      0,
      said.findIndex(({type}) => type === 'example'),
    );
    // With one server, nothing fails until storing does: these are four kinds of server for eight jobs.
    const furthest = beforeExample.flatMap((each) => (each.type === 'progress' ? each.done : 0));
    expect(Math.max(...furthest)).to.be.at.most(33);
  });

  it('is not changed by messages that are no questions', async () => {
    const coming = reports(1);
    for (const message of malformed) worker.postMessage(message);
    worker.postMessage({...question, claim: 'every-job-ends'});
    const said = await coming;
    expect(said.filter(({type}) => type === 'ready')).to.have.lengthOf.at.most(1);
    expect(said.map(({type}) => type)).not.to.include('failed');
    const last = said.at(-1);
    expect(last?.type === 'result' && last.result.claim).to.equal('every-job-ends');
  });

  it('answers one question after the other', async () => {
    const coming = reports(2);
    worker.postMessage(question);
    worker.postMessage({...question, claim: 'retry-asks-same'});
    const answered = (await coming).flatMap((each) =>
      each.type === 'result' ? each.result.claim : [],
    );
    expect(answered).to.deep.equal(['refreshed-end-current', 'retry-asks-same']);
  });
});
