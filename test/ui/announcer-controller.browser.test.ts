import {expect} from 'chai';

import {AnnounceEvent, AnnouncerController} from '../../src/ui/announcer-controller.js';
import {FakeHost} from '../support/fake-host.js';
import {announcerTimers} from '../support/timers.js';

describe('AnnouncerController', () => {
  const timers = announcerTimers();
  let host: FakeHost;
  let announcer: AnnouncerController;

  beforeEach(() => {
    timers.install();
    host = new FakeHost();
    announcer = new AnnouncerController(host);
    host.connect();
  });

  it('says the last of a burst, once', async () => {
    for (const text of ['one', 'two', 'three']) announcer.say(text);
    expect(announcer.text).to.equal('');
    await timers.pass();
    expect(announcer.text).to.equal('three');
    expect(host.updates).to.equal(1);
  });

  it('says no text twice', async () => {
    announcer.say('one');
    await timers.pass();
    expect(announcer.text).to.equal('one');
    announcer.say('one');
    announcer.say('two');
    await timers.pass();
    expect(announcer.text).to.equal('two');
    expect(host.updates).to.equal(2);
  });

  it('says what came of an act before how things stand, and again if it comes again', async () => {
    for (let act = 0; act < 2; act++) {
      announcer.say(`moment ${act}`);
      announcer.tell('Not yet.');
      expect(announcer.text, 'emptied, so that the same is heard again').to.equal('');
      await timers.pass();
      expect(announcer.text).to.equal(`Not yet. moment ${act}`);
    }
    announcer.tell('Not yet.');
    await timers.pass();
    expect(announcer.text).to.equal('Not yet.');
  });

  it('says what the elements inside it announce', async () => {
    host.dispatchEvent(new AnnounceEvent({text: 'moment 1', passing: true}));
    host.dispatchEvent(new AnnounceEvent({text: 'A hint.'}));
    host.dispatchEvent(new AnnounceEvent({text: 'moment 2', passing: true}));
    await timers.pass();
    expect(announcer.text).to.equal('A hint. moment 2');
  });

  // A Lab that was removed while it played was paused, updated, and began a timer.
  it('says nothing once its host has left the page, not even what it is told then', async () => {
    const other = new AnnouncerController(new FakeHost());
    announcer.say('before');
    host.disconnect();
    announcer.say('after');
    other.say('never connected');
    expect(timers.waiting).to.equal(0);
    await timers.pass();
    expect([announcer.text, other.text]).to.deep.equal(['', '']);
    host.connect();
    announcer.say('back');
    await timers.pass();
    expect(announcer.text).to.equal('back');
  });
});
