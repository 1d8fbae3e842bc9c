import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../src/course/sms-practice-stage.js';
import {Practice} from '../../src/practice/model/practice.js';
import '../support/page.js';
import {openInWindow} from './real-inspector.js';

describe('the practice server and an inspector in another window', function suite() {
  this.timeout(120_000);
  it('show the same: what is done on the server, and what the inspector sends', async () => {
    const practice = new Practice('x86');
    const stage = await fixture(html`
      <sms-practice-stage .practice=${practice}></sms-practice-stage>
    `);
    const inspector = await openInWindow(stage);
    const state = (): string => inspector.states.get('Practice server/Practice server') ?? '';
    const before = state();
    practice.do({type: 'stop.requested'});
    await inspector.comesToShow(() => (state() === before ? [before] : []));
    const stopped = state();
    await inspector.send('start.requested');
    await inspector.comesToShow(() => (state() === stopped ? [stopped] : []));
    expect(practice.acts).to.deep.equal([{type: 'stop.requested'}, {type: 'start.requested'}]);
    expect(state()).to.equal(before);
    expect(inspector.log.slice(1).map((each) => each.split(' ')[0])).to.deep.equal([
      'stop.requested',
      'start.requested',
    ]);
    inspector.window.close();
  });

  it('say in both that the server does not take an event', async () => {
    const practice = new Practice('x86');
    const stage = await fixture(html`
      <sms-practice-stage .practice=${practice}></sms-practice-stage>
    `);
    const inspector = await openInWindow(stage);
    await inspector.send('start.requested');
    const sentence = 'Practice server does not accept “start.requested” in its current state.';
    await inspector.says(`Not accepted. ${sentence}`);
    await inspector.send('moon.landed');
    await inspector.says('does not accept “moon.landed”');
    await inspector.send('copy.requested');
    await inspector.says('accepts “copy.requested”, but not with these fields.');
    expect(practice.acts).to.deep.equal([]);
    inspector.window.close();
  });
});
