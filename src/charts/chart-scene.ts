/** All that is shown of one chart at one moment: put together once, for its pictures and its words. */
import {msg, str} from '@lit/localize';

import type {Side, ComparedRun} from '../run/compared-run.js';
import {isRole} from '../run/site-state.js';
import type {Palette, PictureFile} from '../ui/picture-file.js';
import {actorName} from '../words/actor-names.js';
import {whenAt} from '../words/format.js';
import {sideName} from '../words/world-names.js';
import {listedCharts, type ListedChart} from './chart-list.js';
import {layoutOf} from './layout/chart-layout.js';
import {graphOf, type Selection} from './model/chart-graph.js';
import {chartNow, moversIn, type ChartActor, type ChartNow} from './model/chart-now.js';
import {stateWords} from './model/chart-words.js';
import {chartFile} from './picture/chart-file.js';
import {commaList, numberOf} from '../words/intl.js';
import type {Marks, Drawn} from './picture/draw-chart.js';

/** One world of the scene. */
export interface SceneSide {
  readonly side: Side;
  /** The name of the world. */
  readonly heading: string;
  readonly now: ChartNow;
}

export interface Scene {
  /** Whose chart it is, as readers know it: a server goes by its own name. */
  readonly name: string;
  readonly actor: ChartActor | null;
  readonly drawn: Drawn;
  /** The worlds that are shown; none for a chart that is in no run. */
  readonly sides: readonly SceneSide[];
  readonly divergence: string | null;
}

export function sceneOf(
  run: ComparedRun,
  moment: number,
  shown: readonly Side[],
  chart: ListedChart,
  server: string,
): Scene {
  const actor = chart.actor === 'server' ? (server as Uppercase<string>) : chart.actor;
  const sides = actor === null ? [] : shown;
  return {
    name: chart.actor === 'server' ? server : chart.name(),
    actor,
    drawn: drawnOf(chart),
    sides: sides.map((side) => ({
      side,
      heading: sideName(run, side),
      now: chartNow(run, side, moment, actor ?? 'site'),
    })),
    divergence: chart.divergence ?? null,
  };
}

const drawings = new WeakMap<ListedChart, Drawn>();

/** The same object each time for the same chart: a picture starts again with another. */
function drawnOf(chart: ListedChart): Drawn {
  const {machine} = chart;
  const drawn = drawings.get(chart) ?? {graph: graphOf(machine), layout: layoutOf(machine.id)};
  drawings.set(chart, drawn);
  return drawn;
}

function moversAt(run: ComparedRun, moment: number, shown: readonly Side[]): readonly ChartActor[] {
  return shown.flatMap((side) => {
    const step = run.stepIn(side, moment);
    return step ? moversIn(run.recording(side), step) : [];
  });
}

/** The ids of the charts that act in a moment, in any of the worlds that are shown. */
export function actingIn(
  run: ComparedRun,
  moment: number,
  shown: readonly Side[],
  server: string,
): ReadonlySet<string> {
  const movers = new Set<string | null>(moversAt(run, moment, shown));
  const acting = listedCharts.filter(({actor}) => movers.has(actor === 'server' ? server : actor));
  return new Set(acting.map(({machine}) => machine.id));
}

/** A server that acts in a moment and is not the one that is shown. */
export function otherServerIn(
  run: ComparedRun,
  moment: number,
  shown: readonly Side[],
  server: string,
): string | undefined {
  const movers = moversAt(run, moment, shown);
  const servers: readonly string[] = movers.filter((actor) => actor !== 'site' && !isRole(actor));
  return servers.includes(server) ? undefined : servers[0];
}

export function marksOf(
  {divergence}: Scene,
  now: ChartNow | null,
  selected: Selection | null,
): Marks {
  return {now, selected, divergence, words: {now: msg('now'), taken: msg('taken')}};
}

/** A picture in a sentence, for those who do not see it. */
export function pictureLabel({name}: Scene, side: SceneSide | undefined): string {
  if (!side) return msg(str`Picture of the chart: ${name}`);
  const {heading, now} = side;
  const states = commaList(now.innermost.map(stateWords));
  return now.active
    ? msg(str`Picture of the chart: ${name}. ${heading}: now ${states}`)
    : msg(str`Picture of the chart: ${name}. ${heading}: not present now`);
}

export function fileOf(
  scene: Scene,
  run: ComparedRun,
  moment: number,
  palette: Palette,
): PictureFile {
  const parts = scene.sides.map(({heading, now}) => ({heading, marks: marksOf(scene, now, null)}));
  const when = msg(
    str`Step ${numberOf(moment)} of ${numberOf(run.length)}, ${whenAt(run.timeAt(moment))}`,
  );
  return chartFile(
    scene.drawn,
    msg(str`The Lost Refresh · ${scene.name}`),
    parts.length > 0 ? when : '',
    parts.length > 0 ? parts : [{heading: '', marks: marksOf(scene, null, null)}],
    palette,
  );
}

/** What an actor's chart is, and its server if it is one's. */
export function chartOf(actor: ChartActor): {chart: ListedChart | undefined; server?: string} {
  if (actor === 'site' || isRole(actor)) {
    return {chart: listedCharts.find((each) => each.actor === actor)};
  }
  return {chart: listedCharts.find((each) => each.actor === 'server'), server: actorName(actor)};
}
