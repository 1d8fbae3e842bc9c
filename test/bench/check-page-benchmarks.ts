/** What a check costs those who wait for it at the page: until its answer, until it stops, and how busy the page is. */
import type {ReactiveControllerHost} from 'lit';

import {CheckController} from '../../src/check/check-controller.js';
import {defaultQuestion, type CheckQuestion} from '../../src/links/check-question.js';
import {widestBounds} from '../check/widest-bounds.js';
import type {Row} from './benchmarks.js';
import {answerLimit, runCheckBenchmarks, widestLimit} from './check-benchmarks.js';

/** Milliseconds that the page may be kept from other work at a time. */
const busyLimit = 50;

export async function runCheckPageBenchmarks(): Promise<Row[]> {
  const first = await onPage(defaultQuestion);
  const widest = await onPage({...defaultQuestion, bounds: widestBounds});
  const longest = await onPage({bounds: widestBounds, claim: 'worlds-end-alike'});
  const busy = Math.max(first.busy, widest.busy, longest.busy);
  return [
    {name: 'page: default bounds', value: first.whole, unit: 'ms', limit: answerLimit},
    {name: 'page: widest bounds', value: widest.whole, unit: 'ms', limit: widestLimit},
    {name: 'page: its longest conditions', value: longest.whole, unit: 'ms', limit: widestLimit},
    {name: 'page: busy at a time', value: busy, unit: 'ms', limit: busyLimit},
    ...runCheckBenchmarks({now: () => performance.now()}),
  ];
}

/** From the question until the answer, and the longest time that the page was kept from other work. */
async function onPage(question: CheckQuestion): Promise<{whole: number; busy: number}> {
  const gaps: number[] = [];
  const stopWatching = watchGaps(gaps);
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const host: ReactiveControllerHost = {
      updateComplete: Promise.resolve(true),
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => {
        if (controller.state.phase === 'done') resolve();
        if (controller.state.phase === 'failed') reject(new Error('The check failed.'));
      },
    };
    const controller = new CheckController(host);
    controller.ask(question);
  });
  const whole = performance.now() - start;
  stopWatching();
  return {whole, busy: Math.max(...gaps)};
}

/** How long the page was kept from other work each time, until the returned function is called. */
function watchGaps(gaps: number[]): () => void {
  const end = new AbortController();
  let last = performance.now();
  const watch = async (): Promise<void> => {
    await freePage();
    gaps.push(performance.now() - last);
    last = performance.now();
    if (!end.signal.aborted) void watch();
  };
  void watch();
  return () => end.abort();
}

/** Until the page comes to other work. */
function freePage(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
