import {expect} from 'chai';

import {PlaybackController} from '../../../src/lab/timeline/playback-controller.js';
import {FakeHost} from '../../support/fake-host.js';
import {handFrames} from '../../support/frames.js';

/** Three moments after the start, of 100, 200, 300 and 400 milliseconds. */
const schedule = [0, 100, 300, 600, 1_000];

describe('PlaybackController', () => {
  const frames = handFrames();
  let host: FakeHost;
  let playback: PlaybackController;

  beforeEach(() => {
    frames.install();
    host = new FakeHost();
    playback = new PlaybackController(host);
    host.connect();
    playback.load(schedule);
  });

  /** Plays so long, in frames of 50 milliseconds. */
  function pass(milliseconds: number): void {
    for (let time = 0; time < milliseconds; time += 50) frames.frame(50);
  }

  it('stands still at the start', () => {
    expect(playback).to.include({moment: 0, length: 3, playing: false, speed: 1});
    expect(frames.waiting).to.equal(0);
  });

  it('plays by the schedule, and stops at its end', () => {
    playback.play();
    frames.frame(16);
    const moments: number[] = [];
    for (let time = 0; time < 1_000; time += 100) {
      pass(100);
      moments.push(playback.moment);
    }
    expect(moments).to.deep.equal([1, 1, 2, 2, 2, 3, 3, 3, 3, 3]);
    expect(playback).to.include({part: 1, playing: false});
    expect(frames.waiting).to.equal(0);
  });

  it('tells how far the moment has got', () => {
    playback.seek(2);
    playback.play();
    frames.frame(16);
    expect(playback.part).to.equal(0);
    pass(150);
    expect(playback).to.include({moment: 2, part: 0.5});
  });

  it('asks for one frame at a time, however often it is told to play', () => {
    playback.play();
    playback.play();
    expect(frames.waiting).to.equal(1);
    frames.frame(16);
    expect(frames.waiting).to.equal(1);
  });

  it('asks its host to draw each frame, and none once it is paused', () => {
    playback.play();
    frames.frame(16);
    const before = host.updates;
    frames.frame(16);
    expect(host.updates).to.equal(before + 1);
    playback.pause();
    const paused = host.updates;
    frames.frame(16);
    playback.pause();
    expect(host.updates).to.equal(paused);
  });

  it('does not count the time that it was paused', () => {
    playback.play();
    frames.frame(16);
    pass(50);
    playback.pause();
    frames.frame(5_000);
    playback.play();
    frames.frame(16);
    expect(playback.moment).to.equal(0);
    pass(50);
    expect(playback.moment).to.equal(1);
  });

  it('does not run on while the page was out of sight', () => {
    playback.play();
    frames.frame(16);
    frames.frame(60_000);
    expect(playback.playing).to.equal(true);
    expect(playback.moment).to.be.below(3);
  });

  it('plays at its speed', () => {
    playback.speed = 4;
    playback.play();
    frames.frame(16);
    pass(100);
    expect(playback.moment).to.equal(2);
    playback.speed = 0.25;
    pass(400);
    expect(playback.moment).to.equal(2);
  });

  it('steps from where it is, and stops playing', () => {
    playback.play();
    playback.step(2);
    expect(playback).to.include({moment: 2, playing: false});
    playback.step(-1);
    expect(playback.moment).to.equal(1);
    expect(playback.part).to.be.above(0).and.below(1);
  });

  it('stays within the run', () => {
    const places: number[] = [];
    for (const moment of [-5, 2.4, 99, 0]) {
      playback.seek(moment);
      places.push(playback.moment);
    }
    expect(places).to.deep.equal([0, 2, 3, 0]);
    playback.step(-1);
    expect(playback.moment).to.equal(0);
  });

  it('goes on playing from where it is sought to', () => {
    playback.play();
    frames.frame(16);
    playback.seek(2);
    pass(300);
    expect(playback).to.include({moment: 3, playing: true});
  });

  it('begins again when it is played from the end', () => {
    playback.seek(3);
    playback.toggle();
    expect(playback).to.include({moment: 0, playing: true});
    playback.toggle();
    expect(playback.playing).to.equal(false);
  });

  it('keeps within a shorter run that is loaded', () => {
    playback.load([0, 100, 200], 3);
    expect(playback).to.include({moment: 1, length: 1});
  });

  it('plays a run of no moments to its end', () => {
    playback.load([0, 100]);
    playback.play();
    pass(200);
    expect(playback).to.include({moment: 0, length: 0, playing: false});
  });

  it('stops when its host leaves the page', () => {
    playback.play();
    host.disconnect();
    expect(playback.playing).to.equal(false);
    expect(frames.waiting).to.equal(0);
  });
});
