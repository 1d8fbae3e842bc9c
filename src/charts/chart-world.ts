/** Renders one world of a chart: its name, its picture, and what happens in it now. */
import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {TwinRun} from '../run/compared-run.js';
import {marksOf, pictureLabel, type Scene, type SceneSide} from './chart-scene.js';
import type {Selection} from './picture/chart-marks.js';
import './sms-chart-now.js';
import './sms-chart-picture.js';

/** How the pictures are looked at. */
export interface Looking {
  readonly selected: Selection | null;
  readonly zoom: number;
}

export function renderWorld(
  run: TwinRun,
  scene: Scene,
  side: SceneSide,
  looking: Looking,
): TemplateResult {
  return html`
    <section>
      <h3>${side.heading}</h3>
      ${renderPicture(scene, side, looking)}
      <sms-chart-now
        .graph=${scene.drawn.graph}
        .recording=${run.recording(side.side)}
        .name=${scene.name}
        .now=${side.now}
      ></sms-chart-now>
    </section>
  `;
}

/** A chart that is in no run. */
export function renderLone(scene: Scene, looking: Looking): TemplateResult {
  return html`
    <section>
      <p class="muted lone">
        ${msg('This chart is in no run of the Lab: it is practised in a lesson, so nothing in it is on now.')}
      </p>
      ${renderPicture(scene, undefined, looking)}
    </section>
  `;
}

function renderPicture(
  scene: Scene,
  side: SceneSide | undefined,
  {selected, zoom}: Looking,
): TemplateResult {
  return html`
    <sms-chart-picture
      .drawn=${scene.drawn}
      .marks=${marksOf(scene, side?.now ?? null, selected)}
      .label=${pictureLabel(scene, side)}
      .zoom=${zoom}
    ></sms-chart-picture>
  `;
}
