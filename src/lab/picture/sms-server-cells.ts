import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {CellPainter} from './draw-cells.js';
import type {ServerStatus} from '../../run/server-status.js';
import {BoxController} from './box-controller.js';

/**
 * One cell for each of many servers, for the eyes alone: the picture counts them in words.
 *
 * A canvas, because ten thousand shapes in a drawing would not play smoothly.
 */
@customElement('sms-server-cells')
export class SmsServerCells extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      display: block;
    }

    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  `;

  @property({attribute: false}) statuses: readonly ServerStatus[] = [];

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  readonly #painter = new CellPainter();
  protected readonly size = new BoxController(this, 'canvas');

  override render(): TemplateResult {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    if (this.canvas) this.#painter.draw(this.canvas, this.statuses);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-cells': SmsServerCells;
  }
}
