/** A run that is recorded in parts is the run that is recorded at once. */
import {expect} from 'chai';

import {recordSlowly} from '../../src/lab/slow-recording-controller.js';
import {compareInParts, type PartOfRun} from '../../src/run/compare-in-parts.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {copiesIn} from '../../src/run/scenario-limits.js';
import {readScenario, type Scenario} from '../../src/run/scenario.js';
import {worlds} from '../../src/run/world.js';

function site(servers: number): Scenario {
  return readScenario({
    version: 1,
    masterFailures: {count: 3, cause: 'disk-full'},
    servers: Array.from({length: servers}, (_, index) => ({
      name: `S${index}`,
      holds: index % 3 === 0 ? null : 1,
      offlineForAttempts: index % 50 === 0 ? [4, 5] : [],
    })),
  });
}

describe('a large run in parts', () => {
  for (const world of worlds) {
    it(`is, to the byte, the same as at once: absent and ${world}`, () => {
      const scenario = site(150);
      const slow = drain(compareInParts(scenario, ['absent', world]));
      const whole = new ComparedRun(scenario, ['absent', world]);
      for (const side of ['before', 'after'] as const) {
        expect(slow.recording(side)).to.deep.equal(whole.recording(side));
      }
      expect(slow.comparison).to.deep.equal(whole.comparison);
    });
  }

  // The servers of the second site fill two rooms.
  for (const servers of [150, 500]) {
    it(`begins as the whole begins, and gets on: ${servers} servers`, () => {
      const scenario = site(servers);
      const whole = new ComparedRun(scenario, ['absent', 'before-job']);
      const done: number[] = [];
      let begun: ComparedRun | undefined;
      drain(compareInParts(scenario, ['absent', 'before-job']), (part) => {
        done.push(part.done);
        begun ??= part.begun();
      });
      const {steps = [], initial} = begun?.recording('before') ?? {};
      expect(steps.length).to.be.within(1, whole.recording('before').steps.length - 1);
      expect(initial).to.deep.equal(whole.recording('before').initial);
      expect(initial?.servers.filter(Boolean)).to.have.lengthOf(servers);
      expect(steps).to.deep.equal(whole.recording('before').steps.slice(0, steps.length));
      expect(done.length).to.be.greaterThan(10);
      expect(done).to.deep.equal([...done].sort((a, b) => a - b));
      expect(Math.max(...done)).to.be.within(0.5, 1);
    });
  }

  it('comes in parts that are small, however many servers there are', () => {
    for (const servers of [300, 1_200]) {
      const scenario = site(servers);
      const lengths = [0];
      drain(compareInParts(scenario, ['absent', 'before-job']), ({done}) =>
        lengths.push(done * 4 * copiesIn(scenario.servers)),
      );
      const grown = lengths.slice(1).map((length, index) => length - lengths[index]!);
      expect(Math.max(...grown)).to.be.below(300);
    }
  });

  it('leaves the page to itself long before a tenth of a second has passed', async () => {
    const {now} = performance;
    let time = 0;
    const waits: number[] = [];
    // Each part takes so long.
    performance.now = () => (time += 7);
    try {
      let last = 0;
      await recordSlowly(site(300), ['absent', 'before-job'], undefined, () => {
        waits.push(time - last);
        last = time;
        return true;
      });
    } finally {
      performance.now = now;
    }
    expect(waits).to.have.length.greaterThan(1);
    expect(Math.max(...waits)).to.be.below(50);
  });
});

function drain(
  parts: ReturnType<typeof compareInParts>,
  see: (part: PartOfRun) => void = () => undefined,
): ComparedRun {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    see(part.value);
  }
}
