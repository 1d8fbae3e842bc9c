/** What the charts show is what was recorded, in each world, at each moment. */
import {expect} from 'chai';

import {despoolerMachine} from '../../machines/site/despooler.js';
import {listedCharts} from '../../src/charts/chart-list.js';
import {graphOf} from '../../src/charts/model/chart-graph.js';
import {
  chartNow,
  moversIn,
  divergenceOf,
  stepsTaken,
  type ChartActor,
} from '../../src/charts/model/chart-now.js';
import {articleCase} from '../../src/run/article-case.js';
import {ComparedRun} from '../../src/run/compared-run.js';
import {labPresets} from '../../src/links/lab-presets.js';
import {worlds} from '../../src/run/world.js';
import {failing} from '../lab/panels/panel-page.js';

const sides = ['before', 'after'] as const;
const midway = new ComparedRun(articleCase, ['absent', 'before-retry']);
const actors: readonly ChartActor[] = [
  ...listedCharts.flatMap(({actor}) => (actor === null || actor === 'server' ? [] : actor)),
  ...(articleCase.servers.map(({name}) => name) as Uppercase<string>[]),
];

describe('a chart at a moment', () => {
  it('has the states that its actor was recorded in, and those around them', () => {
    expect(chartNow(midway, 'after', 10, 'receive')).to.deep.include({
      active: new Set(['taken', 'taken.waiting']),
      innermost: ['taken.waiting'],
      taken: ['taken.inWork|retry.written|0'],
    });
    expect(chartNow(midway, 'before', 0, 'job').innermost).to.deep.equal(['pending']);
    expect(chartNow(midway, 'before', midway.length, 'site').innermost).to.deep.equal(['ended']);
    expect(chartNow(midway, 'before', 0, 'KYOTO').innermost).to.deep.equal([
      'atRest.holdingNothing',
    ]);
  });

  it('goes on from state to state as its transitions lead, in every world', () => {
    for (const side of sides) {
      for (const actor of actors) {
        const chart = listedCharts.find((each) => each.actor === actor) ?? listedCharts[2]!;
        const {transitions} = graphOf(chart.machine);
        let before = chartNow(midway, side, 0, actor);
        for (let moment = 1; moment <= midway.length; moment++) {
          const now = chartNow(midway, side, moment, actor);
          if (now.taken.length === 0 && now.turn === 'none') {
            expect(now.innermost, `${actor} ${moment}`).to.deep.equal(before.innermost);
          }
          const [first] = now.taken;
          const source = transitions.find(({name}) => name === first)?.source;
          if (source) expect(before.active, `${actor} ${moment} ${first}`).to.include(source);
          const target = transitions.find(({name}) => name === now.taken.at(-1))?.target;
          if (target) expect(now.active, `${actor} ${moment}`).to.include(target);
          before = now;
        }
      }
    }
  });

  it('says when its actor is not there, and when it comes and goes', () => {
    const turns = Array.from({length: midway.length + 1}, (_, moment) => {
      const {active, turn} = chartNow(midway, 'after', moment, 'despooler');
      return `${active ? 'there' : 'gone'} ${turn}`;
    });
    expect(new Set(turns)).to.deep.equal(
      new Set(['there none', 'gone went', 'gone none', 'there came']),
    );
    expect(chartNow(midway, 'before', midway.length, 'administrator').active).to.equal(null);
  });

  it('has taken nothing in a moment that only the other world has', () => {
    const run = new ComparedRun(articleCase, ['absent', 'before-job']);
    const alone = run.comparison.rows.flatMap(({before}, row) =>
      before === null ? [row + 1] : [],
    );
    expect(alone).to.have.length.above(0);
    for (const moment of alone) {
      const now = chartNow(run, 'before', moment, 'despooler');
      expect(now).to.deep.include({taken: [], turn: 'none', step: undefined});
      expect(now.active).to.not.equal(null);
    }
  });

  it('knows who led the site on, which is no step of its own', () => {
    const {recording} = midway.at('after', midway.length);
    const [, called, ended] = recording.siteChanges;
    expect(called).to.deep.include({from: 'job', state: 'running.attended'});
    expect(ended).to.deep.include({from: 'job', state: 'ended', number: recording.steps.length});
    expect(chartNow(midway, 'after', midway.length, 'site').from).to.equal('job');
  });

  it('names everyone whose chart a step moves', () => {
    const {recording} = midway.at('before', midway.length);
    expect(moversIn(recording, recording.steps.at(-1)!)).to.deep.equal(['job', 'site']);
    expect(moversIn(recording, recording.steps[6]!)).to.deep.equal(['master', 'despooler']);
  });
});

describe('the steps that took a transition', () => {
  it('are all those that were recorded, found once for a run', () => {
    const run = new ComparedRun(failing(100), ['absent', 'before-job']);
    const taken = stepsTaken(run, 'despooler');
    expect(taken.before.get('writingRetry|dll.reported|1')).to.have.length(99);
    expect(taken.before.has('writingRetry|dll.reported|0')).to.equal(false);
    expect(taken.after.get('writingRetry|dll.reported|0')).to.have.length(99);
    expect(taken.after.get('storingMaster|master.storeFailed|0')).to.have.length(1);
    expect(stepsTaken(run, 'despooler')).to.equal(taken);
  });

  it('are the moments at which the chart shows it as just taken', () => {
    for (const side of sides) {
      for (const actor of actors) {
        for (const [name, moments] of stepsTaken(midway, actor)[side]) {
          for (const moment of moments) {
            expect(chartNow(midway, side, moment, actor).taken).to.include(name);
          }
        }
      }
    }
  });
});

describe('the place where the worlds part', () => {
  const graph = graphOf(despoolerMachine);

  it('is found where they do, with what each of them took', () => {
    const run = new ComparedRun(articleCase, ['absent', 'before-job']);
    const divergence = divergenceOf(run, graph, 'despooler', 'writingRetry');
    expect(divergence?.moment).to.equal(9);
    expect(divergence?.took.before.isOtherwise).to.equal(true);
    expect(divergence?.took.after.guard).to.equal('hotfixLoaded');
    expect(divergenceOf(midway, graph, 'despooler', 'writingRetry')).to.equal(null);
  });

  it('is the only one: nowhere else do worlds that were alike take different ways', () => {
    for (const {scenario} of labPresets) {
      for (const [a, b] of [worlds.slice(0, 2), [worlds[0], worlds[2]]]) {
        const run = new ComparedRun(scenario, [a!, b!]);
        const first = firstParting(run);
        if (first) expect(first).to.equal('despooler writingRetry|dll.reported');
      }
    }
  });
});

/** Where two worlds first take different transitions out of one state on one message; the administrator's acts are no such place. */
function firstParting(run: ComparedRun): string | undefined {
  for (let moment = 1; moment <= run.length; moment++) {
    const [a, b] = sides.map((side) => run.stepIn(side, moment)?.changes ?? []);
    for (const {actor, took} of a ?? []) {
      const other = b?.find((change) => change.actor === actor);
      const [mine, theirs] = [took[0], other?.took[0]];
      const place = (name: string): string => name.slice(0, name.lastIndexOf('|'));
      if (mine && theirs && mine !== theirs && place(mine) === place(theirs)) {
        return `${actor} ${place(mine)}`;
      }
    }
  }
  return undefined;
}
