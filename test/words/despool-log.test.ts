/** Despool.log: the documented shape of its lines, and which messages are SMS's own. */
import {expect} from 'chai';

import {logLinesOf, type LogLine} from '../../src/words/despool-log.js';
import {record} from '../../src/run/record.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {worlds, type World} from '../../src/run/world.js';

const article = readScenario({version: 1});
const offline = readScenario({
  version: 1,
  job: {kind: 'share-package-on-server'},
  servers: [{name: 'OSLO', holds: 1, offlineForAttempts: [1, 2]}],
  masterFailures: {count: 0},
});
const exhausted = readScenario({version: 1, masterFailures: {count: 100, cause: 'access-denied'}});
const all = [article, offline, exhausted];

/** Q169491's line: message, component, weekday, month, day, time of day, year, thread. */
const shape =
  /^~(.+) {2}\$\$<SMS_DESPOOLER><((?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{2} \d{2}:\d{2}:\d{2} \d{4})~><thread=[0-9A-F]+>$/u;

/** The messages that sources print, with what varies in them. */
const real = [
  /^Waiting for ready instruction file\.{4}$/u,
  /^Found ready instruction \d{5}DEN\.ins$/u,
  /^Despooler successfully executed one instruction\.$/u,
  /^Decompressing package \S+ to C:\\_S M0000\.TMP$/u,
  /^Logging an event for the error\.~$/u,
];

function log(scenario: Scenario, world: World = 'absent'): LogLine[] {
  const recording = record(scenario, world);
  return recording.steps.flatMap((step) => logLinesOf(recording, step));
}

function messageOf({text}: LogLine): string {
  return shape.exec(text)?.[1] ?? '';
}

function stampOf({text}: LogLine): string {
  return shape.exec(text)?.[2] ?? '';
}

describe('Despool.log', () => {
  it('has lines of the documented shape only', () => {
    for (const scenario of all) {
      for (const world of worlds) {
        for (const {text} of log(scenario, world)) expect(text).to.match(shape);
      }
    }
  });

  it('calls a message SMS’s own where a source prints it, and else illustrative', () => {
    for (const line of all.flatMap((scenario) => log(scenario))) {
      const isReal = real.some((message) => message.test(messageOf(line)));
      expect(line.isIllustrative, line.text).to.equal(!isReal);
    }
  });

  it('uses each of the messages that sources print', () => {
    const messages = all.flatMap((scenario) => log(scenario)).map(messageOf);
    for (const message of real) {
      expect(
        messages.some((each) => message.test(each)),
        message.source,
      ).to.equal(true);
    }
  });

  it('begins at the story’s date, in the time of the site', () => {
    expect(log(article)[0]?.text).to.equal(
      '~Waiting for ready instruction file....  $$<SMS_DESPOOLER><Mon Oct 12 21:27:00 1998~><thread=DB>',
    );
  });

  it('is dated by simulated time, over midnight and over days', () => {
    const stamps = log(article).map(stampOf);
    expect(stamps[1]).to.equal('Mon Oct 12 21:27:01 1998');
    expect(stamps.at(-1)).to.equal('Mon Oct 12 23:27:10 1998');
    const days = new Set(log(exhausted).map((line) => stampOf(line).slice(0, 10)));
    expect([...days].slice(0, 2)).to.deep.equal(['Mon Oct 12', 'Tue Oct 13']);
    expect(stampOf(log(exhausted).at(-1)!)).to.equal('Wed Oct 21 03:27:06 1998');
  });

  it('gives Windows NT’s number for each cause', () => {
    for (const [cause, number] of [
      ['disk-full', 112],
      ['file-in-use', 32],
      ['access-denied', 5],
    ] as const) {
      const messages = log(readScenario({version: 1, masterFailures: {cause}})).map(messageOf);
      expect(messages.filter((message) => message.includes('Win32 Error'))).to.deep.equal([
        `Failed to store the master package. Win32 Error = ${number}`,
      ]);
    }
  });

  it('names the server of each copy, and the attempt of each retry', () => {
    const messages = log(offline).map(messageOf);
    expect(messages.filter((message) => message.includes('\\\\OSLO\\'))).to.have.length(5);
    const retries = messages.filter((message) => message.startsWith('Creating a retry'));
    expect(retries).to.deep.equal([
      'Creating a retry instruction, attempt 2',
      'Creating a retry instruction, attempt 3',
    ]);
  });

  it('stores workstation packages as .WKS and shared ones as .SRV', () => {
    const stored = (scenario: Scenario): string =>
      log(scenario)
        .map(messageOf)
        .find((message) => message.startsWith('Storing')) ?? '';
    expect(stored(article)).to.match(/\.WKS$/u);
    expect(stored(offline)).to.match(/\.SRV$/u);
  });

  it('does not decompress where no server is to be served: Q140051', () => {
    const holders = readScenario({version: 1, servers: [{name: 'OSLO', holds: 1}]});
    const unpacked = (world: World): number =>
      log(holders, world).filter((line) => messageOf(line).startsWith('Decompressing')).length;
    expect([unpacked('absent'), unpacked('before-job')]).to.deep.equal([0, 1]);
    const stored = log(holders).filter((line) => messageOf(line).startsWith('Stored the master'));
    expect(stored.map(({isIllustrative}) => isIllustrative)).to.deep.equal([true]);
  });

  it('names a retry’s file by a name of ours, and says so', () => {
    const found = log(article).filter((line) => messageOf(line).startsWith('Found ready'));
    expect(found.map((line) => [messageOf(line), line.isIllustrative])).to.deep.equal([
      ['Found ready instruction 00010DEN.ins', false],
      ['Found ready instruction retry2.ins', true],
    ]);
  });

  it('names SMS_PKGx for Run Command jobs only', () => {
    expect(log(article).map(messageOf).join()).to.include('\\\\KYOTO\\SMS_PKGD\\DEN00004');
    expect(log(offline).map(messageOf).join()).not.to.include('SMS_PKG');
  });

  it('is the same with and without the hotfix until the copies: it does not show the fault', () => {
    const [absent, before] = [log(article, 'absent'), log(article, 'before-job')];
    const parting = absent.findIndex(({text}, index) => text !== before[index]?.text);
    expect(messageOf(absent[parting]!)).to.match(/^Copying /u);
  });
});
