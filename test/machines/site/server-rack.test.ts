/** Racks and rooms: all servers come up under their own names, and the order of the site is kept. */
import {expect} from 'chai';

import {roomsOf} from '../../../machines/site/server-rack.js';
import {readScenario} from '../../../src/run/scenario.js';
import {startSite} from '../site-run.js';

function serversNamed(count: number): {name: string; holds: number}[] {
  return Array.from({length: count}, (_, index) => ({name: `S${index}`, holds: 1}));
}

describe('the rooms of a site', () => {
  for (const [count, rooms] of [
    [1, 1],
    [484, 1],
    [485, 2],
    [10_000, 21],
  ] as const) {
    it(`hold each of ${count} servers once, in order`, () => {
      const servers = serversNamed(count).map((server) => ({
        ...server,
        offlineForAttempts: [],
        copyTime: 1,
      }));
      const filled = roomsOf(servers);
      expect(filled.length).to.equal(rooms);
      expect(filled.flatMap((room) => room.servers)).to.deep.equal(servers);
    });
  }

  it('bring every server up where it can be found by its name', () => {
    const servers = serversNamed(70);
    const site = startSite(readScenario({version: 1, servers}), 'before-job');
    for (const {name} of servers) {
      expect(site.state(name), name).to.deep.equal({atRest: 'holdingCopy'});
    }
  });

  it('come up one after the other, before any time passes', () => {
    const servers = serversNamed(1_000);
    const site = startSite(readScenario({version: 1, servers}), 'before-job');
    const up = () => servers.filter(({name}) => site.find(name)).length;
    const counts = [up()];
    while (up() < servers.length) {
      site.clock.advance();
      counts.push(up());
    }
    expect(counts).to.deep.equal([0, 484, 968, 1_000]);
    expect(site.clock.now).to.equal(0);
  });
});
