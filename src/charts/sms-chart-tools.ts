import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, svg, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import panelStyles from '../ui/panel.styles.js';
import type {Palette, PictureFile} from '../ui/picture-file.js';
import '../ui/sms-copy-button.js';
import '../ui/sms-save-picture.js';
import {ChartViewEvent, type ViewAct} from './chart-events.js';

/** The signs on the buttons that move the pictures. */
const arrows = {
  left: 'M11 4 6 9l5 5',
  up: 'M4 11l5-5 5 5',
  down: 'M4 7l5 5 5-5',
  right: 'M7 4l5 5-5 5',
} as const;

/**
 * What can be done with the pictures of a chart: zoom, fit, move, save; and its text to copy.
 *
 * @fires {ChartViewEvent} sms-chart-view - The learner asks to see another part, or the outline.
 */
@localized()
@customElement('sms-chart-tools')
export class SmsChartTools extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      .group {
        display: inline-flex;
        gap: 0.25rem;
      }

      .group button {
        min-width: 2.25rem;
        padding-inline: 0.45rem;
      }

      .zoom {
        min-width: 4.2rem;
        font-variant-numeric: tabular-nums;
      }

      svg {
        display: block;
        margin: auto;
      }

      .tools {
        gap: 0.4rem 0.6rem;
        margin-block-end: 0.6rem;
      }

      @container (max-width: 38rem) {
        .tools {
          font-size: 0.82rem;
        }

        .tools > .push {
          margin-inline-start: 0;
        }

        button {
          padding-inline: 0.55rem;
        }
      }
    `,
  ];

  /** 1 at 100%. */
  @property({type: Number}) zoom = 1;

  /** What a saved picture is called. */
  @property() name = '';

  @property({attribute: false}) getPicture: (palette: Palette) => PictureFile | undefined = () =>
    undefined;

  /** Makes the chart's text. */
  @property({attribute: false}) getMermaid: () => string = () => '';

  override render(): TemplateResult {
    const percent = Math.round(this.zoom * 100);
    return html`
      <div class="tools">
        <span class="group" role="group" aria-label=${msg('Zoom')}>
          ${this.#renderButton('out', '−', msg('Zoom out'))}
          <button
            type="button"
            class="zoom"
            aria-label=${msg(str`Zoom ${percent}%, back to 100%`)}
            @click=${() => this.#ask('usual')}
          >
            ${percent}%
          </button>
          ${this.#renderButton('in', '+', msg('Zoom in'))}
          <button type="button" @click=${() => this.#ask('fit')}>${msg('Fit')}</button>
        </span>
        <span class="group" role="group" aria-label=${msg('Move the picture')}>
          ${this.#renderButton('left', arrow('left'), msg('Show more on the left'))}
          ${this.#renderButton('up', arrow('up'), msg('Show more above'))}
          ${this.#renderButton('down', arrow('down'), msg('Show more below'))}
          ${this.#renderButton('right', arrow('right'), msg('Show more on the right'))}
        </span>
        <button type="button" @click=${() => this.#ask('outline')}>${msg('To the outline')}</button>
        <sms-save-picture
          class="push"
          .name=${this.name}
          .getPicture=${this.getPicture}
        ></sms-save-picture>
        <sms-copy-button
          .label=${msg('Copy as Mermaid')}
          .done=${msg('The chart is copied.')}
          .getText=${this.getMermaid}
        ></sms-copy-button>
      </div>
    `;
  }

  #renderButton(act: ViewAct, sign: unknown, label: string): TemplateResult {
    return html`
      <button type="button" aria-label=${label} title=${label} @click=${() => this.#ask(act)}>
        ${sign}
      </button>
    `;
  }

  #ask(act: ChartViewEvent['act']): void {
    const event = new ChartViewEvent(act);
    this.dispatchEvent(event);
  }
}

function arrow(direction: keyof typeof arrows): TemplateResult {
  return html`
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      ${svg`<path d=${arrows[direction]} fill="none" stroke="currentColor" stroke-width="2"></path>`}
    </svg>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-tools': SmsChartTools;
  }
}
