/** What is drawn and what is said agree: for every preset, world and moment. */
import {expect} from 'chai';

import type {Message} from '../../../machines/messages.js';
import {deskAt} from '../../../src/lab/picture/model/desk.js';
import {stageScene, type StageScene} from '../../../src/lab/picture/model/stage-scene.js';
import {dllLine, verdictWords} from '../../../src/lab/picture/stage-words.js';
import {passedOver} from '../../../src/run/compare.js';
import {narrate} from '../../../src/words/narration.js';
import {despoolerWords, stampWords} from '../../../src/words/state-labels.js';
import {outcomeOf} from '../../../src/run/outcome.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {serverStatus, willReach} from '../../../src/run/server-status.js';
import {ComparedRun, type Side} from '../../../src/run/compared-run.js';

interface Shown {
  readonly id: string;
  readonly run: ComparedRun;
  readonly scene: StageScene;
}

const runs = labPresets
  .filter(({scenario}) => scenario.servers.length <= 24)
  .map(({id, scenario, worlds}) => ({id, run: new ComparedRun(scenario, worlds)}));
const sides: readonly Side[] = ['before', 'after'];

function* scenes(): Generator<Shown> {
  for (const {id, run} of runs) {
    for (const side of sides) {
      for (let moment = 0; moment <= run.length; moment++) {
        yield {id, run, scene: stageScene(run, side, moment)};
      }
    }
  }
}

function where({id, scene}: Shown): string {
  return `${id}, ${scene.world}, moment ${scene.moment}`;
}

/** What has happened in the world of a scene, up to its moment. */
function told({run, scene}: Shown): readonly Message[] {
  return run
    .recording(scene.side)
    .steps.slice(0, scene.step?.number ?? 0)
    .map(({event}) => event);
}

/** The article's case, at the first moment of which something holds. */
function articleAt(side: Side, type: string, to?: string): StageScene {
  const {run} = runs.find(({id}) => id === 'article')!;
  for (let moment = 1; moment <= run.length; moment++) {
    const step = run.stepIn(side, moment);
    if (step?.event.type === type && (!to || step.to === to)) return stageScene(run, side, moment);
  }
  throw new Error(`There is no ${type}.`);
}

describe('the scene of a moment', () => {
  it('draws each server with what the site’s record says that it holds', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {site} = run.at(scene.side, scene.moment);
      const held = scene.servers.map(({holds}) => holds);
      expect(held, where(shown)).to.deep.equal(site.servers.map(({holds}) => holds));
    }
  });

  it('gives each server the status that words give it, and shows it offline when its copy has failed', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {site, recording} = run.at(scene.side, scene.moment);
      for (const [index, {status, name}] of scene.servers.entries()) {
        const said = serverStatus(recording.scenario, site, index);
        const event = scene.isNow ? scene.step?.event : undefined;
        if (event?.type === 'copy.failed' && event.server === name) {
          expect(status, where(shown)).to.equal('unreachable');
        } else {
          expect(status, where(shown)).to.equal(said === 'unreachable' ? 'receiving' : said);
        }
      }
    }
  });

  it('shows the Despooler busy as long as a sheet is in work', () => {
    for (const shown of scenes()) {
      const {despooler, source, retry} = shown.scene;
      const isInWork = [source, retry].some((sheet) => sheet?.stage === 'inWork');
      expect(despooler.condition === 'busy', where(shown)).to.equal(isInWork);
    }
  });

  it('says of the Despooler what its state is called, and never that it waits while it writes', () => {
    for (const shown of scenes()) {
      const {condition} = shown.scene.despooler;
      const words = despoolerWords(shown.scene.despooler.state);
      expect(words === 'waiting for an instruction', where(shown)).to.equal(
        condition === 'waiting',
      );
      expect(words === 'not running', where(shown)).to.equal(condition === 'stopped');
      const stage = shown.scene.retry?.stage;
      if (stage === 'blank' || stage === 'writing') {
        expect(words, where(shown)).to.equal('writing a retry');
      }
    }
  });

  it('draws a line lost in the moment that tells it, and in no other that writes a retry', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      if (scene.retry?.stage !== 'writing' || !scene.step) continue;
      const {tone} = narrate(run.recording(scene.side), scene.step);
      const isLost = scene.retry.lines.some(({state}) => state === 'lost');
      expect(isLost, where(shown)).to.equal(tone === 'lost');
    }
  });

  it('writes on each sheet what its instruction asks for', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {recording, site} = run.at(scene.side, scene.moment);
      const {inHand, beingWritten} = deskAt(recording, scene.step?.number ?? 0, site);
      const sheets = [scene.source, ...(scene.retry ? [scene.retry] : [])];
      const known = [inHand, beingWritten].flatMap((paper) => (paper ? [paper.instruction] : []));
      for (const instruction of known) {
        const sheet = sheets.find(({retry}) => retry === instruction.attempt - 1);
        const asked = sheet?.lines.filter(({state}) => state === 'asked');
        const requests = asked?.map(({request}) => request) ?? [];
        expect(requests.includes('refresh'), where(shown)).to.equal(instruction.refreshExisting);
        expect(requests.includes('putOn'), where(shown)).to.equal(instruction.putOnSpecified);
        expect(requests.includes('only'), where(shown)).to.equal(instruction.onlyServers !== null);
      }
    }
  });

  it('has in RECEIVE what lies there by the record', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {receive} = run.at(scene.side, scene.moment).site;
      const lying = receive.instruction;
      if (!lying || scene.retry?.stage === 'blank') continue;
      if (lying.attempt === 1) {
        expect(scene.jobInstruction, where(shown)).not.to.equal('none');
      } else {
        expect(scene.retry?.retry, where(shown)).to.equal(lying.attempt - 1);
        expect(scene.retry?.stage, where(shown)).not.to.equal('ghost');
      }
    }
  });

  it('draws as skipped those, and only those, that are told to be passed over', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      if (!scene.isNow || !scene.step) continue;
      const told = passedOver(run.recording(scene.side), scene.step);
      const drawn = scene.servers.filter(({skip}) => skip !== null);
      expect(
        drawn.map(({name}) => name),
        where(shown),
      ).to.deep.equal(told);
      for (const {way, status} of drawn) {
        expect([way, status], where(shown)).to.deep.equal(['skipped', 'stale']);
      }
    }
  });

  it('leaves every server that ends stale marked as passed over or not reached', () => {
    for (const {id, run} of runs) {
      for (const side of sides) {
        const {stale} = outcomeOf(run.recording(side));
        const scene = stageScene(run, side, run.length);
        const drawn = scene.servers.filter(({status}) => status === 'stale');
        expect(drawn.map(({name}) => name).sort(), id).to.deep.equal(stale);
        expect(scene.outcome.stale, id).to.equal(stale.length);
        for (const {way} of drawn) expect(way, id).to.be.oneOf(['skipped', 'failed']);
      }
    }
  });

  it('lights the ways of just those whom the instruction in hand will reach', () => {
    const first = articleAt('before', 'instruction.taken', 'job');
    expect(first.servers.map(({way}) => way)).to.deep.equal(Array(5).fill('asked'));
    expect(first.servers.map(({request}) => request)).to.deep.equal([
      ...Array<string>(3).fill('refresh'),
      ...Array<string>(2).fill('putOn'),
    ]);
    const failed = articleAt('before', 'master.storeFailed');
    expect(failed.servers.map(({way}) => way)).to.deep.equal(Array(5).fill('idle'));
    const without = articleAt('before', 'master.stored');
    expect(without.servers.map(({way}) => way)).to.deep.equal([
      ...Array<string>(3).fill('skipped'),
      ...Array<string>(2).fill('asked'),
    ]);
    const fixed = articleAt('after', 'master.stored');
    expect(fixed.servers.map(({way}) => way)).to.deep.equal(Array(5).fill('asked'));
  });

  it('keeps the mark of a failure until the master is stored', () => {
    const {run} = runs[0]!;
    let hasFailed = false;
    for (let moment = 1; moment <= run.length; moment++) {
      const type = run.stepIn('before', moment)?.event.type;
      if (type === 'master.storeFailed') hasFailed = true;
      if (type === 'master.stored') hasFailed = false;
      expect(stageScene(run, 'before', moment).master.failure !== null, `${moment}`).to.equal(
        hasFailed,
      );
    }
  });

  it('lays the job’s sheet beside the retry from its writing to its end', () => {
    const {run} = runs[0]!;
    const scene = stageScene(run, 'before', run.length);
    expect(scene.source.retry).to.equal(0);
    expect(scene.source.lines.map(({state}) => state)).to.deep.equal(['asked', 'asked']);
    expect(scene.retry?.stage).to.equal('ghost');
    expect(scene.retry?.lines.map(({state}) => state)).to.deep.equal(['asked', 'lost']);
    expect([scene.stamp, scene.outcome.done, scene.outcome.of]).to.deep.equal(['complete', 0, 3]);
  });

  it('lays a later retry beside the one that it is copied from, and says where the line was lost', () => {
    const {run} = runs.find(({id}) => id === 'three-failures')!;
    const written = Array.from({length: run.length}, (_, moment) =>
      stageScene(run, 'before', moment + 1),
    ).filter(({retry}) => retry?.stage === 'writing');
    expect(written.map(({source, retry}) => [source.retry, retry?.retry])).to.deep.equal([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(written.map(({retry}) => retry?.lines[1]?.state)).to.deep.equal([
      'lost',
      'gone',
      'gone',
    ]);
    const last = written[2]!.retry!.lines[1]!;
    expect(last.state === 'gone' && last.since).to.equal(1);
  });

  it('swaps the file while the service is stopped', () => {
    const {run} = runs.find(({id}) => id === 'hotfix-midway')!;
    const moments = Array.from({length: run.length}, (_, moment) =>
      stageScene(run, 'before', moment + 1),
    );
    const swapping = moments.filter(({dll}) => dll.isSwapping);
    expect(swapping).to.have.lengthOf(1);
    expect(swapping[0]?.despooler.condition).to.equal('stopped');
    expect(swapping[0]?.dll.loaded).to.equal(null);
    expect(moments.at(-1)?.dll.loaded).to.equal('fixed');
  });

  it('sends copies from the master, to the server that is told', () => {
    for (const shown of scenes()) {
      const {travel, step, servers} = shown.scene;
      if (step?.event.type !== 'copy.sent' || !shown.scene.isNow) continue;
      expect(travel?.item === 'package' && travel.way, where(shown)).to.equal('toServer');
      const index = travel?.item === 'package' && travel.way === 'toServer' ? travel.server : -1;
      expect(servers[index]?.name, where(shown)).to.equal(step.to);
      expect(servers[index]?.way, where(shown)).to.equal('carrying');
    }
  });

  it('says under each world’s name what is still to come, where it says of the other what was missed', () => {
    const [without, fixed] = sides.map((side) => articleAt(side, 'master.stored'));
    expect(verdictWords(without!)).to.deep.equal(['3 of 3 still on version 1']);
    expect(verdictWords(fixed!)).to.deep.equal(['3 of 3 still to be refreshed']);
  });

  it('names the Smsinst.dll in one form for both worlds, however little room there is', () => {
    for (let room = 1; room < 20; room++) {
      const lines = ['old', 'hotfixed'].map((build) =>
        dllLine(build, ({length}) => length <= room),
      );
      expect(new Set(lines.map((line) => line.startsWith('DLL '))).size, `${room}`).to.equal(1);
    }
    expect(dllLine('old', () => true)).to.equal('DLL old');
  });
});

/** For every preset, world and moment: each mark that is drawn is one that the record, or the telling, has. */
describe('the marks of a scene', () => {
  it('stamp the job with what its record says', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {state} = run.at(scene.side, scene.moment).site.job;
      const told = ['pending', 'retrying', 'complete', 'failed'].find((each) => each === state);
      expect(stampWords(scene.stamp).toLowerCase(), where(shown)).to.equal(told ?? 'active');
    }
  });

  it('put on the master its version, and a failure with its cause until it is stored', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {site} = run.at(scene.side, scene.moment);
      const last = told(shown).findLast(({type}) => /^master\.(storeFailed|stored)$/.test(type));
      const cause = last?.type === 'master.storeFailed' ? last.cause : null;
      expect(scene.master.version, where(shown)).to.equal(site.master.version);
      expect(scene.master.failure, where(shown)).to.equal(cause);
      const now = scene.isNow ? scene.step?.event.type : undefined;
      expect(scene.master.just === 'failed', where(shown)).to.equal(now === 'master.storeFailed');
      expect(scene.master.just === 'stored', where(shown)).to.equal(now === 'master.stored');
    }
  });

  it('name the file that is loaded and that is on disk, and ask it only where a retry is written', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {dll} = scene;
      const {loaded, onDisk} = run.at(scene.side, scene.moment).site.executive;
      expect([dll.loaded, dll.onDisk], where(shown)).to.deep.equal([loaded, onDisk]);
      if (dll.isAsked)
        expect(despoolerWords(scene.despooler.state), where(shown)).to.equal('writing a retry');
    }
  });

  it('light, fill, break and block the ways of just those servers of which that was told', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {recording, site} = run.at(scene.side, scene.moment);
      const {inHand} = deskAt(recording, scene.step?.number ?? 0, site);
      const events = told(shown);
      const number = scene.step?.number ?? 0;
      const skipped = new Set(
        recording.steps.slice(0, number).flatMap((step) => passedOver(recording, step)),
      );
      for (const {name, way, isServed} of scene.servers) {
        const place = `${where(shown)}, ${name}`;
        const copies = events.filter(
          (event) =>
            /^copy\.(received|failed)$/.test(event.type) &&
            'server' in event &&
            event.server === name,
        );
        expect(isServed, place).to.equal(copies.some(({type}) => type === 'copy.received'));
        if (way === 'done') expect(isServed, place).to.equal(true);
        if (way === 'failed') expect(copies.at(-1)?.type, place).to.equal('copy.failed');
        if (way === 'skipped')
          expect([skipped.has(name), isServed], place).to.deep.equal([true, false]);
        if (way === 'asked') {
          const setup = recording.scenario.servers.find((server) => server.name === name)!;
          expect(willReach(inHand?.instruction ?? null, setup), place).to.equal(true);
        }
      }
    }
  });

  it('count the servers that got what the job asked for, and end as the last caption does', () => {
    for (const shown of scenes()) {
      const {run, scene} = shown;
      const {kind, done, of, verdict} = scene.outcome;
      const holders = scene.servers.filter(
        (_, index) => run.scenario.servers[index]?.holds !== null,
      );
      if (kind === 'refresh') {
        expect(of, where(shown)).to.equal(holders.length);
        const served = holders.filter(({isServed}) => isServed);
        expect(done, where(shown)).to.equal(served.length);
      }
      if (scene.step?.event.type === 'work.finished') {
        const {tone} = narrate(run.recording(scene.side), scene.step);
        expect(verdict === 'stale', where(shown)).to.equal(tone === 'harm');
      }
    }
  });

  it('move only what the step moves', () => {
    const moved = {
      toReceive: ['instruction.received'],
      toDespooler: ['instruction.ready'],
      toMaster: ['store.requested'],
      toServer: ['copy.sent'],
    };
    for (const shown of scenes()) {
      const {travel, step, isNow} = shown.scene;
      if (travel)
        expect([isNow, moved[travel.way].includes(step!.event.type)], where(shown)).to.deep.equal([
          true,
          true,
        ]);
    }
  });
});
