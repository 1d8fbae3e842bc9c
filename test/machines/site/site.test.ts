/** A whole site, with somebody who stops and starts its service at other times than the administrator. */
import {expect} from 'chai';

import type {Instruction} from '../../../machines/site/instruction.js';
import {minute} from '../../../machines/site/timing.js';
import {readScenario} from '../../../src/run/scenario.js';
import {startSite, wait, type SiteRun} from '../site-run.js';

const once = readScenario({version: 1});
const twice = readScenario({version: 1, masterFailures: {count: 2}});

const stop = {type: 'stop.requested'} as const;
const replace = {type: 'dll.replaced', build: 'fixed'} as const;
const start = {type: 'start.requested'} as const;

function lying({context}: SiteRun): Instruction | null {
  return (context('receive') as {instruction: Instruction | null}).instruction;
}

function held({context}: SiteRun, server: string): number | null {
  return (context(server) as {holds: number | null}).holds;
}

describe('a site', () => {
  it('ends with its job, and stops all its actors', () => {
    const site = startSite(once, 'absent');
    expect(site.finish()).to.equal(true);
    for (const name of ['job', 'receive', 'despooler', 'master', 'executive', 'OSLO']) {
      expect(site.find(name), name).to.equal(undefined);
    }
    expect(site.clock.advance()).to.equal(false);
  });

  it('calls an administrator only where the hotfix is planned, and once', () => {
    for (const [world, calls] of [
      ['absent', 0],
      ['before-job', 0],
      ['before-retry', 1],
    ] as const) {
      const site = startSite(twice, world);
      site.finish();
      const stops = site.told.filter((message) => message.endsWith('stop.requested'));
      expect(stops.length, world).to.equal(calls);
    }
  });

  it('starts the Despooler with the service, before there is a job', () => {
    const site = startSite(once, 'absent');
    expect(site.state('despooler')).to.equal('waitingForInstruction');
    expect(site.state('job')).to.equal('pending');
  });
});

describe('a service that is stopped while a retry waits', () => {
  function stopAfterFailure(scenario = once): SiteRun {
    const site = startSite(scenario, 'absent');
    wait(site.clock, minute);
    expect(site.state('job')).to.equal('retrying');
    site.executive.send(stop);
    return site;
  }

  it('takes the Despooler with it, and leaves the retry in RECEIVE', () => {
    const site = stopAfterFailure();
    expect(site.find('despooler')).to.equal(undefined);
    expect(lying(site)).to.include({attempt: 2, refreshExisting: false});
  });

  it('executes the retry at its time, when it was started before that', () => {
    const site = stopAfterFailure();
    site.executive.send(start);
    wait(site.clock, 119 * minute);
    expect(site.state('despooler')).to.equal('waitingForInstruction');
    wait(site.clock, 3_000);
    expect(site.state('job')).to.equal('active');
    expect(site.finish()).to.equal(true);
    expect(held(site, 'KYOTO')).to.equal(2);
  });

  it('executes the retry at the start, when its time came while nothing ran', () => {
    const site = stopAfterFailure();
    wait(site.clock, 1_000 * minute);
    expect(site.state('job')).to.equal('retrying');
    expect(site.state('receive')).to.equal('ready');
    site.executive.send(start);
    expect(site.state('despooler')).to.equal('readingInstruction');
    const started = site.clock.now;
    expect(site.finish()).to.equal(true);
    expect(site.clock.now - started).to.be.lessThan(minute);
    expect(held(site, 'KYOTO')).to.equal(2);
    expect(held(site, 'OSLO')).to.equal(1);
  });

  it('does nothing more until it is started', () => {
    const site = stopAfterFailure();
    wait(site.clock, 10_000 * minute);
    expect(site.told.at(-1)).to.equal('executive > receive despooler.stopped');
    expect(site.finish()).to.equal(false);
  });

  it('does not mend the retry that was written before, nor that one’s own retry', () => {
    const site = stopAfterFailure(twice);
    site.executive.send(replace);
    site.executive.send(start);
    wait(site.clock, 121 * minute);
    expect(lying(site)).to.include({attempt: 3, refreshExisting: false, putOnSpecified: true});
  });

  it('may be stopped and started as often as one likes', () => {
    const site = stopAfterFailure();
    for (let times = 0; times < 5; times++) {
      site.executive.send(start);
      wait(site.clock, minute);
      site.executive.send(stop);
      wait(site.clock, minute);
    }
    site.executive.send(start);
    expect(site.finish()).to.equal(true);
    expect(site.told.filter((each) => each.endsWith('instruction.ready'))).to.have.length(2);
  });
});

describe('a service that is stopped before the job is active', () => {
  it('takes up the job’s instruction when it starts, with the file that it then loads', () => {
    const site = startSite(once, 'absent');
    site.executive.send(stop);
    wait(site.clock, 10 * minute);
    expect(site.state('receive')).to.equal('ready');
    expect(site.state('job')).to.equal('active');
    site.executive.send(replace);
    site.executive.send(start);
    wait(site.clock, minute);
    expect(lying(site)).to.include({attempt: 2, refreshExisting: true});
    site.finish();
    for (const {name} of once.servers) expect(held(site, name), name).to.equal(2);
  });

  it('loses the refresh when the file is replaced without a stop', () => {
    const site = startSite(once, 'absent');
    site.executive.send(replace);
    wait(site.clock, minute);
    expect(lying(site)).to.include({attempt: 2, refreshExisting: false});
  });
});
