import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {WidthController} from '../../ui/width-controller.js';
import {serverStatus} from '../../run/server-status.js';
import {despoolerWords, jobWords, serverSentence} from '../../words/state-labels.js';
import type {SideView} from '../../run/compared-run.js';
import {requestsOf} from '../../words/format.js';
import {drawDespooler} from './draw-despooler.js';
import {boxOf, drawPickable, drawPointer} from './draw-parts.js';
import {drawMaster} from './draw-master.js';
import {drawServer} from './draw-server.js';
import {drawTray} from './draw-tray.js';
import {mostCards, pathOf, pictureLayout, type PictureLayout} from './picture-layout.js';
import partsStyles from './parts.styles.js';
import {drawTravel, travelOf} from './travel.js';
import {outwardEvent} from '../../ui/outward-event.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from './sms-site-picture.styles.js';

/** The learner picks a part of the picture. */
export class PartPickEvent extends outwardEvent<{part: string}>('sms-part-pick') {}

/**
 * One site at one moment: tray, Despooler, master package, distribution servers, and what travels.
 *
 * A drawing for the eyes and a list for screen readers say the same.
 *
 * @fires {PartPickEvent} sms-part-pick - The learner pressed a part that can be picked.
 * @csspart drawing - The drawing.
 */
@localized()
@customElement('sms-site-picture')
export class SmsSitePicture extends LitElement {
  static override styles = [sharedStyles, styles, partsStyles];

  /** What there is to see. */
  @property({attribute: false}) sight: SideView | undefined;

  /** How far the moment has got, from 0 to 1: places what travels. */
  @property({type: Number}) progress = 0;

  /** The part that is pointed at, if any. */
  @property() pointed = '';

  /** The parts that can be picked. Whoever sets them offers the same without a mouse. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  readonly #size = new WidthController(this);

  override render(): TemplateResult | typeof nothing {
    const {sight} = this;
    const {width, scale} = this.#size;
    if (!sight) return nothing;
    const {servers} = sight.recording.scenario;
    const layout = width && pictureLayout(width, servers.length);
    // Few sites have so many servers.
    if (layout && layout.isGrid) void import('./sms-server-grid.js');
    return html`
      <div class="frame">
        ${layout ? this.#renderDrawing(sight, layout, scale) : nothing} ${this.#renderWords(sight)}
      </div>
    `;
  }

  #renderDrawing(sight: SideView, layout: PictureLayout, scale: number): TemplateResult {
    const {recording, site, step, isNow} = sight;
    const {width, height} = layout;
    const hasJustFailed = step?.event.type === 'master.storeFailed' && isNow;
    return html`
      <svg
        part="drawing"
        aria-hidden="true"
        viewBox="0 0 ${width} ${height}"
        width=${width * scale}
        height=${height * scale}
      >
        <pattern
          id="hatch"
          width="7"
          height="7"
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
        >
          <path d="M0,0 V7" class="hatching"></path>
        </pattern>
        ${this.#drawWires(layout)} ${drawTray(layout.tray, site.receive, recording.scenario.job)}
        ${drawDespooler(layout.service, layout.despooler, site.executive, site.despooler)}
        ${drawMaster(layout.master, site.master, hasJustFailed)}
        ${layout.isGrid ? nothing : this.#drawServers(sight, layout)}
        ${isNow && step ? this.#drawTravel(sight, layout) : nothing}
        ${this.#drawParts(sight, layout)}
      </svg>
      ${layout.isGrid ? this.#renderGrid(sight, layout, scale) : nothing}
    `;
  }

  #drawWires({trayWire, masterWire, serverWires}: PictureLayout): SVGTemplateResult {
    return svg`${[trayWire, masterWire, ...serverWires].map(
      (wire) => svg`<path class="wire" d=${pathOf(wire)}></path>`,
    )}`;
  }

  #drawServers({recording: {scenario}, site}: SideView, layout: PictureLayout): SVGTemplateResult {
    return svg`${layout.servers.map((box, index) => {
      const server = scenario.servers[index];
      const holds = site.servers[index]?.holds ?? null;
      return server && drawServer(box, server, serverStatus(scenario, site, index), holds);
    })}`;
  }

  #drawTravel({recording, step}: SideView, layout: PictureLayout): SVGTemplateResult | undefined {
    const indexOf = (name: string): number =>
      recording.scenario.servers.findIndex((server) => server.name === name);
    const travel = step && travelOf(step, layout, indexOf);
    return travel && drawTravel(travel, this.progress);
  }

  #drawParts({recording: {scenario}}: SideView, layout: PictureLayout): SVGTemplateResult {
    const pointed = boxOf(this.pointed, layout, scenario.servers);
    return svg`
      ${pointed && drawPointer(pointed)}
      ${this.pickable.map((part) => {
        const box = boxOf(part, layout, scenario.servers);
        return box && drawPickable(box, this.picked.includes(part), () => this.#pick(part));
      })}
    `;
  }

  #pick(part: string): void {
    const event = new PartPickEvent({part});
    this.dispatchEvent(event);
  }

  #renderGrid(sight: SideView, {servers: [box]}: PictureLayout, scale: number): TemplateResult {
    return html`<sms-server-grid .sight=${sight} .box=${box} .scale=${scale}></sms-server-grid>`;
  }

  #renderWords({recording: {scenario}, site}: SideView): TemplateResult {
    const {instruction} = site.receive;
    return html`
      <ul class="visually-hidden" aria-label=${msg('The site at this moment')}>
        <li>${msg(str`The job is ${jobWords(site)}.`)}</li>
        <li>
          ${
            instruction
              ? msg(
                  str`In RECEIVE lies the instruction of attempt ${instruction.attempt}; it asks ${requestsOf(instruction)}.`,
                )
              : msg('RECEIVE is empty.')
          }
        </li>
        <li>${msg(str`The Despooler is ${despoolerWords(site.despooler)}.`)}</li>
        <li>${msg(str`The stored master is version ${site.master.version}.`)}</li>
        ${
          scenario.servers.length > mostCards
            ? nothing
            : scenario.servers.map(
                (_, index) => html`<li>${serverSentence(scenario, site, index)}</li>`,
              )
        }
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-site-picture': SmsSitePicture;
  }
  interface HTMLElementEventMap {
    'sms-part-pick': PartPickEvent;
  }
}
