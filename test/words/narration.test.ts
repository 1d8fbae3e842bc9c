/** The telling of a run: each message has its words, and the words alone answer what happened and why. */
import {expect} from 'chai';
import fc from 'fast-check';

import {facts} from '../../lessons/facts.js';
import {factsOfMessage} from '../../src/words/grounds.js';
import {sentenceOf, narrate, type Narration, narrators} from '../../src/words/narration.js';
import {record} from '../../src/run/record.js';
import type {MessageType, Recording} from '../../src/run/recording.js';
import {readScenario} from '../../src/run/scenario.js';
import {worlds, type World} from '../../src/run/world.js';
import {scenarios} from '../reference/scenarios.js';
import {forAny} from '../support/properties.js';

const longest = 220;

function told(recording: Recording): Narration[] {
  return recording.steps.map((step) => narrate(recording, step));
}

function titled(recording: Recording, title: string): string[] {
  return recording.steps
    .filter((step) => narrate(recording, step).title === title)
    .map((step) => sentenceOf(recording, step));
}

function run(world: World, scenario: object = {}): Recording {
  return record(readScenario({version: 1, ...scenario}), world);
}

/** What is wrong with the words of a telling; empty where nothing is. */
function flaws({title, text, effect}: Narration): string[] {
  const sentences = effect ? [text, effect] : [text];
  return [
    ...(/^\S.*[^.\s]$/u.test(title) ? [] : [`title: ${title}`]),
    ...sentences.filter((sentence) => !/^[A-Z0-9-].*\.$/u.test(sentence)),
    ...sentences.filter((sentence) => sentence.length > longest),
    ...[title, ...sentences].filter((words) => /\bflag|undefined|null|NaN|\[object/iu.test(words)),
    ...sentences.filter((sentence) => /\s\s|\s[.,]|\.\.$/u.test(sentence)),
  ];
}

describe('the telling of a step', () => {
  it('is there for every kind of message, and rests on facts', () => {
    const heard = new Set<string>();
    for (const world of worlds) {
      for (const count of [0, 1, 100]) {
        const servers = [{name: 'OSLO', holds: 1, offlineForAttempts: [1]}];
        const {steps} = run(world, {masterFailures: {count}, servers});
        for (const {event} of steps) heard.add(event.type);
      }
    }
    expect([...heard]).to.have.members(Object.keys(narrators));
    for (const type of Object.keys(narrators) as MessageType[]) {
      expect(facts, type).to.include.all.keys(...factsOfMessage(type));
    }
  });

  it('is short, ends with a full stop, and never says “flag”', () => {
    forAny([scenarios, fc.constantFrom(...worlds)], {seed: 71, runs: 100}, (scenario, world) => {
      expect(told(record(scenario, world)).flatMap(flaws)).to.deep.equal([]);
    });
  });

  it('stays short when hundreds of servers with long names are left behind', () => {
    const servers = Array.from({length: 300}, (_, index) => ({
      name: `SERVER-NAME-${100 + index}`,
      holds: 1,
    }));
    expect(told(run('absent', {servers})).flatMap(flaws)).to.deep.equal([]);
    expect(titled(run('absent', {servers}), 'Job complete').join()).to.include(
      'stays on 300 servers.',
    );
  });

  it('says that a retry is written after each failed attempt but the last', () => {
    const failures = titled(run('absent', {masterFailures: {count: 100}}), 'Storing fails');
    expect(failures).to.have.length(100);
    const isRetried = failures.map((sentence) => sentence.includes('It now writes a retry.'));
    expect(isRetried.slice(0, -1)).not.to.include(false);
    expect(isRetried.at(-1)).to.equal(false);
  });

  it('says that a job is active again only after it was Retrying', () => {
    const recording = run('absent');
    expect(titled(recording, 'Job stays active')).to.have.length(1);
    expect(titled(recording, 'Job active again')).to.have.length(1);
    expect(titled(run('absent', {masterFailures: {count: 0}}), 'Job active again')).to.be.empty;
  });

  it('is one line: its text, and then what it leads to', () => {
    const recording = run('absent');
    for (const step of recording.steps) {
      const {text, effect} = narrate(recording, step);
      expect(sentenceOf(recording, step)).to.equal([text, effect].filter(Boolean).join(' '));
    }
  });

  it('speaks of one server left behind as of one', () => {
    const recording = run('absent', {servers: [{name: 'OSLO', holds: 1}]});
    expect(titled(recording, 'Servers skipped')).to.deep.equal([
      'Version 2 is stored as the master. The current instruction does not ask to refresh existing servers. Nothing goes to OSLO.',
    ]);
    expect(titled(recording, 'Job complete')).to.deep.equal([
      'Nothing is left to distribute, so the job shows Complete. A real Run Command job also waits until the clients have run the command. But an old version stays on OSLO.',
    ]);
  });
});

describe('the article’s case, told without the hotfix', () => {
  const recording = run('absent');

  it('says why a retry was written', () => {
    expect(titled(recording, 'Storing fails')).to.deep.equal([
      'The Despooler cannot store the new master because the disk is full. It now writes a retry. The master stays at version 1, and no server gets a copy.',
    ]);
    expect(titled(recording, 'Storing the master')).to.deep.equal([
      'The Despooler starts to store version 2 as the site’s master. All copies come from the master.',
      'The Despooler tries again to store version 2. Storing succeeds after the cause of the failure is gone.',
    ]);
    expect(titled(recording, 'Loaded file')).to.deep.equal([
      'The service has loaded the old Smsinst.dll. This file decides what the retry asks for.',
    ]);
  });

  it('says which instruction lost what', () => {
    expect(titled(recording, 'Retry loses the refresh')).to.deep.equal([
      'The Despooler writes a retry instruction because storing the master failed. The job asked to refresh existing servers; the retry does not.',
    ]);
    expect(titled(recording, 'Attempt 2')).to.deep.equal([
      'The time of the retry has come. The Despooler finds the retry in RECEIVE and reads it. The retry asks to put the package on specified servers.',
    ]);
  });

  it('says which servers are stale, when and why they were passed over', () => {
    expect(titled(recording, 'Servers skipped')).to.deep.equal([
      'Version 2 is stored as the master. The current instruction does not ask to refresh existing servers. Nothing goes to DENVER, LIMA, and OSLO.',
    ]);
    expect(titled(recording, 'Job complete')).to.deep.equal([
      'Nothing is left to distribute, so the job shows Complete. A real Run Command job also waits until the clients have run the command. But an old version stays on DENVER, LIMA, and OSLO.',
    ]);
  });

  it('marks the loss and the harm, each once', () => {
    const tones = told(recording).map(({tone}) => tone);
    expect(tones.filter((tone) => tone === 'lost')).to.have.length(1);
    expect(tones.filter((tone) => tone === 'failure')).to.have.length(1);
    // The passing over, and the end that hides it.
    expect(tones.filter((tone) => tone === 'harm')).to.have.length(2);
  });
});

describe('a Share Package job, told without the hotfix', () => {
  const job = {kind: 'share-package-on-server'};
  const servers = [{name: 'OSLO', holds: 1}];

  it('copies to a server as a specified one where the refresh was lost', () => {
    expect(titled(run('absent', {job, servers}), 'Putting on OSLO')).to.deep.equal([
      'The Despooler puts version 2 on OSLO, a specified server.',
    ]);
    expect(titled(run('before-job', {job, servers}), 'Copying to OSLO')).to.have.lengthOf(1);
  });
});

describe('the article’s case, told with the hotfix', () => {
  it('says that the retry keeps the refresh, and that all servers got it', () => {
    const recording = run('before-job');
    expect(titled(recording, 'Retry keeps the refresh')).to.deep.equal([
      'The Despooler writes a retry instruction because storing the master failed. The retry still asks to refresh existing servers.',
    ]);
    expect(titled(recording, 'Job complete')).to.deep.equal([
      'Nothing is left to distribute, so the job shows Complete. A real Run Command job also waits until the clients have run the command. Every server that should be refreshed holds version 2.',
    ]);
    const tones = told(recording).map(({tone}) => tone);
    expect(tones).not.to.include('lost');
    expect(tones).not.to.include('harm');
  });

  it('says that it came too late for a retry that was there before', () => {
    const recording = run('before-retry');
    expect(titled(recording, 'Service started')).to.deep.equal([
      'The administrator starts the SMS Executive, which loads the hotfixed file. The waiting retry does not change.',
    ]);
    expect(titled(recording, 'Servers skipped')).to.have.length(1);
  });

  it('does not speak of a loss where the job never asked to refresh', () => {
    for (const world of worlds) {
      const recording = run(world, {job: {refreshExisting: false}});
      const words = recording.steps.map((step) => sentenceOf(recording, step)).join(' ');
      expect(words).not.to.match(/lost|is kept|old version stays/u);
      expect(titled(recording, 'Retry written')).to.have.length(1);
    }
  });
});
