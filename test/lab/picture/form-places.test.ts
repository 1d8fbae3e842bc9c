import {expect} from 'chai';

import {formPlaces, type FormPlaces} from '../../../src/lab/picture/form-places.js';
import {boxOf} from '../../../src/lab/picture/drawn-parts.js';
import {stageLayout} from '../../../src/lab/picture/model/stage-layout.js';
import {stageScene} from '../../../src/lab/picture/model/stage-scene.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {ComparedRun} from '../../../src/run/compared-run.js';

const runs = labPresets
  .filter(({id}) => id !== 'thousand-servers' && id !== 'hundred-failures')
  .map(({scenario, worlds}) => new ComparedRun(scenario, worlds));

function placesIn(
  run: ComparedRun,
  [width, height]: readonly [number, number],
  moment = run.length,
  isMirrored = false,
): {places: FormPlaces; isLarge: boolean; world: ReturnType<typeof stageLayout>['worlds'][number]} {
  const servers = run.scenario.servers.length;
  const stage = stageLayout({width, height, servers, worlds: 2, isMirrored});
  const world = stage.worlds[0]!;
  const scene = stageScene(run, 'before', moment);
  return {
    places: formPlaces(stage, world, scene, 0.62),
    isLarge: world.servers.every((box) => Math.min(box.width, box.height) >= 24),
    world,
  };
}

function boxesOf({unit: _, servers, plugs, ...rest}: FormPlaces) {
  return [...servers, ...plugs, ...Object.values(rest)];
}

describe('the places of the controls on the picture', () => {
  it('have room for a finger and lie within their world, however large it is', () => {
    for (const size of [
      [320, 240],
      [600, 400],
      [1024, 450],
      [1440, 560],
      [1920, 900],
    ] as const) {
      for (const run of runs) {
        for (const isMirrored of [false, true]) {
          const {places, world} = placesIn(run, size, run.length, isMirrored);
          for (const box of boxesOf(places)) {
            expect(Math.min(box.width, box.height)).to.be.at.least(24);
            expect(box.x).to.be.at.least(-0.1);
            expect(box.x + box.width).to.be.at.most(world.place.width + 0.1);
          }
        }
      }
    }
  });

  it('are those of the parts, where these are large; of small ones there are none', () => {
    const run = runs.find(({scenario}) => scenario.servers.length === 5)!;
    const {places, isLarge, world} = placesIn(run, [1440, 640]);
    expect(isLarge).to.equal(true);
    expect(places.servers).to.have.lengthOf(5);
    for (const [index, {name}] of run.scenario.servers.entries()) {
      const box = boxOf(name, world, run.scenario.servers)!;
      expect(places.servers[index]!.x).to.be.closeTo(box.x, 0.1);
      expect(places.servers[index]!.y).to.be.closeTo(box.y, 0.1);
    }
    const {places: small} = placesIn(run, [320, 240]);
    expect(Object.keys(small)).to.have.members(['unit', 'servers', 'plugs', 'master']);
    expect([...small.servers, ...small.plugs]).to.deep.equal([]);
  });

  it('tick the job’s sheet only, and follow it to the Despooler', () => {
    const three = runs.find(({scenario}) => scenario.masterFailures.count === 3)!;
    let hasRetry = false;
    for (let moment = 0; moment <= three.length; moment++) {
      const {source} = stageScene(three, 'before', moment);
      const {places} = placesIn(three, [1440, 640], moment);
      expect(places.refreshExisting !== undefined).to.equal(source.retry === 0);
      hasRetry ||= source.retry > 0;
    }
    expect(hasRetry).to.equal(true);
    const start = placesIn(runs[0]!, [1440, 640], 0).places.refreshExisting!;
    const atWork = placesIn(runs[0]!, [1440, 640], 10).places.refreshExisting!;
    expect(atWork.x).to.be.greaterThan(start.x);
  });
});
