/** What the Lab costs on the screen: a frame while it plays, and a jump while one scrubs. */
import '../../src/lab/sms-lab.js';
import type {SmsLab} from '../../src/lab/sms-lab.js';
import type {Row} from './benchmarks.js';
import {scenarioOf} from './benchmarks.js';

const sizes = [5, 24, 1_000, 10_000];
const frames = 90;
const jumps = 60;

/** Milliseconds that a frame may take, by the number of servers. */
const frameLimits: Readonly<Record<number, number>> = {5: 16.7, 24: 16.7, 1000: 16.7, 10000: 33};

export async function runLabBenchmarks(): Promise<Row[]> {
  const playing: Row[] = [];
  const scrubbing: Row[] = [];
  for (const size of sizes) {
    const lab = await openLab(size);
    const limit = frameLimits[size];
    playing.push({
      name: `frame while playing, ${size} servers`,
      value: await frameCost(lab),
      unit: 'ms',
      ...(limit !== undefined && {limit}),
    });
    scrubbing.push({
      name: `jump while scrubbing, ${size} servers`,
      value: await jumpCost(lab),
      unit: 'ms',
    });
    lab.remove();
  }
  return [...playing, ...ratios(playing), ...scrubbing, ...ratios(scrubbing)];
}

/** Each size against the smallest. */
function ratios(rows: readonly Row[]): Row[] {
  const [first, ...others] = rows;
  return others.map(({name, value}) => ({
    name: `ratio to ${sizes[0]}: ${name}`,
    value: value / (first?.value ?? 1),
    unit: 'times',
  }));
}

async function openLab(size: number): Promise<SmsLab> {
  const lab = document.createElement('sms-lab');
  lab.state = {
    scenario: scenarioOf(size),
    worlds: ['absent', 'before-job'],
    view: 'both',
    panel: 'instruction',
    moment: 0,
  };
  document.body.append(lab);
  // Until the parts that are loaded later are there too.
  for (let count = 0; count < 60; count++) await nextFrame();
  return lab;
}

/** The median time of the main thread for one frame in the middle of the copying, drawing included. */
async function frameCost(lab: SmsLab): Promise<number> {
  const {playback} = lab.lab;
  playback.seek(Math.floor(playback.length * 0.6));
  // A short run is slowed down, so that it does not end; what is drawn in a frame is the same.
  playback.speed = playback.length > 1_000 ? 1 : 0.25;
  playback.play();
  const costs: number[] = [];
  for (let count = 0; count < frames; count++) costs.push(await frameTime());
  playback.pause();
  return medianOf(costs);
}

async function jumpCost(lab: SmsLab): Promise<number> {
  const {playback} = lab.lab;
  const costs: number[] = [];
  let seed = 195_936;
  for (let count = 0; count < jumps; count++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const moment = seed % playback.length;
    await nextFrame();
    const start = performance.now();
    playback.seek(moment);
    await lab.updateComplete;
    // Forces what has been changed to be laid out.
    lab.getBoundingClientRect();
    costs.push(performance.now() - start);
  }
  return medianOf(costs);
}

/** From the first callback of a frame until the main thread is free again after it was drawn. */
function frameTime(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame((start) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now() - start);
      };
      port2.postMessage(undefined);
    });
  });
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
