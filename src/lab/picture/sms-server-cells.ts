import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import {CellPainter} from './draw-cells.js';
import type {ServerStatus} from '../../run/server-status.js';

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
  readonly #observer = new ResizeObserver(() => this.#paint());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override render(): TemplateResult {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  protected override updated(): void {
    this.#paint();
  }

  #paint(): void {
    if (this.canvas) this.#painter.draw(this.canvas, this.statuses);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-cells': SmsServerCells;
  }
}
