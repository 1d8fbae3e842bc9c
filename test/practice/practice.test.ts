/** A practice: what its acts lead to, what can be taken back, and what it proves. */
import {expect} from 'chai';

import type {OutcomeId} from '../../machines/hotfix/hotfix-context.js';
import {actCode, allActs, Practice, readActs} from '../../src/practice/model/practice.js';
import {outcomeTelling} from '../../src/practice/model/outcome-text.js';
import {proofWorld} from '../../src/practice/model/hotfix-view.js';
import {byHand, closeAll} from './codes.js';

function after(...codes: readonly string[]): Practice {
  return new Practice('x86', readActs(codes));
}

function outcomesOf(practice: Practice): readonly OutcomeId[] {
  return practice.entries.map(({outcome}) => outcome);
}

describe('the procedure of the article', () => {
  it('installs the hotfix by hand, a step at a time', () => {
    const practice = new Practice('x86');
    const steps = (): string => practice.view.stepsDone.map(Number).join('');
    expect(steps()).to.equal('0000');
    const seen = readActs(byHand).map((act) => {
      practice.do(act);
      return steps();
    });
    expect(seen).to.deep.equal(['1000', '1000', '1000', '1100', '1110', '1111']);
    expect(practice.view).to.include({
      installed: true,
      inOrder: true,
      lastOutcome: 'hotfix-installed',
    });
    expect(practice.view.loaded?.id).to.equal('hotfix-x86');
  });

  it('installs it with Hotfix.exe for the third step', () => {
    const practice = after('stop', ...closeAll, 'tool:x86', 'start');
    expect(outcomesOf(practice).slice(-2)).to.deep.equal(['tool-replaced', 'hotfix-installed']);
    expect(practice.view.installed).to.equal(true);
  });

  it('installs it on an Alpha', () => {
    const acts = readActs(['stop', ...closeAll, 'copy:hotfix-alpha:alpha-bin', 'start']);
    expect(new Practice('alpha', acts).view).to.include({installed: true, platform: 'alpha'});
  });

  it('installs it, and says that the order differs, where the applications are closed first', () => {
    const practice = after(...closeAll, 'stop', 'copy:hotfix-x86:x86-bin', 'start');
    expect(outcomesOf(practice)).to.include('applications-closed-first');
    expect(practice.view).to.include({installed: true, inOrder: false});
    const [act] = practice.acts;
    const {text} = outcomeTelling('hotfix-installed', {act: act!, view: practice.view});
    expect(text).to.include('The article stops the service first');
  });

  it('is in order where an application was opened again and closed in time', () => {
    const again = ['open:sms-administrator', 'close:sms-administrator'];
    const practice = after(...closeAll, 'stop', ...again, 'copy:hotfix-x86:x86-bin', 'start');
    expect(practice.view.inOrder).to.equal(true);
  });
});

describe('each wrong order', () => {
  const wrong: readonly [string, readonly string[], OutcomeId][] = [
    ['the service is running', [...closeAll, 'copy:hotfix-x86:x86-bin'], 'copy-refused-service'],
    ['applications are open', ['stop', 'copy:hotfix-x86:x86-bin'], 'copy-refused-applications'],
    ['both', ['copy:hotfix-x86:x86-bin'], 'copy-refused-both'],
    [
      'the file is for another processor',
      ['stop', ...closeAll, 'copy:hotfix-alpha:x86-bin'],
      'file-other-platform',
    ],
    [
      'started with it',
      ['stop', ...closeAll, 'copy:hotfix-alpha:x86-bin', 'start'],
      'start-refused',
    ],
    [
      'an application opened with it',
      ['stop', ...closeAll, 'copy:hotfix-alpha:x86-bin', 'open:sms-administrator'],
      'application-refused',
    ],
    ['into the directory of the other platform', ['copy:hotfix-x86:alpha-bin'], 'file-elsewhere'],
    ['into SITE.SRV itself', ['stop', 'copy:hotfix-x86:site-srv'], 'file-elsewhere'],
    ['an older file', ['stop', ...closeAll, 'copy:april-x86:x86-bin'], 'file-older'],
    [
      'started with an older file',
      ['stop', ...closeAll, 'copy:april-x86:x86-bin', 'start'],
      'started-older',
    ],
    ['started without replacing', ['stop', 'start'], 'started-unreplaced'],
    [
      'not started again',
      ['stop', ...closeAll, 'copy:hotfix-x86:x86-bin', 'case'],
      'case-not-started-again',
    ],
    ['the case while it is stopped', ['stop', 'case'], 'case-service-stopped'],
    ['Hotfix.exe while the service runs', [...closeAll, 'tool:x86'], 'tool-refused-service'],
    ['Hotfix.exe with applications open', ['stop', 'tool:x86'], 'tool-refused-applications'],
    ['Hotfix.exe with both', ['tool:x86'], 'tool-refused-both'],
    [
      'Hotfix.exe for another processor',
      ['stop', ...closeAll, 'tool:alpha'],
      'tool-other-platform',
    ],
  ];
  for (const [name, codes, outcome] of wrong) {
    it(`${name}: ${outcome}`, () => {
      const practice = after(...codes);
      expect(practice.view.lastOutcome).to.equal(outcome);
      expect(practice.view.installed).to.equal(false);
      const told = {act: practice.acts.at(-1)!, view: practice.view};
      expect(outcomeTelling(outcome, told).kind).to.equal('wrong');
    });
  }

  it('has a way back: each is followed by the right steps to the end', () => {
    for (const [name, codes] of wrong) {
      const practice = after(...codes);
      const ifPossible = (code: string): void => void practice.do(readActs([code])[0]!);
      for (const code of byHand) ifPossible(code);
      expect(practice.view.installed, name).to.equal(true);
    }
  });
});

describe('a practice', () => {
  it('undoes an act by doing all those before it again', () => {
    const practice = after(...byHand);
    for (let count = byHand.length - 1; count >= 0; count--) {
      practice.undo();
      expect(practice.codes).to.deep.equal(byHand.slice(0, count));
      const {view} = after(...byHand.slice(0, count));
      expect(practice.view).to.deep.equal(view);
    }
    practice.undo();
    expect(practice.view).to.deep.equal(new Practice('x86').view);
  });

  it('begins again, and can be gone on with', () => {
    const practice = after(...byHand);
    practice.restart();
    expect(practice.entries).to.deep.equal([]);
    expect(practice.view).to.deep.equal(new Practice('x86').view);
    expect(practice.do({type: 'stop.requested'})).to.equal(true);
    expect(practice.view.service).to.equal('stopped');
  });

  it('does nothing that cannot be done, and says so', () => {
    const practice = new Practice('x86');
    expect(practice.do({type: 'start.requested'})).to.equal(false);
    expect(practice.can({type: 'start.requested'})).to.equal(false);
    expect(practice.entries).to.deep.equal([]);
  });

  it('tells of each change, and of nothing else, until it is told to stop', () => {
    const practice = new Practice('x86');
    let told = 0;
    const stop = practice.subscribe(() => (told += 1));
    practice.do({type: 'start.requested'});
    practice.undo();
    practice.restart();
    expect(told).to.equal(0);
    practice.do({type: 'stop.requested'});
    practice.undo();
    practice.do({type: 'stop.requested'});
    practice.restart();
    expect(told).to.equal(4);
    stop();
    practice.do({type: 'stop.requested'});
    expect(told).to.equal(4);
  });

  it('is plain data in its view, and comes back from its codes', () => {
    const practice = after(...byHand, 'case', 'open:sms-administrator');
    const {view, codes} = practice;
    expect(JSON.parse(JSON.stringify(view))).to.deep.equal(view);
    const stored: unknown = JSON.parse(JSON.stringify(codes));
    expect(new Practice('x86', readActs(stored)).view).to.deep.equal(view);
  });

  it('has a code of its own for each act', () => {
    const codes = allActs.map(actCode);
    expect(new Set(codes).size).to.equal(codes.length);
    expect(readActs(codes)).to.deep.equal(allActs);
  });
});

describe('the proof', () => {
  const cases: readonly [string, readonly string[], string | null][] = [
    ['the file that was there', [], 'absent'],
    ['nothing, while it is stopped', ['stop'], null],
    ['nothing, while it is not started again', byHand.slice(0, -1), null],
    ['the hotfix', byHand, 'before-job'],
    ['an older file', ['stop', ...closeAll, 'copy:april-x86:x86-bin', 'start'], 'absent'],
    [
      'a file that cannot be loaded',
      ['stop', ...closeAll, 'copy:hotfix-alpha:x86-bin', 'start'],
      null,
    ],
    ['the old file, as the new one lies elsewhere', ['copy:hotfix-x86:site-srv'], 'absent'],
  ];
  for (const [name, codes, world] of cases) {
    it(`runs with ${name}`, () => {
      const proof = proofWorld(after(...codes).view);
      expect(proof.world).to.equal(world);
      if (proof.world === null) expect(proof.why).to.match(/^SMS Executive .* so no job runs\.$/u);
    });
  }
});
