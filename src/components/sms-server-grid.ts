import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {styleMap} from 'lit/directives/style-map.js';

import {countStatuses, countWords} from '../simulation/server-counts.js';
import {serverStatus} from '../simulation/server-status.js';
import type {Sight} from '../simulation/twin-run.js';
import {drawCells} from './picture/draw-cells.js';
import type {Box} from './picture/picture-layout.js';
import sharedStyles from './shared.styles.js';

/**
 * Many distribution servers as a grid of cells, with their counts in words.
 *
 * A canvas, because ten thousand shapes in a drawing would not play smoothly.
 */
@localized()
@customElement('sms-server-grid')
export class SmsServerGrid extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      div {
        position: absolute;
      }

      canvas {
        display: block;
        width: 100%;
        height: calc(100% - 3.4rem);
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.9rem;
        margin: 0 0 0.4rem;
        padding: 0;
        font-size: 0.8rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        list-style: none;
      }

      .stale {
        color: var(--sms-color-stale);
      }

      .current,
      .receiving {
        color: var(--sms-color-current);
      }

      .unreachable {
        color: var(--sms-color-failure);
      }
    `,
  ];

  /** What there is to see. */
  @property({attribute: false}) sight: Sight | undefined;

  /** The place in the picture that is kept for the servers. */
  @property({attribute: false}) box: Box | undefined;

  /** How much larger than usual the page's text is. */
  @property({type: Number}) scale = 1;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  override render(): TemplateResult | typeof nothing {
    const {sight, box, scale} = this;
    if (!sight || !box) return nothing;
    const {scenario} = sight.recording;
    const place = {
      left: `${box.x * scale}px`,
      top: `${box.y * scale}px`,
      width: `${box.width * scale}px`,
      height: `${box.height * scale}px`,
    };
    return html`
      <div style=${styleMap(place)}>
        <ul aria-label=${msg('Distribution servers')}>
          ${[...countStatuses(scenario, sight.site)].map(
            ([status, count]) => html`<li class=${status}>${countWords(status, count)}</li>`,
          )}
        </ul>
        <canvas aria-hidden="true"></canvas>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {sight, canvas} = this;
    if (!sight || !canvas || (!changed.has('sight') && !changed.has('box'))) return;
    const {scenario} = sight.recording;
    const statuses = scenario.servers.map((_, index) => serverStatus(scenario, sight.site, index));
    drawCells(canvas, statuses);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-grid': SmsServerGrid;
  }
}
