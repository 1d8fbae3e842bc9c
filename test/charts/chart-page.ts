/** Opens charts as the Lab would, and reads what their pictures and outlines show. */
import {fixture, html} from '@open-wc/testing-helpers';
import type {AnyStateMachine} from 'xstate';

import {layoutOf} from '../../src/charts/layout/chart-layout.js';
import {graphOf} from '../../src/charts/model/chart-graph.js';
import type {Drawn} from '../../src/charts/picture/draw-chart.js';
import type {SmsChartOutline} from '../../src/charts/sms-chart-outline.js';
import '../../src/charts/sms-chart-outline.js';
import type {SmsChartPicture} from '../../src/charts/sms-chart-picture.js';
import '../../src/charts/sms-chart-picture.js';
import {everyElement, one} from '../support/find.js';
import {painted} from '../support/frames.js';

export function drawnOf(machine: AnyStateMachine): Drawn {
  return {graph: graphOf(machine), layout: layoutOf(machine.id)};
}

/** A picture in which nothing is on. */
export async function openPicture(machine: AnyStateMachine): Promise<SmsChartPicture> {
  const marks = {now: null, selected: null, divergence: null, words: {now: 'now', taken: 'taken'}};
  const picture = await fixture<SmsChartPicture>(html`
    <sms-chart-picture .drawn=${drawnOf(machine)} .marks=${marks} label="A chart">
    </sms-chart-picture>
  `);
  await painted();
  return picture;
}

export async function openOutline(machine: AnyStateMachine): Promise<SmsChartOutline> {
  return fixture<SmsChartOutline>(html`
    <sms-chart-outline .graph=${graphOf(machine)} .name=${machine.id}></sms-chart-outline>
  `);
}

/** Everything of that tag, through shadow roots, in the order of the page. */
export function each<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  root: Element,
): HTMLElementTagNameMap[Tag][] {
  const found = [...everyElement(root)].filter(({localName}) => localName === tag);
  return found as HTMLElementTagNameMap[Tag][];
}

/** What is drawn in a picture, by a selector. */
export function drawnIn(picture: SmsChartPicture, selector: string): SVGElement[] {
  return [...picture.renderRoot.querySelectorAll<SVGElement>(`svg ${selector}`)];
}

/** The paths of the states that a picture shows as active, as they stand in it. */
export function onIn(picture: SmsChartPicture): string[] {
  return drawnIn(picture, '.state.on')
    .map(({dataset}) => dataset.state ?? '')
    .sort();
}

/** The names of the transitions that a picture shows as just taken. */
export function takenIn(picture: SmsChartPicture): string[] {
  const taken = drawnIn(picture, '.told.taken, .inner.taken');
  return taken.map(({dataset}) => dataset.transition ?? '').sort();
}

/** Where the sheet has been moved to, as the browser has it. */
export function placeOf(picture: SmsChartPicture): {x: number; y: number; zoom: number} {
  const {e, f, a} = new DOMMatrix(getComputedStyle(picture.sheet!).transform);
  return {x: e, y: f, zoom: a};
}

/** Chooses a chart by its button. */
export async function chooseChart(root: Element, name: string | RegExp): Promise<void> {
  const radio = [...everyElement(root)].find(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      new RegExp(name).test(element.labels?.[0]?.textContent ?? ''),
  );
  radio?.click();
  await painted();
}

/** The name of the chart that is shown. */
export function chosenChart(root: Element): string {
  const label = each('sms-chart-chooser', root)[0]?.renderRoot.querySelector('label:has(:checked)');
  return label?.querySelector('span')?.textContent ?? '';
}

export function serverList(root: Element): HTMLSelectElement {
  return one('combobox', 'Server', root);
}
