import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import {ReducedMotionController} from '../../src/ui/reduced-motion-controller.js';
import {FakeHost} from '../support/fake-host.js';
import {painted} from '../support/frames.js';

describe('ReducedMotionController', () => {
  let host: FakeHost;
  let motion: ReducedMotionController;

  beforeEach(async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    host = new FakeHost();
    motion = new ReducedMotionController(host);
    host.connect();
  });

  it('knows what the reader asks for', async () => {
    expect(motion.reduced).to.equal(false);
    await emulateMedia({reducedMotion: 'reduce'});
    expect(motion.reduced).to.equal(true);
  });

  it('asks its host to draw itself when the reader changes it', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    await painted();
    expect(host.updates).to.equal(1);
  });

  it('asks for nothing once its host has left the page', async () => {
    host.disconnect();
    await emulateMedia({reducedMotion: 'reduce'});
    await painted();
    expect(host.updates).to.equal(0);
  });
});
