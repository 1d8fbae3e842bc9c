import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {CellPainter, cellAt, cellsFor} from './draw-cells.js';
import type {ServerStatus} from '../../run/server-status.js';
import {BoxController} from '../../ui/box-controller.js';
import {ServerFindEvent} from './picture-events.js';

/**
 * One cell for each of many servers, for the eyes alone: the picture counts them in words.
 *
 * A canvas, because ten thousand shapes in a drawing would not play smoothly.
 *
 * @fires {ServerFindEvent} sms-server-find - The learner pressed a cell.
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

  /** Which server is framed; undefined for none. */
  @property({attribute: false}) chosen: number | undefined;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  readonly #painter = new CellPainter();
  protected readonly size = new BoxController(this, 'canvas');

  override render(): TemplateResult {
    return html`<canvas aria-hidden="true" @click=${this.#find}></canvas>`;
  }

  protected override updated(): void {
    if (this.canvas) this.#painter.draw(this.canvas, this.statuses, this.chosen);
  }

  #find({offsetX, offsetY}: MouseEvent): void {
    if (!this.canvas) return;
    const {clientWidth, clientHeight} = this.canvas;
    const cells = cellsFor(clientWidth, clientHeight, this.statuses.length);
    const index = cellAt(cells, offsetX, offsetY);
    if (index === undefined || index >= this.statuses.length) return;
    const event = new ServerFindEvent({index});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-cells': SmsServerCells;
  }
}
