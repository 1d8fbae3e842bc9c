/** The ticket: what its server tells, and which repairs repair. All of it comes from the charts. */
import {expect} from 'chai';

import {liftedStage, practiceOf, keptPractice} from '../../src/course/model/practice-stage.js';
import {beginningOf} from '../../src/course/model/stage.js';
import {diskOf, itemAt, promptStart} from '../../src/practice/model/disk.js';
import {Practice, readActs} from '../../src/practice/model/practice.js';
import {readLine} from '../../src/practice/model/prompt.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {byHand, closeAll} from './codes.js';

const install = [...byHand, 'open:sms-administrator'];

function ticket(...codes: readonly string[]): Practice {
  return new Practice('x86', readActs(codes), {ticket: true});
}

function site(practice: Practice) {
  const {site: found} = practice.view;
  if (!found) throw new Error('This practice has no site.');
  return found;
}

function held(practice: Practice): string {
  return Object.values(site(practice).servers).join(' ');
}

function statuses(practice: Practice): readonly string[] {
  return site(practice).jobs.map(({status}) => status);
}

function typed(practice: Practice, line: string): string {
  const reply = readLine(line, promptStart, practice);
  return reply.kind === 'lines' ? reply.lines.join('\n') : reply.kind;
}

describe('the ticket', () => {
  it('tells of the fault at every place where it can be looked for', () => {
    const practice = ticket();
    expect(held(practice)).to.equal('1 1 1 2 2');
    expect(statuses(practice)).to.deep.equal(['Complete']);
    const log = typed(practice, 'type c:\\sms\\logs\\despool.log');
    expect(log.match(/Failed to store/gu)).to.have.lengthOf(1);
    expect(log.match(/Stored the master package/gu)).to.have.lengthOf(1);
    const version = (name: string) => `type \\\\${name}\\SMS_PKGD\\DEN00004\\VERSION.TXT`;
    expect(typed(practice, version('DENVER'))).to.equal('Package DEN00004, version 1.');
    expect(typed(practice, version('KYOTO'))).to.equal('Package DEN00004, version 2.');
    const receive = itemAt(diskOf(practice.view), 'C:\\SMS\\SITE.SRV\\DESPOOLR.BOX\\RECEIVE');
    expect(receive).to.deep.include({kind: 'folder', items: []});
  });

  const repairs: readonly (readonly [string, readonly string[], string, boolean])[] = [
    ['a repair without the hotfix loses its refresh again', ['job:refresh'], '1 1 1 2 2', false],
    ['so does one that asks for both', ['job:both'], '1 1 1 2 2', false],
    ['the hotfix alone repairs nothing', install, '1 1 1 2 2', false],
    ['put on specified skips holders', [...install, 'job:put-on'], '1 1 1 2 2', false],
    ['the hotfix and a refresh repair', [...install, 'job:refresh'], '2 2 2 2 2', true],
    ['so do both requests', [...install, 'job:both'], '2 2 2 2 2', true],
    [
      'a repair that failed can be followed by one that does not',
      ['job:refresh', ...install, 'job:refresh'],
      '2 2 2 2 2',
      true,
    ],
    [
      'an older file in place loses it as well',
      [
        'stop',
        ...closeAll,
        'copy:april-x86:x86-bin',
        'start',
        'open:sms-administrator',
        'job:both',
      ],
      '1 1 1 2 2',
      false,
    ],
  ];
  for (const [name, codes, servers, isCurrent] of repairs) {
    it(`is judged by what the servers hold: ${name}`, () => {
      const practice = ticket(...codes);
      expect(held(practice)).to.equal(servers);
      expect(site(practice).isCurrent).to.equal(isCurrent);
      expect(new Set(statuses(practice))).to.deep.equal(new Set(['Complete']));
      expect(liftedStage(practice) !== undefined).to.equal(isCurrent);
    });
  }

  it('leaves a job Pending while the service is stopped, and runs it with the file that is loaded then', () => {
    const waiting = ['stop', 'job:refresh', ...closeAll, 'copy:hotfix-x86:x86-bin'];
    expect(statuses(ticket(...waiting))).to.deep.equal(['Complete', 'Pending']);
    expect(held(ticket(...waiting))).to.equal('1 1 1 2 2');
    expect(held(ticket(...waiting, 'start'))).to.equal('2 2 2 2 2');
    expect(held(ticket('stop', 'job:refresh', 'start'))).to.equal('1 1 1 2 2');
  });

  it('creates jobs in SMS Administrator only, and only here', () => {
    const [job] = readActs(['job:refresh']);
    expect(ticket('close:sms-administrator').can(job!)).to.equal(false);
    expect(ticket().can(job!)).to.equal(true);
    expect(new Practice('x86').can(job!)).to.equal(false);
  });

  it('takes back the last act, a job or not, and keeps all of them', () => {
    const practice = ticket('job:put-on', 'stop');
    expect(practice.codes).to.deep.equal(['job:put-on', 'stop']);
    expect(practiceOf(keptPractice(practice), {ticket: true}).codes).to.deep.equal(practice.codes);
    practice.undo();
    expect(practice.codes).to.deep.equal(['job:put-on']);
    practice.undo();
    expect(practice.codes).to.deep.equal([]);
    practice.do(readActs(['job:both'])[0]!);
    practice.restart();
    expect(statuses(practice)).to.deep.equal(['Complete']);
  });

  it('never takes back what was done before the learner came, and begins with it', () => {
    const stage = {ticket: true, begins: ['stop', 'job:refresh']} as const;
    const practice = practiceOf(undefined, stage);
    expect(practice.codes).to.deep.equal(stage.begins);
    expect(practice.canUndo).to.equal(false);
    practice.undo();
    expect(practice.codes).to.deep.equal(stage.begins);
    practice.do(readActs(['start'])[0]!);
    expect(practice.canUndo).to.equal(true);
    expect(practiceOf(keptPractice(practice), stage).codes).to.deep.equal(practice.codes);
    practice.restart();
    expect(practice.codes).to.deep.equal(stage.begins);
    const older = keptPractice(ticket('job:refresh', 'stop'));
    expect(practiceOf(older, stage).codes, 'kept before the stage began so').to.deep.equal(
      stage.begins,
    );
  });

  it('shows under its lid the run that its server has recorded', () => {
    const practice = ticket(...install, 'job:both');
    const {run, moment} = beginningOf(liftedStage(practice)!);
    expect(moment).to.equal(run.length);
    expect(outcomeOf(run.recording('after')).servers).to.deep.equal(site(practice).servers);
    expect(outcomeOf(run.recording('before')).stale).to.deep.equal(['DENVER', 'LIMA', 'OSLO']);
  });

  it('lists folders of other servers, and goes to none', () => {
    const practice = ticket();
    expect(typed(practice, 'dir \\\\OSLO\\SMS_PKGD\\DEN00004')).to.include('VERSION.TXT');
    expect(typed(practice, 'cd \\\\OSLO\\SMS_PKGD')).to.match(/You can list/u);
    expect(typed(new Practice('x86'), 'dir \\\\OSLO\\SMS_PKGD')).to.match(/^There is no folder/u);
  });
});
